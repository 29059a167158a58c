package org.fengqiao.petition.ui;

import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.fengqiao.docket.Attachments;
import org.fengqiao.docket.LikelyRecords;
import org.fengqiao.docket.Matters;
import org.fengqiao.docket.ui.HandlerChoice;
import org.fengqiao.docket.ui.IntakeDraft;
import org.fengqiao.docket.ui.LikelyPart;
import org.fengqiao.docket.ui.PhotoShelf;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.Units;
import org.fengqiao.petition.PetitionService;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;

/** Registers a petition: a letter, a visit, what came online or by telephone. What is typed is kept at once. */
@Route(PetitionIntakeView.PATH)
@RolesAllowed({"CLERK", "LEADER"})
class PetitionIntakeView extends Page implements BeforeLeaveObserver {
    static final String PATH = "record-petition";
    static final String FORM = "petition-intake";

    private final PetitionService petitions;
    private final Matters matters;
    private final LikelyPart likely;
    private final PetitionIntakeForm form;
    private final IntakeDraft draft;

    PetitionIntakeView(
            PetitionService petitions,
            Attachments attachments,
            Drafts drafts,
            Units units,
            Colleagues colleagues,
            Matters matters,
            LikelyRecords records,
            Asking asking,
            Clock clock) {
        super("petition-intake.title");
        this.petitions = petitions;
        this.matters = matters;
        CurrentUser user = asking.user();
        form = new PetitionIntakeForm(units, user, HandlerChoice.clerks(colleagues, user), clock);
        PhotoShelf photos = new PhotoShelf(drafts, attachments, FORM);
        draft = new IntakeDraft(
                FORM, photos, drafts, user, clock, texts -> form.petitioners().put(texts));
        likely = new LikelyPart(records, Matters.mayLink(user), ChinaTime.dayOf(clock.instant()));
        form.watch(likely);
        form.remember(draft.memory(), draft.guard());

        form.add(draft.photoCard());
        draft.takeUp().ifPresent(this::content);
        content(form, draft.guard());
        actions(draft.state(), Buttons.next("file-petition", "petition-intake.file", this::file));
    }

    private void file() {
        form.read().ifPresent(command -> draft.file(() -> petitions.file(command), likely, matters));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        draft.leaving();
    }
}
