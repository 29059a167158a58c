package org.fengqiao.activity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.ActivityReading;
import org.fengqiao.activity.ActivityRegister;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.activity.NewActivity;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Enters an activity in a few taps, or corrects one; a number in the address says which. */
@Route(ActivityEntryView.PATH)
@StyleSheet("styles/registers.css")
@RolesAllowed({"GRID_WORKER", "MEDIATOR", "CLERK", "LEADER"})
class ActivityEntryView extends Page implements HasUrlParameter<String>, BeforeLeaveObserver {
    static final String PATH = "activity-entry";
    static final String FORM = "activity-entry";

    private final ActivityRegister register;
    private final ActivityReading reading;
    private final Units units;
    private final Colleagues colleagues;
    private final CaseSearch cases;
    private final Asking asking;
    private final Drafts drafts;
    private final Clock clock;
    private final UUID entryKey = UUID.randomUUID();
    private final EntrySaving saving;
    private @Nullable ActivityView opened;
    private @Nullable ActivityForm form;
    private @Nullable EntryDraft draft;

    ActivityEntryView(
            ActivityRegister register,
            ActivityReading reading,
            Units units,
            Colleagues colleagues,
            CaseSearch cases,
            Asking asking,
            Drafts drafts,
            Clock clock) {
        super("activity.enter");
        this.register = register;
        this.reading = reading;
        this.units = units;
        this.colleagues = colleagues;
        this.cases = cases;
        this.asking = asking;
        this.drafts = drafts;
        this.clock = clock;
        this.saving = new EntrySaving(clock);
    }

    /** The id of an entry, or the code of a kind to begin with. */
    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable String wanted) {
        ActivityKind begin =
                wanted == null ? null : Coded.find(ActivityKind.class, wanted).orElse(null);
        if (wanted != null && begin == null) {
            open(wanted);
        }
        show(begin);
    }

    private void open(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw new NotFoundException("activity.unknown");
        }
        try {
            ActivityView known = reading.get(Long.parseLong(id));
            if (!known.mayChange() || known.isVoid() || known.kind().apart()) {
                throw new NotFoundException("activity.unknown");
            }
            opened = known;
            saving.opened(known.version());
            title(Say.text("activity.correct"));
        } catch (Refused refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    private void show(@Nullable ActivityKind begin) {
        clear();
        LocalDate today = ChinaTime.dayOf(clock.instant());
        ActivityView known = opened;
        List<ActivityKind> kinds = known == null
                ? reading.kinds()
                : reading.kinds().stream().filter(kind -> !kind.apart()).toList();
        ActivityForm fields = new ActivityForm(kinds, units, colleagues, cases, asking.user(), today);
        EntryDraft kept = known == null
                ? new EntryDraft(FORM, Drafts.NEW, drafts, asking.user(), clock)
                : new EntryDraft(FORM + ".edit", Long.toString(known.id()), drafts, asking.user(), clock);
        if (known != null) {
            fields.show(known);
        }
        fields.remember(kept);
        kept.takeUp().ifPresent(this::content);
        if (begin != null) {
            fields.choose(begin);
        }
        fields.onApart(kind -> {
            kept.done();
            ActivityPages.enter(kind);
        });
        content(saving, fields, kept.guard());
        actions(kept.state(), Buttons.next("save-activity", "activity.save", this::save));
        form = fields;
        draft = kept;
    }

    private void save() {
        if (form != null) {
            form.read().ifPresent(this::save);
        }
    }

    private void save(NewActivity facts) {
        saving.run(() -> write(facts), draft);
    }

    private long write(NewActivity facts) {
        ActivityView known = opened;
        if (known == null) {
            return register.enter(facts, entryKey);
        }
        register.correct(known.id(), saving.version(), facts);
        return known.id();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft != null) {
            draft.leaving();
        }
    }
}
