package org.fengqiao.slip.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.docket.ui.HomeCard;
import org.fengqiao.docket.ui.HomeCards;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.slip.SlipReading;
import org.fengqiao.slip.SlipState;
import org.fengqiao.slip.SlipView;
import org.fengqiao.ui.Say;
import org.springframework.core.annotation.Order;

/** Slips that wait for the leader's signature. */
@org.springframework.stereotype.Component
@Order(15)
class SignCard implements HomeCard {
    private static final int COUNTED = 100;

    private final SlipReading slips;

    SignCard(SlipReading slips) {
        this.slips = slips;
    }

    @Override
    public Optional<Component> of(CurrentUser user) {
        if (!user.is(Role.LEADER)) {
            return Optional.empty();
        }
        List<SlipView> waiting = slips.page(SlipState.DRAFT, Long.MAX_VALUE, HomeCards.LINES);
        if (waiting.isEmpty()) {
            return Optional.empty();
        }
        int count = slips.count(SlipState.DRAFT, COUNTED + 1);
        return Optional.of(HomeCards.card(
                "slips",
                "home.slips",
                count > COUNTED ? COUNTED + "+" : Integer.toString(count),
                SlipsView.PATH + "?" + SlipsView.STATE + "=" + SlipState.DRAFT.code(),
                waiting.stream()
                        .map(slip -> HomeCards.line(
                                CaseAddress.of(slip.caseNumber()),
                                Say.text(slip.kind()) + " → " + slip.addressee(),
                                new Span(slip.caseTitle())))
                        .toList()));
    }
}
