package org.fengqiao.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Colleague;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.people.HandOverRow;
import org.fengqiao.people.HandOverState;
import org.fengqiao.people.HandOvers;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Everybody who leaves, with the successor beside: after an election they are named one after the other, here. */
@Route(HandOversView.PATH)
@StyleSheet("styles/registers.css")
@PermitAll
class HandOversView extends Page {
    static final String PATH = "handovers";

    private final HandOvers handovers;
    private final CurrentUser user;
    private final LocalDate today;

    HandOversView(HandOvers handovers, Asking asking, Clock clock) {
        super("handovers.title");
        this.handovers = handovers;
        this.user = asking.user();
        this.today = ChinaTime.dayOf(clock.instant());
        lead(Say.text("handovers.lead"));
        show();
    }

    private void show() {
        clear();
        List<HandOverRow> rows = handovers.all();
        Section card = new Section();
        card.addClassNames("fq-card", "fq-narrow");
        if (rows.isEmpty()) {
            card.add(new Paragraph(Say.text("list.empty")));
        }
        boolean keeper = user.is(Role.ADMIN) || user.is(Role.LEADER) || user.is(Role.CLERK);
        List<Colleague> candidates = keeper && rows.stream().anyMatch(row -> row.state() == HandOverState.OPEN)
                ? handovers.candidates(rows.getFirst().id())
                : List.of();
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-decisions");
        rows.forEach(row -> list.add(line(row, keeper, candidates)));
        card.add(list);
        content(PeopleWays.of(user, PATH), card);
    }

    private ListItem line(HandOverRow row, boolean keeper, List<Colleague> candidates) {
        Div head = new Div(
                PagedList.inside(HandOverPage.PATH + "/" + row.id(), row.name()),
                new Span(row.unitName()),
                new Span(Say.text("handover.last_day", Days.day(row.lastDay(), today))),
                mark(row));
        head.addClassName("fq-marks");
        ListItem line = new ListItem(head);
        if (keeper && row.state() == HandOverState.OPEN) {
            line.add(successor(row, candidates));
        } else if (row.successorName() != null) {
            line.add(new Span(Say.text("handover.successor") + "：" + row.successorName()));
        }
        return line;
    }

    private ComboBox<Colleague> successor(HandOverRow row, List<Colleague> candidates) {
        ComboBox<Colleague> successor = new ComboBox<>(Say.text("handover.successor"));
        successor.setId("successor-" + row.id());
        successor.setItems(candidates);
        successor.setItemLabelGenerator(one -> one.name() + " · " + one.unitName());
        successor.setWidth("min(24rem, 100%)");
        candidates.stream()
                .filter(one -> row.successorId() != null && one.id() == row.successorId())
                .findFirst()
                .ifPresent(successor::setValue);
        successor.addValueChangeListener(change -> {
            if (change.getValue() != null && change.isFromClient()) {
                choose(row, change.getValue());
            }
        });
        return successor;
    }

    private void choose(HandOverRow row, Colleague chosen) {
        try {
            handovers.choose(row.id(), row.version(), chosen.id());
            Notices.done(Say.text("handover.chosen", chosen.name()));
        } catch (Refused refusal) {
            Notices.refused(refusal);
        }
        show();
    }

    private static Mark mark(HandOverRow row) {
        if (row.state() == HandOverState.CONFIRMED) {
            return new Mark(Tone.GOOD, Say.text(row.state()));
        }
        return row.mine()
                ? new Mark(Tone.SOON, Say.text("handover.mine"))
                : new Mark(Tone.NOTE, Say.text(row.successorId() == null ? "handover.nobody" : "handover.waits"));
    }
}
