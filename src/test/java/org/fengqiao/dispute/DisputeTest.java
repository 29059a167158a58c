package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The aggregate alone: facts, verbs, and what they refuse. */
class DisputeTest {
    private static final Instant NOW = Instant.parse("2025-03-05T01:00:00Z");
    private static final Act ACT = new Act("马小兰", NOW);
    private static final long UNIT = 7;

    @Test
    void everyStandingIsReachedByVerbs() {
        assertThat(Stream.of(Standing.values()).map(standing -> at(standing).standing()))
                .containsExactly(Standing.values());
    }

    /** The table of legal moves, tried out: what is not in it throws and changes nothing. */
    @ParameterizedTest
    @MethodSource("verbs")
    void aVerbIsRefusedWhereItIsNotAMove(DisputeAction action) {
        for (Standing standing : Standing.values()) {
            Dispute dispute = at(standing);
            if (!dispute.moves().contains(action)) {
                assertThatThrownBy(() -> VERBS.get(action).accept(dispute))
                        .as("%s at %s", action, standing)
                        .isInstanceOf(Refused.class);
                assertThat(dispute.standing()).isEqualTo(standing);
            } else {
                assertThatCode(() -> VERBS.get(action).accept(dispute))
                        .as("%s at %s", action, standing)
                        .doesNotThrowAnyException();
            }
        }
    }

    static Set<DisputeAction> verbs() {
        return VERBS.keySet();
    }

    @Test
    void everyActionHasAVerbButThoseOfTheFile() {
        assertThat(VERBS.keySet())
                .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(
                        DisputeAction.MERGE, DisputeAction.UNDO_MERGE, DisputeAction.MAKE_VOID, DisputeAction.EXTEND)));
    }

    @Test
    void aFactIsAlwaysCorrectable() {
        assertThat(Stream.of(Standing.values()).map(DisputeTest::at))
                .allSatisfy(dispute -> assertThat(dispute.moves()).contains(DisputeAction.CORRECT_FACTS));
    }

    @Test
    void anOrdinaryDisputeGoesUpOneLevelAtATime() {
        Dispute dispute = at(Standing.GRID);
        assertThatThrownBy(() -> dispute.referUp(Level.TOWNSHIP, UNIT, "劝过", ACT))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("dispute.level.not-next");
        dispute.referUp(Level.VILLAGE, UNIT, "劝过", ACT);
        assertThat(dispute.level()).isEqualTo(Level.VILLAGE);
    }

    @Test
    void aRedOneMaySkipALevel() {
        Dispute dispute = filed(RiskColour.RED, false);
        dispute.referUp(Level.TOWNSHIP, UNIT, "持械", ACT);
        assertThat(dispute.standing()).isEqualTo(Standing.ANALYSIS);
    }

    @Test
    void nothingGoesDownByReferringUp() {
        assertThatThrownBy(() -> at(Standing.VILLAGE).referUp(Level.GRID, UNIT, "劝过", ACT))
                .isInstanceOf(Refused.class);
    }

    @Test
    void jointHandlingIsSentBackToTheAnalysisAndNotPastIt() {
        assertThatThrownBy(() -> at(Standing.JOINT).sendBack(Level.VILLAGE, UNIT, "材料不全", ACT))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aNewStayAtTheTownshipBeginsWithANewAnalysis() {
        Dispute dispute = at(Standing.JOINT);
        dispute.sendBack(Level.TOWNSHIP, UNIT, "需要镇里先研判", ACT);
        assertThat(dispute.standing()).isEqualTo(Standing.ANALYSIS);
    }

    @Test
    void goingUpEndsAnAttemptAndNotTheDispute() {
        Dispute dispute = at(Standing.NOTICE);
        dispute.tellRoutes(new TellRoutes(1, Set.of(LegalRoute.JUDICIAL), NOW, true), UNIT, ACT);
        assertThat(dispute.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(dispute.level()).isEqualTo(Level.TOWNSHIP);
    }

    @Test
    void aFailedMediationIsADisputeThatFailed() {
        Dispute dispute = at(Standing.NOTICE);
        dispute.tellRoutes(new TellRoutes(1, Set.of(LegalRoute.JUDICIAL), NOW, false), UNIT, ACT);
        assertThat(dispute.outcome()).isEqualTo(Outcome.FAILED);
    }

    @Test
    void anUnsignedAgreementIsNoOutcomeYet() {
        Dispute dispute = at(Standing.SIGNATURES);
        assertThat(dispute.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(dispute.agreement()).isNull();
    }

    @Test
    void aRelapseKeepsTheOldRoundAndForgetsItsAgreement() {
        Dispute dispute = at(Standing.CARE);
        dispute.relapse(NOW, "又吵起来", Level.VILLAGE, UNIT, NOW, ACT);
        assertThat(dispute.roundNo()).isEqualTo(2);
        assertThat(dispute.outcome()).isEqualTo(Outcome.OPEN);
        assertThat(dispute.agreement()).isNull();
        assertThat(dispute.rounds())
                .singleElement()
                .satisfies(round -> assertThat(round.outcome()).isEqualTo(Outcome.AGREEMENT));
    }

    /** A reminder is only of use for something written that is still to be performed. */
    @Test
    void anOralOrPerformedAgreementIsNotRemindedOfConfirmation() {
        Dispute oral = at(Standing.SESSIONS);
        oral.reachAgreement(agreement(AgreementForm.ORAL, null, null), ACT);
        assertThat(oral.moves()).doesNotContain(DisputeAction.DECLINE_CONFIRMATION);
        Dispute performed = at(Standing.SESSIONS);
        performed.reachAgreement(agreement(AgreementForm.WRITTEN, NOW, NOW), ACT);
        assertThat(performed.moves())
                .doesNotContain(DisputeAction.DECLINE_CONFIRMATION, DisputeAction.RECORD_PERFORMANCE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Standing.class,
            names = {"DONE", "ARCHIVING", "FILE"})
    void theCourtsConfirmationIsRecordedWheneverItBecomesKnown(Standing standing) {
        Dispute dispute = at(standing);
        assertThat(dispute.moves()).contains(DisputeAction.CONFIRM_BY_COURT);
        dispute.confirm(new ConfirmByCourt(1, null, NOW, null));
        assertThat(dispute.moves()).doesNotContain(DisputeAction.CONFIRM_BY_COURT);
    }

    private static final Map<DisputeAction, Consumer<Dispute>> VERBS = new EnumMap<>(DisputeAction.class);

    static {
        VERBS.put(DisputeAction.SETTLE, d -> d.settle(settle(), ACT));
        VERBS.put(DisputeAction.REFER_UP, d -> d.referUp(d.level().next().orElse(Level.JOINT), UNIT, "劝过", ACT));
        VERBS.put(
                DisputeAction.SEND_BACK,
                d -> d.sendBack(
                        d.standing() == Standing.TOWNSHIP
                                ? Level.TOWNSHIP
                                : d.level().previous().orElse(Level.GRID),
                        UNIT,
                        "退回",
                        ACT));
        VERBS.put(DisputeAction.TAKE_OVER, d -> d.takeOver(Level.TOWNSHIP, UNIT, "超期", ACT));
        VERBS.put(DisputeAction.REPORT_SIGN, Dispute::reportSign);
        VERBS.put(DisputeAction.TELL_POLICE, d -> d.tellPolice(new TellPolice(1, NOW, "派出所", null, false), ACT));
        VERBS.put(DisputeAction.ANALYSE, d -> d.analyse(new Analyse(1, "可调", null, null), ACT));
        VERBS.put(DisputeAction.TURN_TO_LEGAL_ROUTE, d -> d.turnToLegalRoute("劝过", ACT));
        VERBS.put(DisputeAction.TELL_LEGAL_ROUTE, Dispute::tellLegalRoute);
        VERBS.put(DisputeAction.ACCEPT_MEDIATION, DisputeTest::accept);
        VERBS.put(
                DisputeAction.TELL_RIGHTS,
                d -> d.mediationFor(DisputeAction.TELL_RIGHTS).tellRights(new TellRights(1, NOW, null)));
        VERBS.put(
                DisputeAction.CHOOSE_MEDIATORS,
                d -> d.mediationFor(DisputeAction.CHOOSE_MEDIATORS)
                        .choose(new ChooseMediators(1, List.of("苏文斌"), null)));
        VERBS.put(
                DisputeAction.INVESTIGATE,
                d -> d.mediationFor(DisputeAction.INVESTIGATE).investigate("看过现场"));
        VERBS.put(
                DisputeAction.HOLD_SESSION,
                d -> d.mediationFor(DisputeAction.HOLD_SESSION).hold(new HoldSession(1, NOW, null, null, "谈"), "苏文斌"));
        VERBS.put(
                DisputeAction.REACH_AGREEMENT, d -> d.reachAgreement(agreement(AgreementForm.WRITTEN, NOW, null), ACT));
        VERBS.put(DisputeAction.SIGN_AGREEMENT, d -> d.signAgreement(NOW, ACT));
        VERBS.put(DisputeAction.TERMINATE, d -> d.terminate(terminate()));
        VERBS.put(
                DisputeAction.TELL_ROUTES,
                d -> d.tellRoutes(new TellRoutes(1, Set.of(LegalRoute.JUDICIAL), NOW, false), UNIT, ACT));
        VERBS.put(DisputeAction.CONFIRM_BY_COURT, d -> d.confirm(new ConfirmByCourt(1, null, NOW, null)));
        VERBS.put(DisputeAction.DECLINE_CONFIRMATION, d -> d.declineConfirmation(ACT));
        VERBS.put(DisputeAction.RECORD_PERFORMANCE, d -> d.perform(new RecordPerformance(1, NOW, "付清"), ACT));
        VERBS.put(DisputeAction.VISIT, d -> d.visit(visit(), ACT));
        VERBS.put(DisputeAction.REPORT_RELAPSE, d -> d.relapse(NOW, "又吵", d.level(), UNIT, NOW, ACT));
        VERBS.put(DisputeAction.COMPILE_FILE, d -> d.compileFile(ACT));
        VERBS.put(DisputeAction.WITHDRAW, d -> d.withdraw(new Withdraw(1, "自己谈好", NOW), ACT));
        VERBS.put(DisputeAction.ARCHIVE, d -> d.archive(ACT));
        VERBS.put(
                DisputeAction.CORRECT_FACTS,
                d -> d.correct(new CorrectFacts(
                        1,
                        0,
                        "题",
                        null,
                        null,
                        DisputeType.LAND,
                        null,
                        3,
                        null,
                        RiskColour.ORANGE,
                        DisputeSource.GRID,
                        IntakeChannel.GRID,
                        false)));
    }

    /** A dispute that stands there, brought there by its verbs. */
    private static Dispute at(Standing standing) {
        Dispute dispute = filed(RiskColour.YELLOW, standing == Standing.POLICE);
        switch (standing) {
            case POLICE, GRID -> {}
            case VILLAGE -> up(dispute, 1);
            case ANALYSIS -> up(dispute, 2);
            case TOWNSHIP -> {
                up(dispute, 2);
                dispute.analyse(new Analyse(1, "可调", null, null), ACT);
            }
            case JOINT -> up(dispute, 3);
            case LEGAL_ROUTE -> dispute.turnToLegalRoute("劝过", ACT);
            case VISITS -> {
                dispute.settle(settle(), ACT);
                dispute.plan(List.of(new FollowUp(1, 1, NOW, 1)));
            }
            default -> mediated(dispute, standing);
        }
        return dispute;
    }

    private static void mediated(Dispute dispute, Standing standing) {
        up(dispute, 1);
        accept(dispute);
        if (standing == Standing.RIGHTS) {
            return;
        }
        VERBS.get(DisputeAction.TELL_RIGHTS).accept(dispute);
        if (standing == Standing.MEDIATORS) {
            return;
        }
        VERBS.get(DisputeAction.CHOOSE_MEDIATORS).accept(dispute);
        if (standing == Standing.INVESTIGATION) {
            return;
        }
        VERBS.get(DisputeAction.INVESTIGATE).accept(dispute);
        switch (standing) {
            case SESSIONS -> {}
            case SIGNATURES -> dispute.reachAgreement(agreement(AgreementForm.WRITTEN, null, null), ACT);
            case NOTICE -> dispute.terminate(terminate());
            default -> agreed(dispute, standing);
        }
    }

    private static void agreed(Dispute dispute, Standing standing) {
        dispute.reachAgreement(agreement(AgreementForm.WRITTEN, NOW, null), ACT);
        dispute.plan(List.of(new FollowUp(1, 1, NOW, 1)));
        if (standing == Standing.CARE) {
            return;
        }
        dispute.visit(visit(), ACT);
        dispute.declineConfirmation(ACT);
        dispute.perform(new RecordPerformance(1, NOW, "付清"), ACT);
        if (standing == Standing.FILE) {
            return;
        }
        dispute.compileFile(ACT);
        if (standing == Standing.DONE) {
            dispute.archive(ACT);
        }
    }

    private static void up(Dispute dispute, int levels) {
        for (int i = 0; i < levels; i++) {
            dispute.referUp(dispute.level().next().orElseThrow(), UNIT, "劝过", ACT);
        }
    }

    private static void accept(Dispute dispute) {
        dispute.accept(
                new AcceptMediation(1, MediationSource.APPLIED, NOW, null), UNIT, new CaseNumber("枫林镇人调字〔2025〕1号"));
    }

    private static SettleOnSpot settle() {
        return new SettleOnSpot(1, "马小兰", Method.SPOT, "当场说开", NOW);
    }

    private static Visit visit() {
        return new Visit(1, NOW, VisitResult.STABLE, "平静");
    }

    private static Terminate terminate() {
        return new Terminate(1, TerminationGround.NO_AGREEMENT, "差距大", NOW, Set.of(), false);
    }

    private static ReachAgreement agreement(AgreementForm form, Instant signedAt, Instant performedAt) {
        return new ReachAgreement(1, form, "各让一步", BigDecimal.TEN, NOW, signedAt, null, performedAt);
    }

    private static Dispute filed(RiskColour risk, boolean sign) {
        var facts = new FileDispute(
                UNIT,
                List.of(),
                DisputeType.NEIGHBOUR,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                risk,
                DisputeSource.GRID,
                IntakeChannel.GRID,
                NOW,
                null,
                false,
                sign,
                false);
        return new Dispute(1, facts, Level.GRID, UNIT);
    }
}
