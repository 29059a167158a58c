package org.fengqiao.docket.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.Parties;
import org.fengqiao.docket.PartyView;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** The people of a case. Personal data is masked; a look at it needs a reason, and the audit log keeps both. */
class PeoplePart extends Section {
    private final Parties parties;
    /** Whoever calls asks for something, but is no applicant against anybody. */
    private final boolean callers;

    PeoplePart(Parties parties, CaseView file) {
        this.parties = parties;
        this.callers = file.kind() == CaseKind.TICKET;
        addClassName("fq-card");
        add(new H2(Say.text(callers ? "case.callers" : "case.people")));
        Div people = new Div();
        people.addClassName("fq-people");
        parties.of(file.id()).forEach(person -> people.add(person(person)));
        add(
                people.getComponentCount() == 0
                        ? new Span(Say.text(callers ? "case.callers.none" : "case.people.none"))
                        : people);
    }

    private Div person(PartyView person) {
        Div card = new Div();
        card.addClassName("fq-person");
        fill(card, person, false);
        return card;
    }

    private void fill(Div card, PartyView person, boolean opened) {
        card.removeAll();
        Span role = new Span(Say.text(person.role()));
        role.addClassName("fq-soft");
        card.add(callers ? new Header(new H3(person.name())) : new Header(new H3(person.name()), role));
        DescriptionList facts = new DescriptionList();
        facts.addClassName("fq-facts");
        fact(facts, "party.phone", person.phone());
        fact(facts, "party.id_number", person.idNumber());
        fact(facts, "party.address", person.address());
        if (facts.getChildren().findAny().isPresent()) {
            card.add(facts);
            if (!opened) {
                card.add(Buttons.quiet("open-party-" + person.id(), "party.open", () -> ask(card, person)));
            }
        }
    }

    private void ask(Div card, PartyView person) {
        TextArea reason = Fields.area("open-reason", "party.open.reason", 200);
        reason.setRequired(true);
        new ActionDialog("party.open", "party.open.consequence", "party.open.confirm", () -> {
                    fill(card, parties.open(person.id(), reason.getValue().strip()), true);
                })
                .field(reason, () -> !reason.getValue().isBlank(), "party.reason-needed")
                .open();
    }

    private static void fact(DescriptionList facts, String key, @Nullable String words) {
        if (words != null) {
            facts.add(new DescriptionList.Term(Say.text(key)), new DescriptionList.Description(words));
        }
    }
}
