package org.fengqiao.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.DueMarks;
import org.fengqiao.docket.ui.HomeCard;
import org.fengqiao.docket.ui.HomeCards;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.workflow.Inbox;
import org.springframework.core.annotation.Order;

/** The steps that wait for a leader's word. */
@org.springframework.stereotype.Component
@Order(10)
class ApprovalsCard implements HomeCard {
    private final Inbox inbox;
    private final DueMarks due;

    ApprovalsCard(Inbox inbox, DueMarks due) {
        this.inbox = inbox;
        this.due = due;
    }

    @Override
    public Optional<Component> of(CurrentUser user) {
        if (!user.is(Role.LEADER)) {
            return Optional.empty();
        }
        return Optional.of(HomeCards.card(
                "approvals",
                "home.approvals",
                HomeCards.count(inbox.count(Role.LEADER, PagedList.COUNT_LIMIT + 1)),
                "?shelf=mine",
                inbox.page(Role.LEADER, HomeCards.LINES).stream()
                        .map(row -> HomeCards.line(
                                CaseAddress.of(row.number()),
                                row.title(),
                                new Span(Say.text(row.wordsKey())),
                                due.of(row.dueAt())))
                        .toList()));
    }
}
