package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.ui.DueMarks;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.hotline.SupervisionView;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Why the ticket is or was supervised, and what was answered. */
class SupervisionsPart extends Section {
    SupervisionsPart(List<SupervisionView> supervisions, DueMarks due, LocalDate today) {
        setId("supervisions");
        addClassName("fq-card");
        add(new H2(Say.text("desk.supervisions")));
        supervisions.reversed().forEach(one -> add(supervision(one, due, today)));
    }

    private static Article supervision(SupervisionView one, DueMarks due, LocalDate today) {
        Component state = one.answeredAt() == null
                ? due.of(one.dueAt())
                : new Mark(Tone.GOOD, Say.text("desk.supervision.answered"));
        Span raised = new Span(Days.time(one.raisedAt(), today) + " " + one.raisedBy());
        raised.addClassName("fq-soft");
        Header head = new Header(new H3(Say.text(one.ground())), state, raised);
        head.addClassName("fq-marks");
        return new Article(
                head,
                new FactList(today)
                        .text("desk.supervision.reason", one.reason())
                        .text("desk.supervision.answer", one.answer())
                        .time("desk.supervision.answered_at", one.answeredAt())
                        .text("desk.supervision.answered_by", one.answeredBy()));
    }
}
