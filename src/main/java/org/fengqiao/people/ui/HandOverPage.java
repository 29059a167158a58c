package org.fengqiao.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.DueMarks;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Colleague;
import org.fengqiao.people.HandOverState;
import org.fengqiao.people.HandOverView;
import org.fengqiao.people.HandOvers;
import org.fengqiao.people.HandedOver;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** One hand-over: what is still to be handed over, what was, and to whom. */
@Route(HandOverPage.PATH)
@StyleSheet("styles/registers.css")
@PermitAll
class HandOverPage extends Page implements HasUrlParameter<Long> {
    static final String PATH = "handover";

    private final HandOvers handovers;
    private final DueMarks due;
    private final LocalDate today;
    private long id;

    HandOverPage(HandOvers handovers, DueMarks due, Clock clock) {
        this.handovers = handovers;
        this.due = due;
        this.today = ChinaTime.dayOf(clock.instant());
    }

    @Override
    public void setParameter(BeforeEvent event, Long wanted) {
        id = wanted;
        try {
            show();
        } catch (Refused refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    private void show() {
        HandOverView known = handovers.get(id);
        clear();
        title(Say.text("handover.title", known.name()));
        lead(known.unitName() + " · " + Say.text("handover.last_day", Days.day(known.lastDay(), today)));
        Div column = new Div();
        column.addClassNames("fq-form-cards", "fq-narrow");
        column.add(successor(known), duties(known));
        if (!known.passed().isEmpty()) {
            column.add(passed(known));
        }
        content(column);
        if (known.mayConfirm() && !known.duties().isEmpty() && !known.successorLeaves()) {
            actions(Buttons.next("confirm-handover", "handover.confirm", () -> ask(known)));
        }
    }

    private Section successor(HandOverView known) {
        Section card = new Section(new H2(Say.text("handover.successor")));
        card.addClassName("fq-card");
        if (known.successorName() != null) {
            Div line = new Div(new Span(known.successorName()));
            line.addClassName("fq-marks");
            line.add(
                    known.successorLeaves()
                            ? new Mark(Tone.URGENT, Say.text("handover.successor.leaving"))
                            : new Mark(
                                    known.state() == HandOverState.CONFIRMED ? Tone.GOOD : Tone.NOTE,
                                    Say.text(
                                            known.state() == HandOverState.OPEN
                                                    ? "handover.waits"
                                                    : known.state().wordsKey())));
            card.add(line);
        } else {
            card.add(new Paragraph(Say.text("handover.nobody")));
        }
        if (known.mayChoose()) {
            card.add(choice(known));
        }
        return card;
    }

    private ComboBox<Colleague> choice(HandOverView known) {
        ComboBox<Colleague> choice = new ComboBox<>(Say.text("handover.choose"));
        choice.setId("choose-successor");
        choice.setWidthFull();
        choice.setItems(handovers.candidates(known.id()));
        choice.setItemLabelGenerator(one -> one.name() + " · " + one.unitName());
        choice.addValueChangeListener(change -> {
            if (change.getValue() != null && !Objects.equals(change.getValue().id(), known.successorId())) {
                try {
                    handovers.choose(
                            known.id(), known.version(), change.getValue().id());
                } catch (Refused refusal) {
                    Notices.refused(refusal);
                }
                show();
            }
        });
        return choice;
    }

    private Section duties(HandOverView known) {
        Section card =
                new Section(new H2(Say.text("handover.duties", known.duties().size())));
        card.addClassName("fq-card");
        if (known.duties().isEmpty()) {
            card.add(new Paragraph(Say.text("handover.nothing")));
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-decisions");
        known.duties().forEach(duty -> list.add(line(duty)));
        card.add(list);
        return card;
    }

    private ListItem line(CaseDuty duty) {
        Div head = new Div(new Mark(Tone.NOTE, Say.text(duty.wordsKey())));
        head.add(
                duty.number() == null
                        ? new Span(duty.title())
                        : PagedList.inside(CaseAddress.of(duty.number()), duty.title()));
        if (duty.number() != null) {
            Span number = new Span(duty.number());
            number.addClassName("fq-soft");
            head.add(number);
        }
        if (duty.dueAt() != null) {
            head.add(due.of(duty.dueAt()));
        }
        head.addClassName("fq-marks");
        return new ListItem(head);
    }

    private Section passed(HandOverView known) {
        Section card =
                new Section(new H2(Say.text("handover.passed", known.passed().size())));
        card.addClassName("fq-card");
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-decisions");
        List<HandOverView.Passed> items = known.passed();
        items.forEach(one -> {
            Div line = new Div(
                    new Mark(Tone.GOOD, Say.text("duty." + one.kind())),
                    new Span(one.title()),
                    new Span(one.to()),
                    new Span(Days.time(one.at(), today)));
            line.addClassName("fq-marks");
            list.add(new ListItem(line));
        });
        card.add(list);
        return card;
    }

    private static String left(HandedOver done) {
        return done.left().stream()
                .map(one -> (one.duty().number() == null
                                ? one.duty().title()
                                : one.duty().number()) + "：" + Say.text(one.why()))
                .collect(Collectors.joining("；"));
    }

    private void ask(HandOverView known) {
        new ActionDialog("handover.confirm", "handover.confirm.consequence", "handover.confirm", () -> {
                    HandedOver done = handovers.confirm(known.id());
                    show();
                    if (done.left().isEmpty()) {
                        Notices.done(Say.text("handover.done", done.passed()));
                    } else {
                        Notices.trouble(Say.text("handover.done.left", done.passed(), left(done)));
                    }
                })
                .ids("dialog-save", "dialog-cancel")
                .with(new Span(known.name() + " → " + known.successorName()))
                .open();
    }
}
