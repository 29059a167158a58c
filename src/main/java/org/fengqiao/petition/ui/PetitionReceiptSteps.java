package org.fengqiao.petition.ui;

import static org.fengqiao.petition.PetitionAction.*;

import org.fengqiao.docket.Restrictions;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.organization.Units;
import org.fengqiao.petition.AcceptPetition;
import org.fengqiao.petition.ClassifyPetition;
import org.fengqiao.petition.ExplainConcluded;
import org.fengqiao.petition.GiveAway;
import org.fengqiao.petition.ObjectToForwarding;
import org.fengqiao.petition.PassOn;
import org.fengqiao.petition.PetitionAction;
import org.fengqiao.petition.PetitionDecisions;
import org.fengqiao.petition.PetitionReading;
import org.fengqiao.petition.PetitionService;
import org.fengqiao.petition.RecordConsent;
import org.fengqiao.petition.RecordReceipt;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** Dialogs from what a petition is to what becomes of it at the door. */
@Component
class PetitionReceiptSteps {
    private final PetitionService petitions;
    private final PetitionDecisions decisions;
    private final PetitionReading reading;
    private final Restrictions restrictions;
    private final Units units;

    PetitionReceiptSteps(
            PetitionService petitions,
            PetitionDecisions decisions,
            PetitionReading reading,
            Restrictions restrictions,
            Units units) {
        this.petitions = petitions;
        this.decisions = decisions;
        this.reading = reading;
        this.restrictions = restrictions;
        this.units = units;
    }

    ActionDialog classify(Errand errand) {
        var form = new ClassingFields(
                        errand.view().facts(),
                        errand.view().earlier(),
                        reading.earlier(errand.caseId()),
                        restrictions.candidates(errand.caseId()),
                        errand.step().user())
                .put(errand.form(ClassifyPetition.class, CLASSIFY));
        return errand.dialog(form, petitions::classify);
    }

    ActionDialog accept(Errand errand) {
        var form = errand.form(AcceptPetition.class, ACCEPT);
        UnitField.place(
                form,
                "unitId",
                UnitPicker.handlers(units, errand.unitId()),
                errand.view().head().unit());
        form.now("acceptedAt");
        notice(form, errand).optionalArea("note", 1000);
        return errand.dialog(form, decisions::accept);
    }

    ActionDialog giveAway(Errand errand, PetitionAction action) {
        var form = errand.form(GiveAway.class, action).text("organ", 100).optionalArea("reason", 1000);
        notice(form, errand);
        return errand.dialog(form, action == FORWARD ? decisions::forward : decisions::decline);
    }

    /** Where name and address are known, the petitioner is told in writing; it is offered as done with the decision. */
    private static <C extends Record> StepFields<C> notice(StepFields<C> form, Errand errand) {
        boolean owed = errand.view().facts().noticeOwed();
        return owed ? form.now("notifiedAt") : form.optionalTime("notifiedAt");
    }

    ActionDialog object(Errand errand) {
        var form = errand.form(ObjectToForwarding.class, OBJECT)
                .area("reason", 1000)
                .optionalText("competent", 100)
                .now("objectedAt");
        return errand.dialog(form, decisions::object);
    }

    ActionDialog recordConsent(Errand errand) {
        var form = errand.form(RecordConsent.class, RECORD_CONSENT)
                .yesNo("consented", null)
                .now("answeredAt")
                .optionalArea("note", 1000);
        return errand.dialog(form, decisions::recordConsent);
    }

    ActionDialog passOn(Errand errand) {
        var form = errand.form(PassOn.class, PASS_ON).text("organ", 100).now("passedOnAt");
        return errand.dialog(form, decisions::passOn).grave();
    }

    ActionDialog recordReceipt(Errand errand) {
        var form = errand.form(RecordReceipt.class, RECORD_RECEIPT)
                .text("receipt", 200)
                .now("receivedAt");
        return errand.dialog(form, decisions::recordReceipt);
    }

    ActionDialog explain(Errand errand) {
        var form =
                errand.form(ExplainConcluded.class, EXPLAIN).area("words", 1000).now("explainedAt");
        return errand.dialog(form, decisions::explain);
    }
}
