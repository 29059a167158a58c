package org.fengqiao.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.ReceptionPlan;
import org.fengqiao.activity.ReceptionPlans;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Colleague;
import org.fengqiao.organization.Colleagues;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tiles;
import org.fengqiao.ui.Tone;

/** Which leader receives when and where in the coming weeks, and which past days nobody has entered yet. */
@Route(ReceptionPlansView.PATH)
@StyleSheet("styles/registers.css")
@RolesAllowed({"CLERK", "LEADER"})
class ReceptionPlansView extends Page {
    static final String PATH = "receptions";
    private static final int DAYS = 60;
    private static final int MISSING = 30;

    private final ReceptionPlans plans;
    private final Units units;
    private final Colleagues colleagues;
    private final Asking asking;
    private final LocalDate today;

    ReceptionPlansView(ReceptionPlans plans, Units units, Colleagues colleagues, Asking asking, Clock clock) {
        super("reception.plans");
        this.plans = plans;
        this.units = units;
        this.colleagues = colleagues;
        this.asking = asking;
        this.today = ChinaTime.dayOf(clock.instant());
        show();
    }

    private void show() {
        clear();
        Div both = new Div(
                card("reception.plans.coming", plans.between(today, today.plusDays(DAYS))),
                card(
                        "reception.plans.missing",
                        plans.missing(MISSING).stream()
                                .filter(plan -> plan.on().isBefore(today))
                                .toList()));
        both.addClassNames("fq-form-cards", "fq-narrow");
        content(both);
        actions(
                Buttons.plain(
                        "enter-reception",
                        "reception.enter",
                        () -> UI.getCurrentOrThrow().navigate(ReceptionEntryView.PATH)),
                Buttons.next("announce", "reception.announce", this::announce));
    }

    private Section card(String titleKey, List<ReceptionPlan> rows) {
        Section card = new Section(new H2(Say.text(titleKey)));
        card.addClassName("fq-card");
        if (rows.isEmpty()) {
            card.add(new Paragraph(Say.text("list.empty")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-decisions");
        rows.forEach(plan -> list.add(line(plan)));
        card.add(list);
        return card;
    }

    private ListItem line(ReceptionPlan plan) {
        Div head = new Div(
                new Span(Days.day(plan.on(), today)),
                new Span(plan.leader()),
                new Mark(Tone.NOTE, Say.text(plan.kind())));
        head.addClassName("fq-marks");
        Span where = new Span(plan.unitName() + (plan.venue() == null ? "" : " · " + plan.venue()));
        where.addClassName("fq-soft");
        Div does = new Div();
        does.addClassName("fq-inline");
        if (plan.activityId() != null) {
            does.add(PagedList.inside(ActivityPages.address(plan.activityId()), Say.text("reception.plan.open")));
        } else {
            if (!plan.on().isAfter(today)) {
                does.add(Buttons.plain(
                        "enter-" + plan.id(),
                        "reception.enter",
                        () -> UI.getCurrentOrThrow()
                                .navigate(
                                        ReceptionEntryView.PATH,
                                        com.vaadin.flow.router.QueryParameters.of(
                                                ReceptionEntryView.PLAN, Long.toString(plan.id())))));
            }
            does.add(Buttons.quiet("cancel-" + plan.id(), "reception.plan.cancel", () -> cancel(plan)));
        }
        return new ListItem(head, where, does);
    }

    private void cancel(ReceptionPlan plan) {
        new ActionDialog("reception.plan.cancel", "reception.plan.cancel.consequence", "reception.plan.cancel", () -> {
                    plans.cancel(plan.id());
                    show();
                })
                .ids("dialog-save", "dialog-cancel")
                .with(new Span(Days.day(plan.on(), today) + " " + plan.leader()))
                .grave()
                .open();
    }

    private void announce() {
        Tiles<ActivityKind> kind = new Tiles<>(
                "plan-kind", "activity.kind", List.of(ActivityKind.RECEPTION, ActivityKind.FIELD_RECEPTION));
        kind.setValue(ActivityKind.RECEPTION);
        DatePicker on = Fields.date("plan-on", "activity.on");
        on.setMin(today);
        on.setWidthFull();
        ComboBox<UnitRow> unit = HolderFields.holder("plan-unit", units, asking.user());
        ComboBox<Colleague> leader = new ComboBox<>(Say.text("activity.leader"));
        leader.setId("plan-leader");
        leader.setWidthFull();
        leader.setItemLabelGenerator(Colleague::name);
        leader.setItems(leaders());
        TextField venue = Fields.text("plan-venue", "activity.venue", 200);
        new ActionDialog("reception.announce", "reception.announce.consequence", "reception.announce", () -> {
                    Colleague chosen = leader.getValue();
                    plans.announce(
                            unit.getValue().id(),
                            kind.getValue(),
                            on.getValue(),
                            chosen.name(),
                            chosen.id(),
                            venue.getValue());
                    show();
                })
                .ids("dialog-save", "dialog-cancel")
                .with(kind)
                .required(on)
                .required(leader)
                .required(unit)
                .with(venue)
                .open();
    }

    private List<Colleague> leaders() {
        Long home = asking.user().unitId();
        return home == null
                ? List.of()
                : units.nearest(home, UnitKind.TOWNSHIP).stream()
                        .flatMap(township -> colleagues.below(township.id(), Role.LEADER).stream())
                        .toList();
    }
}
