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

    @Test
    void theLedgerReadsLikeTheOffice() {
        DeadlineKey key = key("petition.completion");
        deadlines.start(key, at("2026-11-02T15:00"), "李强");
        clock.set("2026-12-29T09:00");
        watch.markWarned(key);
        deadlines.extend(key, 10, at("2026-12-29T10:00"), "张伟", "情况复杂");
        clock.set("2027-01-20T09:00");
        watch.markMissed(key);
        deadlines.met(key, at("2027-01-20T09:30"), "李强");

        assertThat(deadlines.lines(caseId))
                .extracting(line -> words.line(Words.CHINESE, line))
                .containsExactly(
                        "信访办理：2026年11月2日 15:00起算，时限60日，2027年1月1日到期。"
                                + "依据：《信访工作条例》第三十四条：自受理之日起60日内办结（其中有的年份尚未公布放假安排，暂按周一至周五为工作日计算）",
                        "信访办理：2026年12月29日 09:00到期提醒",
                        "信访办理：延期10日，改为2027年1月11日到期。2026年12月29日 10:00申请，理由：情况复杂" + "（其中有的年份尚未公布放假安排，暂按周一至周五为工作日计算）",
                        "信访办理：2027年1月11日已过，未完成",
                        "信访办理：2027年1月20日 09:30完成");
        assertThat(words.line(Locale.ENGLISH, deadlines.lines(caseId).get(2)))
                .startsWith(
                        "Handling of the petition: extended by 10 days, now due 11 Jan 2027. Asked for 29 Dec 2026");
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
                        "工单办理（第2次）：2025年3月5日 09:00起算，县12345中心指定2025年3月7日 17:00到期",
                        "工单办理（第2次）：2025年3月6日 09:00起暂停计时，理由：等待检测",
                        "工单办理（第2次）：2025年3月7日 09:00起恢复计时，改为2025年3月10日到期",
                        "工单办理（第2次）：2025年3月5日 09:00不再计时，理由：作废");
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
