package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.kernel.Refused;
import org.junit.jupiter.api.Test;

class DeadlinesTest extends DeadlineTests {
    private static final String VILLAGE = "dispute.village";
    private static final String TICKET = "hotline.completion";
    private static final String PETITION = "petition.completion";

    @Test
    void aStepStartsWithTheDueDateOfItsPolicy() {
        DeadlineRow row = deadlines.start(key(VILLAGE), clock.instant(), "王芳");

        assertThat(row.dueRaw()).isEqualTo(endOf("2025-03-12"));
        assertThat(row.dueAt()).isEqualTo(endOf("2025-03-12"));
        assertThat(row.warnAt()).containsExactly(at("2025-03-12T09:00"));
        assertThat(row.source()).startsWith("默认设置：村级7日");
        assertThat(row.standing()).isEqualTo(DeadlineStanding.RUNNING);
        assertThat(row.daysLeft()).isEqualTo(7);
        assertThat(row.workingDaysLeft()).isEqualTo(5);
        assertThat(row.beyondCalendar()).isFalse();
    }

    @Test
    void anUrgentTicketHas24Hours() {
        DeadlineRow row = deadlines.start(key(TICKET), at("2025-03-07T16:20:30"), Urgency.URGENT, "李强");
        assertThat(row.dueAt()).isEqualTo(at("2025-03-08T16:20:30"));
    }

    @Test
    void noClockIsStartedTwice() {
        deadlines.start(key(VILLAGE), clock.instant(), "王芳");
        clock.set("2025-03-10T09:00");

        assertThatThrownBy(() -> deadlines.start(key(VILLAGE), clock.instant(), "王芳"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("deadline.started.already");
        deadlines.met(key(VILLAGE), clock.instant(), "王芳");
        assertThatThrownBy(() ->
                        deadlines.startWithDue(key(VILLAGE), clock.instant(), at("2025-09-01T00:00"), "县中心", "王芳"))
                .isInstanceOf(Refused.class);
        assertThat(deadlines.get(key(VILLAGE)).dueAt()).isEqualTo(endOf("2025-03-12"));
        assertThat(ledger.lines(caseId)).hasSize(2);
    }

    @Test
    void aStepThatBeginsAgainHasAClockOfItsOwn() {
        deadlines.start(key(VILLAGE), clock.instant(), "王芳");
        deadlines.met(key(VILLAGE), at("2025-03-06T10:00"), "王芳");
        assertThat(deadlines.nextCycle(caseId, VILLAGE)).isEqualTo(2);
        assertThat(deadlines.nextCycle(caseId, "dispute.joint")).isEqualTo(1);

        deadlines.start(new DeadlineKey(caseId, VILLAGE, 2), at("2025-03-20T09:00"), "王芳");

        assertThat(deadlines.of(caseId))
                .extracting(row -> row.key().cycle(), DeadlineRow::standing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, DeadlineStanding.MET_ON_TIME),
                        org.assertj.core.groups.Tuple.tuple(2, DeadlineStanding.RUNNING));
    }

    @Test
    void theLastMillisecondIsOnTimeAndTheNextIsLate() {
        deadlines.start(key(VILLAGE), clock.instant(), "王芳");
        deadlines.start(new DeadlineKey(caseId, VILLAGE, 2), clock.instant(), "王芳");

        assertThat(deadlines.met(key(VILLAGE), endOf("2025-03-12"), "王芳").onTime())
                .isTrue();
        DeadlineRow late = deadlines.met(new DeadlineKey(caseId, VILLAGE, 2), at("2025-03-13T00:00"), "王芳");
        assertThat(late.onTime()).isFalse();
        assertThat(late.standing()).isEqualTo(DeadlineStanding.MET_LATE);
    }

    @Test
    void onTimeIsDecidedOnce() {
        deadlines.start(key(TICKET), clock.instant(), "李强");
        deadlines.met(key(TICKET), at("2025-03-20T10:00"), "李强");

        DeadlineRow row = deadlines.met(key(TICKET), at("2025-03-06T10:00"), "李强");

        assertThat(row.metAt()).isEqualTo(at("2025-03-20T10:00"));
        assertThat(row.onTime()).isFalse();
        assertThatThrownBy(() -> deadlines.extend(key(TICKET), 10, at("2025-03-06T10:00"), "张伟", "情况复杂"))
                .hasMessageContaining("deadline.met.already");
        assertThatThrownBy(() -> deadlines.recompute(key(TICKET), "日历更新", "张伟"))
                .hasMessageContaining("deadline.met.already");
        assertThatThrownBy(() -> deadlines.cancel(key(TICKET), "误录", "张伟"))
                .hasMessageContaining("deadline.met.already");
    }

    @Test
    void aStepIsNotDoneOnADayBeforeItStarted() {
        deadlines.start(key(VILLAGE), at("2025-03-05T09:00"), "王芳");
        assertThatThrownBy(() -> deadlines.met(key(VILLAGE), at("2025-03-04T23:59"), "王芳"))
                .hasMessageContaining("deadline.met.before_start");
        // A date without a time reads as the start of its day.
        assertThat(deadlines.met(key(VILLAGE), at("2025-03-05T00:00"), "王芳").onTime())
                .isTrue();
    }

    @Test
    void aDueDateThatASenderNamedIsTakenAsItIs() {
        DeadlineRow row =
                deadlines.startWithDue(key(TICKET), clock.instant(), at("2025-03-08T17:00"), "县12345中心派单", "李强");

        assertThat(row.dueAt()).isEqualTo(at("2025-03-08T17:00"));
        assertThat(row.policy()).isNull();
        assertThat(row.source()).isEqualTo("县12345中心派单");
        deadlines.recompute(key(TICKET), "日历更新", "张伟");
        assertThat(ledger.lines(caseId)).hasSize(1);
        assertThatThrownBy(() -> deadlines.startWithDue(
                        key("hotline.redo"), clock.instant(), at("2025-03-05T08:59"), "县12345中心派单", "李强"))
                .hasMessageContaining("deadline.due.before_start");
    }

    @Test
    void aNamedDueDateIsExtendedInTheUnitOfTheStep() {
        deadlines.startWithDue(key(TICKET), clock.instant(), at("2025-03-07T17:00"), "县12345中心派单", "李强");
        DeadlineRow row = deadlines.extend(key(TICKET), 3, at("2025-03-07T16:00"), "张伟", "需现场勘查");
        assertThat(row.dueAt()).isEqualTo(endOf("2025-03-12"));
    }

    @Test
    void anExtensionGoesOnFromTheRawDayAndRollsOnce() {
        deadlines.start(key(PETITION), at("2025-03-05T15:00"), "李强");
        assertThat(deadlines.get(key(PETITION)).dueAt()).isEqualTo(endOf("2025-05-06"));
        clock.set("2025-05-06T10:00");

        DeadlineRow row = deadlines.extend(key(PETITION), 28, clock.instant(), "张伟", "情况复杂");

        assertThat(row.dueRaw()).isEqualTo(endOf("2025-06-01"));
        assertThat(row.dueAt()).isEqualTo(endOf("2025-06-03"));
        DeadlineLine line = ledger.lines(caseId).getLast();
        assertThat(line.actor()).isEqualTo("张伟");
        assertThat(line.days()).isEqualTo(28);
        assertThat(line.askedAt()).isEqualTo(at("2025-05-06T10:00"));
    }

    @Test
    void extensionsTogetherStayWithinTheLaw() {
        deadlines.start(key(PETITION), clock.instant(), "李强");
        deadlines.extend(key(PETITION), 20, clock.instant(), "张伟", "情况复杂");
        assertThatThrownBy(() -> deadlines.extend(key(PETITION), 11, clock.instant(), "张伟", "情况复杂"))
                .hasMessageContaining("deadline.extension.long");
        assertThat(deadlines
                        .extend(key(PETITION), 10, clock.instant(), "张伟", "情况复杂")
                        .dueRaw())
                .isEqualTo(endOf("2025-06-03"));
    }

    @Test
    void anExtensionIsAskedForInTime() {
        deadlines.start(key(TICKET), clock.instant(), "李强");
        clock.set("2025-03-14T10:00");
        assertThatThrownBy(() -> deadlines.extend(key(TICKET), 5, at("2025-03-13T00:00"), "张伟", "情况复杂"))
                .hasMessageContaining("deadline.extension.late");
        // Asked for in time, approved later.
        watch.markMissed(key(TICKET));
        DeadlineRow row = deadlines.extend(key(TICKET), 5, endOf("2025-03-12"), "张伟", "情况复杂");
        assertThat(row.dueAt()).isEqualTo(endOf("2025-03-19"));
        assertThat(row.missedAt()).isNull();
        assertThat(row.standing()).isEqualTo(DeadlineStanding.RUNNING);
    }

    @Test
    void anExtensionNeedsDaysAndAReason() {
        deadlines.start(key(TICKET), clock.instant(), "李强");
        assertThatThrownBy(() -> deadlines.extend(key(TICKET), 0, clock.instant(), "张伟", "情况复杂"))
                .hasMessageContaining("deadline.extension.days");
        assertThatThrownBy(() -> deadlines.extend(key(TICKET), 5, clock.instant(), "张伟", " "))
                .hasMessageContaining("deadline.reason.missing");
        assertThat(ledger.lines(caseId)).hasSize(1);
    }

    @Test
    void theTimeOfAHearingIsNotCounted() {
        deadlines.start(key("petition.rereview"), at("2025-03-05T09:00"), "李强");
        assertThat(deadlines.get(key("petition.rereview")).dueRaw()).isEqualTo(endOf("2025-04-04"));

        deadlines.pause(key("petition.rereview"), at("2025-03-10T14:00"), "听证", "李强");
        clock.set("2025-04-20T09:00");
        assertThat(deadlines.get(key("petition.rereview")).standing()).isEqualTo(DeadlineStanding.PAUSED);
        assertThat(watch.markMissed(key("petition.rereview"))).isFalse();
        assertThat(passed()).isEmpty();

        DeadlineRow row = deadlines.resume(key("petition.rereview"), at("2025-03-20T09:00"), "李强");
        assertThat(row.dueRaw()).isEqualTo(endOf("2025-04-14"));
        assertThat(row.pausedAt()).isNull();
    }

    @Test
    void whatIsDoneDuringAPauseEndsIt() {
        deadlines.start(key("petition.rereview"), at("2025-03-05T09:00"), "李强");
        deadlines.pause(key("petition.rereview"), at("2025-04-03T09:00"), "听证", "李强");
        DeadlineRow row = deadlines.met(key("petition.rereview"), at("2025-04-30T09:00"), "李强");
        assertThat(row.onTime()).isTrue();
        assertThat(row.pausedAt()).isNull();
        assertThat(ledger.lines(caseId))
                .extracting(DeadlineLine::verb)
                .containsExactly(DeadlineVerb.SET, DeadlineVerb.PAUSED, DeadlineVerb.RESUMED, DeadlineVerb.MET);
    }

    @Test
    void aClockIsPausedOnceAndWithinItsLimit() {
        DeadlineKey key = key("petition.rereview");
        deadlines.start(key, at("2025-03-05T09:00"), "李强");
        assertThatThrownBy(() -> deadlines.resume(key, clock.instant(), "李强"))
                .hasMessageContaining("deadline.paused.not");
        assertThatThrownBy(() -> deadlines.pause(key, at("2025-04-08T00:00"), "听证", "李强"))
                .hasMessageContaining("deadline.pause.outside");
        assertThatThrownBy(() -> deadlines.pause(key, at("2025-03-05T08:59"), "听证", "李强"))
                .hasMessageContaining("deadline.pause.outside");
        deadlines.pause(key, at("2025-03-10T14:00"), "听证", "李强");
        assertThatThrownBy(() -> deadlines.pause(key, at("2025-03-11T14:00"), "听证", "李强"))
                .hasMessageContaining("deadline.paused.already");
        assertThatThrownBy(() -> deadlines.resume(key, at("2025-03-10T13:00"), "李强"))
                .hasMessageContaining("deadline.resume.before_pause");
    }

    @Test
    void aCancelledDeadlineIsNeitherMetNorMissed() {
        deadlines.start(key(VILLAGE), clock.instant(), "王芳");
        deadlines.start(key(TICKET), clock.instant(), "王芳");
        deadlines.met(key(TICKET), clock.instant(), "王芳");

        deadlines.cancelAll(caseId, "当事人撤回", "王芳");

        assertThat(deadlines.of(caseId))
                .extracting(DeadlineRow::standing)
                .containsExactly(DeadlineStanding.CANCELLED, DeadlineStanding.MET_ON_TIME);
        clock.set("2025-04-01T09:00");
        assertThat(watch.markMissed(key(VILLAGE))).isFalse();
        assertThatThrownBy(() -> deadlines.met(key(VILLAGE), clock.instant(), "王芳"))
                .hasMessageContaining("deadline.cancelled.already");
    }

    @Test
    void cancellingHidesNoLateness() {
        deadlines.start(key(VILLAGE), clock.instant(), "王芳");
        clock.set("2025-03-13T09:00");
        deadlines.cancel(key(VILLAGE), "镇里接办", "张伟");
        DeadlineRow row = deadlines.get(key(VILLAGE));
        assertThat(row.missedAt()).isEqualTo(endOf("2025-03-12"));
        assertThat(row.cancelledAt()).isEqualTo(at("2025-03-13T09:00"));
        assertThat(row.standing()).isEqualTo(DeadlineStanding.CANCELLED);
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> deadlines.met(key(VILLAGE), clock.instant(), "王芳"))
                .hasMessageContaining("deadline.unknown");
        assertThatThrownBy(() -> deadlines.start(key("dispute.nowhere"), clock.instant(), "王芳"))
                .hasMessageContaining("deadline.policy.none");
        assertThat(deadlines.find(key(VILLAGE))).isEmpty();
        assertThat(deadlines.of(caseId)).isEqualTo(List.of());
    }
}
