package org.fengqiao.dispute.ui;

import java.util.function.Consumer;
import org.fengqiao.dispute.DisputeAction;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.dispute.Level;
import org.fengqiao.docket.ui.step.StepErrand;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.docket.ui.step.StepForm;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.ui.ActionDialog;

/**
 * What a step's dialog is opened for.
 *
 * @param view the dispute as the page shows it
 */
record Errand(DisputeView view, StepErrand step) {
    static final String WORDS = "panel";

    /** The level that handles it; what a file brought without one lies with the township. */
    Level level() {
        Level known = view.facts().level();
        return known == null ? Level.TOWNSHIP : known;
    }

    CurrentUser user() {
        return step.user();
    }

    <C extends Record> StepFields<C> form(Class<C> command, DisputeAction action) {
        return step.form(command, action);
    }

    <C extends Record> ActionDialog dialog(StepForm<C> form, Consumer<C> send) {
        return step.dialog(form, send);
    }
}
