package org.fengqiao.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.HomeCard;
import org.fengqiao.docket.ui.HomeCards;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.petition.BacklogRegister;
import org.springframework.core.annotation.Order;

/** The township's old cases that are still open, on a leader's work page. */
@org.springframework.stereotype.Component
@Order(35)
class BacklogCard implements HomeCard {
    private final BacklogRegister register;

    BacklogCard(BacklogRegister register) {
        this.register = register;
    }

    @Override
    public Optional<Component> of(CurrentUser user) {
        if (!user.is(Role.LEADER)) {
            return Optional.empty();
        }
        return Optional.of(HomeCards.card(
                "backlog",
                "home.backlog",
                Integer.toString(register.open()),
                BacklogListView.PATH,
                register.page(0, HomeCards.LINES).stream()
                        .filter(row -> row.line().resolvedAt() == null)
                        .map(row -> HomeCards.line(
                                CaseAddress.of(row.number()),
                                row.title(),
                                new Span(row.unitName()),
                                new Span(
                                        row.line().leader() == null
                                                ? ""
                                                : row.line().leader())))
                        .toList()));
    }
}
