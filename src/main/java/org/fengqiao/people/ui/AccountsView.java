package org.fengqiao.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.AccountRow;
import org.fengqiao.organization.Accounts;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.people.HandOvers;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Who logs in, by unit; somebody who leaves gets a last day, and with it a hand-over. */
@Route(AccountsView.PATH)
@StyleSheet("styles/registers.css")
@RolesAllowed({"CLERK", "LEADER", "ADMIN"})
class AccountsView extends Page {
    static final String PATH = "accounts";

    private final Accounts accounts;
    private final HandOvers handovers;
    private final CurrentUser user;
    private final LocalDate today;

    AccountsView(Accounts accounts, HandOvers handovers, Asking asking, Clock clock) {
        super("accounts.title");
        this.accounts = accounts;
        this.handovers = handovers;
        this.user = asking.user();
        this.today = ChinaTime.dayOf(clock.instant());
        show();
    }

    private void show() {
        clear();
        List<AccountRow> all = accounts.all();
        Map<String, List<AccountRow>> byUnit = all.stream()
                .collect(Collectors.groupingBy(AccountRow::unitName, LinkedHashMap::new, Collectors.toList()));
        Div cards = new Div();
        cards.addClassNames("fq-form-cards", "fq-narrow");
        byUnit.forEach((unit, rows) -> {
            UnorderedList list = new UnorderedList();
            list.addClassName("fq-decisions");
            rows.forEach(row -> list.add(line(row, all)));
            Section card = new Section(new H2(unit), list);
            card.addClassName("fq-card");
            cards.add(card);
        });
        content(PeopleWays.of(user, PATH), cards);
    }

    private ListItem line(AccountRow row, List<AccountRow> all) {
        Div head = new Div(new Span(row.name()), soft(row.login()), soft(roles(row)));
        head.addClassName("fq-marks");
        ListItem line = new ListItem(head);
        boolean keeps = (user.is(Role.ADMIN) || user.is(Role.LEADER)) && !Objects.equals(user.id(), row.id());
        if (row.lastDay() != null) {
            boolean over = row.lastDay().isBefore(today);
            head.add(new Mark(
                    over ? Tone.CALM : Tone.SOON,
                    Say.text(over ? "accounts.ended" : "accounts.ends", Days.day(row.lastDay(), today))));
        }
        if (keeps) {
            line.add(buttons(row, all));
        }
        return line;
    }

    private Component buttons(AccountRow row, List<AccountRow> all) {
        Div does = new Div();
        does.addClassName("fq-inline");
        does.add(Buttons.quiet(
                "leave-" + row.id(),
                row.lastDay() == null ? "accounts.leave" : "accounts.move",
                () -> leave(row, all)));
        if (row.lastDay() != null) {
            does.add(Buttons.quiet("stay-" + row.id(), "accounts.stay", () -> stay(row)));
        }
        return does;
    }

    private void leave(AccountRow row, List<AccountRow> all) {
        DatePicker last = Fields.date("leave-last", "accounts.last_day");
        last.setValue(row.lastDay() == null ? today : row.lastDay());
        last.setWidthFull();
        ComboBox<AccountRow> successor = new ComboBox<>(Say.text("handover.successor"));
        successor.setId("leave-successor");
        successor.setWidthFull();
        successor.setItems(all.stream()
                .filter(one -> one.id() != row.id() && one.lastDay() == null)
                .toList());
        successor.setItemLabelGenerator(one -> one.name() + " · " + one.unitName());
        successor.setHelperText(Say.text("handover.successor.later"));
        new ActionDialog("accounts.leave", "accounts.leave.consequence", "accounts.leave", () -> {
                    AccountRow chosen = successor.getValue();
                    long id = handovers.leave(row.id(), last.getValue(), chosen == null ? null : chosen.id());
                    UI.getCurrentOrThrow().navigate(HandOverPage.PATH + "/" + id);
                })
                .ids("dialog-save", "dialog-cancel")
                .with(new Span(row.name() + " · " + row.unitName()))
                .required(last)
                .with(successor)
                .open();
    }

    private void stay(AccountRow row) {
        new ActionDialog("accounts.stay", "accounts.stay.consequence", "accounts.stay", () -> {
                    handovers.stay(row.id());
                    show();
                })
                .ids("dialog-save", "dialog-cancel")
                .with(new Span(row.name() + " · " + row.unitName()))
                .open();
    }

    private static String roles(AccountRow row) {
        return row.roles().stream().map(Say::text).collect(Collectors.joining("、"));
    }

    private static Span soft(String words) {
        Span span = new Span(words);
        span.addClassName("fq-soft");
        return span;
    }
}
