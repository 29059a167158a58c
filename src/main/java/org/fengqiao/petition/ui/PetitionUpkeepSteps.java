package org.fengqiao.petition.ui;

import static org.fengqiao.petition.PetitionAction.*;

import org.fengqiao.docket.ui.step.CasePicker;
import org.fengqiao.petition.MakeVoid;
import org.fengqiao.petition.Merge;
import org.fengqiao.petition.PetitionUpkeep;
import org.fengqiao.petition.UndoMerge;
import org.fengqiao.petition.WithdrawPetition;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** Dialogs that keep the records right: duplicates, mistakes, and what the petitioner takes back. */
@Component
class PetitionUpkeepSteps {
    private final PetitionUpkeep upkeep;
    private final CasePicker cases;

    PetitionUpkeepSteps(PetitionUpkeep upkeep, CasePicker cases) {
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

    ActionDialog withdraw(Errand errand) {
        var form = errand.form(WithdrawPetition.class, WITHDRAW)
                .area("reason", 500)
                .now("withdrawnAt");
        return errand.dialog(form, upkeep::withdraw).grave();
    }
}
