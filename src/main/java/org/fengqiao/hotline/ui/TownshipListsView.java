package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.hotline.CategoryRow;
import org.fengqiao.hotline.DutyItemRow;
import org.fengqiao.hotline.DutyItems;
import org.fengqiao.hotline.DutyKind;
import org.fengqiao.hotline.TicketCategories;
import org.fengqiao.hotline.TownshipLists;
import org.fengqiao.organization.Asking;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The township's own lists: what tickets can be about, and whose affair a matter is. */
@Route(TownshipListsView.PATH)
@StyleSheet("styles/hotline.css")
@RolesAllowed({"CLERK", "LEADER", "ADMIN"})
class TownshipListsView extends Page {
    static final String PATH = "ticket-lists";

    private final TownshipLists lists;
    private final TicketCategories categories;
    private final DutyItems duties;
    private final @Nullable Long home;

    TownshipListsView(TownshipLists lists, TicketCategories categories, DutyItems duties, Asking asking) {
        super("ticket-lists.title");
        this.lists = lists;
        this.categories = categories;
        this.duties = duties;
        this.home = asking.user().unitId();
        lead(Say.text("ticket-lists.lead"));
        show();
    }

    private void show() {
        clear();
        Long unit = home;
        if (unit == null) {
            return;
        }
        UnorderedList tree = new UnorderedList();
        categories.of(unit).forEach(row -> tree.add(category(row)));
        UnorderedList items = new UnorderedList();
        duties.of(unit).forEach(item -> items.add(duty(item)));
        Div both = new Div(
                card("categories", "ticket-lists.categories", () -> addCategory(null), tree),
                card("duties", "ticket-lists.duties", () -> editDuty(null), items));
        both.addClassName("fq-columns");
        content(both);
    }

    private static Section card(String id, String titleKey, Runnable add, UnorderedList rows) {
        Section card =
                new Section(new H2(Say.text(titleKey)), rows, Buttons.plain("add-" + id, "ticket-lists.add", add));
        card.setId(id);
        card.addClassNames("fq-card", "fq-edit-list");
        return card;
    }

    private ListItem category(CategoryRow row) {
        Span name = new Span(row.name());
        ListItem line = line(
                name,
                row.depth() == 0 ? Buttons.quiet("", "ticket-lists.add_below", () -> addCategory(row)) : new Span(),
                Buttons.quiet("", "ticket-lists.rename", () -> rename(row)),
                Buttons.quiet(
                        "", "ticket-lists.retire", () -> retire(row.name(), () -> lists.retireCategory(row.code()))));
        line.getElement().setAttribute("data-depth", Integer.toString(row.depth()));
        return line;
    }

    private ListItem duty(DutyItemRow item) {
        Span name = new Span(item.code() + " " + item.title());
        Span competent = new Span(item.competent() == null ? "" : item.competent());
        competent.addClassName("fq-soft");
        Div words = new Div(name, new Mark(Tone.CALM, Say.text(item.kind())), competent);
        words.addClassName("fq-marks");
        return line(
                words,
                Buttons.quiet("", "ticket-lists.change", () -> editDuty(item)),
                Buttons.quiet(
                        "", "ticket-lists.retire", () -> retire(item.title(), () -> lists.retireDuty(item.code()))));
    }

    private static ListItem line(Component words, Component... buttons) {
        Div does = new Div(buttons);
        does.addClassName("fq-edit-does");
        return new ListItem(words, does);
    }

    private void addCategory(@Nullable CategoryRow parent) {
        TextField name = Fields.text("list-name", "ticket-lists.name", 50);
        dialog("ticket-lists.add", () -> lists.addCategory(parent == null ? null : parent.code(), name.getValue()))
                .required(name)
                .open();
    }

    private void rename(CategoryRow row) {
        TextField name = Fields.text("list-name", "ticket-lists.name", 50);
        name.setValue(row.name());
        dialog("ticket-lists.rename", () -> lists.renameCategory(row.code(), name.getValue()))
                .required(name)
                .open();
    }

    private void editDuty(@Nullable DutyItemRow item) {
        TextField code = Fields.text("duty-code", "ticket-lists.code", 20);
        Select<DutyKind> kind = new Select<>();
        kind.setId("duty-kind");
        kind.setLabel(Say.text("ticket-lists.kind"));
        kind.setItems(DutyKind.values());
        kind.setItemLabelGenerator(one -> one == null ? "" : Say.text(one));
        kind.setWidthFull();
        TextArea title = Fields.area("duty-title", "ticket-lists.duty", 200);
        TextField competent = Fields.text("duty-competent", "ticket-lists.competent", 100);
        if (item != null) {
            code.setValue(item.code());
            code.setReadOnly(true);
            kind.setValue(item.kind());
            title.setValue(item.title());
            competent.setValue(item.competent() == null ? "" : item.competent());
        }
        dialog(
                        item == null ? "ticket-lists.add" : "ticket-lists.change",
                        () -> lists.saveDuty(code.getValue(), kind.getValue(), title.getValue(), competent.getValue()))
                .required(code)
                .required(kind)
                .required(title)
                .with(competent)
                .open();
    }

    private void retire(String name, Runnable act) {
        dialog("ticket-lists.retire", act).with(new Span(name)).grave().open();
    }

    private ActionDialog dialog(String titleKey, Runnable act) {
        return new ActionDialog(titleKey, "ticket-lists.consequence", "ticket-lists.save", () -> {
                    act.run();
                    show();
                })
                .ids("dialog-save", "dialog-cancel");
    }
}
