package org.fengqiao.docket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.Matters;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.FormGuard;
import org.fengqiao.ui.FormMemory;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;

/** What is typed into the form of a new case: kept at once, and found again after whatever happens. */
public final class IntakeDraft {
    private final String form;
    private final PhotoShelf photos;
    private final Drafts drafts;
    private final Clock clock;
    private final Consumer<Map<String, String>> rescued;
    private final FormMemory memory = new FormMemory(this::keep);
    private final FormGuard guard;
    private final Span state = new Span();
    private boolean unsent;

    /**
     * @param form what its drafts are called
     * @param rescued takes texts of parts of the form that {@link #memory} does not know field by field
     */
    public IntakeDraft(
            String form,
            PhotoShelf photos,
            Drafts drafts,
            CurrentUser user,
            Clock clock,
            Consumer<Map<String, String>> rescued) {
        this.form = form;
        this.photos = photos;
        this.drafts = drafts;
        this.clock = clock;
        this.rescued = rescued;
        this.guard = new FormGuard(form, user.login(), this::rescue);
        state.setId("draft-state");
        state.addClassName("fq-draft-state");
        state.getElement().setAttribute("aria-live", "polite");
    }

    /** Where the fields are to be remembered. */
    public FormMemory memory() {
        return memory;
    }

    /** Belongs on the page, among the fields. */
    public FormGuard guard() {
        return guard;
    }

    /** Says when the draft was kept. */
    public Component state() {
        return state;
    }

    /** Puts back what was left; where something was, the words that say so and offer to start anew. */
    public Optional<Component> takeUp() {
        photos.restore();
        var draft = drafts.find(form, Drafts.NEW);
        draft.ifPresent(left -> memory.restore(left.body()));
        unsent = draft.isPresent() || !photos.isEmpty();
        guard.rescue();
        if (!unsent) {
            return Optional.empty();
        }
        String when = draft.map(left -> time(left.updatedAt())).orElse("");
        Div offer = new Div(
                new Span(Say.text("intake.draft.taken_up", when)),
                Buttons.plain("discard-draft", "intake.draft.discard", this::startAnew));
        offer.setId("draft-offer");
        offer.addClassNames("fq-callout", "fq-callout-line", "fq-narrow");
        return Optional.of(offer);
    }

    private void startAnew() {
        discard();
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }

    /** Throws away what was typed: it went another way, or nowhere. */
    public void discard() {
        forget();
        photos.throwAway();
    }

    private void keep() {
        drafts.keep(form, Drafts.NEW, memory.text());
        unsent = true;
        state.setText(Say.text("intake.draft.kept", time(clock.instant())));
    }

    /** What the browser could not send before the session was lost. */
    private void rescue(Map<String, String> texts) {
        rescued.accept(texts);
        memory.restore(texts);
        keep();
    }

    /** The photos, as the last group of the form. */
    public Section photoCard() {
        Section card = new Section(new H2(Say.text("intake.card.photos")), photos);
        card.addClassName("fq-card");
        return card;
    }

    /**
     * Records the case and goes to its page: its photos become its attachments, and nothing is left behind. A refusal is
     * told and leaves everything as it was typed.
     */
    public void file(Supplier<CaseRef> filing, LikelyPart likely, Matters matters) {
        CaseRef ref;
        try {
            ref = filing.get();
        } catch (Refused refusal) {
            Notices.refused(refusal);
            return;
        }
        forget();
        photos.hangOn(ref.id());
        likely.link(matters, ref.id());
        UI.getCurrentOrThrow().navigate(CaseAddress.of(ref.number().text()));
        Notices.done(Say.text("intake.filed", ref.number().text()));
    }

    private void forget() {
        unsent = false;
        drafts.drop(form, Drafts.NEW);
        guard.done();
    }

    /** Tells somebody who leaves the page that nothing is lost. */
    public void leaving() {
        if (unsent) {
            Notices.done(Say.text("intake.draft.left"));
        }
    }

    private String time(Instant at) {
        return Days.time(at, ChinaTime.dayOf(clock.instant()));
    }
}
