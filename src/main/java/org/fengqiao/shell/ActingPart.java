package org.fengqiao.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.organization.Absence;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Deputies;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** For whom one acts, and for whom one may. */
class ActingPart extends Div {
    ActingPart(Deputies deputies, Acting acting, Asking asking, LocalDate today) {
        addClassName("fq-inline");
        if (!asking.self().equals(asking.user())) {
            add(
                    new Span(Say.text("acting.now", asking.user().name())),
                    Buttons.next("act-for-myself", "acting.back", acting::actForMyself));
            return;
        }
        List<Absence> absences = deputies.mine();
        if (absences.isEmpty()) {
            add(new Paragraph(Say.text("acting.nobody")));
        }
        absences.forEach(one -> {
            add(new Span(Say.text("acting.for", one.absentName(), Days.day(one.last(), today))));
            add(Buttons.plain("act-for-" + one.id(), "acting.begin", () -> acting.actFor(one.id())));
        });
        add(PagedList.inside("absences", Say.text("absences.title")));
    }
}
