package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.exchange.ForeignCard;
import org.fengqiao.exchange.ForeignNumbers;
import org.fengqiao.exchange.ForeignSystem;
import org.fengqiao.exchange.ForeignSystems;
import org.fengqiao.kernel.Refused;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.springframework.web.util.UriUtils;

/** A case field by field in the order of another system's screen: one press copies a field and marks the next. */
@Route(ForeignCardView.PATH + "/:system/:number")
@StyleSheet("styles/exchange.css")
@RolesAllowed({"GRID_WORKER", "MEDIATOR", "CLERK", "ADMIN"})
class ForeignCardView extends Page implements BeforeEnterObserver {
    static final String PATH = "foreign/card";

    private final ForeignNumbers numbers;
    private final ForeignSystems systems;
    private final List<Button> buttons = new ArrayList<>();

    ForeignCardView(ForeignNumbers numbers, ForeignSystems systems) {
        this.numbers = numbers;
        this.systems = systems;
    }

    static String address(long systemId, String number) {
        return PATH + "/" + systemId + "/" + number;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        long systemId = Keys.of(event.getRouteParameters().get("system").orElse(null), 0);
        String number = UriUtils.decode(event.getRouteParameters().get("number").orElse(""), StandardCharsets.UTF_8);
        try {
            show(systems.get(systemId), numbers.card(systemId, number));
        } catch (Refused refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    private void show(ForeignSystem system, ForeignCard card) {
        clear();
        buttons.clear();
        title(Say.text("foreign.ui.card", system.name()));
        lead(card.number() + " · " + card.title());
        Section fields = new Section();
        fields.addClassNames("fq-card", "fq-narrow", "fq-copy");
        card.lines().forEach(line -> fields.add(line(system, card, line)));
        if (card.lines().isEmpty()) {
            fields.add(new Paragraph(Say.text("foreign.ui.no_fields")));
        }
        TextField number = Fields.text("foreign-number", "foreign.ui.their_number", 200);
        number.setHelperText(Say.text("foreign.ui.their_number.hint", system.name()));
        Section done = new Section(number);
        done.addClassNames("fq-card", "fq-narrow", "fq-form");
        card.numbers().stream()
                .filter(known -> known.system().equals(system.name()))
                .map(known -> new Paragraph(Say.text("foreign.ui.known", known.number())))
                .forEach(done::add);
        content(fields, done);
        actions(
                ExchangeLinks.button("to-case", CaseAddress.of(card.number()), "foreign.ui.to_case"),
                Buttons.next("enter-number", "foreign.ui.enter", () -> enter(system, card, number)));
        if (!buttons.isEmpty()) {
            mark(0);
        }
    }

    private Div line(ForeignSystem system, ForeignCard card, ForeignCard.Line line) {
        Span label = new Span(line.label());
        label.addClassName("fq-soft");
        Span text = new Span(line.shown().isEmpty() ? Say.text("foreign.ui.empty") : line.shown());
        text.addClassName(line.shown().isEmpty() ? "fq-soft" : "fq-prose");
        Div what = new Div(label, text);
        what.addClassName("fq-stacked");
        int index = buttons.size();
        Button copy = Buttons.plain("copy-" + (index + 1), "foreign.ui.copy", () -> copy(system, card, line, index));
        copy.setAriaLabel(Say.text("foreign.ui.copy") + " " + line.label());
        copy.setEnabled(!line.shown().isEmpty());
        buttons.add(copy);
        Div row = new Div(what, copy);
        row.addClassName("fq-copy-line");
        return row;
    }

    private void copy(ForeignSystem system, ForeignCard card, ForeignCard.Line line, int index) {
        Clipboard.put(this, numbers.copy(system.id(), card.number(), line.field()));
        buttons.get(index).setText(Say.text("foreign.ui.copied"));
        buttons.get(index).removeThemeVariants(ButtonVariant.LUMO_PRIMARY);
        mark(index + 1);
    }

    /** The next field that has something to copy. */
    private void mark(int from) {
        for (int i = from; i < buttons.size(); i++) {
            if (buttons.get(i).isEnabled()) {
                buttons.get(i).addThemeVariants(ButtonVariant.LUMO_PRIMARY);
                buttons.get(i).focus();
                return;
            }
        }
    }

    private void enter(ForeignSystem system, ForeignCard card, TextField number) {
        try {
            numbers.enter(card.caseId(), system.name(), number.getValue());
        } catch (Refused refusal) {
            number.setErrorMessage(Say.text(refusal));
            number.setInvalid(true);
            return;
        }
        Notices.done(Say.text("foreign.ui.entered", card.number(), system.name()));
        getUI().ifPresent(ui -> ui.navigate(
                ForeignView.PATH, QueryParameters.simple(Map.of(ForeignView.SYSTEM, Long.toString(system.id())))));
    }
}
