package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.calendar.CalendarDay;
import org.fengqiao.calendar.Calendars;
import org.fengqiao.calendar.DayType;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.PolicyProfile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@RecordApplicationEvents
class DeadlineRecountTest extends DeadlineTests {
    private static final String PETITION = "petition.completion";
    private static final String TICKET = "hotline.completion";

    @Autowired
    private Calendars calendars;

    @Autowired
    private DeadlinePolicies policies;

    @Autowired
    private ApplicationEvents events;

    /** The calendars read here are undone with the transaction; two minutes on nobody believes them. */
    @AfterEach
    void forget() {
        clock.set("2025-03-05T12:00");
    }

    @Test
    void aNewDayOffMovesWhatIsOpenAndSaysWhy() {
        clock.set("2026-12-24T10:00");
        deadlines.start(key("petition.notice"), clock.instant(), "李强");
        deadlines.start(key(TICKET), at("2026-12-25T10:00"), "李强");
        assertThat(deadlines.get(key(TICKET)).beyondCalendar()).isTrue();
        assertThat(deadlines.get(key(TICKET)).dueAt()).isEqualTo(endOf("2027-01-01"));
        assertThat(deadlines.get(key("petition.notice")).dueAt()).isEqualTo(endOf("2027-01-08"));

        holiday("2027-01-01");
        holiday("2027-10-01");

        DeadlineRow ticket = deadlines.get(key(TICKET));
        assertThat(ticket.dueAt()).isEqualTo(endOf("2027-01-04"));
        assertThat(ticket.beyondCalendar()).isFalse();
        assertThat(ledger.lines(key(TICKET)))
                .extracting(DeadlineLine::verb, DeadlineLine::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(DeadlineVerb.SET, null),
                        org.assertj.core.groups.Tuple.tuple(DeadlineVerb.RECOMPUTED, "放假安排有更新"),
                        org.assertj.core.groups.Tuple.tuple(DeadlineVerb.RECOMPUTED, "放假安排有更新"));
        assertThat(deadlines.get(key("petition.notice")).dueAt()).isEqualTo(endOf("2027-01-08"));
        assertThat(events.stream(DeadlineMoved.class))
                .filteredOn(event -> event.key().equals(key(TICKET)))
                .last()
                .satisfies(event -> {
                    assertThat(event.dueAt()).isEqualTo(ticket.dueAt());
                    assertThat(event.warnAt()).isEqualTo(ticket.warnAt());
                    assertThat(event.caseNumber()).startsWith("枫林纠");
                    assertThat(event.what()).isEqualTo("deadline.recomputed");
                });
    }

    @Test
    void whatIsDoneOrCancelledOrNamedStaysAsItWas() {
        clock.set("2026-12-25T10:00");
        deadlines.start(key(TICKET), clock.instant(), "李强");
        deadlines.met(key(TICKET), clock.instant(), "李强");
        deadlines.start(key("hotline.redo"), clock.instant(), "李强");
        deadlines.cancel(key("hotline.redo"), "误录", "李强");
        deadlines.startWithDue(key("hotline.sign"), clock.instant(), at("2027-01-01T10:00"), "县中心", "李强");
        holiday("2027-01-01");
        assertThat(ledger.lines(caseId)).extracting(DeadlineLine::verb).doesNotContain(DeadlineVerb.RECOMPUTED);
    }

    @Test
    void aDayOffThatIsEnteredLateTakesTheMarkBack() {
        deadlines.start(key(TICKET), clock.instant(), "李强");
        clock.set("2025-03-13T10:00");
        watch.markMissed(key(TICKET));
        holiday("2025-03-12");
        DeadlineRow row = deadlines.get(key(TICKET));
        assertThat(row.dueAt()).isEqualTo(endOf("2025-03-13"));
        assertThat(row.missedAt()).isNull();
        clock.set("2025-03-14T10:00");
        assertThat(watch.markMissed(key(TICKET))).isTrue();
    }

    @Test
    void extensionsAndPausesAreCountedAgain() {
        DeadlineKey key = key("petition.rereview");
        deadlines.start(key, at("2025-03-05T09:00"), "李强");
        deadlines.pause(key, at("2025-03-10T14:00"), "听证", "李强");
        deadlines.resume(key, at("2025-03-20T09:00"), "李强");
        deadlines.extend(key, 5, clock.instant(), "张伟", "情况复杂");
        assertThat(deadlines.get(key).dueRaw()).isEqualTo(endOf("2025-04-19"));
        assertThat(deadlines.get(key).dueAt()).isEqualTo(endOf("2025-04-21"));

        holiday("2025-04-21");

        assertThat(deadlines.get(key).dueRaw()).isEqualTo(endOf("2025-04-19"));
        assertThat(deadlines.get(key).dueAt()).isEqualTo(endOf("2025-04-22"));
        assertThat(deadlines.get(key).startedAt()).isEqualTo(at("2025-03-05T09:00"));
    }

    @Test
    void aPausedClockStaysPaused() {
        DeadlineKey key = key("petition.rereview");
        deadlines.start(key, at("2025-03-05T09:00"), "李强");
        deadlines.pause(key, at("2025-03-10T14:00"), "听证", "李强");
        holiday("2025-04-07");
        assertThat(deadlines.get(key).dueAt()).isEqualTo(endOf("2025-04-08"));
        assertThat(deadlines.get(key).pausedAt()).isEqualTo(at("2025-03-10T14:00"));
    }

    @Test
    void aWarningThatWasGivenIsNotGivenAgainForTheSameMoment() {
        deadlines.start(key(PETITION), at("2025-03-05T15:00"), "李强");
        clock.set("2025-04-28T09:00");
        watch.markWarned(key(PETITION));
        holiday("2025-05-06");
        DeadlineRow row = deadlines.get(key(PETITION));
        assertThat(row.dueAt()).isEqualTo(endOf("2025-05-07"));
        // Three working days before the new day is the morning that was warned of already.
        assertThat(row.warnAt()).containsExactly(at("2025-05-07T09:00"));
        assertThat(watch.markWarned(key(PETITION))).isFalse();
        clock.set("2025-05-07T10:00");
        assertThat(watch.markWarned(key(PETITION))).isTrue();
        assertThat(watch.markWarned(key(PETITION))).isFalse();
    }

    @Test
    void adoptingOtherLimitsLeavesWhatRunsAlone() {
        deadlines.start(key("dispute.village"), clock.instant(), "王芳");
        clock.set("2025-03-06T10:00");
        policies.adopt(PolicyProfile.FOUR_LEVELS_SEVEN_DAYS, LocalDate.parse("2025-03-06"), "张伟");
        deadlines.start(key("dispute.township"), clock.instant(), "王芳");

        deadlines.recompute(key("dispute.village"), "核对", "张伟");

        assertThat(deadlines.get(key("dispute.village")).dueAt()).isEqualTo(endOf("2025-03-12"));
        assertThat(ledger.lines(key("dispute.village"))).hasSize(1);
        assertThat(deadlines.get(key("dispute.township")).dueAt()).isEqualTo(endOf("2025-03-10"));
    }

    @Test
    void aCorrectedPolicyCountsFromTheSameStart() {
        deadlines.start(key("dispute.village"), clock.instant(), "王芳");
        Instant start = deadlines.get(key("dispute.village")).startedAt();
        jdbc.sql("update deadline_policy set amount = 10 where step = 'dispute.village'")
                .update();
        clock.pass(Duration.ofMinutes(2));

        deadlines.recompute(key("dispute.village"), "政策更正", "张伟");

        assertThat(deadlines.get(key("dispute.village")).startedAt()).isEqualTo(start);
        assertThat(deadlines.get(key("dispute.village")).dueRaw()).isEqualTo(endOf("2025-03-15"));
        assertThat(deadlines.get(key("dispute.village")).dueAt()).isEqualTo(endOf("2025-03-17"));
    }

    private void holiday(String day) {
        calendars.enter(new CalendarDay(Calendars.BASE, LocalDate.parse(day), DayType.HOLIDAY, "节日", "国务院办公厅通知"), "张伟");
    }
}
