package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.DeadlineStanding;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Role;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.workflow.DueTimers;
import org.fengqiao.workflow.OpenStep;
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

/** Every path of {@code processes/mediation.bpmn20.xml}, and how it comes back to the dispute's own process. */
@DatabaseTest
@Import({DisputeTown.class, DueTimers.class, Saboteur.class})
class MediationProcessTest {
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

    // acceptance

    @Test
    void acceptanceDrawsTheCommitteesNextNumberAndStartsTheMonth() {
        long first = town.inMediation();
        long second = town.inMediation();
        String committee = town.committee(1).numberName();
        assertThat(town.view(first).mediations().getFirst().number()).isEqualTo(committee + "人调字〔2025〕1号");
        assertThat(town.view(second).mediations().getFirst().number()).isEqualTo(committee + "人调字〔2025〕2号");
        assertThat(town.steps(first)).containsExactly("tellRights");
        assertThat(town.step(first).role()).isEqualTo(Role.MEDIATOR);
        assertThat(town.step(first).unit()).isEqualTo(town.village(1));
        assertThat(town.step(first).dueAt()).isEqualTo(DisputeTown.at("2025-04-07T23:59:59.999"));
        assertThat(town.view(first).facts().acceptedAt()).isEqualTo(town.now());
    }

    @Test
    void theTownshipsCommitteeHasItsOwnNumbers() {
        long id = atTheTownshipsCommittee(town);
        assertThat(town.view(id).mediations().getFirst().level()).isEqualTo(Level.TOWNSHIP);
        assertThat(town.view(id).mediations().getFirst().number()).startsWith("测试镇");
        assertThat(town.step(id).unit()).isEqualTo(town.township());
    }

    @Test
    void whatIsRefusedAtAcceptanceDrawsNoNumber() {
        long id = town.atTheVillage();
        assertThatThrownBy(() -> town.mediations.accept(new AcceptMediation(
                        id, MediationSource.APPLIED, town.now().plusSeconds(1), null)))
                .isInstanceOf(Refused.class);
        town.mediations.accept(new AcceptMediation(id, MediationSource.APPLIED, town.now(), null));
        assertThat(town.view(id).mediations().getFirst().number()).endsWith("〔2025〕1号");
    }

    // the way to an agreement

    @Test
    void itGoesFromRightsToMediatorsToInvestigationToSessions() {
        long id = town.inMediation();
        town.mediations.tellRights(new TellRights(id, town.now(), "双方同意"));
        assertThat(town.steps(id)).containsExactly("chooseMediators");
        assertThatThrownBy(() -> town.mediations.chooseMediators(new ChooseMediators(id, List.of(" "), null)))
                .isInstanceOf(Refused.class);
        town.mediations.chooseMediators(new ChooseMediators(id, List.of("调解1", "老支书"), "王某与一方是亲戚，已回避"));
        assertThat(town.steps(id)).containsExactly("investigate");
        town.mediations.investigate(new Investigate(id, "现场看过"));
        assertThat(town.steps(id)).containsExactly("mediate");
        town.mediations.holdSession(new HoldSession(id, town.now(), "村委会", "双方", "第一次"));
        town.mediations.holdSession(new HoldSession(id, town.now(), "村委会", "双方", "第二次"));
        assertThat(town.steps(id)).containsExactly("mediate");
        MediationView mediation = town.view(id).mediations().getFirst();
        assertThat(mediation.sessions()).extracting(SessionView::record).containsExactly("第一次", "第二次");
        assertThat(mediation.mediators()).containsExactly("调解1", "老支书");
    }

    @Test
    void anOralAgreementIsInForceWhenReached() {
        long id = town.inSession();
        town.mediations.reachAgreement(town.oral(id));
        assertThat(town.outcome(id)).isEqualTo(Outcome.AGREEMENT);
        assertThat(town.head(id).closedAt()).isEqualTo(town.now());
        assertThat(town.view(id).facts().method()).isEqualTo(Method.PEOPLE);
        assertThat(town.steps(id)).containsExactly("returnVisit");
        assertThat(town.clockOf(id, "mediation.completion").onTime()).isTrue();
        assertThat(town.clockOf(id, "dispute.village").onTime()).isTrue();
    }

    @Test
    void aWrittenAgreementIsInForceWhenAllHaveSigned() {
        long id = town.inSession();
        town.mediations.reachAgreement(town.written(id, null));
        assertThat(town.steps(id)).containsExactly("signAgreement");
        assertThat(town.outcome(id)).isEqualTo(Outcome.OPEN);
        assertThat(town.head(id).closedAt()).isNull();
        town.clock.set("2025-03-07T15:00");
        town.mediations.signAgreement(new SignAgreement(id, DisputeTown.at("2025-03-06T17:00")));
        assertThat(town.outcome(id)).isEqualTo(Outcome.AGREEMENT);
        assertThat(town.head(id).closedAt()).isEqualTo(DisputeTown.at("2025-03-06T17:00"));
        assertThat(town.view(id).agreement())
                .satisfies(agreement -> assertThat(agreement.amount()).isEqualByComparingTo(new BigDecimal("800")));
    }

    @Test
    void anAgreementInForceIsRemindedOfConfirmationPerformedAndVisitedSideBySide() {
        long id = town.agreed();
        assertThat(town.steps(id)).containsExactly("confirmationReminder", "performance", "returnVisit");
        assertThat(due(id, "confirmationReminder")).isEqualTo(DisputeTown.at("2025-04-07T23:59:59.999"));
        assertThat(due(id, "performance")).isEqualTo(DisputeTown.at("2025-03-31T23:59:59.999"));
        assertThat(due(id, "returnVisit")).isEqualTo(DisputeTown.at("2025-03-12T23:59:59.999"));
        town.visit(id, VisitResult.PERFORMING);
        assertThat(due(id, "returnVisit")).isEqualTo(DisputeTown.at("2025-04-07T23:59:59.999"));
        town.mediations.recordPerformance(new RecordPerformance(id, town.now(), "工钱付清，沟已清"));
        town.visit(id, VisitResult.STABLE);
        assertThat(town.steps(id)).containsExactly("confirmationReminder");
        town.mediations.declineConfirmation(new DeclineConfirmation(id, "已经履行，双方不申请"));
        assertThat(town.steps(id)).containsExactly("compileFile");
        town.mediations.compileFile(new CompileFile(id, null));
        assertThat(town.steps(id)).containsExactly("archive");
        assertThat(town.step(id).role()).isEqualTo(Role.MEDIATOR);
        town.disputes.archive(new Archive(id));
        assertThat(town.state(id)).isEqualTo(CaseState.ARCHIVED);
        assertThat(town.clocks(id)).noneMatch(DeadlineRow::open);
    }

    @Test
    void theCourtsConfirmationEndsTheReminder() {
        long id = town.agreed();
        town.clock.set("2025-04-20T10:00");
        town.mediations.confirmByCourt(
                new ConfirmByCourt(id, DisputeTown.at("2025-04-01T10:00"), town.now(), "（2025）青岩民特12号"));
        assertThat(town.steps(id)).doesNotContain("confirmationReminder");
        assertThat(town.view(id).agreement())
                .satisfies(agreement -> assertThat(agreement.confirmedAt()).isEqualTo(town.now()));
        assertThat(town.clockOf(id, "mediation.confirmation").onTime())
                .as("what counts is the application")
                .isTrue();
    }

    @Test
    void aConfirmationThatBecomesKnownAfterTheArchiveIsStillRecorded() {
        long id = filed(town);
        town.disputes.archive(new Archive(id));
        town.mediations.confirmByCourt(new ConfirmByCourt(id, null, town.now(), null));
        assertThat(town.view(id).agreement())
                .satisfies(agreement -> assertThat(agreement.confirmedAt()).isNotNull());
        assertThat(town.steps(id)).isEmpty();
    }

    @Test
    void anAgreementThatIsNotPerformedIsClosedWithTheReason() {
        long id = town.agreed();
        town.mediations.recordPerformance(new RecordPerformance(id, null, "罗家反悔，马家已起诉"));
        assertThat(town.steps(id)).doesNotContain("performance");
        assertThat(town.view(id).agreement())
                .satisfies(agreement -> assertThat(agreement.performedAt()).isNull());
        assertThat(town.clockOf(id, "mediation.performance").standing()).isEqualTo(DeadlineStanding.CANCELLED);
    }

    // ends without agreement

    static Stream<Named<Function<DisputeTown, Long>>> beforeAgreement() {
        return Stream.of(
                Named.of("rights", DisputeTown::inMediation),
                Named.of("mediators", MediationProcessTest::told),
                Named.of("investigation", MediationProcessTest::chosen),
                Named.of("sessions", DisputeTown::inSession),
                Named.of("signatures", MediationProcessTest::unsigned));
    }

    private static long told(DisputeTown town) {
        long id = town.inMediation();
        town.mediations.tellRights(new TellRights(id, town.now(), null));
        return id;
    }

    private static long chosen(DisputeTown town) {
        long id = told(town);
        town.mediations.chooseMediators(new ChooseMediators(id, List.of("调解1"), null));
        return id;
    }

    private static long unsigned(DisputeTown town) {
        long id = town.inSession();
        town.mediations.reachAgreement(town.written(id, null));
        return id;
    }

    private static long atTheTownshipsCommittee(DisputeTown town) {
        long id = town.atTheTownship();
        town.disputes.analyse(new Analyse(id, "可以调解", null, null));
        town.as("mediator").mediations.accept(new AcceptMediation(id, MediationSource.POLICE, town.now(), null));
        return id;
    }

    /** Everything done but the archive. */
    private static long filed(DisputeTown town) {
        long id = town.agreed();
        town.visit(id, VisitResult.STABLE);
        town.visit(id, VisitResult.STABLE);
        town.mediations.recordPerformance(new RecordPerformance(id, town.now(), "付清"));
        town.mediations.declineConfirmation(new DeclineConfirmation(id, "不申请"));
        town.mediations.compileFile(new CompileFile(id, "一案一卷"));
        return id;
    }

    @ParameterizedTest
    @MethodSource("beforeAgreement")
    void thePartiesMayEndItAtAnyTime(Function<DisputeTown, Long> reached) {
        long id = reached.apply(town);
        town.mediations.terminate(new Terminate(id, TerminationGround.GIVEN_UP, "一方不愿再谈", town.now(), Set.of(), false));
        assertThat(town.steps(id)).containsExactly("tellRoutes");
        assertThat(town.outcome(id)).as("until the notice").isEqualTo(Outcome.OPEN);
        town.clock.pass(Duration.ofHours(3));
        town.mediations.tellRoutes(new TellRoutes(id, DisputeTown.court(), town.now(), false));
        assertThat(town.outcome(id)).isEqualTo(Outcome.FAILED);
        assertThat(town.head(id).closedAt()).isEqualTo(town.now());
        assertThat(town.steps(id)).containsExactly("archive");
    }

    @ParameterizedTest
    @MethodSource("beforeAgreement")
    void thePartiesMayWithdrawAtAnyTime(Function<DisputeTown, Long> reached) {
        long id = reached.apply(town);
        town.disputes.withdraw(new Withdraw(id, "自行和好", town.now()));
        assertThat(town.outcome(id)).isEqualTo(Outcome.WITHDRAWN);
        assertThat(town.steps(id)).containsExactly("archive");
        assertThat(town.clockOf(id, "mediation.completion").standing()).isEqualTo(DeadlineStanding.CANCELLED);
    }

    @Test
    void whereOnePartyRefusesThereIsNoMediation() {
        long id = town.inMediation();
        town.mediations.terminate(
                new Terminate(id, TerminationGround.REFUSED, "罗家明确拒绝", town.now(), DisputeTown.court(), true));
        assertThat(town.as("clerk").steps(id)).containsExactly("townshipAnalysis");
        assertThat(town.outcome(id)).isEqualTo(Outcome.OPEN);
    }

    @Test
    void theNoticeMayBeGivenWithTheTermination() {
        long id = town.inSession();
        town.mediations.terminate(town.terminate(id, DisputeTown.court(), false));
        assertThat(town.outcome(id)).isEqualTo(Outcome.FAILED);
        assertThat(town.steps(id)).containsExactly("archive");
        assertThat(town.view(id).mediations().getFirst().routesTold()).containsExactly(LegalRoute.JUDICIAL);
    }

    @Test
    void withoutANoticeNothingIsConcluded() {
        long id = town.inSession();
        town.mediations.terminate(town.terminate(id, Set.of(), false));
        assertThatThrownBy(() -> town.mediations.tellRoutes(new TellRoutes(id, Set.of(), town.now(), false)))
                .isInstanceOf(Refused.class);
        assertThat(town.steps(id)).containsExactly("tellRoutes");
    }

    @Test
    void afterAFailureAtTheVillageTheTownshipGoesOn() {
        long id = town.inSession();
        town.mediations.terminate(town.terminate(id, DisputeTown.court(), true));
        assertThat(town.as("clerk").steps(id)).containsExactly("townshipAnalysis");
        assertThat(town.endings(id)).containsExactly(StageEnding.REFERRED_UP, StageEnding.REFERRED_UP);
        town.disputes.analyse(new Analyse(id, "再调一次", null, null));
        town.as("mediator").mediations.accept(new AcceptMediation(id, MediationSource.PROACTIVE, town.now(), null));
        assertThat(town.view(id).mediations()).hasSize(2);
        assertThat(town.steps(id)).containsExactly("tellRights");
    }

    @Test
    void afterAFailureAtTheTownshipTheDepartmentsGoOnAndAfterThemNobody() {
        long id = atTheTownshipsCommittee(town);
        town.mediations.terminate(town.terminate(id, DisputeTown.court(), true));
        assertThat(town.steps(id)).containsExactly("jointHandling");
        town.mediations.accept(new AcceptMediation(id, MediationSource.OTHER, town.now(), null));
        assertThatThrownBy(() -> town.mediations.terminate(town.terminate(id, DisputeTown.court(), true)))
                .isInstanceOf(Refused.class);
        town.mediations.terminate(town.terminate(id, DisputeTown.court(), false));
        assertThat(town.outcome(id)).isEqualTo(Outcome.FAILED);
        assertThat(town.view(id).facts().level()).isEqualTo(Level.JOINT);
    }

    @ParameterizedTest
    @EnumSource(
            value = TerminationGround.class,
            names = {"WITHDRAWN", "TAKEN_OVER"})
    void someGroundsFollowFromOtherSteps(TerminationGround ground) {
        long id = town.inSession();
        assertThatThrownBy(() -> town.mediations.terminate(
                        new Terminate(id, ground, "撤回", town.now(), DisputeTown.court(), false)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theTownshipMayTakeOverAVillageMediationThatIsOverdue() {
        long id = town.inSession();
        town.clock.set("2025-03-13T08:00");
        town.as("clerk").disputes.takeOver(new TakeOver(id, "村级超期，双方要求镇里处理"));
        assertThat(town.steps(id)).containsExactly("townshipAnalysis");
        assertThat(town.view(id).mediations().getFirst().ground()).isEqualTo(TerminationGround.TAKEN_OVER);
    }

    // one month, and thirty days more

    @Test
    void aMediationThatTakesMoreThanAMonthIsMarked() {
        long id = town.inSession();
        town.clock.set("2025-04-08T08:00");
        town.fireTimers(id);
        assertThat(town.step(id).overdueAt()).isEqualTo(DisputeTown.at("2025-04-07T23:59:59.999"));
        assertThat(town.isIn(WorkShelf.LATE, id)).isTrue();
    }

    @Test
    void withBothPartiesConsentItTakesThirtyDaysMoreAndTheTimersFollow() {
        long id = town.inSession();
        town.clock.set("2025-04-03T10:00");
        town.fireTimers(id);
        town.mediations.extend(new ExtendMediation(id, town.now(), "双方签字同意延长"));
        var later = DisputeTown.at("2025-05-06T23:59:59.999");
        assertThat(town.clockOf(id, "mediation.completion").dueAt()).isEqualTo(later);
        assertThat(town.step(id).dueAt()).isEqualTo(later);
        town.clock.set("2025-04-08T08:00");
        town.fireTimers(id);
        assertThat(town.step(id).overdueAt()).isNull();
        town.clock.set("2025-05-07T08:00");
        assertThat(town.fireTimers(id)).isPositive();
        assertThat(town.step(id).overdueAt()).isEqualTo(later);
    }

    @Test
    void itIsExtendedOnceAndNotAfterTheMonth() {
        long id = town.inSession();
        town.mediations.extend(new ExtendMediation(id, town.now(), "同意"));
        assertThatThrownBy(() -> town.mediations.extend(new ExtendMediation(id, town.now(), "再同意")))
                .isInstanceOf(Refused.class);
        long late = town.inSession();
        town.clock.set("2025-04-08T08:00");
        assertThatThrownBy(() -> town.mediations.extend(new ExtendMediation(late, town.now(), "同意")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void theThirtyDaysForConfirmationAreWarnedOfAndMarked() {
        long id = town.agreed();
        town.clock.set("2025-04-08T08:00");
        town.fireTimers(id);
        assertThat(town.clockOf(id, "mediation.confirmation").missedAt())
                .isEqualTo(DisputeTown.at("2025-04-07T23:59:59.999"));
        assertThat(town.steps(id)).as("a timer closes nothing").contains("confirmationReminder");
    }

    @Test
    void aPerformanceThatFellDueIsMarked() {
        long id = town.agreed();
        town.clock.set("2025-04-01T08:00");
        town.fireTimers(id);
        assertThat(town.view(id).steps().stream()
                        .filter(step -> step.step().equals("performance"))
                        .map(OpenStep::overdueAt))
                .containsExactly(DisputeTown.at("2025-03-31T23:59:59.999"));
    }

    // relapse

    @Test
    void aRelapseFoundByAVisitEndsTheMediationAndOpensANewRound() {
        long id = town.agreed();
        town.visit(id, VisitResult.RELAPSED);
        assertThat(town.steps(id)).containsExactly("villageMediation");
        assertThat(town.view(id).agreement()).isNull();
        assertThat(town.clocks(id).stream().filter(DeadlineRow::open).map(DeadlineRow::step))
                .containsExactly("dispute.village");
    }

    @Test
    void aRelapseReportedBetweenVisitsDoesToo() {
        long id = town.agreed();
        town.disputes.reportRelapse(new ReportRelapse(id, town.now(), "双方又动手", Level.TOWNSHIP));
        assertThat(town.as("clerk").steps(id)).containsExactly("townshipAnalysis");
    }

    @Test
    void aNewRoundHasItsOwnMediation() {
        long id = town.agreed();
        town.visit(id, VisitResult.RELAPSED);
        town.mediations.accept(new AcceptMediation(id, MediationSource.APPLIED, town.now(), null));
        assertThat(town.steps(id)).containsExactly("tellRights");
        assertThat(town.view(id).mediations()).extracting(MediationView::round).containsExactly(1, 2);
    }

    // merged in the middle

    static Stream<Named<Function<DisputeTown, Long>>> everywhere() {
        return Stream.concat(
                beforeAgreement(),
                Stream.of(
                        Named.of("notice", MediationProcessTest::noticeOwed),
                        Named.of("care", DisputeTown::agreed),
                        Named.of("file", MediationProcessTest::toBeFiled),
                        Named.of("archive", MediationProcessTest::filed)));
    }

    private static long noticeOwed(DisputeTown town) {
        long id = town.inSession();
        town.mediations.terminate(town.terminate(id, Set.of(), false));
        return id;
    }

    private static long toBeFiled(DisputeTown town) {
        long id = town.inSession();
        town.mediations.reachAgreement(town.oral(id));
        town.visit(id, VisitResult.STABLE);
        town.visit(id, VisitResult.STABLE);
        return id;
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void aMergeUndoneFindsTheMediationWhereItWas(Function<DisputeTown, Long> reached) {
        long id = reached.apply(town);
        List<String> before = town.steps(id);
        long other = town.filed();
        town.as("clerk").upkeep.merge(new Merge(id, other, "同一件事"));
        assertThat(town.steps(id)).isEmpty();
        town.upkeep.undoMerge(new UndoMerge(id, "不是同一件事"));
        assertThat(town.steps(id)).isEqualTo(before).isNotEmpty();
    }

    private java.time.Instant due(long id, String step) {
        return town.view(id).steps().stream()
                .filter(open -> open.step().equals(step))
                .map(OpenStep::dueAt)
                .findFirst()
                .orElseThrow();
    }
}
