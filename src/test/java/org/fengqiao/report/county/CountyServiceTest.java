package org.fengqiao.report.county;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.report.Figures;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A county's sums are those of its townships' frozen figures, and of nothing else. */
@DatabaseTest
@Transactional
class CountyServiceTest {
    private static final Period YEAR = Period.year(2025);
    private static final FigureRequest COUNTY = FigureRequest.of(FactTable.COUNTY, YEAR);
    private static final String THIRD = "990100300";

    @Autowired
    private CountyService county;

    @Autowired
    private FigureService figures;

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
    void threeTownships() {
        clock.set("2026-03-02T09:00");
        Callers.cleared();
        table = new FactTable(jdbc, units);
        table.buildUnits();
        units.add(new NewUnit(THIRD, "松坡乡", UnitKind.TOWNSHIP, null, null, false));
    }

    @Test
    void theSumOfAllTownshipsIsWhatTheCountyCountsItself() {
        Random random = new Random(36);
        for (int i = 0; i < 60; i++) {
            String unit = random.nextBoolean()
                    ? FactTable.VILLAGE_1
                    : random.nextBoolean() ? FactTable.OTHER_TOWNSHIP : THIRD;
            Facts.Dispute dispute = new Facts.Dispute(unit)
                    .received("2025-%02d-10T10:00".formatted(1 + random.nextInt(12)))
                    .type(random.nextBoolean() ? "land" : "neighbour")
                    .amount(Integer.toString(random.nextInt(9000)));
            table.save(
                    random.nextInt(4) == 0
                            ? dispute
                            : dispute.concluded(
                                    "2025-12-2%dT10:00".formatted(random.nextInt(10)),
                                    random.nextInt(3) == 0 ? "failed" : "agreement"));
            String day = "2025-%02d-1%d".formatted(1 + random.nextInt(12), random.nextInt(10));
            table.save(
                    new Facts.Ticket(unit).due(day + "T23:59").closed(day + "T%02d:00".formatted(random.nextInt(24))));
            table.save(new Facts.Petition(unit).received(day + "T10:00"));
            table.activity(unit, day + "T10:00", "visit", 1 + random.nextInt(3), null, null);
        }
        sealAll();
        CountyFigures rolled = county.of(COUNTY, Words.CHINESE);
        Figures counted = figures.figures(COUNTY, Words.CHINESE);
        assertThat(rolled.missing()).isEmpty();
        assertThat(rolled.lines()).hasSizeGreaterThan(70);
        for (CountyLine line : rolled.lines()) {
            if (line.notSummed() == null && !line.sum().code().equals("roster.grids")) {
                Figure own = counted.get(line.sum().code());
                assertThat(line.sum().printed()).as(own.code()).isEqualTo(own.printed());
                assertThat(line.sum().numerator()).isEqualTo(own.numerator());
                assertThat(line.sum().denominator()).isEqualTo(own.denominator());
            }
        }
    }

    @Test
    void whatIsNotFrozenIsNamedAndInNoSum() {
        found(FactTable.VILLAGE_1, "2025-03-05T10:00", 3);
        found(FactTable.OTHER_TOWNSHIP, "2025-03-05T10:00", 5);
        seal(FactTable.TOWNSHIP, YEAR);
        CountyFigures rolled = county.of(COUNTY, Words.CHINESE);
        assertThat(rolled.sealed())
                .extracting(township -> township.unit().code())
                .containsExactly(FactTable.TOWNSHIP);
        assertThat(rolled.missing()).extracting(UnitRow::code).containsExactly(FactTable.OTHER_TOWNSHIP, THIRD);
        assertThat(line(rolled, "dispute.found").sum().printed()).isEqualTo("3");
        assertThat(line(rolled, "dispute.found").cells()).hasSize(1);

        found(FactTable.VILLAGE_1, "2025-04-05T10:00", 4);
        assertThat(line(county.of(COUNTY, Words.CHINESE), "dispute.found").sum().printed())
                .isEqualTo("3");
    }

    @Test
    void whatTheTownshipsMayCountTwiceOrMeanOtherwiseHasNoSum() {
        found(FactTable.VILLAGE_1, "2025-03-05T10:00", 3);
        table.meaning(FactTable.OTHER_TOWNSHIP, "found");
        sealAll();
        CountyFigures rolled = county.of(COUNTY, Words.CHINESE);
        assertThat(line(rolled, "matter.distinct").notSummed()).isEqualTo(NotSummed.OVERLAPS);
        assertThat(line(rolled, "activity.weekly_meeting_weeks_rate").notSummed())
                .isEqualTo(NotSummed.OVERLAPS);
        assertThat(line(rolled, "petition.reception_weeks_rate").notSummed()).isEqualTo(NotSummed.OVERLAPS);
        assertThat(line(rolled, "dispute.found_and_resolved").notSummed()).isEqualTo(NotSummed.MEANINGS_DIFFER);
        assertThat(line(rolled, "dispute.prevented").notSummed()).isEqualTo(NotSummed.UNKNOWN);
        assertThat(line(rolled, "matter.distinct").sum().value()).isNull();
        assertThat(line(rolled, "matter.distinct").cells()).hasSize(3);
    }

    @Test
    void isComparedWhereTheSameTownshipsFrozeTheYearBefore() {
        found(FactTable.VILLAGE_1, "2024-03-05T10:00", 2);
        found(FactTable.VILLAGE_1, "2025-03-05T10:00", 3);
        found(FactTable.OTHER_TOWNSHIP, "2024-03-05T10:00", 2);
        found(FactTable.OTHER_TOWNSHIP, "2025-03-05T10:00", 3);
        seal(FactTable.TOWNSHIP, YEAR);
        seal(FactTable.OTHER_TOWNSHIP, YEAR);
        seal(FactTable.TOWNSHIP, Period.year(2024));
        assertThat(line(county.of(COUNTY, Words.CHINESE), "dispute.found").change())
                .isNull();
        seal(FactTable.OTHER_TOWNSHIP, Period.year(2024));
        assertThat(line(county.of(COUNTY, Words.CHINESE), "dispute.found").change())
                .isNotNull()
                .satisfies(change -> assertThat(change.printed()).isEqualTo("+50"));
    }

    @Test
    void aTownshipHasNoTownshipsAndWithoutClearanceNothingFrozenIsShown() {
        assertThatThrownBy(() -> county.of(FigureRequest.of(FactTable.TOWNSHIP, YEAR), Words.CHINESE))
                .hasMessageContaining("county.none");
        Callers.county(false);
        assertThatThrownBy(() -> county.of(COUNTY, Words.CHINESE)).hasMessageContaining("county.uncleared");
        Callers.as(units.byCode(FactTable.TOWNSHIP).orElseThrow().id(), true, Role.LEADER);
        assertThatThrownBy(() -> county.of(COUNTY, Words.CHINESE)).hasMessageContaining("unit.unknown");
    }

    private void sealAll() {
        seal(FactTable.TOWNSHIP, YEAR);
        seal(FactTable.OTHER_TOWNSHIP, YEAR);
        seal(THIRD, YEAR);
    }

    private void seal(String unit, Period period) {
        seals.seal(FigureRequest.of(unit, period));
    }

    private void found(String unit, String at, int times) {
        for (int i = 0; i < times; i++) {
            table.save(new Facts.Dispute(unit).received(at).concluded(at.replace("-05T", "-20T"), "agreement"));
        }
    }

    private static CountyLine line(CountyFigures figures, String code) {
        return figures.lines().stream()
                .filter(line -> line.sum().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
