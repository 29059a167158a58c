package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.activity.DecisionShelf;
import org.fengqiao.activity.Decisions;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.HomeCard;
import org.fengqiao.docket.ui.HomeCards;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.ui.PagedList;
import org.springframework.core.annotation.Order;

/** What meetings gave one to do; a leader without any sees what is late in the township. */
@org.springframework.stereotype.Component
@Order(40)
class DecisionsCard implements HomeCard {
    private final Decisions decisions;
    private final Clock clock;

    DecisionsCard(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(CurrentUser user) {
        int mine = decisions.count(DecisionShelf.MINE, PagedList.COUNT_LIMIT + 1);
        if (mine > 0) {
            return Optional.of(card("home.decisions", DecisionShelf.MINE, mine));
        }
        if (!user.is(Role.LEADER)) {
            return Optional.empty();
        }
        int late = decisions.count(DecisionShelf.LATE, PagedList.COUNT_LIMIT + 1);
        return late == 0 ? Optional.empty() : Optional.of(card("home.decisions.late", DecisionShelf.LATE, late));
    }

    private Component card(String titleKey, DecisionShelf shelf, int count) {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return HomeCards.card(
                "decisions",
                titleKey,
                HomeCards.count(count),
                DecisionsView.PATH + "?shelf=" + shelf.code(),
                decisions.page(shelf, Optional.empty(), HomeCards.LINES).stream()
                        .map(one -> HomeCards.line(
                                CaseAddress.of(one.caseNumber()), one.decision(), DecisionParts.due(one, today)))
                        .toList());
    }
}
