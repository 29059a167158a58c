package org.fengqiao.dispute.ui;

import static org.fengqiao.dispute.DisputeAction.ARCHIVE;
import static org.fengqiao.dispute.DisputeAction.REPORT_RELAPSE;
import static org.fengqiao.dispute.DisputeAction.VISIT;

import java.util.List;
import org.fengqiao.dispute.Archive;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.dispute.Level;
import org.fengqiao.dispute.ReportRelapse;
import org.fengqiao.dispute.Visit;
import org.fengqiao.dispute.VisitResult;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** Dialogs of what follows an outcome: return visits, a relapse, the archive. */
@Component
class CareSteps {
    private final DisputeService disputes;

    CareSteps(DisputeService disputes) {
        this.disputes = disputes;
    }

    ActionDialog visit(Errand errand) {
        var form = errand.form(Visit.class, VISIT)
                .now("visitedAt")
                .tiles("result", List.of(VisitResult.values()), null)
                .area("note", 1000);
        return errand.dialog(form, disputes::visit);
    }

    ActionDialog reportRelapse(Errand errand) {
        var form = errand.form(ReportRelapse.class, REPORT_RELAPSE)
                .now("relapsedAt")
                .area("reason", 500)
                .choice("level", List.of(Level.values()), errand.level());
        return errand.dialog(form, disputes::reportRelapse).grave();
    }

    ActionDialog archive(Errand errand) {
        return errand.dialog(errand.form(Archive.class, ARCHIVE), disputes::archive);
    }
}
