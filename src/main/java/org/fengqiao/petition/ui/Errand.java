package org.fengqiao.petition.ui;

import java.util.function.Consumer;
import org.fengqiao.docket.ui.step.StepErrand;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.docket.ui.step.StepForm;
import org.fengqiao.petition.PetitionAction;
import org.fengqiao.petition.PetitionView;
import org.fengqiao.ui.ActionDialog;

/**
 * What a step's dialog is opened for.
 *
 * @param view the petition as the page shows it
 */
record Errand(PetitionView view, StepErrand step) {
    static final String WORDS = "petition.step";

    long caseId() {
        return view.head().id();
    }

    long unitId() {
        return view.head().unit().id();
    }

    <C extends Record> StepFields<C> form(Class<C> command, PetitionAction action) {
        return step.form(command, action);
    }

    <C extends Record> ActionDialog dialog(StepForm<C> form, Consumer<C> send) {
        return step.dialog(form, send);
    }
}
