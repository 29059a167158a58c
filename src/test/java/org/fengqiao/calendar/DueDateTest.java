package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.calendar.TestCalendars.CHINA;
import static org.fengqiao.calendar.TestCalendars.at;
import static org.fengqiao.calendar.TestCalendars.day;
import static org.fengqiao.calendar.TestCalendars.endOf;
import static org.fengqiao.calendar.TestCalendars.limit;

import java.time.LocalTime;
import org.fengqiao.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDateTest {
    /** 民法典 202: the corresponding day, or where the month has none, its last. */
    @ParameterizedTest(name = "{1} months from {0}: {2}, rolled {3}")
    @CsvSource({
        "2025-03-05, 1, 2025-04-05, 2025-04-07",
        "2025-01-31, 1, 2025-02-28, 2025-02-28",
        "2024-01-31, 1, 2024-02-29, 2024-02-29",
        "2025-08-31, 1, 2025-09-30, 2025-09-30",
        "2025-01-29, 1, 2025-02-28, 2025-02-28",
        "2025-02-28, 1, 2025-03-28, 2025-03-28",
        "2025-12-31, 2, 2026-02-28, 2026-02-28",
        "2025-09-01, 1, 2025-10-01, 2025-10-09",
    })
    void aMonthEndsOnItsCorrespondingDay(String start, int months, String raw, String due) {
        DueDate date = DueDate.of(limit(months, LimitUnit.MONTH, true), at(start + "T17:00"), CHINA);
        assertThat(date.raw()).isEqualTo(endOf(raw));
        assertThat(date.due()).isEqualTo(endOf(due));
    }

    @ParameterizedTest(name = "{0} {1} from and including {2}: {3}")
    @CsvSource({
        "1, DAY, 2025-03-05, 2025-03-05",
        "7, DAY, 2025-03-05, 2025-03-11",
        "1, WORKING_DAY, 2025-03-05, 2025-03-05",
        "5, WORKING_DAY, 2025-03-05, 2025-03-11",
        "1, WORKING_DAY, 2025-03-08, 2025-03-10",
        "1, MONTH, 2025-03-05, 2025-04-04",
        "1, MONTH, 2025-01-31, 2025-02-28",
        "1, MONTH, 2025-03-01, 2025-03-31",
    })
    void aRuleMayCountTheFirstDay(int amount, LimitUnit unit, String start, String due) {
        DeadlinePolicy counted = new DeadlinePolicy(
                1, "test.step", Urgency.NORMAL, amount, unit, false, false, null, "cn", day("2020-01-01"), "test");
        assertThat(DueDate.of(counted, at(start + "T10:00"), CHINA).due()).isEqualTo(endOf(due));
    }

    /** 民法典 201(2): hours run from the moment. */
    @Test
    void hoursRunFromTheMomentThroughNightsAndHolidays() {
        DueDate date = DueDate.of(limit(24, LimitUnit.HOUR, false), at("2025-09-30T16:20:30"), CHINA);
        assertThat(date.due()).isEqualTo(at("2025-10-01T16:20:30"));
        assertThat(date.raw()).isEqualTo(date.due());
    }

    @Test
    void hoursNeverRoll() {
        DueDate date = DueDate.of(limit(24, LimitUnit.HOUR, true), at("2025-09-30T16:20"), CHINA);
        assertThat(date.due()).isEqualTo(at("2025-10-01T16:20"));
    }

    @ParameterizedTest(name = "{0} {1} from {2}: warned {3} {4}")
    @CsvSource({
        // short limits: once, on the last working day on or before the due day
        "7, DAY, true, 2025-03-05T10:00, , 2025-03-12T09:00",
        "9, DAY, true, 2025-03-05T10:00, , 2025-03-14T09:00",
        "5, WORKING_DAY, false, 2025-09-26T10:00, , 2025-10-10T09:00",
        "9, DAY, false, 2025-09-26T10:00, , 2025-09-30T09:00",
        // ten days and more: three working days earlier too
        "10, DAY, true, 2025-03-05T10:00, 2025-03-12T09:00, 2025-03-17T09:00",
        "10, WORKING_DAY, false, 2025-04-25T10:00, 2025-05-08T09:00, 2025-05-13T09:00",
        "1, MONTH, true, 2025-03-05T10:00, 2025-04-01T09:00, 2025-04-07T09:00",
        "240, HOUR, false, 2025-03-05T10:00, 2025-03-11T09:00, 2025-03-14T09:00",
        // an instant before nine is warned of the working day before
        "24, HOUR, false, 2025-03-05T08:30, , 2025-03-05T09:00",
        "24, HOUR, false, 2025-03-05T10:30, , 2025-03-06T09:00",
    })
    void warnsOnTheMorningOfTheLastWorkingDay(
            int amount, LimitUnit unit, boolean roll, String start, String early, String last) {
        DueDate date = DueDate.of(limit(amount, unit, roll), at(start), CHINA);
        if (early == null) {
            assertThat(date.warnAt()).containsExactly(at(last));
        } else {
            assertThat(date.warnAt()).containsExactly(at(early), at(last));
        }
    }

    @Test
    void doesNotWarnBeforeTheStart() {
        assertThat(DueDate.of(limit(2, LimitUnit.HOUR, false), at("2025-03-05T10:00"), CHINA)
                        .warnAt())
                .isEmpty();
        // One day from a Friday, not rolled: the last working day before is the Friday itself.
        assertThat(DueDate.of(limit(1, LimitUnit.DAY, false), at("2025-03-07T10:00"), CHINA)
                        .warnAt())
                .isEmpty();
    }

    @Test
    void aNamedDueDateStaysAsItIs() {
        DueDate date = DueDate.given(null, at("2025-09-20T10:00"), at("2025-10-04T17:00"), CHINA);
        assertThat(date.raw()).isEqualTo(date.due()).isEqualTo(at("2025-10-04T17:00"));
        assertThat(date.warnAt()).containsExactly(at("2025-09-26T09:00"), at("2025-09-30T09:00"));
        assertThat(date.extended(5, CHINA).raw()).isEqualTo(endOf("2025-10-09"));
        assertThat(date.extended(3, CHINA).due()).isEqualTo(endOf("2025-10-09"));
    }

    @Test
    void anExtensionGoesOnFromTheRawDay() {
        DueDate date = DueDate.of(limit(60, LimitUnit.DAY, true), at("2025-08-02T10:00"), CHINA);
        assertThat(date.due()).isEqualTo(endOf("2025-10-09"));
        assertThat(date.extended(30, CHINA).raw()).isEqualTo(endOf("2025-10-31"));
        assertThat(date.extended(3, CHINA).due()).isEqualTo(endOf("2025-10-09"));
        assertThatThrownBy(() -> date.extended(0, CHINA)).isInstanceOf(Refused.class);
    }

    @Test
    void anExtensionInWorkingDaysGoesOnFromTheDueDay() {
        DueDate date = DueDate.of(limit(5, LimitUnit.WORKING_DAY, false), at("2025-09-26T10:00"), CHINA);
        assertThat(date.extended(5, CHINA).due()).isEqualTo(endOf("2025-10-16"));
    }

    @Test
    void anExtensionOfHoursAddsWholeDays() {
        DueDate date = DueDate.of(limit(24, LimitUnit.HOUR, false), at("2025-03-05T10:00"), CHINA);
        assertThat(date.extended(2, CHINA).due()).isEqualTo(at("2025-03-08T10:00"));
    }

    @Test
    void aShortLimitThatGrowsLongIsWarnedOfTwice() {
        DueDate date = DueDate.of(limit(5, LimitUnit.WORKING_DAY, false), at("2025-03-05T10:00"), CHINA);
        assertThat(date.warnAt()).hasSize(1);
        assertThat(date.extended(4, CHINA).warnAt()).hasSize(1);
        assertThat(date.extended(5, CHINA).warnAt()).hasSize(2);
        assertThat(date.extended(4, CHINA).extended(1, CHINA).warnAt()).hasSize(2);
    }

    @Test
    void aPauseIsNotCounted() {
        DueDate hours = DueDate.of(limit(24, LimitUnit.HOUR, false), at("2025-03-05T10:00"), CHINA);
        assertThat(hours.delayed(at("2025-03-05T12:00"), at("2025-03-05T12:45"), CHINA)
                        .due())
                .isEqualTo(at("2025-03-06T10:45"));
        DueDate days = DueDate.of(limit(30, LimitUnit.DAY, true), at("2025-03-05T10:00"), CHINA);
        assertThat(days.delayed(at("2025-03-10T14:00"), at("2025-03-10T18:00"), CHINA))
                .isEqualTo(days);
        assertThat(days.delayed(at("2025-03-10T14:00"), at("2025-03-11T08:00"), CHINA)
                        .raw())
                .isEqualTo(endOf("2025-04-05"));
    }

    @Test
    void saysWhenItCountedBeyondTheLoadedCalendar() {
        assertThat(DueDate.of(limit(5, LimitUnit.WORKING_DAY, false), at("2026-12-24T10:00"), CHINA)
                        .beyondCalendar())
                .isFalse();
        DueDate working = DueDate.of(limit(5, LimitUnit.WORKING_DAY, false), at("2026-12-25T10:00"), CHINA);
        assertThat(working.beyondCalendar()).isTrue();
        assertThat(working.due()).isEqualTo(endOf("2027-01-01")); // a Friday, as far as is known
        assertThat(DueDate.of(limit(7, LimitUnit.DAY, true), at("2026-12-24T10:00"), CHINA)
                        .beyondCalendar())
                .isFalse();
        DueDate rolled = DueDate.of(limit(9, LimitUnit.DAY, true), at("2026-12-24T10:00"), CHINA);
        assertThat(rolled.beyondCalendar()).isTrue();
        assertThat(rolled.due()).isEqualTo(endOf("2027-01-04"));
        // Counting plain days or hours asks no calendar.
        assertThat(DueDate.of(limit(9, LimitUnit.DAY, false), at("2026-12-24T10:00"), CHINA)
                        .beyondCalendar())
                .isFalse();
        assertThat(DueDate.of(limit(900, LimitUnit.HOUR, false), at("2026-12-24T10:00"), CHINA)
                        .beyondCalendar())
                .isFalse();
        assertThat(DueDate.of(limit(5, LimitUnit.WORKING_DAY, false), at("2018-08-01T10:00"), CHINA)
                        .beyondCalendar())
                .isTrue();
    }

    @Test
    void anExtensionOfWhatWasBeyondStaysBeyond() {
        DueDate date = DueDate.of(limit(9, LimitUnit.DAY, true), at("2026-12-24T10:00"), CHINA);
        assertThat(date.extended(1, CHINA).beyondCalendar()).isTrue();
    }

    @Test
    void whatIsAskedAfterTheCutOffCountsOnTheNextWorkingDay() {
        DeadlinePolicy xining = new DeadlinePolicy(
                1,
                "hotline.extension",
                Urgency.NORMAL,
                5,
                LimitUnit.WORKING_DAY,
                true,
                false,
                LocalTime.of(17, 0),
                "cn",
                day("2023-03-01"),
                "test");
        assertThat(xining.countsAsMade(at("2025-09-30T17:00"), CHINA)).isEqualTo(at("2025-09-30T17:00"));
        assertThat(xining.countsAsMade(at("2025-09-30T17:00:00.001"), CHINA)).isEqualTo(at("2025-10-09T00:00"));
        assertThat(limit(5, LimitUnit.WORKING_DAY, false).countsAsMade(at("2025-09-30T23:00"), CHINA))
                .isEqualTo(at("2025-09-30T23:00"));
    }

    @Test
    void aLimitIsAtLeastOne() {
        assertThatThrownBy(() -> limit(0, LimitUnit.DAY, true)).isInstanceOf(IllegalArgumentException.class);
    }
}
