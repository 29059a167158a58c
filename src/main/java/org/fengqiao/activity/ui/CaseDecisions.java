package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.fengqiao.activity.DecisionView;
import org.fengqiao.activity.Decisions;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ui.CaseSection;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.ui.Say;

/** What meetings decided about a case, on the page of that case. */
@org.springframework.stereotype.Component
class CaseDecisions implements CaseSection {
    private final Decisions decisions;
    private final Clock clock;

    CaseDecisions(Decisions decisions, Clock clock) {
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(CaseView file, Runnable refresh) {
        List<DecisionView> known = decisions.of(file.id());
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Section card = new Section(
                new H2(Say.text("meeting.decisions")),
                DecisionParts.list(known, true, ChinaTime.dayOf(clock.instant()), decisions, refresh));
        card.setId("decisions");
        card.addClassName("fq-card");
        return Optional.of(card);
    }
}
