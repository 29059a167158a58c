package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ui.CaseSection;
import org.fengqiao.exchange.ForeignNumber;
import org.fengqiao.exchange.ForeignNumbers;
import org.fengqiao.exchange.ForeignSystem;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Role;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** A case's numbers in other systems, on its page, and the ways into those that wait for it. */
@org.springframework.stereotype.Component
class ForeignSection implements CaseSection {
    private final ForeignNumbers numbers;
    private final Asking asking;

    ForeignSection(ForeignNumbers numbers, Asking asking) {
        this.numbers = numbers;
        this.asking = asking;
    }

    @Override
    public Optional<Component> of(CaseView file, Runnable refresh) {
        boolean enters = List.of(Role.CLERK, Role.MEDIATOR, Role.GRID_WORKER, Role.ADMIN).stream()
                .anyMatch(asking.user()::is);
        List<ForeignNumber> known = numbers.of(file.id());
        List<ForeignSystem> waiting = enters ? numbers.waitingFor(file.id(), file.kind()) : List.of();
        if (known.isEmpty() && !enters) {
            return Optional.empty();
        }
        Section section = new Section(new H2(Say.text("foreign.ui.section")));
        section.addClassName("fq-card");
        section.setId("foreign-numbers");
        known.forEach(one -> section.add(line(file, one, enters, refresh)));
        if (known.isEmpty()) {
            Paragraph none = new Paragraph(Say.text("foreign.ui.section.none"));
            none.addClassName("fq-soft");
            section.add(none);
        }
        if (enters) {
            Div ways = new Div();
            ways.addClassName("fq-inline");
            waiting.forEach(system -> {
                Anchor card = PagedList.inside(
                        ForeignCardView.address(system.id(), file.number().text()),
                        Say.text("foreign.ui.enter_into", system.name()));
                card.setId("card-" + system.id());
                card.addClassName("fq-button");
                ways.add(card);
            });
            ways.add(Buttons.quiet("add-foreign-number", "foreign.ui.add_number", () -> add(file, refresh)));
            section.add(ways);
        }
        return Optional.of(section);
    }

    private Div line(CaseView file, ForeignNumber one, boolean enters, Runnable refresh) {
        Span system = new Span(one.system());
        system.addClassName("fq-soft");
        Div line = new Div(system, new Span(one.number()));
        line.addClassName("fq-inline");
        if (enters && one.addedAt() != null) {
            line.add(Buttons.quiet("remove-foreign-number", "foreign.ui.remove", () -> remove(file, one, refresh)));
        }
        return line;
    }

    private void remove(CaseView file, ForeignNumber one, Runnable refresh) {
        new ActionDialog(
                        "foreign.ui.remove_number", "foreign.ui.remove_number.consequence", "foreign.ui.remove", () -> {
                            numbers.remove(file.id(), one.system(), one.number());
                            refresh.run();
                        })
                .grave()
                .with(new Paragraph(one.system() + " " + one.number()))
                .open();
    }

    private void add(CaseView file, Runnable refresh) {
        TextField system = Fields.text("foreign-system", "foreign.ui.name", 100);
        TextField number = Fields.text("foreign-number", "foreign.ui.their_number", 200);
        new ActionDialog("foreign.ui.add_number", "foreign.ui.add_number.consequence", "foreign.ui.save", () -> {
                    numbers.enter(file.id(), system.getValue().strip(), number.getValue());
                    refresh.run();
                })
                .required(system)
                .required(number)
                .open();
    }
}
