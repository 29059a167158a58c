package org.fengqiao.exchange.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValuesTest {
    private final Values values = new Values(new DateTexts(List.of(), ChinaTime.ZONE));

    @ParameterizedTest
    @CsvSource({"' 72687.0 ',72687", "'1.00',1", "1.5,1.5", "'　南布社区 ',南布社区", "2.0a,2.0a"})
    void trimsAndDropsThePointZeroOfNumbers(String cell, String text) {
        assertThat(Values.trimmed(cell)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "就地化解（未订协议）,settled",
        "就地化解(未订协议),settled",
        "自行化解,settled",
        "SETTLED,settled",
        "调解成功,agreement",
        "转法定途径,referred"
    })
    void aValueIsACodeOrTheChineseWord(String text, String code) throws Unfit {
        assertThat(values.read(Columns.OUTCOME, text)).isEqualTo(code);
    }

    @Test
    void anUnknownValueIsRefusedWithWhatWouldBeKnown() {
        assertThatThrownBy(() -> values.read(Columns.LEVEL, "省级")).isInstanceOf(Unfit.class);
    }

    @ParameterizedTest
    @CsvSource({"30084,30084.00", "'30,084.5',30084.50", "3.5万元,35000.00", "￥12.345,12.35", "0,0.00"})
    void readsMoneyInYuan(String text, String yuan) throws Unfit {
        assertThat(values.read(Columns.AMOUNT, text)).hasToString(yuan);
    }

    @Test
    void refusesMoneyThatIsNone() {
        for (String text : List.of("-5", "约三万", "1e5", "99999999999999")) {
            assertThatThrownBy(() -> values.read(Columns.AMOUNT, text)).as(text).isInstanceOf(Unfit.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "邻里,neighbour",
        "邻里纠纷,neighbour",
        "neighbour,neighbour",
        "土地流转纠纷,land/land.transfer",
        "land.pasture,land/land.pasture",
        "其他纠纷,other",
        "祖坟纠纷,other:祖坟纠纷"
    })
    void everyTypeOfDisputeIsFoundOrKeptAsAWord(String text, String choice) throws Unfit {
        assertThat(values.read(Columns.TYPE, text)).hasToString(choice);
    }

    @Test
    void severalNamesStandBetweenListCommas() throws Unfit {
        assertThat(values.read(Columns.APPLICANTS, "马国桂、罗建梅，白海")).hasToString("马国桂、罗建梅、白海");
    }

    @Test
    void referencesArePairs() throws Unfit {
        assertThat(values.read(Columns.EXTERNAL_REFS, "市平台=A1；省平台＝B-2")).hasToString("市平台=A1；省平台=B-2");
        assertThatThrownBy(() -> values.read(Columns.EXTERNAL_REFS, "A1")).isInstanceOf(Unfit.class);
    }

    @Test
    void personalDataIsMaskedWhereAValueIsShown() {
        assertThat(Values.shown(Columns.PHONE, "13912345678")).isEqualTo("139****5678");
        assertThat(Values.shown(Columns.ID_NUMBER, "11010519491231002X")).isEqualTo("110105********002X");
        assertThat(Values.shown(Columns.ADDRESS, "清水河镇第一村12号")).isEqualTo("清水河***");
        assertThat(Values.shown(Columns.SUMMARY, "请致电13912345678")).isEqualTo("请致电139****5678");
    }
}
