package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fengqiao.docket.Attachments;
import org.fengqiao.docket.LikelyRecords;
import org.fengqiao.docket.Matters;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.ui.IntakeDraft;
import org.fengqiao.docket.ui.LikelyPart;
import org.fengqiao.docket.ui.PhotoShelf;
import org.fengqiao.hotline.TicketCategories;
import org.fengqiao.hotline.TicketService;
import org.fengqiao.hotline.WindowRefusals;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;

/** Records a ticket, taken from the platform or at the township's own window. What is typed is kept at once. */
@Route(TicketIntakeView.PATH)
@RolesAllowed({"CLERK", "LEADER"})
class TicketIntakeView extends Page implements BeforeLeaveObserver {
    static final String PATH = "record-ticket";
    static final String FORM = "ticket-intake";

    private final TicketService tickets;
    private final WindowRefusals refusals;
    private final CurrentUser user;
    private final Matters matters;
    private final LikelyPart likely;
    private final TicketIntakeForm form;
    private final IntakeDraft draft;

    TicketIntakeView(
            TicketService tickets,
            WindowRefusals refusals,
            TicketCategories categories,
            Attachments attachments,
            Drafts drafts,
            Units units,
            Matters matters,
            LikelyRecords records,
            Asking asking,
            Clock clock) {
        super("ticket-intake.title");
        this.tickets = tickets;
        this.refusals = refusals;
        this.matters = matters;
        user = asking.user();
        Long home = user.unitId();
        form = new TicketIntakeForm(units, home == null ? List.of() : categories.of(home), user, clock, this::refuse);
        PhotoShelf photos = new PhotoShelf(drafts, attachments, FORM);
        draft = new IntakeDraft(
                FORM, photos, drafts, user, clock, texts -> form.callers().put(texts));
        likely = new LikelyPart(records, Matters.mayLink(user), ChinaTime.dayOf(clock.instant()));
        form.watch(likely);
        form.remember(draft.memory(), draft.guard());

        form.add(draft.photoCard());
        draft.takeUp().ifPresent(this::content);
        content(form, draft.guard());
        actions(draft.state(), Buttons.next("file-ticket", "ticket-intake.file", this::file));
    }

    private void file() {
        form.read().ifPresent(command -> draft.file(() -> tickets.file(command), likely, matters));
    }

    private void refuse() {
        Long home = user.unitId();
        if (home != null) {
            NewParty caller = form.callers().parties().stream().findFirst().orElse(null);
            new RefusalDialog(refusals, home, caller, form.content(), line -> {
                        draft.discard();
                        UI.getCurrentOrThrow().navigate(RefusalsView.PATH);
                        Notices.done(Say.text("refusals.done", line.number()));
                    })
                    .open();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        draft.leaving();
    }
}
