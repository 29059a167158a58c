package org.fengqiao.dispute.ui;

import static org.fengqiao.dispute.DisputeAction.MAKE_VOID;
import static org.fengqiao.dispute.DisputeAction.MERGE;
import static org.fengqiao.dispute.DisputeAction.UNDO_MERGE;

import org.fengqiao.dispute.DisputeUpkeep;
import org.fengqiao.dispute.MakeVoid;
import org.fengqiao.dispute.Merge;
import org.fengqiao.dispute.UndoMerge;
import org.fengqiao.docket.ui.step.CasePicker;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** Dialogs that keep the records right: duplicates and mistakes. */
@Component
class UpkeepSteps {
    private final DisputeUpkeep upkeep;
    private final CasePicker cases;

    UpkeepSteps(DisputeUpkeep upkeep, CasePicker cases) {
        this.upkeep = upkeep;
        this.cases = cases;
    }

    ActionDialog merge(Errand errand) {
        var form = errand.form(Merge.class, MERGE);
        cases.place(form, "intoCaseId", errand.view().head());
        form.area("reason", 500);
        return errand.dialog(form, upkeep::merge).grave();
    }

    ActionDialog undoMerge(Errand errand) {
        return errand.dialog(errand.form(UndoMerge.class, UNDO_MERGE).area("reason", 500), upkeep::undoMerge);
    }

    ActionDialog makeVoid(Errand errand) {
        return errand.dialog(errand.form(MakeVoid.class, MAKE_VOID).area("reason", 500), upkeep::makeVoid)
                .grave();
    }
}
