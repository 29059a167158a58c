package org.fengqiao.petition.ui;

import static org.fengqiao.petition.PetitionAction.*;

import org.fengqiao.docket.Parties;
import org.fengqiao.docket.Restrictions;
import org.fengqiao.docket.ui.PeopleEntry;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.docket.ui.step.TwoVersions;
import org.fengqiao.petition.CorrectFacts;
import org.fengqiao.petition.CorrectPeople;
import org.fengqiao.petition.PetitionCorrections;
import org.fengqiao.petition.PetitionReading;
import org.fengqiao.petition.PetitionView;
import org.fengqiao.petition.Reclass;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Say;
import org.springframework.stereotype.Component;

/** Dialogs that set right what was written down wrongly. */
@Component
class PetitionCorrectionSteps {
    private final PetitionCorrections corrections;
    private final PetitionReading reading;
    private final Restrictions restrictions;
    private final Parties parties;

    PetitionCorrectionSteps(
            PetitionCorrections corrections, PetitionReading reading, Restrictions restrictions, Parties parties) {
        this.corrections = corrections;
        this.reading = reading;
        this.restrictions = restrictions;
        this.parties = parties;
    }

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
        return errand.step()
                .correction(
                        form, versions, corrections::correct, version -> facts(reading.get(known.caseId()), version));
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

    /** Numbers and addresses are not shown: what is left empty stays. */
    ActionDialog correctPeople(Errand errand) {
        var form = errand.form(CorrectPeople.class, CORRECT_PEOPLE);
        PeopleEntry people = PeopleEntry.correcting(form.id("people"), parties.of(errand.caseId()));
        form.bind(
                "people",
                form.place(
                                "people",
                                people,
                                PeopleEntry.notation(errand.view().head().version()),
                                false)
                        .withValidator(typed -> people.check(), Say.text("intake.parties.wrong"))
                        .withConverter(typed -> people.corrected(), told -> people.getValue()));
        form.area("reason", 500);
        form.fixed("version", errand.view().head().version());
        return errand.dialog(form, corrections::correctPeople);
    }

    ActionDialog reclass(Errand errand) {
        var form = new ClassingFields(
                        errand.view().facts(),
                        errand.view().earlier(),
                        reading.earlier(errand.caseId()),
                        restrictions.candidates(errand.caseId()),
                        errand.step().user())
                .put(errand.form(Reclass.class, RECLASS))
                .area("reason", 500);
        return errand.dialog(form, corrections::reclass);
    }
}
