package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.dispute.DisputeFacts;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** What the dispute is about, how it came in, and how it ended. */
class FactsPart extends Section {
    FactsPart(DisputeView view, LocalDate today) {
        setId("facts");
        addClassName("fq-card");
        CaseView head = view.head();
        DisputeFacts facts = view.facts();
        add(new H2(Say.text("panel.facts")));
        if (head.summary() != null) {
            Paragraph summary = new Paragraph(head.summary());
            summary.addClassName("fq-told");
            add(summary);
        }
        add(new FactList(today)
                .text("panel.facts.unit", head.unit().name())
                .text(
                        "panel.facts.co_units",
                        head.coUnits().stream().map(UnitRow::name).collect(Collectors.joining("、")))
                .text("dispute.field.place", head.place())
                .text("dispute.field.type", type(facts))
                .text("dispute.field.people", facts.people() == null ? null : Say.text("panel.people", facts.people()))
                .yuan("dispute.field.claimAmount", facts.claimAmount())
                .text("panel.facts.source", joined(facts.source(), facts.channel()))
                .time("panel.facts.found_at", head.receivedAt())
                .text("panel.facts.found_by", head.foundBy())
                .text("panel.facts.registered_by", head.registeredBy())
                .time("panel.facts.police_told", facts.policeToldAt())
                .text("panel.facts.leader", head.leaderInCharge())
                .coded("panel.facts.outcome", facts.outcome())
                .coded("panel.facts.method", facts.method())
                .text("panel.facts.settled_by", facts.settledBy())
                .time("panel.facts.closed_at", head.closedAt()));
    }

    private static String joined(@Nullable Coded... constants) {
        return Stream.of(constants).filter(Objects::nonNull).map(Say::text).collect(Collectors.joining(" · "));
    }

    private static String type(DisputeFacts facts) {
        String type = joined(facts.type(), facts.subType());
        return facts.typeText() == null ? type : type + "（" + facts.typeText() + "）";
    }
}
