package org.fengqiao.docket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.InCharge;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.ui.PagedList;
import org.springframework.core.annotation.Order;

/** The cases that a leader has taken charge of. */
@org.springframework.stereotype.Component
@Order(30)
class InChargeCard implements HomeCard {
    private final InCharge cases;
    private final DueMarks due;

    InChargeCard(InCharge cases, DueMarks due) {
        this.cases = cases;
        this.due = due;
    }

    @Override
    public Optional<Component> of(CurrentUser user) {
        if (!user.is(Role.LEADER)) {
            return Optional.empty();
        }
        int count = cases.count(PagedList.COUNT_LIMIT + 1);
        List<ListItem> lines = count == 0
                ? List.of()
                : cases.page(Long.MAX_VALUE, HomeCards.LINES).stream()
                        .map(row -> HomeCards.line(
                                CaseAddress.of(row.number()),
                                row.title(),
                                new Span(row.unitName()),
                                due.of(row.dueAt())))
                        .toList();
        return Optional.of(
                HomeCards.card("in-charge", "home.in_charge", HomeCards.count(count), InChargeView.PATH, lines));
    }
}
