package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.calendar.TestCalendars.CHINA;
import static org.fengqiao.calendar.TestCalendars.DEFAULTS;
import static org.fengqiao.calendar.TestCalendars.at;
import static org.fengqiao.calendar.TestCalendars.endOf;
import static org.fengqiao.calendar.TestCalendars.limit;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Due dates worked out by hand from the regulations and the State Council's notices. */
class PublishedDueDatesTest {
    @ParameterizedTest(name = "{0} from {1}: {2}, rolled {3}")
    @CsvSource({
        "petition.completion,      2025-08-02, 2025-10-01, 2025-10-09",
        "petition.completion,      2025-03-05, 2025-05-04, 2025-05-06",
        "petition.completion,      2024-12-30, 2025-02-28, 2025-02-28",
        "petition.notice,          2025-09-16, 2025-10-01, 2025-10-09",
        "petition.review,          2026-01-16, 2026-02-15, 2026-02-24",
        "petition.objection,       2025-01-24, 2025-02-07, 2025-02-07",
        "petition.simple_opinion,  2025-04-25, 2025-05-13, 2025-05-13",
        "hotline.completion,       2025-09-26, 2025-10-10, 2025-10-10",
        "hotline.completion,       2024-02-08, 2024-02-21, 2024-02-21",
        "hotline.completion,       2025-04-27, 2025-05-07, 2025-05-07",
        "hotline.completion,       2025-10-04, 2025-10-14, 2025-10-14",
        "petition.simple_accept,   2026-02-13, 2026-02-25, 2026-02-25",
    })
    void aStepIsDueOnTheLastMillisecondOfItsLastDay(String step, String start, String raw, String due) {
        for (String time : new String[] {"T00:00", "T09:30", "T23:59:59.999"}) {
            DueDate date = DEFAULTS.of(step, at(start + time));
            assertThat(date.raw()).isEqualTo(endOf(raw));
            assertThat(date.due()).isEqualTo(endOf(due));
            assertThat(date.beyondCalendar()).isFalse();
        }
    }

    @ParameterizedTest(name = "{0} working days from {1}: {2}")
    @CsvSource({"15, 2025-09-15, 2025-10-11", "3, 2026-02-13, 2026-02-25"})
    void aWorkedSaturdayIsAWorkingDay(int days, String start, String due) {
        DueDate date = DueDate.of(limit(days, LimitUnit.WORKING_DAY, false), at(start + "T10:00"), CHINA);
        assertThat(date.due()).isEqualTo(endOf(due));
    }
}
