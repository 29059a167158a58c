package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyCheckTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "经核实，3月5日村委会已更换灯泡两个，路灯恢复照明，来电人表示满意。",
                "2025年3月10日已将拖欠的工资8000元发放到本人。",
                "您反映的情况不属实。3月6日镇综治中心已上门向您解释。",
                "因地下管网改造尚未完工，正在协调县水务局，预计4月底前完成。3月5日已向您说明。",
                "今日已派人清运完毕。"
            })
    void aReplyThatSaysWhatWasDoneAndWhenPasses(String text) {
        assertThat(ReplyCheck.check(text, true, false)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "我镇高度重视，正在协调相关部门，将尽快解决。, 'NO_RESULT,NO_DATE,EMPTY_PHRASE'",
        "路灯已修好。, 'NO_DATE'",
        "3月5日村干部到现场看了。, 'NO_RESULT'",
        "3月5日已登记。后续将持续跟进。, 'NO_RESULT,EMPTY_PHRASE'",
        "3月5日已清理完毕；剩余部分抓紧处理, 'EMPTY_PHRASE'"
    })
    void whatCostsPointsIsFound(String text, String faults) {
        assertThat(ReplyCheck.check(text, true, false))
                .extracting(finding -> finding.fault().name())
                .containsExactlyInAnyOrder(faults.split(","));
    }

    @Test
    void theEmptyPhraseIsShown() {
        assertThat(ReplyCheck.check("3月5日已受理，正在协调。", true, false)).isEmpty();
        assertThat(ReplyCheck.check("3月5日已受理。正在协调。", true, false))
                .singleElement()
                .satisfies(finding -> assertThat(finding.phrase()).isEqualTo("正在协调"));
    }

    @Test
    void somebodyMustHaveSpokenToTheCaller() {
        String good = "3月5日已修好。";
        assertThat(ReplyCheck.check(good, false, false))
                .singleElement()
                .satisfies(finding -> assertThat(finding.fault()).isEqualTo(ReplyFault.NOBODY_CONTACTED));
        assertThat(ReplyCheck.check(good, false, true))
                .as("who wants no reply is not called")
                .isEmpty();
    }
}
