package org.fengqiao.docket.ui.step;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.fengqiao.docket.CaseChanged;
import org.fengqiao.docket.CaseView;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;

/** What a step's dialog is opened for: which case, by whom, and what is shown afterwards. */
public final class StepErrand {
    private final CaseView file;
    private final String words;
    private final CurrentUser user;
    private final Drafts drafts;
    private final Clock clock;
    private final Runnable refresh;

    StepErrand(CaseView file, String words, CurrentUser user, Drafts drafts, Clock clock, Runnable refresh) {
        this.file = file;
        this.words = words;
        this.user = user;
        this.drafts = drafts;
        this.clock = clock;
        this.refresh = refresh;
    }

    public CaseView file() {
        return file;
    }

    public CurrentUser user() {
        return user;
    }

    public <C extends Record> StepFields<C> form(Class<C> command, Coded action) {
        return new StepFields<>(command, action, words, file.id(), clock);
    }

    /** A dialog that sends what its form says. What is typed is kept until it is sent, and offered the next time. */
    public <C extends Record> ActionDialog dialog(StepForm<C> form, Consumer<C> send) {
        form.requireComplete();
        StepDraft draft = new StepDraft(drafts, user, form, file.number().text());
        String what = form.action().wordsKey();
        ActionDialog dialog = new ActionDialog(what, form.label("consequence"), what, () -> {
            send.accept(form.command());
            draft.sent();
            done(form.action());
        });
        dialog.with(draft);
        draft.takeUp(clock.instant());
        return dialog.ids("dialog-save", "dialog-cancel").field(form, form::valid, "form.look_again");
    }

    /**
     * A dialog that corrects facts. Where somebody else was quicker, both versions of every field that differs are shown.
     *
     * @param versions of what the form shows first
     * @param theirs the facts as they stand now, to be written over at a version
     */
    public <C extends Record> ActionDialog correction(
            StepForm<C> form, TwoVersions<C> versions, Consumer<C> send, IntFunction<C> theirs) {
        return dialog(form, mine -> {
                    try {
                        send.accept(mine);
                    } catch (CaseChanged changed) {
                        versions.offer(
                                theirs.apply(changed.currentVersion()),
                                mine,
                                changed.differences().stream()
                                        .map(CaseChanged.Difference::field)
                                        .toList());
                        throw changed;
                    }
                })
                .field(versions, versions::decided, "field.required");
    }

    /** A step may hand the case to where this user does not see it any more. */
    private void done(Coded action) {
        Notices.done(Say.text("case.done", Say.text(action)));
        try {
            refresh.run();
        } catch (Refused outOfSight) {
            UI.getCurrentOrThrow().navigate("");
        }
    }
}
