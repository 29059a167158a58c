package org.fengqiao.petition.ui;

import static org.fengqiao.petition.PetitionAction.*;

import org.fengqiao.docket.CaseChanged;
import org.fengqiao.docket.ui.step.CasePicker;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.docket.ui.step.TwoVersions;
import org.fengqiao.petition.CorrectFacts;
import org.fengqiao.petition.MakeVoid;
import org.fengqiao.petition.Merge;
import org.fengqiao.petition.PetitionReading;
import org.fengqiao.petition.PetitionUpkeep;
import org.fengqiao.petition.PetitionView;
import org.fengqiao.petition.UndoMerge;
import org.fengqiao.petition.WithdrawPetition;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** Dialogs that keep the records right: mistakes, duplicates, and what the petitioner takes back. */
@Component
class PetitionUpkeepSteps {
    private final PetitionUpkeep upkeep;
    private final PetitionReading reading;
    private final CasePicker cases;

    PetitionUpkeepSteps(PetitionUpkeep upkeep, PetitionReading reading, CasePicker cases) {
        this.upkeep = upkeep;
        this.reading = reading;
        this.cases = cases;
    }

    /** Where somebody else was quicker, both versions of every field that differs are shown. */
    ActionDialog correct(Errand errand) {
        StepFields<CorrectFacts> form = errand.form(CorrectFacts.class, CORRECT_FACTS)
                .text("title", 200)
                .optionalArea("content", 4000)
                .optionalText("place", 200)
                .optionalPeople("people")
                .optionalText("sender", 100)
                .optionalText("senderNumber", 100);
        form.fixed("version", 0);
        CorrectFacts known = facts(errand.view(), errand.view().head().version());
        form.show(known);
        TwoVersions<CorrectFacts> versions = new TwoVersions<>(form, known);
        return errand.dialog(form, mine -> {
                    try {
                        upkeep.correct(mine);
                    } catch (CaseChanged changed) {
                        versions.offer(
                                facts(reading.get(mine.caseId()), changed.currentVersion()),
                                mine,
                                changed.differences().stream()
                                        .map(CaseChanged.Difference::field)
                                        .toList());
                        throw changed;
                    }
                })
                .field(versions, versions::decided, "field.required");
    }

    private static CorrectFacts facts(PetitionView view, int version) {
        var head = view.head();
        var facts = view.facts();
        return new CorrectFacts(
                head.id(),
                version,
                head.title(),
                head.summary(),
                head.place(),
                facts.people(),
                facts.sender(),
                facts.senderNumber());
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
