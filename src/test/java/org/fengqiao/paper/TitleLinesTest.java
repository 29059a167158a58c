package org.fengqiao.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitleLinesTest {
    @ParameterizedTest
    @CsvSource({
        "枫林镇2025年矛盾纠纷预防化解工作情况, 枫林镇2025年矛盾纠纷预防化解工作情况",
        "中共西宁市湟中区上新庄镇2025年矛盾纠纷预防化解工作情况, 中共西宁市湟中区上新庄镇2025年/矛盾纠纷预防化解工作情况",
        "清水河镇2025年矛盾纠纷预防化解情况统计表, 清水河镇2025年/矛盾纠纷预防化解情况统计表",
        "海原县郑旗乡关于2025年法治政府建设情况的报告, 海原县郑旗乡关于2025年/法治政府建设情况的报告",
        "一二三四五六七八九十一二三四五六七八九十一二, 一二三四五六七八九十一二三四五六七八九十一二",
    })
    void aTitleTooLongForItsLineIsBrokenBetweenItsParts(String title, String lines) {
        assertThat(String.join("/", TitleLines.of(title))).isEqualTo(lines);
    }
}
