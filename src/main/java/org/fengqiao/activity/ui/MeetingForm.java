package org.fengqiao.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.activity.AgendaItem;
import org.fengqiao.activity.Attendance;
import org.fengqiao.activity.DecisionView;
import org.fengqiao.activity.MeetingView;
import org.fengqiao.activity.NewMeeting;
import org.fengqiao.docket.CaseRow;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;

/** The minutes of a weekly meeting, in the order in which it goes: who is here, which cases, what else. */
class MeetingForm extends Div {
    private static final int USUAL_DAYS = 7;

    private final DatePicker on = Fields.date("meeting-on", "activity.on");
    private final ComboBox<UnitRow> unit;
    private final ComboBox<String> host;
    private final TextField venue = Fields.text("meeting-venue", "activity.venue", 200);
    private final LinesEntry<Presence> attendance;
    private final LinesEntry<Decided> agenda;
    private final CaseField cases;
    private final Div suggestions = new Div();
    private final Checkbox zeroReport = Forms.flag("meeting-zero", "meeting.zero");
    private final TextArea discussion = Fields.area("meeting-discussion", "meeting.discussion", 4000);
    private final List<UnitRow> partners;
    private final List<Owner> owners;
    private final Units units;

    MeetingForm(Units units, Colleagues colleagues, CaseSearch search, CurrentUser user, LocalDate today) {
        this.units = units;
        this.partners = HolderFields.partners(units, user);
        Long home = user.unitId();
        this.owners = Owner.of(
                home == null
                        ? List.of()
                        : units.nearest(home, UnitKind.TOWNSHIP).stream()
                                .flatMap(township -> colleagues.below(township.id()).stream())
                                .toList(),
                partners);
        unit = HolderFields.holder("meeting-unit", units, user);
        host = HolderFields.leader("meeting-host", colleagues, units, user);
        host.setLabel(Say.text("meeting.host"));
        HolderFields.myself(host, user);
        attendance = new LinesEntry<>(
                        "meeting-attendance",
                        Presence.class,
                        (known, number, entry) -> new PresenceLine(known, number, partners, entry))
                .withAdd("add-attendance", "meeting.attendance.add");
        agenda = new LinesEntry<>(
                "meeting-agenda",
                Decided.class,
                (known, number, entry) -> new DecidedLine(
                        Objects.requireNonNull(known), number, owners, today.plusDays(USUAL_DAYS), entry));
        cases = new CaseField("meeting-case", "meeting.case.add", search);
        cases.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                take(change.getValue());
                cases.clear();
            }
        });
        on.setValue(today);
        on.setMax(today);
        suggestions.addClassName("fq-choices");
        addClassNames("fq-form-cards", "fq-narrow");
        add(
                Forms.card("meeting.card.head", Forms.row(on, unit), Forms.row(host, venue)),
                Forms.card("meeting.card.attendance", attendance),
                Forms.card("meeting.card.agenda", agenda, suggestions, cases, zeroReport),
                Forms.card("meeting.card.discussion", discussion));
    }

    /** Offers cases that call for the meeting: late ones, and those with a decision that is still open. */
    void suggest(List<CaseRow> rows) {
        suggestions.removeAll();
        if (!rows.isEmpty()) {
            Span words = new Span(Say.text("meeting.suggested"));
            words.addClassName("fq-soft");
            suggestions.add(words);
        }
        rows.forEach(row -> {
            Button choice = new Button(row.title() + " · " + row.number(), click -> {
                take(row);
                click.getSource().setVisible(false);
            });
            suggestions.add(choice);
        });
    }

    private void take(CaseRow row) {
        if (agenda.getValue().stream().noneMatch(one -> one.caseId() == row.id())) {
            zeroReport.setValue(false);
            agenda.addLine(new Decided(null, row.id(), row.number(), row.title(), "", null, null, false));
        }
    }

    /** Begins with those who came the last time. */
    void beginLike(MeetingView last) {
        host.setValue(last.host());
        venue.setValue(last.head().venue() == null ? "" : last.head().venue());
        attendance.setValue(present(last));
    }

    void beginEmpty() {
        UnitRow own = unit.getValue();
        attendance.setValue(List.of(new Presence(own == null ? null : own.code(), "")));
    }

    void show(MeetingView known) {
        on.setValue(known.head().on());
        unit.setValue(known.head().unit());
        host.setValue(known.host());
        venue.setValue(known.head().venue() == null ? "" : known.head().venue());
        attendance.setValue(present(known));
        agenda.setValue(known.decisions().stream().map(MeetingForm::typed).toList());
        zeroReport.setValue(known.zeroReport());
        discussion.setValue(known.discussion() == null ? "" : known.discussion());
    }

    private static List<Presence> present(MeetingView meeting) {
        return meeting.attendance().stream()
                .map(one -> new Presence(one.unit().code(), one.people()))
                .toList();
    }

    private static Decided typed(DecisionView known) {
        String owner = known.ownerId() == null ? "n" + known.ownerUnitId() : "u" + known.ownerId();
        return new Decided(
                known.id(),
                known.caseId(),
                known.caseNumber(),
                known.caseTitle(),
                known.decision(),
                owner,
                known.due().toString(),
                known.isDone());
    }

    void remember(EntryDraft draft) {
        var memory = draft.memory();
        memory.remember("meeting-on", on, Notations.DAY);
        memory.remember("meeting-unit", unit, UnitPicker.notation(units));
        memory.remember("meeting-host", host, Notation.TEXT);
        memory.remember("meeting-attendance", attendance, attendance.notation());
        memory.remember("meeting-agenda", agenda, agenda.notation());
        memory.remember("meeting-zero", zeroReport, Notation.FLAG);
        memory.remember("meeting-venue", venue, Notation.TEXT);
        memory.remember("meeting-discussion", discussion, Notation.TEXT);
        attendance.onTyped(draft.guard()::kept);
        agenda.onTyped(draft.guard()::kept);
        venue.addValueChangeListener(change -> draft.guard().kept("meeting-venue", change.getValue()));
        discussion.addValueChangeListener(change -> draft.guard().kept("meeting-discussion", change.getValue()));
        draft.onRescued(texts -> {
            attendance.put(texts);
            agenda.put(texts);
        });
    }

    /** What the form says, if nothing in it is wrong. */
    Optional<NewMeeting> read() {
        boolean right = filled(on) & filled(unit) & filled(host) & attendance.check() & agenda.check();
        if (!right) {
            Notices.trouble(Say.text("form.look_again"));
            return Optional.empty();
        }
        List<AgendaItem> items = new ArrayList<>();
        for (Decided one : agenda.getValue()) {
            ownerOf(one)
                    .ifPresent(owner -> items.add(new AgendaItem(
                            one.id(),
                            one.caseId(),
                            one.decision(),
                            owner.unitId(),
                            owner.name(),
                            owner.userId(),
                            LocalDate.parse(Objects.requireNonNull(one.due())))));
        }
        return Optional.of(new NewMeeting(
                unit.getValue().id(),
                on.getValue(),
                host.getValue(),
                venue.getValue(),
                attendance.getValue().stream()
                        .map(one -> new Attendance(
                                units.byCode(Objects.requireNonNull(one.unitCode()))
                                        .orElseThrow()
                                        .id(),
                                one.people()))
                        .toList(),
                items,
                discussion.getValue(),
                zeroReport.getValue()));
    }

    /** Somebody who has left since keeps what was done: such a line is sent as it stood and not written anew. */
    private Optional<Owner> ownerOf(Decided one) {
        return owners.stream()
                .filter(owner -> owner.key().equals(one.owner()))
                .findFirst()
                .or(() -> one.done() ? owners.stream().findFirst() : Optional.empty());
    }

    private static <
                    F extends
                            com.vaadin.flow.component.HasValue<?, ?>
                                    & com.vaadin.flow.component.shared.HasValidationProperties>
            boolean filled(F field) {
        field.setErrorMessage(Say.text("field.required"));
        field.setInvalid(field.isEmpty());
        return !field.isEmpty();
    }

    Button saveButton(Runnable save) {
        return Buttons.next("save-meeting", "activity.save", save);
    }
}
