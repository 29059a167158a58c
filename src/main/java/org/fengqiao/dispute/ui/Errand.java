package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.function.Consumer;
import org.fengqiao.dispute.DisputeAction;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.dispute.Level;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;

/**
 * What a step's dialog is opened for.
 *
 * @param view the dispute as the page shows it
 * @param refresh shows the page anew
 */
record Errand(DisputeView view, CurrentUser user, Clock clock, Runnable refresh) {
    /** The level that handles it; what a file brought without one lies with the township. */
    Level level() {
        Level known = view.facts().level();
        return known == null ? Level.TOWNSHIP : known;
    }

    <C extends Record> StepFields<C> form(Class<C> command, DisputeAction action) {
        return new StepFields<>(command, action, view.head().id(), clock);
    }

    /** A dialog that sends what its form says. */
    <C extends Record> ActionDialog dialog(StepForm<C> form, Consumer<C> send) {
        form.requireComplete();
        String words = form.action().wordsKey();
        ActionDialog dialog = new ActionDialog(words, "panel." + form.action().code() + ".consequence", words, () -> {
            send.accept(form.command());
            done(form.action());
        });
        return dialog.ids("dialog-save", "dialog-cancel").field(form, form::valid, "form.look_again");
    }

    /** A step may hand the dispute to where this user does not see it any more. */
    private void done(DisputeAction action) {
        Notices.done(Say.text("panel.done", Say.text(action)));
        try {
            refresh.run();
        } catch (Refused outOfSight) {
            UI.getCurrentOrThrow().navigate("");
        }
    }
}
