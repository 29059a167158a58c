package org.fengqiao.petition.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.petition.BacklogRegister;
import org.fengqiao.petition.BacklogRow;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** The register of old cases (积案): those still open first, then those resolved, the newest first. */
@Route(BacklogListView.PATH)
@PermitAll
class BacklogListView extends Page {
    static final String PATH = "backlog";

    private static final int LINES = 20;

    private final BacklogRegister register;
    private final LocalDate today;
    private final Div lines = new Div();
    private final Button more = Buttons.quiet("backlog-more", "case.history.more", this::more);
    private int shown;

    BacklogListView(BacklogRegister register, Clock clock) {
        super("backlog.title");
        this.register = register;
        this.today = ChinaTime.dayOf(clock.instant());
        lead(Say.text("backlog.lead", register.open(), register.resolvedIn(today.getYear()), today.getYear()));
        lines.addClassNames("fq-form-cards", "fq-narrow");
        content(lines, more);
        more();
        if (shown == 0) {
            Paragraph nothing = new Paragraph(Say.text("list.empty"));
            nothing.addClassName("fq-empty");
            lines.add(nothing);
        }
    }

    private void more() {
        List<BacklogRow> found = register.page(shown, LINES + 1);
        found.stream().limit(LINES).forEach(row -> lines.add(card(row)));
        shown += Math.min(found.size(), LINES);
        more.setVisible(found.size() > LINES);
    }

    private Article card(BacklogRow row) {
        boolean resolved = row.line().resolvedAt() != null;
        Header head = new Header(
                new H3(PagedList.inside(CaseAddress.of(row.number()), row.title())),
                new Mark(
                        resolved ? Tone.GOOD : Tone.SOON,
                        Say.text(resolved ? "petition.mark.backlog_resolved" : "petition.mark.backlog")));
        head.addClassName("fq-marks");
        Span number = new Span(row.number() + " " + row.unitName());
        number.addClassName("fq-soft");
        Article card = new Article(head, number, BacklogPart.facts(row.line(), today));
        card.addClassName("fq-card");
        return card;
    }
}
