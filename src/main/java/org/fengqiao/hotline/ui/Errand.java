package org.fengqiao.hotline.ui;

import java.util.function.Consumer;
import org.fengqiao.docket.ui.step.StepErrand;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.docket.ui.step.StepForm;
import org.fengqiao.hotline.TicketAction;
import org.fengqiao.hotline.TicketView;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.ui.ActionDialog;

/**
 * What a step's dialog is opened for.
 *
 * @param view the ticket as the page shows it
 */
record Errand(TicketView view, StepErrand step) {
    static final String WORDS = "desk";

    CurrentUser user() {
        return step.user();
    }

    long unitId() {
        return view.head().unit().id();
    }

    <C extends Record> StepFields<C> form(Class<C> command, TicketAction action) {
        return step.form(command, action);
    }

    <C extends Record> ActionDialog dialog(StepForm<C> form, Consumer<C> send) {
        return step.dialog(form, send);
    }
}
