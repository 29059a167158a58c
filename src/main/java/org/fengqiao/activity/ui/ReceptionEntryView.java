package org.fengqiao.activity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.activity.NewReception;
import org.fengqiao.activity.ReceptionPlans;
import org.fengqiao.activity.ReceptionView;
import org.fengqiao.activity.Receptions;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Enters a leader's reception day while people come, or corrects it; {@code ?plan=} begins with an announced day. */
@Route(ReceptionEntryView.PATH)
@StyleSheet("styles/registers.css")
@RolesAllowed({"CLERK", "LEADER"})
class ReceptionEntryView extends Page implements HasUrlParameter<Long>, BeforeLeaveObserver {
    static final String PATH = "reception-entry";
    static final String FORM = "reception-entry";
    static final String PLAN = "plan";
    static final String KIND = "kind";

    private final Receptions receptions;
    private final ReceptionPlans plans;
    private final Units units;
    private final Colleagues colleagues;
    private final CurrentUser user;
    private final Drafts drafts;
    private final Clock clock;
    private final UUID entryKey = UUID.randomUUID();
    private final EntrySaving saving;
    private @Nullable Long id;
    private @Nullable EntryDraft draft;

    ReceptionEntryView(
            Receptions receptions,
            ReceptionPlans plans,
            Units units,
            Colleagues colleagues,
            Asking asking,
            Drafts drafts,
            Clock clock) {
        super("reception.enter");
        this.receptions = receptions;
        this.plans = plans;
        this.units = units;
        this.colleagues = colleagues;
        this.user = asking.user();
        this.drafts = drafts;
        this.clock = clock;
        this.saving = new EntrySaving(clock);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long wanted) {
        id = wanted;
        try {
            show(event.getLocation().getQueryParameters());
        } catch (Refused refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    private void show(QueryParameters parameters) {
        clear();
        ReceptionForm form = new ReceptionForm(units, colleagues, user, ChinaTime.dayOf(clock.instant()));
        Long known = id;
        String subject = Drafts.NEW;
        if (known != null) {
            open(known, form);
            subject = Long.toString(known);
        } else {
            parameters
                    .getSingleParameter(KIND)
                    .flatMap(code -> Coded.find(ActivityKind.class, code))
                    .filter(ActivityKind::reception)
                    .ifPresent(form::choose);
            parameters
                    .getSingleParameter(PLAN)
                    .filter(text -> text.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .ifPresent(plan -> form.begin(plans.get(plan)));
        }
        EntryDraft kept = new EntryDraft(known == null ? FORM : FORM + ".edit", subject, drafts, user, clock);
        form.remember(kept);
        kept.takeUp().ifPresent(this::content);
        content(saving, form, kept.guard());
        actions(
                kept.state(),
                Buttons.next(
                        "save-reception", "activity.save", () -> form.read().ifPresent(this::save)));
        draft = kept;
    }

    private void open(long known, ReceptionForm form) {
        ReceptionView view = receptions.get(known);
        ActivityView head = view.head();
        if (!head.mayChange() || head.isVoid() || !head.kind().reception()) {
            throw new Refused("activity.unknown");
        }
        saving.opened(head.version());
        title(Say.text("reception.correct"));
        form.show(view);
    }

    private void save(NewReception reception) {
        saving.run(() -> write(reception), draft);
    }

    private long write(NewReception reception) {
        Long known = id;
        if (known == null) {
            return receptions.hold(reception, entryKey);
        }
        receptions.correct(known, saving.version(), reception);
        return known;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft != null) {
            draft.leaving();
        }
    }
}
