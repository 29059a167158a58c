package org.fengqiao.report.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Like is held against like: the same length, read at the corresponding day, frozen figures where there are such. */
@DatabaseTest
@Transactional
class ComparisonsTest {
    private static final String FOUND = "dispute.found";

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Seals seals;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private FactTable table;

    @BeforeEach
    void twoYears() {
        clock.set("2026-03-02T09:00");
        Callers.cleared();
        table = new FactTable(jdbc, units);
        table.buildUnits();
        found("2024-03-05T10:00", "agreement", "2024-04-01T10:00");
        found("2024-10-05T10:00", "open", null);
        found("2025-02-05T10:00", "agreement", "2025-02-20T10:00");
        found("2025-03-05T10:00", "agreement", "2025-04-20T10:00");
        found("2025-11-05T10:00", "failed", "2025-12-20T10:00");
    }

    @Test
    void aYearStandsBesideTheOneBefore() {
        Comparison comparison = of(Period.year(2025), null);
        assertThat(comparison.change(FOUND, Against.YEAR_BEFORE))
                .get()
                .extracting(Change::printed)
                .isEqualTo("+50");
        assertThat(comparison.change("dispute.resolution_rate", Against.YEAR_BEFORE))
                .get()
                .extracting(Change::printed)
                .isEqualTo("+16.7");
        assertThat(comparison.earlier().get(Against.PERIOD_BEFORE))
                .isSameAs(comparison.earlier().get(Against.YEAR_BEFORE));
    }

    @Test
    void aMonthStandsBesideTheMonthBeforeTheSameOfLastYearAndTheYearSoFar() {
        Comparison comparison = of(Period.month(2025, 3), null);
        assertThat(comparison.before(FOUND, Against.PERIOD_BEFORE).orElseThrow().printed())
                .isEqualTo("1");
        assertThat(comparison.change(FOUND, Against.YEAR_BEFORE).orElseThrow().direction())
                .isZero();
        assertThat(comparisons
                        .yearToDate(comparison.now(), Words.CHINESE)
                        .get(FOUND)
                        .printed())
                .isEqualTo("2");
        assertThat(of(Period.month(2025, 11), null).change(FOUND, Against.PERIOD_BEFORE))
                .isEmpty();
    }

    @Test
    void aRunningYearIsHeldAgainstAsMuchOfTheOneBefore() {
        clock.set("2025-06-30T09:00");
        Comparison comparison = of(Period.year(2025), null);
        assertThat(comparison.now().get(FOUND).printed()).isEqualTo("2");
        assertThat(comparison.before(FOUND, Against.YEAR_BEFORE).orElseThrow().printed())
                .isEqualTo("1");
        assertThat(comparison.earlier().get(Against.YEAR_BEFORE).asOf().day()).isEqualTo(LocalDate.of(2024, 6, 30));
    }

    @Test
    void aChosenMomentIsChosenForBoth() {
        Comparison comparison = of(Period.year(2025), LocalDate.of(2025, 3, 31));
        assertThat(comparison.now().get("dispute.resolved").printed()).isEqualTo("1");
        assertThat(comparison
                        .before("dispute.resolved", Against.YEAR_BEFORE)
                        .orElseThrow()
                        .printed())
                .isEqualTo("0");
    }

    @Test
    void aFrozenYearIsComparedAsItWasFrozen() {
        seals.seal(FigureRequest.of(FactTable.TOWNSHIP, Period.year(2024)));
        found("2024-11-05T10:00", "open", null);
        assertThat(of(Period.year(2025), null)
                        .before(FOUND, Against.YEAR_BEFORE)
                        .orElseThrow()
                        .printed())
                .isEqualTo("2");
        Callers.as(units.byCode(FactTable.TOWNSHIP).orElseThrow().id(), false, Role.CLERK);
        assertThat(of(Period.year(2025), null)
                        .before(FOUND, Against.YEAR_BEFORE)
                        .orElseThrow()
                        .printed())
                .isEqualTo("3");
    }

    @Test
    void anotherTownshipsFiguresAreNotCompared() {
        Callers.as(units.byCode(FactTable.OTHER_TOWNSHIP).orElseThrow().id(), true, Role.LEADER);
        assertThatThrownBy(() -> of(Period.year(2025), null)).isInstanceOf(Refused.class);
    }

    private Comparison of(Period period, @org.jspecify.annotations.Nullable LocalDate asOf) {
        return comparisons.of(new FigureRequest(FactTable.TOWNSHIP, period, asOf), Words.CHINESE);
    }

    private void found(String at, String outcome, @org.jspecify.annotations.Nullable String closed) {
        Facts.Dispute dispute = new Facts.Dispute(FactTable.VILLAGE_1).received(at);
        table.save(closed == null ? dispute : dispute.concluded(closed, outcome));
    }
}
