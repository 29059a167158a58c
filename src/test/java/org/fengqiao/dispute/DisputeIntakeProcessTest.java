package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.DeadlineStanding;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Role;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.workflow.DueTimers;
import org.fengqiao.workflow.WorkShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every path of {@code processes/dispute-intake.bpmn20.xml}, with time moved by the clock. */
@DatabaseTest
@Import({DisputeTown.class, DueTimers.class, Saboteur.class})
class DisputeIntakeProcessTest {
    @Autowired
    private DisputeTown town;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void theDiagramsStandWhereTheFactsSay() {
        town.checkDiagramsAgree();
    }

    // where it begins

    @Test
    void whatAGridWorkerFindsBeginsInTheGridWithOneDay() {
        long id = town.filed();
        assertThat(town.steps(id)).containsExactly("gridSettlement");
        assertThat(town.step(id).unit()).isEqualTo(town.grid(1));
        assertThat(town.step(id).role()).isEqualTo(Role.GRID_WORKER);
        assertThat(town.step(id).dueAt()).isEqualTo(DisputeTown.at("2025-03-06T23:59:59.999"));
    }

    @Test
    void whoFoundItIsKeptApartFromWhoTypedIt() {
        long id = town.as("mediator1").file(town.facts()).id();
        assertThat(town.head(id).foundBy()).isEqualTo("罗志愿");
        assertThat(town.head(id).registeredBy()).isEqualTo("调解1");
    }

    @Test
    void withoutATitleItIsNamedAfterItsPeopleAndType() {
        assertThat(town.head(town.filed()).title()).isEqualTo("马国桂与罗建梅邻里纠纷");
    }

    @ParameterizedTest
    @EnumSource(
            value = DisputeSource.class,
            names = {"COURT", "PROCURATORATE", "POLICE", "PETITION", "HOTLINE"})
    void whatAnotherOfficeHandsOverBeginsWithTheTownshipsAnalysis(DisputeSource source) {
        long id = town.as("clerk")
                .file(town.facts(town.grid(1), source, IntakeChannel.OTHER))
                .id();
        assertThat(town.steps(id)).containsExactly("townshipAnalysis");
        assertThat(town.step(id).unit()).isEqualTo(town.township());
        assertThat(town.step(id).dueAt()).isEqualTo(DisputeTown.at("2025-03-20T23:59:59.999"));
    }

    @Test
    void whatComesInAtTheTownshipsWindowBeginsWithItsAnalysis() {
        long id = town.as("clerk")
                .file(town.facts(town.village(1), DisputeSource.APPLIED, IntakeChannel.WINDOW))
                .id();
        assertThat(town.steps(id)).containsExactly("townshipAnalysis");
    }

    @Test
    void whatIsRecordedForTheVillageBeginsAtTheVillageWithSevenDays() {
        long id = town.as("mediator1")
                .file(town.facts(town.village(1), DisputeSource.APPLIED, IntakeChannel.OTHER))
                .id();
        assertThat(town.steps(id)).containsExactly("villageMediation");
        assertThat(town.step(id).dueAt()).isEqualTo(DisputeTown.at("2025-03-12T23:59:59.999"));
    }

    // police

    @Test
    void aSecuritySignGoesToThePoliceAtOnceAndThenOn() {
        long id = town.as("grid1").file(town.facts(RiskColour.YELLOW, true)).id();
        assertThat(town.steps(id)).containsExactly("tellPolice");
        town.disputes.tellPolice(new TellPolice(id, town.now(), "枫林派出所 王警官", "有人扬言报复", false));
        assertThat(town.steps(id)).containsExactly("gridSettlement");
    }

    @Test
    void whatThePoliceHandleThemselvesEndsAsReferred() {
        long id = town.as("grid1").file(town.facts(RiskColour.RED, true)).id();
        town.disputes.tellPolice(new TellPolice(id, town.now(), "枫林派出所", null, true));
        assertThat(town.outcome(id)).isEqualTo(Outcome.REFERRED);
        assertThat(town.steps(id)).containsExactly("archive");
    }

    @ParameterizedTest
    @MethodSource("levels")
    void aSignFoundLaterInterruptsTheLevelAndReturnsToIt(Function<DisputeTown, Long> level) {
        long id = level.apply(town);
        List<String> before = town.steps(id);
        DeadlineRow clock = town.clockOf(id, town.view(id).facts().level().deadlineStep());
        town.disputes.reportSign(new ReportSign(id, "当事人持刀"));
        assertThat(town.steps(id)).containsExactly("tellPolice");
        town.disputes.tellPolice(new TellPolice(id, town.now(), "枫林派出所", null, false));
        assertThat(town.steps(id)).isEqualTo(before);
        assertThat(town.clockOf(id, clock.step()).dueAt()).isEqualTo(clock.dueAt());
    }

    @Test
    void aSignFoundDuringAMediationLetsItGoOnAfterwards() {
        long id = town.inSession();
        town.disputes.reportSign(new ReportSign(id, "扬言报复"));
        assertThat(town.steps(id)).containsExactly("mediate", "tellPolice");
        assertThatThrownBy(() -> town.mediations.reachAgreement(town.oral(id))).isInstanceOf(Refused.class);
        town.disputes.tellPolice(new TellPolice(id, town.now(), "枫林派出所", null, false));
        town.mediations.reachAgreement(town.oral(id));
        assertThat(town.outcome(id)).isEqualTo(Outcome.AGREEMENT);
    }

    @Test
    void whatThePoliceTakeOutOfAMediationEndsIt() {
        long id = town.inSession();
        town.disputes.reportSign(new ReportSign(id, "打伤人"));
        town.disputes.tellPolice(new TellPolice(id, town.now(), "枫林派出所", null, true));
        assertThat(town.steps(id)).containsExactly("archive");
        assertThat(town.view(id).mediations().getLast().state()).isEqualTo(MediationState.TERMINATED);
    }

    // up and down

    static Stream<Named<Function<DisputeTown, Long>>> levels() {
        return Stream.of(
                Named.of("grid", DisputeTown::filed),
                Named.of("village", DisputeTown::atTheVillage),
                Named.of("analysis", DisputeTown::atTheTownship),
                Named.of("township", DisputeIntakeProcessTest::analysed),
                Named.of("joint", DisputeIntakeProcessTest::joint));
    }

    private static long analysed(DisputeTown town) {
        long id = town.atTheTownship();
        town.disputes.analyse(new Analyse(id, "事实清楚，可以调解", null, "白镇长"));
        return id;
    }

    private static long joint(DisputeTown town) {
        long id = analysed(town);
        town.disputes.referUp(new ReferUp(id, "需自然资源所到场", null));
        return id;
    }

    @Test
    void itGoesUpLevelByLevelWithARecordOfWhatWasTried() {
        long id = town.filed();
        town.disputes.referUp(new ReferUp(id, "上门两次", null));
        assertThat(town.steps(id)).containsExactly("villageMediation");
        town.as("mediator1").disputes.referUp(new ReferUp(id, "村里调解一次未成", null));
        assertThat(town.as("clerk").steps(id)).containsExactly("townshipAnalysis");
        town.disputes.analyse(new Analyse(id, "可以调解", RiskColour.ORANGE, "白镇长"));
        assertThat(town.steps(id)).containsExactly("townshipMediation");
        assertThat(town.head(id).leaderInCharge()).isEqualTo("白镇长");
        assertThat(town.view(id).facts().risk()).isEqualTo(RiskColour.ORANGE);
        town.disputes.referUp(new ReferUp(id, "需部门确认四至", null));
        assertThat(town.steps(id)).containsExactly("jointHandling");
        assertThat(town.view(id).stages()).extracting(StageView::tried).contains("上门两次", "村里调解一次未成");
        assertThat(town.endings(id))
                .containsExactly(StageEnding.REFERRED_UP, StageEnding.REFERRED_UP, StageEnding.REFERRED_UP);
    }

    @Test
    void nothingGoesUpWithoutARecordOfWhatWasTried() {
        long id = town.filed();
        assertThatThrownBy(() -> town.disputes.referUp(new ReferUp(id, "  ", null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("dispute.text.missing");
        assertThat(town.steps(id)).containsExactly("gridSettlement");
    }

    @Test
    void aRedRiskMayGoStraightToTheTownship() {
        long id = town.as("grid1").file(town.facts(RiskColour.RED, false)).id();
        town.disputes.referUp(new ReferUp(id, "人多，压不住", Level.TOWNSHIP));
        assertThat(town.steps(id)).containsExactly("townshipAnalysis");
    }

    @Test
    void theAnalysisMayCallTheDepartmentsAtOnce() {
        long id = town.atTheTownship();
        town.disputes.referUp(new ReferUp(id, "涉及林权，直接联动", null));
        assertThat(town.steps(id)).containsExactly("jointHandling");
    }

    @Test
    void theVillageSendsBackToTheGrid() {
        long id = town.atTheVillage();
        town.disputes.sendBack(new SendBack(id, "双方没有到场，请网格先核实", null, null));
        assertThat(town.steps(id)).containsExactly("gridSettlement");
        assertThat(town.step(id).unit()).isEqualTo(town.grid(1));
        assertThat(town.clockOf(id, "dispute.grid").key().cycle()).isEqualTo(2);
        assertThat(town.clockOf(id, "dispute.village").standing()).isEqualTo(DeadlineStanding.MET_ON_TIME);
    }

    @Test
    void theTownshipSendsBackToTheVillageOrTheGrid() {
        long toVillage = town.atTheTownship();
        town.disputes.sendBack(new SendBack(toVillage, "村里没有调过", null, null));
        assertThat(town.steps(toVillage)).containsExactly("villageMediation");
        long toGrid = town.atTheTownship();
        town.disputes.sendBack(new SendBack(toGrid, "先由网格化解", Level.GRID, null));
        assertThat(town.steps(toGrid)).containsExactly("gridSettlement");
    }

    @Test
    void whatCameToTheTownshipItselfIsHandedDownToANamedVillage() {
        long id = town.as("clerk")
                .file(town.facts(town.township(), DisputeSource.APPLIED, IntakeChannel.WINDOW))
                .id();
        assertThatThrownBy(() -> town.disputes.sendBack(new SendBack(id, "交村里", null, null)))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("dispute.unit.needed");
        town.disputes.sendBack(new SendBack(id, "交村里", null, town.village(2).id()));
        assertThat(town.step(id).unit()).isEqualTo(town.village(2));
        assertThat(town.head(id).unit()).isEqualTo(town.village(2));
        assertThat(town.as("mediator2").isIn(WorkShelf.MINE, id)).isTrue();
    }

    @Test
    void theTownshipsMediationMayReturnToTheAnalysisWithoutANewClock() {
        long id = analysed(town);
        DeadlineRow clock = town.clockOf(id, "dispute.township");
        town.disputes.sendBack(new SendBack(id, "情况有变，重新研判", null, null));
        assertThat(town.steps(id)).containsExactly("townshipAnalysis");
        assertThat(town.clockOf(id, "dispute.township").key()).isEqualTo(clock.key());
    }

    @Test
    void theDepartmentsReturnToTheAnalysis() {
        long id = joint(town);
        town.disputes.sendBack(new SendBack(id, "不属于部门职责", null, null));
        assertThat(town.steps(id)).containsExactly("townshipAnalysis");
    }

    // late, taken over

    @Test
    void anOverdueVillageMediationIsMarkedAndShownToTheTownship() {
        long id = town.atTheVillage();
        assertThat(town.as("clerk").isIn(WorkShelf.LATE, id)).isFalse();
        town.clock.set("2025-03-13T08:00");
        town.fireTimers(id);
        assertThat(town.isIn(WorkShelf.LATE, id)).isTrue();
        assertThat(town.step(id).overdueAt()).isEqualTo(DisputeTown.at("2025-03-12T23:59:59.999"));
        assertThat(town.clockOf(id, "dispute.village").missedAt()).isEqualTo(DisputeTown.at("2025-03-12T23:59:59.999"));
        assertThat(town.steps(id)).as("a timer moves nothing").containsExactly("villageMediation");
    }

    @Test
    void beforeItIsLateThoseConcernedAreWarned() {
        long id = town.atTheVillage();
        town.clock.set("2025-03-12T08:59");
        assertThat(town.fireTimers(id)).isZero();
        town.clock.set("2025-03-12T09:01");
        assertThat(town.fireTimers(id)).isEqualTo(1);
        assertThat(town.step(id).warnedAt()).isEqualTo(DisputeTown.at("2025-03-12T09:00"));
        assertThat(town.step(id).overdueAt()).isNull();
        assertThat(town.isIn(WorkShelf.DUE, id)).isTrue();
    }

    @Test
    void aTimerThatFiresTwiceDoesNoHarm() {
        long id = town.atTheVillage();
        town.clock.set("2025-03-14T08:00");
        assertThat(town.fireTimers(id)).isEqualTo(2);
        List<DeadlineRow> once = town.clocks(id);
        town.markAgain(id);
        assertThat(town.clocks(id)).isEqualTo(once);
        assertThat(town.fireTimers(id)).isZero();
    }

    @Test
    void aServerThatWasStoppedAcrossTheDueDateMarksWithTheTrueTime() {
        long id = town.atTheVillage();
        town.clock.set("2025-06-01T12:00");
        town.fireTimers(id);
        assertThat(town.step(id).overdueAt()).isEqualTo(DisputeTown.at("2025-03-12T23:59:59.999"));
    }

    @Test
    void whatIsDoneLateIsLateThoughNoTimerEverFired() {
        long id = town.atTheVillage();
        town.clock.set("2025-03-14T08:00");
        town.disputes.settle(new SettleOnSpot(id, "调解1", Method.SPOT, "说开", town.now()));
        assertThat(town.clockOf(id, "dispute.village").onTime()).isFalse();
    }

    @Test
    void theTownshipMayTakeOverWhatAVillageLetLie() {
        long id = town.atTheVillage();
        town.as("clerk");
        assertThatThrownBy(() -> town.disputes.takeOver(new TakeOver(id, "村里没有动静")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("dispute.take-over.early");
        town.clock.set("2025-03-13T08:00");
        town.disputes.takeOver(new TakeOver(id, "村里没有动静"));
        assertThat(town.steps(id)).containsExactly("townshipAnalysis");
        assertThat(town.endings(id)).contains(StageEnding.TAKEN_OVER);
        assertThat(town.clockOf(id, "dispute.village").missedAt()).isEqualTo(DisputeTown.at("2025-03-12T23:59:59.999"));
    }

    @Test
    void theTownshipMayTakeOverFromTheGridToo() {
        long id = town.filed();
        town.clock.set("2025-03-08T08:00");
        town.as("leader").disputes.takeOver(new TakeOver(id, "网格超期"));
        assertThat(town.steps(id)).containsExactly("townshipAnalysis");
    }

    @Test
    void theVillageMayTakeOverFromItsGrid() {
        long id = town.filed();
        town.clock.set("2025-03-08T08:00");
        town.as("mediator1").disputes.takeOver(new TakeOver(id, "网格员外出"));
        assertThat(town.steps(id)).containsExactly("villageMediation");
    }

    // ends

    @ParameterizedTest
    @MethodSource("levels")
    void itMayBeSettledAtEveryLevel(Function<DisputeTown, Long> level) {
        long id = level.apply(town);
        Level at = town.view(id).facts().level();
        town.disputes.settle(new SettleOnSpot(id, "马小兰", Method.SPOT, "说开", town.now()));
        assertThat(town.outcome(id)).isEqualTo(Outcome.SETTLED);
        assertThat(town.view(id).facts().level()).isEqualTo(at);
        assertThat(town.steps(id)).containsExactly("returnVisit");
        assertThat(town.head(id).closedAt()).isEqualTo(town.now());
        assertThat(town.clockOf(id, at.deadlineStep()).onTime()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("levels")
    void itMayBeWithdrawnAtEveryLevel(Function<DisputeTown, Long> level) {
        long id = level.apply(town);
        town.disputes.withdraw(new Withdraw(id, "双方不再追究", town.now()));
        assertThat(town.outcome(id)).isEqualTo(Outcome.WITHDRAWN);
        assertThat(town.steps(id)).containsExactly("archive");
    }

    @ParameterizedTest
    @MethodSource("levels")
    void everyLevelMayShowTheLegalRoutes(Function<DisputeTown, Long> level) {
        long id = level.apply(town);
        town.disputes.turnToLegalRoute(new TurnToLegalRoute(id, "产权争议，不宜调解"));
        assertThat(town.steps(id)).containsExactly("legalRoute");
        assertThat(town.outcome(id)).isEqualTo(Outcome.OPEN);
        town.disputes.tellLegalRoute(new TellLegalRoute(id, DisputeTown.court(), town.now(), "县法院"));
        assertThat(town.outcome(id)).isEqualTo(Outcome.REFERRED);
        assertThat(town.steps(id)).containsExactly("archive");
    }

    @Test
    void whatWasSettledIsVisitedByTheRiskColoursPolicyAndArchived() {
        long id = town.settled();
        assertThat(town.view(id).followUps())
                .extracting(FollowUpView::dueAt)
                .containsExactly(DisputeTown.at("2025-03-12T23:59:59.999"), DisputeTown.at("2025-04-07T23:59:59.999"));
        assertThat(town.step(id).dueAt()).isEqualTo(DisputeTown.at("2025-03-12T23:59:59.999"));
        town.clock.set("2025-03-11T10:00");
        town.visit(id, VisitResult.STABLE);
        assertThat(town.steps(id)).containsExactly("returnVisit");
        assertThat(town.step(id).dueAt()).isEqualTo(DisputeTown.at("2025-04-07T23:59:59.999"));
        town.clock.set("2025-04-03T10:00");
        town.visit(id, VisitResult.STABLE);
        assertThat(town.steps(id)).containsExactly("archive");
        town.disputes.archive(new Archive(id));
        assertThat(town.state(id)).isEqualTo(CaseState.ARCHIVED);
        assertThat(town.head(id).closedAt()).isEqualTo(DisputeTown.at("2025-03-05T09:00"));
        assertThat(town.steps(id)).isEmpty();
        assertThat(town.clocks(id)).allMatch(row -> !row.open());
    }

    @Test
    void aReturnVisitThatIsLateIsMarked() {
        long id = town.settled();
        town.clock.set("2025-03-13T10:00");
        town.fireTimers(id);
        assertThat(town.step(id).overdueAt()).isEqualTo(DisputeTown.at("2025-03-12T23:59:59.999"));
    }

    @ParameterizedTest
    @EnumSource(RiskColour.class)
    void everyRiskColourHasItsVisits(RiskColour risk) {
        long id = town.as("grid1").file(town.facts(risk, false)).id();
        town.disputes.settle(new SettleOnSpot(id, "网格1", Method.SPOT, "说开", town.now()));
        assertThat(town.view(id).followUps())
                .hasSize(
                        switch (risk) {
                            case RED -> 4;
                            case ORANGE -> 3;
                            case YELLOW -> 2;
                            case BLUE -> 1;
                        });
    }

    // relapse

    @Test
    void aRelapseFoundByAVisitOpensANewRoundOfTheSameCase() {
        long id = town.settled();
        town.clock.pass(Duration.ofDays(2));
        town.visit(id, VisitResult.RELAPSED);
        assertThat(town.steps(id)).containsExactly("gridSettlement");
        assertThat(town.outcome(id)).isEqualTo(Outcome.OPEN);
        assertThat(town.state(id)).isEqualTo(CaseState.OPEN);
        assertThat(town.head(id).closedAt()).isNull();
        assertThat(town.view(id).facts().round()).isEqualTo(2);
        assertThat(town.view(id).rounds()).singleElement().satisfies(round -> {
            assertThat(round.outcome()).isEqualTo(Outcome.SETTLED);
            assertThat(round.concludedAt()).isEqualTo(DisputeTown.at("2025-03-05T09:00"));
        });
        assertThat(town.clockOf(id, "dispute.grid").dueAt()).isEqualTo(DisputeTown.at("2025-03-10T23:59:59.999"));
        assertThat(town.clocks(id).stream()
                        .filter(row -> row.step().equals("dispute.follow_up"))
                        .filter(DeadlineRow::open))
                .as("visits of the old round")
                .isEmpty();
    }

    @Test
    void aRelapseWhileItWaitsForTheArchiveReopensIt() {
        long id = town.settled();
        town.visit(id, VisitResult.STABLE);
        town.visit(id, VisitResult.STABLE);
        town.disputes.reportRelapse(new ReportRelapse(id, town.now(), "又争吵", Level.VILLAGE));
        assertThat(town.steps(id)).containsExactly("villageMediation");
    }

    @Test
    void aRelapseAfterTheArchiveReopensTheSameCase() {
        long id = town.settled();
        town.visit(id, VisitResult.STABLE);
        town.visit(id, VisitResult.STABLE);
        town.disputes.archive(new Archive(id));
        town.clock.set("2025-09-01T10:00");
        town.disputes.reportRelapse(new ReportRelapse(id, town.now(), "秋收又起争执", null));
        assertThat(town.steps(id)).containsExactly("gridSettlement");
        assertThat(town.state(id)).isEqualTo(CaseState.OPEN);
    }

    @Test
    void aNewRoundMayEndOtherwise() {
        long id = town.settled();
        town.visit(id, VisitResult.RELAPSED);
        town.disputes.referUp(new ReferUp(id, "反弹，上报", null));
        town.as("mediator1").disputes.withdraw(new Withdraw(id, "搬走了", town.now()));
        assertThat(town.outcome(id)).isEqualTo(Outcome.WITHDRAWN);
        assertThat(town.steps(id)).containsExactly("archive");
    }

    // merged, void

    @ParameterizedTest
    @MethodSource("levels")
    void aMergeCanBeUndoneAndTheDisputeStandsWhereItStood(Function<DisputeTown, Long> level) {
        long stays = town.filed();
        long id = level.apply(town);
        List<String> before = town.as("clerk").steps(id);
        var due = town.step(id).dueAt();
        town.upkeep.merge(new Merge(id, stays, "同一件事登记两次"));
        assertThat(town.state(id)).isEqualTo(CaseState.MERGED);
        assertThat(town.head(id).mergedInto()).isNotNull();
        assertThat(town.steps(id)).isEmpty();
        town.clock.pass(Duration.ofHours(5));
        town.upkeep.undoMerge(new UndoMerge(id, "不是同一件事"));
        assertThat(town.steps(id)).isEqualTo(before);
        assertThat(town.step(id).dueAt()).isEqualTo(due);
    }

    @Test
    void nothingIsMergedIntoItselfOrIntoWhatIsGone() {
        long id = town.filed();
        long gone = town.filed();
        town.as("clerk").upkeep.makeVoid(new MakeVoid(gone, "登记错误"));
        assertThatThrownBy(() -> town.upkeep.merge(new Merge(id, id, "重复"))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> town.upkeep.merge(new Merge(id, gone, "重复"))).isInstanceOf(Refused.class);
    }

    @Test
    void aVoidedDisputeKeepsItsNumberAndNothingElseRuns() {
        long id = town.filed();
        String number = town.head(id).number().text();
        town.as("leader").upkeep.makeVoid(new MakeVoid(id, "登记错误"));
        assertThat(town.state(id)).isEqualTo(CaseState.VOID);
        assertThat(town.head(id).number().text()).isEqualTo(number);
        assertThat(town.steps(id)).isEmpty();
        assertThat(town.clocks(id)).noneMatch(DeadlineRow::open);
        assertThat(town.view(id).actions()).isEmpty();
    }

    // dispute across villages

    @Test
    void aDisputeAcrossVillagesIsSeenByBothAndHandledByTheLeadUnit() {
        FileDispute f = town.as("grid1").facts();
        long id = town.file(new FileDispute(
                        f.unitId(),
                        List.of(town.village(2).id()),
                        f.type(),
                        f.subType(),
                        f.title(),
                        f.summary(),
                        f.place(),
                        f.parties(),
                        f.people(),
                        f.claimAmount(),
                        f.risk(),
                        f.source(),
                        f.channel(),
                        f.foundAt(),
                        f.foundBy(),
                        false,
                        false,
                        false))
                .id();
        assertThat(town.as("mediator2").head(id).coUnits()).containsExactly(town.village(2));
        assertThat(town.view(id).actions()).isEmpty();
        assertThat(town.isIn(WorkShelf.MINE, id)).isFalse();
    }
}
