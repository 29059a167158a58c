package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.kernel.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DeadlineWordsTest extends DeadlineTests {
    @Autowired
    private DeadlineWords words;

    @Autowired
    private DeadlinePolicies policies;

    @Test
    void everyStepThatHasALimitHasItsWords() {
        assertThat(policies.all()).allSatisfy(policy -> {
            DeadlineKey key = new DeadlineKey(1, policy.step(), 1);
            assertThat(words.step(Words.CHINESE, key)).isNotBlank();
            assertThat(words.step(Locale.ENGLISH, key)).isNotBlank();
        });
    }

    private static final String BEYOND = "（遇到尚未公布放假安排的年份，暂按周一至周五上班计算，安排公布后自动重算）";

    @Test
    void theLedgerReadsLikeTheOffice() {
        DeadlineKey key = key("petition.completion");
        deadlines.start(key, at("2026-11-02T15:00"), "李强");
        clock.set("2026-12-29T09:00");
        watch.markWarned(key);
        deadlines.extend(key, new Extension(10, at("2026-12-29T10:00"), "李强", at("2026-12-29T11:00"), "张伟", "情况复杂"));
        clock.set("2027-01-20T09:00");
        watch.markMissed(key);
        deadlines.met(key, at("2027-01-20T09:30"), "李强");

        assertThat(words.ledger(Words.CHINESE, deadlines.lines(caseId)))
                .extracting(DeadlineWords.Said::text)
                .containsExactly(
                        "信访办理：受理（2026年11月2日 15:00）起算，限60日，最晚2027年1月1日。" + "依据：《信访工作条例》第三十四条：自受理之日起60日内办结" + BEYOND,
                        "信访办理：2026年12月29日 09:00提醒快到期",
                        "信访办理：李强于2026年12月29日 10:00申请延期10日（到期前提出），张伟批准，最晚改为2027年1月11日。理由：情况复杂" + BEYOND,
                        "信访办理：到2027年1月11日没有完成，已超期",
                        "信访办理：2027年1月20日 09:30完成，已超期");
        assertThat(words.line(Locale.ENGLISH, deadlines.lines(caseId).get(2)))
                .startsWith(
                        "Handling of the petition: asked on 29 Dec 2026 10:00 by 李强, before the due date, for 10 days"
                                + " more; granted by 张伟, now due 11 Jan 2027.");
    }

    @Test
    void anExtensionThatWasGrantedAfterTheDueDateSaysSo() {
        DeadlineKey key = key("hotline.completion");
        deadlines.start(key, at("2025-03-05T09:00"), "李强");
        clock.set("2025-03-13T09:00");
        deadlines.extend(key, 2, at("2025-03-12T16:00"), "县中心", "需现场勘查");
        assertThat(said(1)).isEqualTo("工单办理：2025年3月12日 16:00申请延期2个工作日（到期前提出，批准时已过原期限），县中心批准，最晚改为2025年3月14日。理由：需现场勘查");
    }

    @Test
    void aLastDayOffSaysWhyItIsALaterOne() {
        deadlines.start(key("dispute.village"), at("2025-03-01T09:00"), "李强");
        assertThat(said(0))
                .startsWith("村级调解：进入本级（2025年3月1日 09:00）起算，限7日，最晚2025年3月10日。")
                .endsWith("（算到2025年3月8日不上班，顺延到下一个工作日）");
    }

    @Test
    void whatIsDoneInTimeSaysSo() {
        deadlines.start(key("dispute.village"), at("2025-03-03T09:00"), "李强");
        deadlines.met(key("dispute.village"), at("2025-03-05T08:00"), "李强");
        assertThat(said(1)).isEqualTo("村级调解：2025年3月5日 08:00完成，没有超期");
    }

    private String said(int index) {
        return words.ledger(Words.CHINESE, deadlines.lines(caseId)).get(index).text();
    }

    @Test
    void aPauseASendersDateAndACancellationHaveTheirWords() {
        DeadlineKey key = new DeadlineKey(caseId, "hotline.completion", 2);
        deadlines.startWithDue(key, clock.instant(), at("2025-03-07T17:00"), "县12345中心", "李强");
        deadlines.pause(key, at("2025-03-06T09:00"), "等待检测", "李强");
        deadlines.resume(key, at("2025-03-07T09:00"), "李强");
        deadlines.cancel(key, "作废", "李强");
        assertThat(deadlines.lines(caseId))
                .extracting(line -> words.line(Words.CHINESE, line))
                .containsExactly(
                        "工单办理（第2次）：2025年3月5日 09:00起算，县12345中心要求最晚2025年3月7日 17:00",
                        "工单办理（第2次）：2025年3月6日 09:00起暂停计时，停住的日子不算在内。理由：等待检测",
                        "工单办理（第2次）：2025年3月7日 09:00恢复计时，扣除停住的日子，最晚改为2025年3月10日",
                        "工单办理（第2次）：2025年3月5日 09:00起不再计时。理由：作废");
    }

    @Test
    void whatIsLeftIsSaidInWorkingDays() {
        DeadlineKey key = key("hotline.completion");
        deadlines.start(key, at("2025-03-05T09:00"), "李强");
        assertThat(standing(key, "2025-03-05T10:00")).isEqualTo("还剩5个工作日");
        assertThat(standing(key, "2025-03-11T10:00")).isEqualTo("还剩1个工作日");
        assertThat(standing(key, "2025-03-12T10:00")).isEqualTo("今天到期");
        assertThat(standing(key, "2025-03-13T00:00")).isEqualTo("超期1天");
        assertThat(standing(key, "2025-03-22T10:00")).isEqualTo("超期10天");
        deadlines.met(key, clock.instant(), "李强");
        assertThat(standing(key, "2025-03-22T10:00")).isEqualTo("逾期完成");
    }

    @Test
    void anHourlyLimitThatPassedTodayIsOverdueAlready() {
        DeadlineKey key = key("hotline.sign");
        deadlines.startWithDue(key, at("2025-03-05T09:00"), at("2025-03-05T11:00"), "县12345中心", "李强");
        assertThat(standing(key, "2025-03-05T11:00:00.001")).isEqualTo("已超期");
        assertThat(words.standing(Locale.ENGLISH, deadlines.get(key))).isEqualTo("overdue");
    }

    @Test
    void aLimitSaysItsAmountAndUnit() {
        assertThat(policies.all())
                .filteredOn(policy -> policy.step().equals("hotline.completion")
                        || policy.step().startsWith("mediation.co"))
                .extracting(policy -> words.limit(Words.CHINESE, policy), policy -> words.limit(Locale.ENGLISH, policy))
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("5个工作日", "5 working days"),
                        org.assertj.core.groups.Tuple.tuple("24小时", "24 hours"),
                        org.assertj.core.groups.Tuple.tuple("1个月", "1 month"),
                        org.assertj.core.groups.Tuple.tuple("30日", "30 days"));
    }

    private String standing(DeadlineKey key, String now) {
        clock.set(now);
        return words.standing(Words.CHINESE, deadlines.get(key));
    }
}
