package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.DueDates;
import org.fengqiao.calendar.Urgency;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PastDeadlinesTest extends DeadlineTests {
    private static final String TICKET = "hotline.completion";

    @Autowired
    private DeadlinePolicies policies;

    @Test
    void recordsFromAFileGetTheirLedgersInOneGo() {
        DueDates dates = policies.dueDates();
        List<PastDeadline> past = new ArrayList<>();
        for (int cycle = 1; cycle <= 120; cycle++) {
            past.add(new PastDeadline(
                    new DeadlineKey(caseId, TICKET, cycle),
                    dates.of(TICKET, at("2025-01-06T10:00")),
                    null,
                    cycle % 3 == 0 ? null : at(cycle % 3 == 1 ? "2025-01-13T23:59:59" : "2025-01-14T00:00")));
        }

        deadlines.recordPast(past, "cli:root");

        assertThat(deadlines.of(caseId)).hasSize(120).allSatisfy(row -> {
            assertThat(row.dueAt()).isEqualTo(endOf("2025-01-13"));
            switch (row.key().cycle() % 3) {
                case 1 -> assertThat(row.onTime()).isTrue();
                case 2 -> assertThat(row.onTime()).isFalse();
                default -> assertThat(row.standing()).isEqualTo(DeadlineStanding.OVERDUE);
            }
        });
        assertThat(ledger.lines(caseId))
                .hasSize(200)
                .extracting(DeadlineLine::id)
                .doesNotHaveDuplicates();
        assertThat(passed()).hasSize(40);
        assertThat(deadlines
                        .start(new DeadlineKey(caseId, TICKET, 121), clock.instant(), "李强")
                        .open())
                .isTrue();
    }

    @Test
    void aSendersDueDateKeepsItsSender() {
        DueDates dates = policies.dueDates();
        deadlines.recordPast(
                List.of(new PastDeadline(
                        key(TICKET),
                        dates.given(TICKET, Urgency.NORMAL, at("2025-01-06T10:00"), endOf("2025-01-20")),
                        "来件时限",
                        endOf("2025-01-20"))),
                "cli:root");
        DeadlineRow row = deadlines.get(key(TICKET));
        assertThat(row.policy()).isNull();
        assertThat(row.source()).isEqualTo("来件时限");
        assertThat(row.onTime()).isTrue();
    }

    @Test
    void nothingToRecordIsNoError() {
        deadlines.recordPast(List.of(), "cli:root");
        assertThat(deadlines.of(caseId)).isEmpty();
    }
}
