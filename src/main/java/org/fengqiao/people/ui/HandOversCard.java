package org.fengqiao.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.ui.HomeCard;
import org.fengqiao.docket.ui.HomeCards;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.people.HandOverRow;
import org.fengqiao.people.HandOvers;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Say;
import org.springframework.core.annotation.Order;

/** Hand-overs that wait for one's word. */
@org.springframework.stereotype.Component
@Order(5)
class HandOversCard implements HomeCard {
    private final HandOvers handovers;
    private final Clock clock;

    HandOversCard(HandOvers handovers, Clock clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(CurrentUser user) {
        List<HandOverRow> mine = handovers.mine();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return Optional.of(HomeCards.card(
                "handovers",
                "home.handovers",
                Integer.toString(mine.size()),
                HandOversView.PATH,
                mine.stream()
                        .limit(HomeCards.LINES)
                        .map(row -> HomeCards.line(
                                HandOverPage.PATH + "/" + row.id(),
                                Say.text("handover.title", row.name()),
                                new Span(Say.text("handover.last_day", Days.day(row.lastDay(), today)))))
                        .toList()));
    }
}
