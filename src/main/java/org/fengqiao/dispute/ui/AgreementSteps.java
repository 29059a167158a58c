package org.fengqiao.dispute.ui;

import static org.fengqiao.dispute.DisputeAction.COMPILE_FILE;
import static org.fengqiao.dispute.DisputeAction.CONFIRM_BY_COURT;
import static org.fengqiao.dispute.DisputeAction.DECLINE_CONFIRMATION;
import static org.fengqiao.dispute.DisputeAction.REACH_AGREEMENT;
import static org.fengqiao.dispute.DisputeAction.RECORD_PERFORMANCE;
import static org.fengqiao.dispute.DisputeAction.SIGN_AGREEMENT;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.fengqiao.dispute.AgreementForm;
import org.fengqiao.dispute.CompileFile;
import org.fengqiao.dispute.ConfirmByCourt;
import org.fengqiao.dispute.DeclineConfirmation;
import org.fengqiao.dispute.MediationService;
import org.fengqiao.dispute.ReachAgreement;
import org.fengqiao.dispute.RecordPerformance;
import org.fengqiao.dispute.SignAgreement;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Say;
import org.springframework.stereotype.Component;

/** Dialogs of an agreement: reached, signed, confirmed, performed, filed. */
@Component
class AgreementSteps {
    private final MediationService mediations;

    AgreementSteps(MediationService mediations) {
        this.mediations = mediations;
    }

    @SuppressWarnings("unchecked")
    ActionDialog reach(Errand errand) {
        var form = errand.form(ReachAgreement.class, REACH_AGREEMENT)
                .tiles("form", List.of(AgreementForm.values()), AgreementForm.WRITTEN)
                .area("text", 4000)
                .optionalYuan("amount")
                .now("reachedAt")
                .optionalTime("signedAt")
                .optionalDay("performanceDueOn")
                .optionalTime("performedAt");
        form.onlyWhile("signedAt", (RadioButtonGroup<AgreementForm>) form.field("form"), AgreementForm.WRITTEN);
        return errand.dialog(form, mediations::reachAgreement);
    }

    ActionDialog sign(Errand errand) {
        return errand.dialog(
                errand.form(SignAgreement.class, SIGN_AGREEMENT).now("signedAt"), mediations::signAgreement);
    }

    ActionDialog confirmByCourt(Errand errand) {
        var form = errand.form(ConfirmByCourt.class, CONFIRM_BY_COURT)
                .optionalTime("appliedAt")
                .now("confirmedAt")
                .optionalText("ruling", 200);
        return errand.dialog(form, mediations::confirmByCourt);
    }

    ActionDialog declineConfirmation(Errand errand) {
        return errand.dialog(
                errand.form(DeclineConfirmation.class, DECLINE_CONFIRMATION).area("note", 1000),
                mediations::declineConfirmation);
    }

    /** Without a time the agreement counts as not performed, so nobody may leave it out by accident. */
    ActionDialog recordPerformance(Errand errand) {
        var form = errand.form(RecordPerformance.class, RECORD_PERFORMANCE);
        Checkbox not = new Checkbox(Say.text(form.label("not")));
        not.setId(form.id("not"));
        form.steer("not", not, Notation.FLAG);
        form.now("performedAt").area("note", 1000);
        form.onlyWhile("performedAt", not, false);
        return errand.dialog(form, mediations::recordPerformance);
    }

    ActionDialog compileFile(Errand errand) {
        return errand.dialog(
                errand.form(CompileFile.class, COMPILE_FILE).optionalArea("note", 1000), mediations::compileFile);
    }
}
