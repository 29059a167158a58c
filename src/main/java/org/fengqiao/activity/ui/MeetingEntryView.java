package org.fengqiao.activity.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.activity.ActivityReading;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.activity.MeetingSuggestions;
import org.fengqiao.activity.Meetings;
import org.fengqiao.activity.NewMeeting;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.Units;
import org.fengqiao.slip.Slips;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Enters a weekly meeting while it goes on, or corrects its minutes. */
@Route(MeetingEntryView.PATH)
@StyleSheet("styles/registers.css")
@RolesAllowed({"GRID_WORKER", "MEDIATOR", "CLERK", "LEADER"})
class MeetingEntryView extends Page implements HasUrlParameter<Long>, BeforeLeaveObserver {
    static final String PATH = "meeting-entry";
    static final String FORM = "meeting-entry";

    private final Meetings meetings;
    private final ActivityReading reading;
    private final MeetingSuggestions suggestions;
    private final Units units;
    private final Colleagues colleagues;
    private final CaseSearch cases;
    private final CurrentUser user;
    private final Drafts drafts;
    private final Clock clock;
    private final UUID entryKey = UUID.randomUUID();
    private final EntrySaving saving;
    private @Nullable Long id;
    private @Nullable EntryDraft draft;

    MeetingEntryView(
            Meetings meetings,
            ActivityReading reading,
            MeetingSuggestions suggestions,
            Units units,
            Colleagues colleagues,
            CaseSearch cases,
            Asking asking,
            Drafts drafts,
            Clock clock) {
        super("meeting.enter");
        this.meetings = meetings;
        this.reading = reading;
        this.suggestions = suggestions;
        this.units = units;
        this.colleagues = colleagues;
        this.cases = cases;
        this.user = asking.user();
        this.drafts = drafts;
        this.clock = clock;
        this.saving = new EntrySaving(clock);
    }

    @Override
    public void setParameter(BeforeEvent event, @OptionalParameter @Nullable Long wanted) {
        id = wanted;
        try {
            show();
        } catch (Refused refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    private void show() {
        clear();
        MeetingForm form = new MeetingForm(units, colleagues, cases, user, ChinaTime.dayOf(clock.instant()));
        Long known = id;
        if (known == null) {
            begin(form);
        } else {
            open(known, form);
        }
        EntryDraft kept = new EntryDraft(
                known == null ? FORM : FORM + ".edit",
                known == null ? Drafts.NEW : Long.toString(known),
                drafts,
                user,
                clock);
        form.remember(kept);
        form.suggest(suggestions.forNext());
        kept.takeUp().ifPresent(this::content);
        content(saving, form, kept.guard());
        actions(kept.state(), form.saveButton(() -> form.read().ifPresent(this::save)));
        draft = kept;
    }

    private void begin(MeetingForm form) {
        Long home = user.unitId();
        Optional.ofNullable(home).flatMap(meetings::last).ifPresentOrElse(form::beginLike, form::beginEmpty);
    }

    private void open(long known, MeetingForm form) {
        ActivityView head = reading.get(known);
        if (!head.mayChange() || head.isVoid()) {
            throw new Refused("activity.unknown");
        }
        saving.opened(head.version());
        title(Say.text("meeting.correct"));
        meetings.find(known).ifPresentOrElse(form::show, form::beginEmpty);
    }

    private void save(NewMeeting meeting) {
        saving.run(() -> write(meeting, null), draft, refusal -> {
            if (refusal.key().equals(Slips.SIGNED)) {
                askToTakeBack(meeting, refusal);
            } else {
                Notices.refused(refusal);
            }
        });
    }

    /** A signed slip is not taken back silently: why, stands on the case. */
    private void askToTakeBack(NewMeeting meeting, Refused refusal) {
        TextArea note = Fields.area("take-back-note", "meeting.slip.note", 500);
        new ActionDialog(
                        "meeting.slip.signed",
                        "meeting.slip.consequence",
                        "meeting.slip.take_back",
                        () -> saving.run(() -> write(meeting, note.getValue().strip()), draft))
                .ids("dialog-save", "dialog-cancel")
                .with(new Span(Say.text(refusal.key(), refusal.arguments())))
                .required(note)
                .open();
    }

    private long write(NewMeeting meeting, @Nullable String slipNote) {
        Long known = id;
        if (known == null) {
            return meetings.hold(meeting, entryKey);
        }
        meetings.correct(known, saving.version(), meeting, slipNote);
        return known;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft != null) {
            draft.leaving();
        }
    }
}
