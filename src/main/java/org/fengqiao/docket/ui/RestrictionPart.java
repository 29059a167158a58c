package org.fengqiao.docket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.NamedUser;
import org.fengqiao.docket.Restrictions;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;

/** Who knows of a restricted case, and the way to restrict one. */
@org.springframework.stereotype.Component
class RestrictionPart implements CaseSection {
    private static final int REASON = 500;

    private final Restrictions restrictions;

    RestrictionPart(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    public Optional<Component> of(CaseView file, Runnable refresh) {
        boolean may = restrictions.mayRestrict() && file.state().live();
        if (!file.restricted() && !(may && file.kind() == CaseKind.DISPUTE)) {
            return Optional.empty();
        }
        Section card = new Section(new H2(Say.text("restriction.title")));
        card.setId("restriction");
        card.addClassName("fq-card");
        Paragraph meaning = new Paragraph(Say.text(file.restricted() ? "restriction.on" : "restriction.off"));
        meaning.addClassName("fq-soft");
        card.add(meaning);
        if (!file.restricted()) {
            card.add(Buttons.quiet(
                    "restrict",
                    "restriction.restrict",
                    () -> ask("restriction.restrict", file.id(), restrictions::restrict, refresh)));
            return Optional.of(card);
        }
        card.add(named(file, may, refresh));
        if (may) {
            Div ways = new Div(Buttons.quiet("name-somebody", "restriction.name", () -> askWhom(file.id(), refresh)));
            if (restrictions.mayLift(file.id())) {
                ways.add(Buttons.quiet(
                        "lift-restriction",
                        "restriction.lift",
                        () -> ask("restriction.lift", file.id(), restrictions::lift, refresh)));
            }
            card.add(ways);
        }
        return Optional.of(card);
    }

    private UnorderedList named(CaseView file, boolean may, Runnable refresh) {
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-records");
        List<NamedUser> known = restrictions.named(file.id());
        known.forEach(user -> {
            Span unit = new Span(user.unitName());
            unit.addClassName("fq-soft");
            ListItem item = new ListItem(new Span(user.name()), unit);
            if (may && known.size() > 1) {
                item.add(Buttons.quiet(
                        "take-off-" + user.id(),
                        "restriction.take_off",
                        () -> new ActionDialog(
                                        "restriction.take_off",
                                        "restriction.take_off.consequence",
                                        "restriction.take_off",
                                        () -> {
                                            restrictions.takeOff(file.id(), user.id());
                                            refresh.run();
                                        })
                                .open()));
            }
            list.add(item);
        });
        return list;
    }

    private void askWhom(long caseId, Runnable refresh) {
        ComboBox<NamedUser> person = new ComboBox<>(Say.text("restriction.person"));
        person.setId("restriction-person");
        person.setItems(restrictions.candidates(caseId));
        person.setItemLabelGenerator(user -> user.name() + " · " + user.unitName());
        person.setWidthFull();
        new ActionDialog("restriction.name", "restriction.name.consequence", "restriction.name", () -> {
                    restrictions.name(caseId, person.getValue().id());
                    refresh.run();
                })
                .required(person)
                .open();
    }

    /** Asks for the reason of an act whose words stand under its key. */
    private static void ask(String key, long caseId, BiConsumer<Long, String> act, Runnable refresh) {
        TextArea reason = Fields.area("restriction-reason", "restriction.why", REASON);
        new ActionDialog(key, key + ".consequence", key, () -> {
                    act.accept(caseId, reason.getValue());
                    refresh.run();
                })
                .required(reason)
                .open();
    }
}
