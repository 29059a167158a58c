package org.fengqiao.activity.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.NewReception;
import org.fengqiao.activity.ReceptionPlan;
import org.fengqiao.activity.ReceptionView;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tiles;
import org.jspecify.annotations.Nullable;

/** A leader's reception day: which leader, where, and one block for everybody who came. */
class ReceptionForm extends Div {
    private final Tiles<ActivityKind> kind = new Tiles<>(
            "reception-kind", "activity.kind", List.of(ActivityKind.RECEPTION, ActivityKind.FIELD_RECEPTION));
    private final DatePicker on = Fields.date("reception-on", "activity.on");
    private final ComboBox<UnitRow> unit;
    private final ComboBox<String> leader;
    private final TextField venue = Fields.text("reception-venue", "activity.venue", 200);
    private final LinesEntry<Guest> guests;
    private final Units units;
    private @Nullable Long planId;

    ReceptionForm(Units units, Colleagues colleagues, CurrentUser user, LocalDate today) {
        this.units = units;
        unit = HolderFields.holder("reception-unit", units, user);
        leader = HolderFields.leader("reception-leader", colleagues, units, user);
        HolderFields.myself(leader, user);
        guests =
                new LinesEntry<>("reception-guests", Guest.class, GuestLine::new).withAdd("add-guest", "reception.add");
        kind.setValue(ActivityKind.RECEPTION);
        on.setValue(today);
        on.setMax(today);
        guests.addLine(null);
        addClassNames("fq-form-cards", "fq-narrow");
        add(
                Forms.card("reception.card.head", kind, Forms.row(on, unit), Forms.row(leader, venue)),
                Forms.card("reception.card.guests", guests));
    }

    void choose(ActivityKind wanted) {
        kind.setValue(wanted);
    }

    void begin(ReceptionPlan plan) {
        planId = plan.id();
        kind.setValue(plan.kind());
        on.setValue(plan.on());
        units.find(plan.unitId()).ifPresent(unit::setValue);
        leader.setValue(plan.leader());
        venue.setValue(plan.venue() == null ? "" : plan.venue());
    }

    void show(ReceptionView known) {
        kind.setValue(known.head().kind());
        on.setValue(known.head().on());
        unit.setValue(known.head().unit());
        leader.setValue(known.head().leader());
        venue.setValue(known.head().venue() == null ? "" : known.head().venue());
        guests.setValue(known.visitors().stream().map(Guest::of).toList());
    }

    void remember(EntryDraft draft) {
        var memory = draft.memory();
        memory.remember("reception-kind", kind, Notations.of(ActivityKind.class));
        memory.remember("reception-on", on, Notations.DAY);
        memory.remember("reception-unit", unit, UnitPicker.notation(units));
        memory.remember("reception-leader", leader, Notation.TEXT);
        memory.remember("reception-venue", venue, Notation.TEXT);
        memory.remember("reception-guests", guests, guests.notation());
        guests.onTyped(draft.guard()::kept);
        venue.addValueChangeListener(change -> draft.guard().kept("reception-venue", change.getValue()));
        draft.onRescued(guests::put);
    }

    /** What the form says, if nothing in it is wrong. */
    Optional<NewReception> read() {
        boolean right = filled(on) & filled(unit) & filled(leader) & guests.check();
        if (!right) {
            Notices.trouble(Say.text("form.look_again"));
            return Optional.empty();
        }
        return Optional.of(new NewReception(
                unit.getValue().id(),
                on.getValue(),
                kind.getValue(),
                leader.getValue(),
                venue.getValue(),
                planId,
                guests.getValue().stream().map(Guest::visitor).toList()));
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
}
