package org.fengqiao.dispute;

import static org.fengqiao.dispute.DisputeAction.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.fengqiao.kernel.Coded;
import org.jspecify.annotations.Nullable;

/**
 * Where a dispute stands, as its facts say. The diagrams stand at the same place: at the step named here of the process
 * {@code dispute-intake}, and of {@code mediation} where one runs.
 */
enum Standing implements Coded {
    POLICE("tellPolice", null),
    GRID("gridSettlement", null),
    VILLAGE("villageMediation", null),
    ANALYSIS("townshipAnalysis", null),
    TOWNSHIP("townshipMediation", null),
    JOINT("jointHandling", null),
    LEGAL_ROUTE("legalRoute", null),
    RIGHTS("mediationRunning", "tellRights"),
    MEDIATORS("mediationRunning", "chooseMediators"),
    INVESTIGATION("mediationRunning", "investigate"),
    SESSIONS("mediationRunning", "mediate"),
    SIGNATURES("mediationRunning", "signAgreement"),
    NOTICE("mediationRunning", "tellRoutes"),
    CARE("agreementCare", "inForce"),
    FILE("agreementCare", "compileFile"),
    VISITS("returnVisit", null),
    ARCHIVING("archive", null),
    DONE("closed", null);

    private final String step;
    private final @Nullable String mediationStep;

    Standing(String step, @Nullable String mediationStep) {
        this.step = step;
        this.mediationStep = mediationStep;
    }

    /** Element of {@code dispute-intake}. */
    String step() {
        return step;
    }

    /** Element of {@code mediation}; null where none runs. */
    @Nullable String mediationStep() {
        return mediationStep;
    }

    /** A people's mediation runs, and no agreement is in force yet. */
    boolean mediating() {
        return "mediationRunning".equals(step);
    }

    /** Every legal move there is; the facts of a dispute may rule some out. */
    Set<DisputeAction> moves() {
        Set<DisputeAction> moves = switch (this) {
            case POLICE -> EnumSet.of(TELL_POLICE);
            case GRID -> EnumSet.of(SETTLE, REFER_UP, TAKE_OVER, TURN_TO_LEGAL_ROUTE, REPORT_SIGN, WITHDRAW);
            case VILLAGE ->
                EnumSet.of(
                        SETTLE,
                        ACCEPT_MEDIATION,
                        REFER_UP,
                        SEND_BACK,
                        TAKE_OVER,
                        TURN_TO_LEGAL_ROUTE,
                        REPORT_SIGN,
                        WITHDRAW);
            case ANALYSIS ->
                EnumSet.of(ANALYSE, SETTLE, REFER_UP, SEND_BACK, TURN_TO_LEGAL_ROUTE, REPORT_SIGN, WITHDRAW);
            case TOWNSHIP ->
                EnumSet.of(SETTLE, ACCEPT_MEDIATION, REFER_UP, SEND_BACK, TURN_TO_LEGAL_ROUTE, REPORT_SIGN, WITHDRAW);
            case JOINT -> EnumSet.of(SETTLE, ACCEPT_MEDIATION, SEND_BACK, TURN_TO_LEGAL_ROUTE, REPORT_SIGN, WITHDRAW);
            case LEGAL_ROUTE -> EnumSet.of(TELL_LEGAL_ROUTE, WITHDRAW);
            case RIGHTS -> EnumSet.of(TELL_RIGHTS, TERMINATE, EXTEND, TAKE_OVER, REPORT_SIGN, WITHDRAW);
            case MEDIATORS -> EnumSet.of(CHOOSE_MEDIATORS, TERMINATE, EXTEND, TAKE_OVER, REPORT_SIGN, WITHDRAW);
            case INVESTIGATION -> EnumSet.of(INVESTIGATE, TERMINATE, EXTEND, TAKE_OVER, REPORT_SIGN, WITHDRAW);
            case SESSIONS ->
                EnumSet.of(HOLD_SESSION, REACH_AGREEMENT, TERMINATE, EXTEND, TAKE_OVER, REPORT_SIGN, WITHDRAW);
            case SIGNATURES ->
                EnumSet.of(SIGN_AGREEMENT, HOLD_SESSION, TERMINATE, EXTEND, TAKE_OVER, REPORT_SIGN, WITHDRAW);
            case NOTICE -> EnumSet.of(TELL_ROUTES);
            case CARE -> EnumSet.of(CONFIRM_BY_COURT, DECLINE_CONFIRMATION, RECORD_PERFORMANCE, VISIT, REPORT_RELAPSE);
            case FILE -> EnumSet.of(COMPILE_FILE, CONFIRM_BY_COURT, REPORT_RELAPSE);
            case VISITS -> EnumSet.of(VISIT, REPORT_RELAPSE);
            case ARCHIVING -> EnumSet.of(ARCHIVE, CONFIRM_BY_COURT, REPORT_RELAPSE);
            case DONE -> EnumSet.of(CONFIRM_BY_COURT, REPORT_RELAPSE);
        };
        moves.addAll(EnumSet.of(CORRECT_FACTS, MERGE, MAKE_VOID));
        return moves;
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The step's words, or the archive's. */
    @Override
    public String wordsKey() {
        return switch (this) {
            case DONE -> "CaseState.archived";
            case CARE -> "step.agreementCare";
            default -> "step." + (mediationStep == null ? step : mediationStep);
        };
    }
}
