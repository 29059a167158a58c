package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.dispute.FileDispute;
import org.fengqiao.docket.Attachments;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.PhotoShelf;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.FormGuard;
import org.fengqiao.ui.FormMemory;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;

/** Records a dispute in under a minute. Everything typed is kept at once and found again after whatever happens. */
@Route("record")
@Menu(title = "nav.record", order = 2, icon = "record")
@RolesAllowed({"GRID_WORKER", "MEDIATOR", "CLERK", "LEADER"})
class DisputeIntakeView extends Page implements BeforeLeaveObserver {
    static final String FORM = "dispute-intake";

    private final DisputeService disputes;
    private final Drafts drafts;
    private final Clock clock;
    private final IntakeForm form;
    private final PhotoShelf photos;
    private final FormMemory memory;
    private final FormGuard guard;
    private final Span state = new Span();
    private final Button file = Buttons.next("file-dispute", "intake.file", this::file);
    private boolean unfiled;

    DisputeIntakeView(
            DisputeService disputes, Attachments attachments, Drafts drafts, Units units, Asking asking, Clock clock) {
        super("intake.title");
        this.disputes = disputes;
        this.drafts = drafts;
        this.clock = clock;
        CurrentUser user = asking.user();
        form = new IntakeForm(units, user, clock);
        photos = new PhotoShelf(drafts, attachments, FORM);
        memory = new FormMemory(this::keep);
        guard = new FormGuard(FORM, user.login(), this::rescued);
        form.remember(memory, guard);

        Section photoCard = new Section(new H2(Say.text("intake.card.photos")), photos);
        photoCard.addClassName("fq-card");
        form.add(photoCard);
        state.setId("draft-state");
        state.addClassName("fq-draft-state");
        state.getElement().setAttribute("aria-live", "polite");
        takeUpDraft();
        content(form, guard);
        actions(state, file);
        guard.rescue();
    }

    private void takeUpDraft() {
        photos.restore();
        var draft = drafts.find(FORM, Drafts.NEW);
        draft.ifPresent(left -> memory.restore(left.body()));
        unfiled = draft.isPresent() || !photos.isEmpty();
        if (unfiled) {
            String when = draft.map(left -> Days.time(left.updatedAt(), ChinaTime.dayOf(clock.instant())))
                    .orElse("");
            Div offer = new Div(
                    new Span(Say.text("intake.draft.taken_up", when)),
                    Buttons.plain("discard-draft", "intake.draft.discard", this::startAnew));
            offer.setId("draft-offer");
            offer.addClassNames("fq-callout", "fq-callout-line", "fq-narrow");
            content(offer);
        }
    }

    private void startAnew() {
        forget();
        photos.throwAway();
        UI.getCurrentOrThrow().refreshCurrentRoute(false);
    }

    private void keep() {
        drafts.keep(FORM, Drafts.NEW, memory.text());
        unfiled = true;
        state.setText(Say.text("intake.draft.kept", Days.time(clock.instant(), ChinaTime.dayOf(clock.instant()))));
    }

    /** What the browser could not send before the session was lost. */
    private void rescued(Map<String, String> texts) {
        form.parties().put(texts);
        memory.restore(texts);
        keep();
    }

    private void file() {
        form.read().ifPresentOrElse(this::file, () -> Notices.trouble(Say.text("form.look_again")));
    }

    private void file(FileDispute command) {
        CaseRef ref;
        try {
            ref = disputes.file(command);
        } catch (Refused refusal) {
            Notices.refused(refusal);
            return;
        }
        forget();
        photos.hangOn(ref.id());
        UI.getCurrentOrThrow().navigate(CaseAddress.of(ref.number().text()));
        Notices.done(Say.text("intake.filed", ref.number().text()));
    }

    private void forget() {
        unfiled = false;
        drafts.drop(FORM, Drafts.NEW);
        guard.done();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unfiled) {
            Notices.done(Say.text("intake.draft.left"));
        }
    }
}
