package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fengqiao.activity.ActivityField;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.activity.NewActivity;
import org.fengqiao.docket.CaseRow;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tiles;

/** The fields of an activity: what, when and by whom first, then what this kind asks for and nothing else. */
class ActivityForm extends Div {
    private final Tiles<ActivityKind> kind;
    private final DatePicker on = Fields.date("activity-on", "activity.on");
    private final ComboBox<UnitRow> unit;
    private final IntegerField times = Fields.count("activity-times", "activity.times.label", "unit.times");
    private final IntegerField people = Fields.count("activity-people", "activity.people", "unit.person_times");
    private final IntegerField claims = Fields.count("activity-claims", "activity.claims", "unit.item");
    private final ComboBox<String> leader;
    private final TextField venue = Fields.text("activity-venue", "activity.venue", 200);
    private final List<UnitRow> partners;
    private final MultiSelectComboBox<UnitRow> others;
    private final CaseField about;
    private final TextArea note = Fields.area("activity-note", "activity.note", 2000);
    private final Map<ActivityField, Component> fields = new EnumMap<>(ActivityField.class);
    private final Binder<NewActivity> binder = new Binder<>(NewActivity.class);
    private final Units units;

    ActivityForm(
            List<ActivityKind> kinds,
            Units units,
            Colleagues colleagues,
            CaseSearch cases,
            CurrentUser user,
            LocalDate today) {
        this.units = units;
        kind = new Tiles<>("activity-kind", "activity.kind", kinds);
        unit = HolderFields.holder("activity-unit", units, user);
        leader = HolderFields.leader("activity-leader", colleagues, units, user);
        partners = HolderFields.partners(units, user);
        others = HolderFields.partners("activity-units", "activity.units", partners);
        about = new CaseField("activity-case", "activity.case", cases);
        addClassNames("fq-form-cards", "fq-narrow");
        on.setValue(today);
        on.setMax(today);
        times.setValue(1);
        times.setMin(1);
        people.setMin(0);
        claims.setMin(0);
        fields.put(ActivityField.TIMES, times);
        fields.put(ActivityField.PEOPLE, people);
        fields.put(ActivityField.CLAIMS_RESOLVED, claims);
        fields.put(ActivityField.LEADER, leader);
        fields.put(ActivityField.VENUE, venue);
        fields.put(ActivityField.UNITS, others);
        fields.put(ActivityField.CASE, about);
        kind.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue().asksFor(ActivityField.LEADER)) {
                HolderFields.myself(leader, user);
            }
            offer(change.getValue());
        });
        add(
                Forms.card("activity.card.what", kind),
                Forms.card("activity.card.when", Forms.row(on, unit), about, others),
                Forms.card("activity.card.how", Forms.row(times, people, claims), Forms.row(leader, venue), note));
        bind();
        offer(null);
    }

    /** Who was chosen a kind that has a form of its own is sent there. */
    void onApart(Consumer<ActivityKind> elsewhere) {
        kind.addValueChangeListener(change -> {
            if (change.getValue() != null && change.getValue().apart() && change.isFromClient()) {
                elsewhere.accept(change.getValue());
            }
        });
    }

    void choose(ActivityKind wanted) {
        kind.setValue(wanted);
    }

    void show(ActivityView known) {
        on.setValue(known.on());
        unit.setValue(known.unit());
        times.setValue(known.times());
        people.setValue(known.people());
        claims.setValue(known.claimsResolved());
        leader.setValue(known.leader());
        venue.setValue(known.venue() == null ? "" : known.venue());
        others.setValue(new LinkedHashSet<>(known.units()));
        about.choose(known.caseNumber());
        note.setValue(known.note() == null ? "" : known.note());
        kind.setValue(known.kind());
        offer(known.kind());
    }

    Optional<NewActivity> read() {
        return Forms.read(binder);
    }

    void remember(EntryDraft draft) {
        var memory = draft.memory();
        memory.remember("activity-kind", kind, Notations.of(ActivityKind.class));
        memory.remember("activity-on", on, Notations.DAY);
        memory.remember("activity-unit", unit, UnitPicker.notation(units));
        memory.remember("activity-times", times, Notations.COUNT);
        memory.remember("activity-people", people, Notations.COUNT);
        memory.remember("activity-claims", claims, Notations.COUNT);
        memory.remember("activity-leader", leader, Notation.TEXT);
        memory.remember("activity-units", others, Notations.severalOf(partners, UnitRow::code));
        memory.remember("activity-case", about, about.notation());
        memory.remember("activity-venue", venue, Notation.TEXT);
        memory.remember("activity-note", note, Notation.TEXT);
        venue.addValueChangeListener(change -> draft.guard().kept("activity-venue", change.getValue()));
        note.addValueChangeListener(change -> draft.guard().kept("activity-note", change.getValue()));
    }

    /** A field is shown where this kind asks for it, or where something stands in it. */
    private void offer(@org.jspecify.annotations.Nullable ActivityKind chosen) {
        fields.forEach((field, shown) -> shown.setVisible(
                chosen != null && chosen.asksFor(field) || field != ActivityField.TIMES && filled(shown)));
        leader.setRequiredIndicatorVisible(chosen != null && chosen.needsLeader());
        about.setRequiredIndicatorVisible(chosen != null && chosen.needsCase());
        others.setRequiredIndicatorVisible(chosen == ActivityKind.JOINT_MEDIATION);
    }

    private static boolean filled(Component field) {
        return field instanceof HasValue<?, ?> value && !value.isEmpty();
    }

    private void bind() {
        String required = Say.text("field.required");
        binder.forField(kind).asRequired(Say.text("activity.kind.missing")).bind("kind");
        binder.forField(on).asRequired(required).bind("on");
        binder.forField(unit)
                .asRequired(required)
                .withConverter(UnitRow::id, id -> null)
                .bind("unitId");
        binder.forField(times).asRequired(required).bind("times");
        binder.forField(people).bind("people");
        binder.forField(claims).bind("claimsResolved");
        binder.forField(leader)
                .withValidator(
                        name -> !kindIs(ActivityKind::needsLeader) || name != null && !name.isBlank(),
                        Say.text("activity.leader.missing"))
                .bind("leader");
        binder.forField(venue).bind("venue");
        binder.forField(others)
                .withValidator(
                        chosen -> kind.getValue() != ActivityKind.JOINT_MEDIATION || anotherThan(chosen),
                        Say.text("activity.units.missing"))
                .withConverter(chosen -> chosen.stream().map(UnitRow::id).toList(), ids -> Set.<UnitRow>of())
                .bind("unitIds");
        binder.forField(about)
                .withValidator(
                        chosen -> !kindIs(ActivityKind::needsCase) || chosen != null, Say.text("activity.case.missing"))
                .withConverter(chosen -> chosen == null ? null : chosen.id(), id -> (CaseRow) null)
                .bind("caseId");
        binder.forField(note).bind("note");
    }

    private boolean kindIs(java.util.function.Predicate<ActivityKind> property) {
        return kind.getValue() != null && property.test(kind.getValue());
    }

    private boolean anotherThan(Set<UnitRow> chosen) {
        UnitRow own = unit.getValue();
        return chosen.stream().anyMatch(one -> own == null || one.id() != own.id());
    }
}
