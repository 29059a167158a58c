package org.fengqiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.calendar.TestCalendars.CHINA;
import static org.fengqiao.calendar.TestCalendars.DEFAULTS;
import static org.fengqiao.calendar.TestCalendars.at;
import static org.fengqiao.calendar.TestCalendars.day;
import static org.fengqiao.calendar.TestCalendars.endOf;
import static org.fengqiao.calendar.TestCalendars.notices;

import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueDatesTest {
    private static final WorkingCalendar REGION =
            new WorkingCalendar(notices(), Map.of(day("2025-03-31"), DayType.HOLIDAY));

    private final DueDates dates = new DueDates(
            List.of(
                    policy(3, "hotline.completion", Urgency.NORMAL, 7, "2025-07-01", "cn"),
                    policy(2, "hotline.completion", Urgency.NORMAL, 5, "2024-01-01", "cn"),
                    policy(4, "hotline.completion", Urgency.URGENT, 1, "2025-01-01", "cn"),
                    policy(5, "hotline.sign", Urgency.NORMAL, 1, "2024-01-01", "region")),
            Map.of("cn", CHINA, "region", REGION));

    @ParameterizedTest(name = "what starts {0} falls under policy {1}")
    @CsvSource({
        "2024-06-01T10:00, 2",
        "2025-06-30T23:59:59.999, 2",
        "2025-07-01T00:00, 3",
        "2026-01-01T10:00, 3",
        "2023-12-31T10:00, 2", // before the first: the first
    })
    void thePolicyInForceAtTheStartHolds(String start, long policy) {
        assertThat(dates.inForce("hotline.completion", Urgency.NORMAL, at(start)))
                .get()
                .extracting(DeadlinePolicy::id)
                .isEqualTo(policy);
    }

    @Test
    void anUrgencyWithoutLimitsOfItsOwnTakesTheNormalOnes() {
        assertThat(dates.inForce("hotline.completion", Urgency.URGENT, at("2024-06-01T10:00")))
                .get()
                .extracting(DeadlinePolicy::id)
                .isEqualTo(4L);
        assertThat(dates.inForce("hotline.sign", Urgency.URGENT, at("2024-06-01T10:00")))
                .get()
                .extracting(DeadlinePolicy::id)
                .isEqualTo(5L);
    }

    @Test
    void aPolicyCountsByItsOwnCalendar() {
        assertThat(dates.of("hotline.sign", at("2025-03-28T10:00")).due()).isEqualTo(endOf("2025-04-01"));
        assertThat(dates.of("hotline.completion", at("2025-03-28T10:00")).due()).isEqualTo(endOf("2025-04-07"));
    }

    @Test
    void aStepWithoutPolicyIsRefused() {
        assertThatThrownBy(() -> dates.of("hotline.nothing", at("2025-03-28T10:00")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("hotline.nothing");
        assertThat(dates.given("hotline.nothing", Urgency.NORMAL, at("2025-03-28T10:00"), at("2025-03-30T10:00"))
                        .policy())
                .isNull();
    }

    @Test
    void aRegionWithoutDaysOfItsOwnCountsByTheNationalCalendar() {
        var policy = policy(1, "hotline.sign", Urgency.NORMAL, 1, "2024-01-01", "elsewhere");
        var dates = new DueDates(List.of(policy), Map.of("cn", CHINA));
        assertThat(dates.of("hotline.sign", at("2025-09-30T10:00")).due()).isEqualTo(endOf("2025-10-09"));
    }

    /** The table of default limits, as agreed. */
    @ParameterizedTest(name = "{0} {1}: {2} {3}, rolls: {4}")
    @CsvSource({
        "dispute.grid, NORMAL, 1, DAY, true",
        "dispute.village, NORMAL, 7, DAY, true",
        "dispute.township, NORMAL, 15, DAY, true",
        "dispute.joint, NORMAL, 30, DAY, true",
        "mediation.completion, NORMAL, 1, MONTH, true",
        "mediation.extension, NORMAL, 30, DAY, true",
        "mediation.confirmation, NORMAL, 30, DAY, true",
        "hotline.sign, NORMAL, 1, WORKING_DAY, false",
        "hotline.return, NORMAL, 1, WORKING_DAY, false",
        "hotline.completion, NORMAL, 5, WORKING_DAY, false",
        "hotline.completion, URGENT, 24, HOUR, false",
        "hotline.redo, NORMAL, 5, WORKING_DAY, false",
        "petition.notice, NORMAL, 15, DAY, true",
        "petition.objection, NORMAL, 5, WORKING_DAY, false",
        "petition.completion, NORMAL, 60, DAY, true",
        "petition.extension, NORMAL, 30, DAY, true",
        "petition.simple_accept, NORMAL, 3, WORKING_DAY, false",
        "petition.simple_opinion, NORMAL, 10, WORKING_DAY, false",
        "petition.review_request, NORMAL, 30, DAY, true",
        "petition.review, NORMAL, 30, DAY, true",
        "petition.rereview_request, NORMAL, 30, DAY, true",
        "petition.rereview, NORMAL, 30, DAY, true",
    })
    void theDefaultLimitsAreThoseOfTheTable(String step, Urgency urgency, int amount, LimitUnit unit, boolean roll) {
        assertThat(DEFAULTS.inForce(step, urgency, at("2025-03-05T09:00"))).hasValueSatisfying(policy -> {
            assertThat(policy.urgency()).isEqualTo(urgency);
            assertThat(policy.amount()).isEqualTo(amount);
            assertThat(policy.unit()).isEqualTo(unit);
            assertThat(policy.roll()).isEqualTo(roll);
            assertThat(policy.firstDayExcluded()).isTrue();
            assertThat(policy.source()).hasSizeGreaterThan(10);
        });
    }

    private static DeadlinePolicy policy(
            long id, String step, Urgency urgency, int amount, String validFrom, String calendar) {
        return new DeadlinePolicy(
                id, step, urgency, amount, LimitUnit.WORKING_DAY, true, false, null, calendar, day(validFrom), "test");
    }
}
