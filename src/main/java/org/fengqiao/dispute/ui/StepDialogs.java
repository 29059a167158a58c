package org.fengqiao.dispute.ui;

import org.fengqiao.dispute.DisputeAction;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** The dialog of every step. */
@Component
class StepDialogs {
    private final LevelSteps levels;
    private final RouteSteps routes;
    private final MediationSteps mediations;
    private final AgreementSteps agreements;
    private final CareSteps care;
    private final UpkeepSteps upkeep;
    private final CorrectionStep correction;

    StepDialogs(
            LevelSteps levels,
            RouteSteps routes,
            MediationSteps mediations,
            AgreementSteps agreements,
            CareSteps care,
            UpkeepSteps upkeep,
            CorrectionStep correction) {
        this.levels = levels;
        this.routes = routes;
        this.mediations = mediations;
        this.agreements = agreements;
        this.care = care;
        this.upkeep = upkeep;
        this.correction = correction;
    }

    ActionDialog of(DisputeAction action, Errand errand) {
        return switch (action) {
            case SETTLE -> levels.settle(errand);
            case REFER_UP -> levels.referUp(errand);
            case SEND_BACK -> levels.sendBack(errand);
            case TAKE_OVER -> levels.takeOver(errand);
            case ANALYSE -> levels.analyse(errand);
            case REPORT_SIGN -> routes.reportSign(errand);
            case TELL_POLICE -> routes.tellPolice(errand);
            case TURN_TO_LEGAL_ROUTE -> routes.turnToLegalRoute(errand);
            case TELL_LEGAL_ROUTE -> routes.tellLegalRoute(errand);
            case WITHDRAW -> routes.withdraw(errand);
            case ACCEPT_MEDIATION -> mediations.accept(errand);
            case TELL_RIGHTS -> mediations.tellRights(errand);
            case CHOOSE_MEDIATORS -> mediations.chooseMediators(errand);
            case INVESTIGATE -> mediations.investigate(errand);
            case HOLD_SESSION -> mediations.holdSession(errand);
            case EXTEND -> mediations.extend(errand);
            case TERMINATE -> mediations.terminate(errand);
            case TELL_ROUTES -> mediations.tellRoutes(errand);
            case REACH_AGREEMENT -> agreements.reach(errand);
            case SIGN_AGREEMENT -> agreements.sign(errand);
            case CONFIRM_BY_COURT -> agreements.confirmByCourt(errand);
            case DECLINE_CONFIRMATION -> agreements.declineConfirmation(errand);
            case RECORD_PERFORMANCE -> agreements.recordPerformance(errand);
            case COMPILE_FILE -> agreements.compileFile(errand);
            case VISIT -> care.visit(errand);
            case REPORT_RELAPSE -> care.reportRelapse(errand);
            case ARCHIVE -> care.archive(errand);
            case CORRECT_FACTS -> correction.correct(errand);
            case MERGE -> upkeep.merge(errand);
            case UNDO_MERGE -> upkeep.undoMerge(errand);
            case MAKE_VOID -> upkeep.makeVoid(errand);
        };
    }
}
