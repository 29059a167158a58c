package org.fengqiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.Units;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class FigureServiceTest {
    private static final Period YEAR = Period.year(2025);

    @Autowired
    private FigureService figures;

    @Autowired
    private FigureRecords records;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private FactTable table;

    @BeforeEach
    void logIn() {
        clock.set("2026-03-02T09:00");
        Callers.cleared();
        table = new FactTable(jdbc, units);
        table.buildUnits();
    }

    @Test
    void theFirstInstantOfThePeriodBelongsToItAndTheFirstOfTheNextDoesNot() {
        table.save(dispute().received("2024-12-31T23:59:59.999"));
        table.save(dispute().received("2025-01-01T00:00"));
        table.save(dispute().received("2025-12-31T23:59:59.999"));
        table.save(dispute().received("2026-01-01T00:00"));
        assertThat(printed("dispute.found", YEAR, null)).isEqualTo("2");
        assertThat(printed("dispute.found", Period.parse("2025-W01"), null)).isEqualTo("2");
    }

    @Test
    void whatHappensAfterAsOfHasNotHappened() {
        table.save(dispute().received("2025-12-01T10:00").concluded("2026-01-10T10:00", "agreement"));
        assertThat(printed("dispute.resolved", YEAR, null)).isEqualTo("0");
        assertThat(printed("dispute.open", YEAR, null)).isEqualTo("1");
        assertThat(printed("dispute.resolved", YEAR, "2026-01-09")).isEqualTo("0");
        assertThat(printed("dispute.resolved", YEAR, "2026-01-10")).isEqualTo("1");
        assertThat(printed("dispute.mediated", YEAR, "2026-01-10")).isEqualTo("0");
        assertThat(printed("dispute.mediated", Period.year(2026), "2026-01-10")).isEqualTo("1");
        assertThat(printed("dispute.carried_resolved", Period.year(2026), "2026-01-10"))
                .isEqualTo("1");
        assertThat(printed("dispute.opening", Period.year(2026), "2026-01-10")).isEqualTo("1");
    }

    @Test
    void aRunningPeriodIsReadNow() {
        clock.set("2025-06-15T12:00");
        table.save(dispute().received("2025-06-15T12:00"));
        table.save(dispute().received("2025-06-15T12:00:01"));
        Figures read = read(YEAR, null);
        assertThat(read.get("dispute.found").printed()).isEqualTo("1");
        assertThat(read.asOf().day()).isEqualTo(LocalDate.of(2025, 6, 15));
        assertThat(read.asOf().shown()).isEqualTo(Facts.at("2025-06-15T12:00"));
        assertThat(read.asOf().chosen()).isFalse();
    }

    @Test
    void anAsOfBeforeThePeriodIsRefused() {
        assertThatThrownBy(() -> read(YEAR, "2024-12-31")).isInstanceOf(Refused.class);
        assertThat(read(YEAR, "2025-01-01").asOf().chosen()).isTrue();
        assertThat(read(YEAR, "2025-12-31").asOf().chosen()).isFalse();
    }

    @Test
    void aDisputeThatRelapsedCountsByTheRoundDuringWhichAsOfFell() {
        table.save(dispute()
                .received("2025-02-01T10:00")
                .relapsed("2025-03-01T10:00", "agreement", "2025-06-01T10:00")
                .relapsed("2025-07-01T10:00", "settled", "2026-02-01T10:00"));
        assertThat(printed("dispute.resolved", YEAR, "2025-02-28")).isEqualTo("0");
        assertThat(printed("dispute.mediation_succeeded", YEAR, "2025-03-01")).isEqualTo("1");
        assertThat(printed("dispute.open", YEAR, "2025-06-01")).isEqualTo("1");
        assertThat(printed("dispute.mediation_succeeded", YEAR, "2025-06-01")).isEqualTo("0");
        assertThat(printed("dispute.relapsed", YEAR, "2025-05-31")).isEqualTo("0");
        assertThat(printed("dispute.relapsed", YEAR, null)).isEqualTo("1");
        assertThat(printed("dispute.resolved", YEAR, null)).isEqualTo("1");
        assertThat(printed("dispute.closed", YEAR, null)).isEqualTo("1");
        assertThat(printed("dispute.open", YEAR, "2026-02-01")).isEqualTo("1");
        assertThat(printed("dispute.relapsed", Period.year(2026), "2026-02-01")).isEqualTo("1");
    }

    @Test
    void aFailureThatIsTakenUpAgainIsNoRelapse() {
        table.save(dispute().received("2025-02-01T10:00").relapsed("2025-03-01T10:00", "failed", "2025-06-01T10:00"));
        assertThat(printed("dispute.relapsed", YEAR, null)).isEqualTo("0");
    }

    @Test
    void aRelapseThatAFileTellsOfCountsThoughNothingIsKnownOfTheRoundBefore() {
        table.save(dispute()
                .received("2025-02-01T10:00")
                .relapsedByFile("2025-06-01T10:00")
                .concluded("2025-08-01T10:00", "agreement"));
        assertThat(printed("dispute.relapsed", YEAR, null)).isEqualTo("1");
        assertThat(printed("dispute.open", YEAR, "2025-05-01")).isEqualTo("1");
        assertThat(printed("dispute.mediation_succeeded", YEAR, null)).isEqualTo("1");
    }

    @Test
    void mergedAndVoidRecordsCountNowhere() {
        table.save(dispute());
        table.save(dispute().state("merged"));
        table.save(dispute().state("void"));
        table.save(new Facts.Ticket(FactTable.TOWNSHIP).state("void"));
        assertThat(printed("dispute.found", YEAR, null)).isEqualTo("1");
        assertThat(printed("dispute.by_type", YEAR, null)).isEqualTo("1");
        assertThat(printed("matter.distinct", YEAR, null)).isEqualTo("1");
        assertThat(printed("hotline.received", YEAR, null)).isEqualTo("0");
    }

    @Test
    void recordsOfAnImportThatIsNotCompleteAreInvisible() {
        table.save(dispute().importRun(table.importRun("running")));
        table.save(dispute().importRun(table.importRun("complete")));
        assertThat(printed("dispute.found", YEAR, null)).isEqualTo("1");
        assertThat(list("dispute.found", Which.ALL)).hasSize(1);
    }

    @Test
    void restrictedRecordsAreOutsideForWhoIsNotCleared() {
        table.save(dispute());
        table.save(dispute().restricted());
        assertThat(printed("dispute.found", YEAR, null)).isEqualTo("2");
        Callers.county(false);
        assertThat(printed("dispute.found", YEAR, null)).isEqualTo("1");
        assertThat(list("dispute.found", Which.ALL)).hasSize(1);
        assertThat(read(YEAR, null).complete()).isFalse();
    }

    @Test
    void thirtyDaysAreCountedAsTheDifferenceOfTheTwoDates() {
        table.save(dispute().received("2025-03-01T23:59").concluded("2025-03-31T23:59", "failed"));
        table.save(dispute().received("2025-03-01T23:59").concluded("2025-04-01T00:00", "withdrawn"));
        assertThat(printed("dispute.over_30_days", YEAR, null)).isEqualTo("1");
        table.save(dispute().received("2025-12-01T00:00"));
        table.save(dispute().received("2025-11-30T23:59"));
        assertThat(printed("dispute.over_30_days", YEAR, "2025-12-30")).isEqualTo("1");
        assertThat(printed("dispute.over_30_days", YEAR, null)).isEqualTo("2");
        assertThat(printed("dispute.over_30_days", YEAR, "2026-01-01")).isEqualTo("3");
    }

    @Test
    void everySplitAddsUpAndShowsWhatIsNotKnown() {
        table.save(dispute().type("land").concluded("2025-04-01T10:00", "settled"));
        table.save(dispute()
                .type("land")
                .concluded("2025-04-01T10:00", "agreement")
                .method("people"));
        table.save(dispute().type("wages"));
        assertThat(read(YEAR, null).get("dispute.by_type").breakdown())
                .containsExactly(new Part("land", "山林土地纠纷", 2), new Part("wages", "拖欠农民工工资纠纷", 1));
        assertThat(read(YEAR, null).get("dispute.by_method").breakdown())
                .containsExactly(new Part("people", "人民调解", 1), new Part("unknown", "未填", 1));
        assertThat(list("dispute.by_method", Which.part("unknown"))).hasSize(1);
    }

    @Test
    void aTownshipIsSplitByVillageAndItsOwnRecordsAreAPart() {
        table.save(new Facts.Dispute(FactTable.GRID_1));
        table.save(new Facts.Dispute(FactTable.VILLAGE_1));
        table.save(new Facts.Dispute(FactTable.VILLAGE_2));
        table.save(new Facts.Dispute(FactTable.TOWNSHIP));
        table.save(new Facts.Dispute(FactTable.OTHER_TOWNSHIP));
        assertThat(read(YEAR, null).get("dispute.by_unit").breakdown())
                .containsExactly(
                        new Part(FactTable.TOWNSHIP, "枫林镇", 1),
                        new Part(FactTable.VILLAGE_1, "东渠村", 2),
                        new Part(FactTable.VILLAGE_2, "南坡村", 1));
        assertThat(list("dispute.by_unit", Which.part(FactTable.VILLAGE_1))).hasSize(2);
        assertThat(list("dispute.by_unit", Which.part(FactTable.TOWNSHIP))).hasSize(1);
    }

    @Test
    void amountsWithoutAValueAddNothingAndStandBeside() {
        table.save(dispute()
                .concluded("2025-04-01T10:00", "agreement")
                .amount("1200.50")
                .people(2));
        table.save(dispute().concluded("2025-04-01T10:00", "agreement").amount("800"));
        table.save(dispute().concluded("2025-04-01T10:00", "agreement"));
        table.save(
                dispute().concluded("2025-04-01T10:00", "failed").amount("99").people(3));
        Figure amount = read(YEAR, null).get("dispute.agreement_amount");
        assertThat(amount.printed()).isEqualTo("2000.5");
        assertThat(amount.beside()).containsExactly(new Part("without_value", "未填数值", 1));
        assertThat(printed("dispute.people", YEAR, null)).isEqualTo("5");
    }

    @Test
    void performanceIsAskedOfAgreementsThatFellDueInThePeriod() {
        table.save(agreement().performance("2025-12-31T23:59:59.999", "2026-01-05T10:00"));
        table.save(agreement().performance("2025-06-30T23:59:59.999", "2025-06-01T10:00"));
        table.save(agreement().performance("2026-01-01T23:59:59.999", "2025-06-01T10:00"));
        table.save(dispute().concluded("2025-04-01T10:00", "failed").performance("2025-06-30T23:59:59.999", null));
        assertThat(printed("dispute.performance_rate", YEAR, null)).isEqualTo("50%");
        assertThat(printed("dispute.performance_rate", YEAR, "2026-01-05")).isEqualTo("100%");
    }

    @Test
    void whatFoundAndResolvedMeansIsAskedOfTheUnit() {
        table.save(dispute());
        table.save(agreement());
        table.save(dispute().received("2024-02-01T10:00").concluded("2025-04-01T10:00", "failed"));
        table.save(dispute());
        assertThat(printed("dispute.found_and_resolved", YEAR, null)).isEqualTo("1");
        table.meaning(FactTable.COUNTY, "found");
        Figure found = read(YEAR, null).get("dispute.found_and_resolved");
        assertThat(found.printed()).isEqualTo("3");
        assertThat(found.note()).isEqualTo("本单位“排查化解”指排查数");
        assertThat(list("dispute.found_and_resolved", Which.ALL)).hasSize(3);
        table.meaning(FactTable.TOWNSHIP, "mediated");
        assertThat(printed("dispute.found_and_resolved", YEAR, null)).isEqualTo("2");
    }

    @Test
    void aTicketIsOnTimeUpToItsDueInstant() {
        table.save(ticket().due("2025-03-12T23:59:59.999").closed("2025-03-12T23:59:59.999"));
        table.save(ticket().due("2025-03-12T23:59:59.999").closed("2025-03-13T00:00"));
        assertThat(rate("hotline.on_time_rate", YEAR, null)).isEqualTo("1/2");
    }

    @Test
    void anOpenTicketIsLateOnceItIsDueAndInNeitherPartBefore() {
        table.save(ticket().due("2025-12-31T23:59:59.999"));
        table.save(ticket().due("2026-01-01T23:59:59.999"));
        table.save(ticket());
        Figure rate = read(YEAR, null).get("hotline.on_time_rate");
        assertThat(rate.numerator() + "/" + rate.denominator()).isEqualTo("0/1");
        assertThat(rate.printed()).isEqualTo("0%");
        assertThat(rate.beside())
                .containsExactly(new Part("not_due", "未到期", 1), new Part("without_verdict", "无法判定", 1));
        assertThat(rate("hotline.on_time_rate", YEAR, "2026-01-01")).isEqualTo("0/2");
        assertThat(rate("hotline.closed_rate", YEAR, null)).isEqualTo("0/3");
    }

    @Test
    void anExtensionMovesTheDueDateFromItsApprovalOn() {
        table.save(ticket().due("2025-03-12T23:59:59.999").extended("2025-03-11T10:00", "2025-03-19T23:59:59.999"));
        Period march = Period.parse("2025-03");
        assertThat(rate("hotline.on_time_rate", march, "2025-03-13")).isEqualTo("0/0");
        assertThat(rate("hotline.on_time_rate", march, null)).isEqualTo("0/1");
        assertThat(read(march, "2025-03-10").get("hotline.on_time_rate").beside())
                .containsExactly(new Part("not_due", "未到期", 1));
        table.save(ticket().due("2025-03-12T23:59:59.999").extended("2025-03-14T10:00", "2025-03-19T23:59:59.999"));
        assertThat(rate("hotline.on_time_rate", march, "2025-03-13")).isEqualTo("0/1");
        assertThat(rate("hotline.on_time_rate", march, "2025-03-14")).isEqualTo("0/0");
    }

    @Test
    void theSendersVerdictSpeaksWhereThereIsNoClosingTime() {
        table.save(ticket().verdict(true));
        table.save(ticket().verdict(false));
        table.save(ticket().verdict(false).due("2025-03-12T23:59:59.999").closed("2025-03-10T10:00"));
        table.save(ticket());
        Figures read = read(YEAR, null);
        assertThat(rate("hotline.on_time_rate", YEAR, null)).isEqualTo("2/3");
        assertThat(read.get("hotline.on_time_rate").beside()).containsExactly(new Part("without_verdict", "无法判定", 1));
        assertThat(rate("hotline.closed_rate", YEAR, null)).isEqualTo("3/4");
        assertThat(read.get("hotline.closing").printed()).isEqualTo("1");
        assertThat(read.get("hotline.closed").printed()).isEqualTo("3");
        assertThat(read.get("hotline.closed").beside()).containsExactly(new Part("untimed", "其中办结时间不明", 2));
    }

    @Test
    void onTimeIsDecidedByTheFirstClosing() {
        table.save(ticket().due("2025-03-12T23:59:59.999")
                .reopened("2025-03-11T10:00", "2025-03-20T10:00")
                .closed("2025-04-20T10:00"));
        assertThat(rate("hotline.on_time_rate", YEAR, null)).isEqualTo("1/1");
        assertThat(printed("hotline.reopened", YEAR, null)).isEqualTo("1");
        assertThat(rate("hotline.closed_rate", Period.parse("2025-03"), "2025-03-19"))
                .isEqualTo("1/1");
        assertThat(rate("hotline.closed_rate", Period.parse("2025-03"), null)).isEqualTo("0/1");
        assertThat(printed("hotline.reopened", Period.parse("2025-03"), "2025-03-19"))
                .isEqualTo("0");
    }

    @Test
    void anAcceptedReturnTakesATicketOut() {
        table.save(ticket().dispatched("2025-12-30T10:00")
                .received("2025-12-30T10:00")
                .returned("2026-01-02T10:00"));
        assertThat(printed("hotline.received", YEAR, null)).isEqualTo("1");
        assertThat(printed("hotline.received", YEAR, "2026-01-02")).isEqualTo("0");
        assertThat(printed("hotline.returned", YEAR, "2026-01-02")).isEqualTo("0");
        assertThat(printed("hotline.returned", Period.year(2026), "2026-01-02")).isEqualTo("1");
        Figures next = read(Period.year(2026), "2026-01-02");
        assertThat(next.get("hotline.opening").printed()).isEqualTo("1");
        assertThat(next.get("hotline.closed").printed()).isEqualTo("1");
        assertThat(next.get("hotline.closed").beside()).containsExactly(new Part("returned", "其中退单", 1));
        assertThat(next.get("hotline.closing").printed()).isEqualTo("0");
    }

    @Test
    void aTicketCountsWhenItWasDispatched() {
        table.save(ticket().received("2024-12-31T20:00").dispatched("2025-01-02T09:00"));
        table.save(ticket().received("2025-12-31T20:00").dispatched("2026-01-02T09:00"));
        table.save(ticket().received("2025-12-31T20:00"));
        table.save(ticket().channel("window"));
        assertThat(printed("hotline.received", YEAR, null)).isEqualTo("2");
        assertThat(printed("matter.accepted", YEAR, null)).isEqualTo("1");
    }

    @Test
    void parkedAndUnreachableTicketsAreInNeitherRateAndAParkedOneIsNotLate() {
        table.save(ticket().callBack(true, "satisfied"));
        table.save(ticket().callBack(false, "dissatisfied").parked("2025-03-07T09:00", null));
        table.save(ticket().callBack(false, "dissatisfied").parked("2025-03-07T09:00", "2025-04-01T09:00"));
        table.save(ticket().callBack(null, "unrated"));
        assertThat(rate("hotline.solution_rate", YEAR, null)).isEqualTo("1/2");
        assertThat(rate("hotline.satisfaction_rate", YEAR, null)).isEqualTo("1/2");
        assertThat(read(YEAR, null).get("hotline.solution_rate").beside()).contains(new Part("parked", "挂账件", 1));
        table.save(ticket().due("2025-03-12T23:59:59.999").parked("2025-03-07T09:00", null));
        assertThat(rate("hotline.on_time_rate", YEAR, null)).isEqualTo("0/0");
    }

    @Test
    void excludedTicketsAreOutOfTheThreeRatesAndStandBeside() {
        table.save(ticket().callBack(true, "satisfied"));
        table.save(ticket().callBack(false, "dissatisfied"));
        table.save(ticket().callBack(false, "dissatisfied").excluded());
        table.save(ticket().callBack(null, "unrated"));
        assertThat(rate("hotline.solution_rate", YEAR, null)).isEqualTo("1/2");
        assertThat(rate("hotline.satisfaction_rate", YEAR, null)).isEqualTo("1/2");
        assertThat(read(YEAR, null).get("hotline.satisfaction_rate").beside())
                .containsExactly(new Part("excluded", "剔除件", 1));
        assertThat(printed("hotline.excluded", YEAR, null)).isEqualTo("1");
    }

    @Test
    void signingAndContactCountOnlyWhereTheyAreRecorded() {
        long run = table.importRun("complete");
        table.save(ticket().signed("2025-03-06T23:59:59.999", "2025-03-06T23:59:59.999"));
        table.save(ticket().signed(null, "2025-03-06T23:59:59.999"));
        table.save(ticket().importRun(run).signed(null, "2025-03-06T23:59:59.999"));
        table.save(ticket().contacted("2025-03-07T00:00", "2025-03-06T23:59:59.999"));
        assertThat(rate("hotline.signed_on_time_rate", YEAR, null)).isEqualTo("1/2");
        assertThat(rate("hotline.response_rate", YEAR, null)).isEqualTo("0/1");
    }

    @Test
    void aMatterThatCameThroughThreeDoorsCountsOnce() {
        long matter = table.matter("桥头路灯");
        table.save(dispute().matter(matter));
        table.save(ticket().matter(matter));
        table.save(ticket().channel("window").matter(matter));
        table.save(dispute());
        assertThat(printed("matter.distinct", YEAR, null)).isEqualTo("2");
        assertThat(list("matter.distinct", Which.ALL)).hasSize(2);
    }

    @Test
    void whatHasNoSourceYetHasNoValue() {
        Figure prevented = read(YEAR, null).get("dispute.prevented");
        assertThat(prevented.value()).isNull();
        assertThat(prevented.printed()).isEqualTo("—");
        assertThat(list("dispute.prevented", Which.ALL)).isEmpty();
    }

    @Test
    void aRateOfNothingHasNoValue() {
        Figure rate = read(YEAR, null).get("dispute.resolution_rate");
        assertThat(rate.denominator()).isZero();
        assertThat(rate.value()).isNull();
        assertThat(rate.printed()).isEqualTo("—");
    }

    @Test
    void aFactEnteredLateCountsAndIsMarked() {
        table.save(dispute().registered("2026-02-01T10:00"));
        Facts.Dispute conclusionEnteredLate = table.save(agreement());
        table.recordedLate(conclusionEnteredLate.id, "2025-12-30T10:00", "2026-01-15T10:00");
        table.save(dispute());
        assertThat(list("dispute.found", Which.ALL).stream().filter(RecordRow::backDated))
                .hasSize(2);
    }

    @Test
    void onlyLeadersClerksAndAdministratorsOfTheUnitOrAboveAreAnswered() {
        Callers.as(table.unitId(FactTable.TOWNSHIP), false, Role.CLERK);
        assertThat(read(YEAR, null).unit().code()).isEqualTo(FactTable.TOWNSHIP);
        assertThat(figures.figures(FigureRequest.of(FactTable.GRID_1, YEAR), Words.CHINESE)
                        .unit()
                        .code())
                .isEqualTo(FactTable.GRID_1);
        for (String outside : List.of(FactTable.COUNTY, FactTable.OTHER_TOWNSHIP, "123456")) {
            assertThatThrownBy(() -> figures.figures(FigureRequest.of(outside, YEAR), Words.CHINESE))
                    .as(outside)
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("unit.unknown");
            assertThatThrownBy(() -> records.after(
                            new RecordsRequest(FigureRequest.of(outside, YEAR), "dispute.found", Which.ALL), null, 10))
                    .as(outside)
                    .isInstanceOf(Refused.class);
        }
        Callers.as(table.unitId(FactTable.TOWNSHIP), true, Role.GRID_WORKER, Role.MEDIATOR);
        assertThatThrownBy(() -> read(YEAR, null)).isInstanceOf(Refused.class);
        LoggedIn.out();
        assertThatThrownBy(() -> read(YEAR, null)).isInstanceOf(Refused.class);
        LoggedIn.commandLine();
        assertThat(read(YEAR, null).complete()).isTrue();
    }

    private static Facts.Dispute dispute() {
        return new Facts.Dispute(FactTable.VILLAGE_1);
    }

    private static Facts.Dispute agreement() {
        return dispute().concluded("2025-04-01T10:00", "agreement");
    }

    private static Facts.Ticket ticket() {
        return new Facts.Ticket(FactTable.VILLAGE_1);
    }

    private Figures read(Period period, @Nullable String asOf) {
        return figures.figures(request(period, asOf), Words.CHINESE);
    }

    private static FigureRequest request(Period period, @Nullable String asOf) {
        return new FigureRequest(FactTable.TOWNSHIP, period, asOf == null ? null : LocalDate.parse(asOf));
    }

    private String printed(String code, Period period, @Nullable String asOf) {
        return read(period, asOf).get(code).printed();
    }

    private String rate(String code, Period period, @Nullable String asOf) {
        Figure figure = read(period, asOf).get(code);
        return figure.numerator() + "/" + figure.denominator();
    }

    private List<RecordRow> list(String code, Which which) {
        return records.after(new RecordsRequest(request(YEAR, null), code, which), null, 1000);
    }
}
