package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.FormGuard;
import org.fengqiao.ui.FormMemory;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;

/**
 * What is typed into a form of the register: kept at once, found again after whatever happens. Only what differs from
 * what the form offered by itself is a draft.
 */
final class EntryDraft {
    private final String form;
    private final String subject;
    private final Drafts drafts;
    private final Clock clock;
    private final FormMemory memory = new FormMemory(this::keep);
    private final FormGuard guard;
    private final Span state = new Span();
    private final boolean kept;
    private Map<String, String> offered = Map.of();
    private boolean unsent;
    private Consumer<Map<String, String>> rescuer = texts -> {};

    EntryDraft(String form, String subject, Drafts drafts, CurrentUser user, Clock clock) {
        this.form = form;
        this.subject = subject;
        this.drafts = drafts;
        this.clock = clock;
        this.kept = user.id() != null;
        this.guard = new FormGuard(form + ":" + subject, user.login(), this::rescued);
        state.setId("draft-state");
        state.addClassName("fq-draft-state");
        state.getElement().setAttribute("aria-live", "polite");
    }

    FormMemory memory() {
        return memory;
    }

    FormGuard guard() {
        return guard;
    }

    Component state() {
        return state;
    }

    /** Puts back what was left; where something was, the words that say so and offer to start anew. */
    Optional<Component> takeUp() {
        if (!kept) {
            return Optional.empty();
        }
        offered = memory.texts();
        var draft = drafts.find(form, subject);
        draft.ifPresent(left -> memory.restore(left.body()));
        unsent = draft.isPresent();
        guard.rescue();
        return draft.map(left -> {
            Div offer = new Div(
                    new Span(Say.text("intake.draft.taken_up", time(left.updatedAt()))),
                    Buttons.plain("discard-draft", "intake.draft.discard", this::startAnew));
            offer.setId("draft-offer");
            offer.addClassNames("fq-callout", "fq-callout-line", "fq-narrow");
            return offer;
        });
    }

    private void startAnew() {
        done();
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }

    /** It was filed, or thrown away. */
    void done() {
        unsent = false;
        if (kept) {
            drafts.drop(form, subject);
        }
        guard.done();
    }

    private void keep() {
        if (!kept) {
            return;
        }
        if (memory.texts().equals(offered)) {
            drafts.drop(form, subject);
            unsent = false;
            state.setText("");
            return;
        }
        drafts.keep(form, subject, memory.text());
        unsent = true;
        state.setText(Say.text("intake.draft.kept", time(clock.instant())));
    }

    /** Takes texts of parts of the form that {@link #memory} does not know field by field. */
    void onRescued(Consumer<Map<String, String>> taker) {
        rescuer = taker;
    }

    private void rescued(Map<String, String> texts) {
        rescuer.accept(texts);
        memory.restore(texts);
        keep();
    }

    /** Tells somebody who leaves the page that nothing is lost. */
    void leaving() {
        if (unsent) {
            Notices.done(Say.text("intake.draft.left"));
        }
    }

    private String time(Instant at) {
        return Days.time(at, ChinaTime.dayOf(clock.instant()));
    }
}
