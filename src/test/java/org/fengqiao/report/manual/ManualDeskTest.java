package org.fengqiao.report.manual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.report.Figures;
import org.fengqiao.report.check.ReportChecks;
import org.fengqiao.report.output.FiguresJson;
import org.fengqiao.report.output.ReportFiles;
import org.fengqiao.report.seal.Answer;
import org.fengqiao.report.seal.FigureDifference;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.report.seal.Verification;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** What is entered by hand is a figure like the others, says where it comes from, and keeps what it was before. */
@DatabaseTest
@Transactional
class ManualDeskTest {
    private static final Period YEAR = Period.year(2025);
    private static final FigureRequest REQUEST = FigureRequest.of(FactTable.TOWNSHIP, YEAR);

    @Autowired
    private ManualDesk desk;

    @Autowired
    private FigureService figures;

    @Autowired
    private SealedFigures sealed;

    @Autowired
    private Seals seals;

    @Autowired
    private ReportChecks checks;

    @Autowired
    private FiguresJson json;

    @Autowired
    private ReportFiles files;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private EntityManager entities;

    @Autowired
    private MovableClock clock;

    private FactTable table;

    @BeforeEach
    void theUnits() {
        clock.set("2026-03-02T09:00");
        table = new FactTable(jdbc, units);
        table.buildUnits();
        Callers.cleared();
    }

    @Test
    void standsAmongTheFiguresBeforeTheRosterWithItsSourceAndPerson() {
        enter("reviews", ManualValue.count(0, "件"));
        enter("fund", ManualValue.yuan(new BigDecimal("1234.50")));
        enter("coverage", ManualValue.rate(29, 30));
        Figures read = figures.figures(REQUEST, Words.CHINESE);
        List<String> codes = read.list().stream().map(Figure::code).toList();
        int place = codes.indexOf("manual.coverage");
        assertThat(codes.subList(place - 1, place + 4))
                .containsExactly(
                        "activity.publicity", "manual.coverage", "manual.fund", "manual.reviews", "roster.grids");
        assertThat(read.get("manual.reviews").printed()).isEqualTo("0");
        assertThat(read.get("manual.reviews").measureWord()).isEqualTo("件");
        assertThat(read.get("manual.fund").printed()).isEqualTo("1234.5");
        assertThat(read.get("manual.fund").measureWord()).isEqualTo("元");
        assertThat(read.get("manual.coverage").printed()).isEqualTo("96.7%");
        assertThat(read.get("manual.coverage").definition())
                .contains("司法所登记簿")
                .contains("测试")
                .contains("2026-03-02");
        assertThat(figures.figure(REQUEST, "manual.fund", Words.CHINESE).value())
                .isEqualByComparingTo("1234.5");
        assertThat(json.text(Answer.unsealed(read))).contains("\"manual\" : true");
        files.workbook(REQUEST, new ByteArrayOutputStream());
        assertThat(checks.run(read, null, REQUEST, Words.CHINESE))
                .noneMatch(result ->
                        result.figureCode() != null && result.figureCode().startsWith("manual."));
    }

    @Test
    void belongsToItsUnitAndPeriodAlone() {
        enter("reviews", ManualValue.count(3, "件"));
        for (FigureRequest other : List.of(
                FigureRequest.of(FactTable.COUNTY, YEAR),
                FigureRequest.of(FactTable.VILLAGE_1, YEAR),
                FigureRequest.of(FactTable.TOWNSHIP, Period.year(2024)))) {
            assertThat(figures.figures(other, Words.CHINESE).knows("manual.reviews"))
                    .isFalse();
        }
        FigureRequest next = FigureRequest.of(FactTable.TOWNSHIP, Period.quarter(2026, 1));
        assertThat(desk.notYet(next)).extracting(ManualFigure::code).containsExactly("manual.reviews");
        assertThat(desk.notYet(REQUEST)).isEmpty();
    }

    @Test
    void aCorrectionKeepsWhatWasThereAndASecondOverTheSameVersionIsRefused() {
        enter("reviews", ManualValue.count(3, "件"));
        clock.set("2026-03-05T15:00");
        CorrectManual correction = correction("reviews", 1, ManualValue.count(4, "件"));
        desk.correct(correction);
        assertThatThrownBy(() -> desk.correct(correction))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("manual.changed");
        assertThat(figures.figures(REQUEST, Words.CHINESE).get("manual.reviews").printed())
                .isEqualTo("4");
        desk.correct(correction("reviews", 2, null));
        Figure withdrawn = figures.figures(REQUEST, Words.CHINESE).get("manual.reviews");
        assertThat(withdrawn.printed()).isEqualTo("—");
        assertThat(desk.versions(REQUEST, "manual.reviews"))
                .extracting(version ->
                        version.value() == null ? "" : version.value().printed())
                .containsExactly("", "4", "3");
        entities.flush();
        assertThat(jdbc.queryForList(
                        "select what from audit_record where what like 'report.manual.%' order by id", String.class))
                .endsWith("report.manual.entered", "report.manual.corrected", "report.manual.withdrawn");
    }

    @Test
    void isFrozenWithItsSourceAndACorrectionAfterwardsIsTold() {
        enter("reviews", ManualValue.count(3, "项"));
        seals.seal(REQUEST);
        assertThat(seals.verify(REQUEST).holds()).isTrue();
        desk.correct(correction("reviews", 1, ManualValue.count(5, "项")));
        Answer answer = sealed.answer(REQUEST, Words.CHINESE);
        assertThat(answer.figures().get("manual.reviews").printed()).isEqualTo("3");
        assertThat(answer.figures().get("manual.reviews").measureWord()).isEqualTo("项");
        assertThat(answer.now()).containsOnlyKeys("manual.reviews");
        Verification verification = seals.verify(REQUEST);
        assertThat(verification.intact()).isTrue();
        assertThat(verification.differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.now().printed()).isEqualTo("5"));
    }

    @Test
    void whatIsEnteredOnlyAfterTheFiguresWereFrozenIsTold() {
        seals.seal(REQUEST);
        enter("late", ManualValue.count(7, "件"));
        assertThat(sealed.answer(REQUEST, Words.CHINESE).figures().knows("manual.late"))
                .isFalse();
        assertThat(seals.verify(REQUEST).differences())
                .extracting(FigureDifference::now)
                .extracting(Figure::printed)
                .containsExactly("7");
    }

    @Test
    void clerksAndLeadersOfTheUnitEnterAndNobodyElse() {
        long township = units.byCode(FactTable.TOWNSHIP).orElseThrow().id();
        long county = units.byCode(FactTable.COUNTY).orElseThrow().id();
        long other = units.byCode(FactTable.OTHER_TOWNSHIP).orElseThrow().id();
        Callers.as(county, true, Role.CLERK);
        refused("manual.not_yours");
        assertThat(desk.mayEnter(FactTable.TOWNSHIP)).isFalse();
        Callers.as(other, true, Role.CLERK);
        refused("unit.unknown");
        Callers.as(township, true, Role.ADMIN);
        refused("access.role");
        Callers.as(township, false, Role.CLERK);
        assertThat(desk.mayEnter(FactTable.TOWNSHIP)).isTrue();
        enter("reviews", ManualValue.count(3, "件"));
        assertThatThrownBy(() -> enter("reviews", ManualValue.count(3, "件"))).hasMessageContaining("manual.twice");
        Callers.as(other, true, Role.LEADER);
        assertThatThrownBy(() -> desk.versions(REQUEST, "manual.reviews")).hasMessageContaining("unit.unknown");
    }

    @Test
    void aBarePercentageAPieceOfACountAndAnImpossibleRateAreRefused() {
        assertThatThrownBy(() -> ManualValue.rate(31, 30)).hasMessageContaining("manual.rate.wrong");
        assertThatThrownBy(() -> ManualValue.rate(0, 0)).hasMessageContaining("manual.rate.wrong");
        assertThatThrownBy(() -> new ManualValue(ManualKind.RATE, "", new BigDecimal("98"), null, null))
                .hasMessageContaining("manual.rate.wrong");
        assertThatThrownBy(() -> new ManualValue(ManualKind.COUNT, "件", new BigDecimal("1.5"), null, null))
                .hasMessageContaining("manual.count.wrong");
        assertThatThrownBy(() -> ManualValue.count(1, " ")).hasMessageContaining("manual.measure.missing");
        assertThatThrownBy(() -> ManualValue.yuan(new BigDecimal("-1"))).hasMessageContaining("manual.amount.wrong");
        assertThatThrownBy(() -> enter("Über", ManualValue.count(1, "件"))).hasMessageContaining("manual.code.wrong");
        assertThatThrownBy(() ->
                        new EnterManual(FactTable.TOWNSHIP, YEAR, "reviews", "行政复议", ManualValue.count(1, "件"), "  "))
                .hasMessageContaining("manual.source.missing");
    }

    private void refused(String key) {
        assertThatThrownBy(() -> enter("reviews", ManualValue.count(3, "件"))).hasMessageContaining(key);
    }

    private void enter(String shortName, ManualValue value) {
        desk.enter(new EnterManual(FactTable.TOWNSHIP, YEAR, shortName, "名称" + shortName, value, "司法所登记簿"));
    }

    private static CorrectManual correction(
            String shortName, int version, @org.jspecify.annotations.Nullable ManualValue value) {
        return new CorrectManual(
                FactTable.TOWNSHIP,
                YEAR,
                "manual." + shortName,
                version,
                "名称" + shortName,
                value,
                "司法所登记簿（复核）",
                "漏登一件");
    }
}
