package org.fengqiao.petition.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.ui.DueMarks;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.petition.SupervisionView;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Why the petition is or was supervised, and what was answered. */
class SupervisionsPart extends Section {
    SupervisionsPart(List<SupervisionView> supervisions, DueMarks due, LocalDate today) {
        setId("supervisions");
        addClassName("fq-card");
        add(new H2(Say.text("petition.supervisions")));
        supervisions.reversed().forEach(one -> add(supervision(one, due, today)));
    }

    private static Article supervision(SupervisionView one, DueMarks due, LocalDate today) {
        com.vaadin.flow.component.Component state = one.answeredAt() == null
                ? due.of(one.dueAt())
                : new Mark(Tone.GOOD, Say.text("petition.supervision.done"));
        Header head = new Header(new H3(Say.text(one.ground())), state);
        head.addClassName("fq-marks");
        return new Article(
                head,
                new FactList(today)
                        .text("petition.supervision.reason", one.reason())
                        .text("petition.supervision.raised_by", one.raisedBy())
                        .text("petition.supervision.answer", one.answer())
                        .time("petition.supervision.answered_at", one.answeredAt()));
    }
}
