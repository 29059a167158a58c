package org.fengqiao.dispute.ui;

import static org.fengqiao.dispute.DisputeAction.REPORT_SIGN;
import static org.fengqiao.dispute.DisputeAction.TELL_LEGAL_ROUTE;
import static org.fengqiao.dispute.DisputeAction.TELL_POLICE;
import static org.fengqiao.dispute.DisputeAction.TURN_TO_LEGAL_ROUTE;
import static org.fengqiao.dispute.DisputeAction.WITHDRAW;

import java.util.List;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.dispute.LegalRoute;
import org.fengqiao.dispute.ReportSign;
import org.fengqiao.dispute.TellLegalRoute;
import org.fengqiao.dispute.TellPolice;
import org.fengqiao.dispute.TurnToLegalRoute;
import org.fengqiao.dispute.Withdraw;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** Dialogs of what leads out of mediation: the police, the legal routes, a withdrawal. */
@Component
class RouteSteps {
    private final DisputeService disputes;

    RouteSteps(DisputeService disputes) {
        this.disputes = disputes;
    }

    ActionDialog reportSign(Errand errand) {
        return errand.dialog(errand.form(ReportSign.class, REPORT_SIGN).area("signs", 1000), disputes::reportSign);
    }

    ActionDialog tellPolice(Errand errand) {
        var form = errand.form(TellPolice.class, TELL_POLICE)
                .now("toldAt")
                .text("toldWhom", 200)
                .optionalArea("note", 1000)
                .flag("policeHandle");
        return errand.dialog(form, disputes::tellPolice);
    }

    ActionDialog turnToLegalRoute(Errand errand) {
        var form = errand.form(TurnToLegalRoute.class, TURN_TO_LEGAL_ROUTE).area("tried", 2000);
        return errand.dialog(form, disputes::turnToLegalRoute);
    }

    ActionDialog tellLegalRoute(Errand errand) {
        var form = errand.form(TellLegalRoute.class, TELL_LEGAL_ROUTE)
                .several("routes", List.of(LegalRoute.values()))
                .now("toldAt")
                .optionalArea("note", 1000);
        return errand.dialog(form, disputes::tellLegalRoute);
    }

    ActionDialog withdraw(Errand errand) {
        var form = errand.form(Withdraw.class, WITHDRAW).area("reason", 1000).now("withdrawnAt");
        return errand.dialog(form, disputes::withdraw).grave();
    }
}
