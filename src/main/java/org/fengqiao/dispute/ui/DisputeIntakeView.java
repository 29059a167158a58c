package org.fengqiao.dispute.ui;

import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.docket.Attachments;
import org.fengqiao.docket.LikelyRecords;
import org.fengqiao.docket.Matters;
import org.fengqiao.docket.ui.IntakeDraft;
import org.fengqiao.docket.ui.LikelyPart;
import org.fengqiao.docket.ui.PhotoShelf;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;

/** Records a dispute in under a minute. Everything typed is kept at once and found again after whatever happens. */
@Route(DisputeIntakeView.PATH)
@Menu(title = "nav.record", order = 2, icon = "record")
@RolesAllowed({"GRID_WORKER", "MEDIATOR", "CLERK", "LEADER"})
class DisputeIntakeView extends Page implements BeforeLeaveObserver {
    static final String PATH = "record";
    static final String FORM = "dispute-intake";

    private final DisputeService disputes;
    private final IntakeForm form;
    private final IntakeDraft draft;
    private final Matters matters;
    private final LikelyPart likely;

    DisputeIntakeView(
            DisputeService disputes,
            Attachments attachments,
            Drafts drafts,
            Units units,
            Matters matters,
            LikelyRecords records,
            Asking asking,
            Clock clock) {
        super("intake.title");
        this.disputes = disputes;
        this.matters = matters;
        CurrentUser user = asking.user();
        form = new IntakeForm(units, user, clock);
        PhotoShelf photos = new PhotoShelf(drafts, attachments, FORM);
        draft = new IntakeDraft(
                FORM, photos, drafts, user, clock, texts -> form.parties().put(texts));
        likely = new LikelyPart(records, Matters.mayLink(user), ChinaTime.dayOf(clock.instant()));
        form.watch(likely);
        form.remember(draft.memory(), draft.guard());

        form.add(draft.photoCard());
        draft.takeUp().ifPresent(this::content);
        content(form, draft.guard());
        actions(draft.state(), Buttons.next("file-dispute", "intake.file", this::file));
    }

    private void file() {
        form.read().ifPresent(command -> draft.file(() -> disputes.file(command), likely, matters));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        draft.leaving();
    }
}
