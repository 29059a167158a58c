package org.fengqiao.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told of fonts that a machine lacks. */
class PaperFontsTest {
    @Test
    void aMachineWithTheStandardsFontsLacksNone() {
        assertThat(PaperFonts.missing(List.of("方正小标宋简体", "仿宋", "黑体", "楷体", "宋体")))
                .isEmpty();
    }

    @Test
    void aFontUnderItsEnglishNameIsThere() {
        assertThat(PaperFonts.missing(List.of("FZXiaoBiaoSong-B05S", "FangSong", "SIMHEI", "KaiTi", "SimSun")))
                .isEmpty();
    }

    @Test
    void eachMissingFontIsToldWithTheFirstSubstituteThatIsThere() {
        assertThat(PaperFonts.missing(List.of("仿宋", "SimHei", "宋体", "Noto Serif CJK SC")))
                .containsExactly(new MissingFont("方正小标宋简体", "宋体"), new MissingFont("楷体", null));
    }

    @Test
    void whereNothingIsKnownOfTheFontsNothingIsClaimed() {
        assertThat(PaperFonts.missing(List.of())).isEmpty();
    }
}
