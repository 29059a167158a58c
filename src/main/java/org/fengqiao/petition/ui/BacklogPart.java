package org.fengqiao.petition.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.petition.BacklogView;
import org.fengqiao.ui.Say;

/** The petition's line in the register of old cases. */
class BacklogPart extends Section {
    BacklogPart(BacklogView line, LocalDate today) {
        setId("backlog");
        addClassName("fq-card");
        add(new H2(Say.text("petition.backlog")), facts(line, today));
    }

    static FactList facts(BacklogView line, LocalDate today) {
        return new FactList(today)
                .text("petition.backlog.origin", Integer.toString(line.originYear()))
                .day("petition.backlog.entered_on", line.enteredAt())
                .text("petition.backlog.leader", line.leader())
                .text("petition.backlog.measures", line.measures())
                .coded("petition.backlog.way", line.way())
                .day("petition.backlog.resolved_on", line.resolvedAt())
                .text("petition.backlog.certified_by", line.certifiedBy())
                .text("petition.backlog.evidence", line.evidence());
    }
}
