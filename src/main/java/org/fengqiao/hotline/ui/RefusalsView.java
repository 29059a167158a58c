package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.ui.step.FactList;
import org.fengqiao.hotline.RefusalView;
import org.fengqiao.hotline.WindowRefusals;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Asking;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Downloads;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;

/** What the window did not take, newest first, each with the paper that shows the right way. */
@Route(RefusalsView.PATH)
@RolesAllowed({"CLERK", "LEADER"})
class RefusalsView extends Page {
    static final String PATH = "refusals";

    private static final int LINES = 20;

    private final WindowRefusals refusals;
    private final long unitId;
    private final LocalDate today;
    private final Div lines = new Div();
    private final Button more = Buttons.quiet("refusals-more", "case.history.more", this::more);
    private long last = Long.MAX_VALUE;

    RefusalsView(WindowRefusals refusals, Asking asking, Clock clock) {
        super("refusals.title");
        this.refusals = refusals;
        Long home = asking.user().unitId();
        this.unitId = home == null ? 0 : home;
        this.today = ChinaTime.dayOf(clock.instant());
        lead(Say.text("refusals.lead"));
        lines.addClassNames("fq-form-cards", "fq-narrow");
        content(lines, more);
        if (home == null) {
            more.setVisible(false);
            return;
        }
        more();
        if (lines.getComponentCount() == 0) {
            Paragraph nothing = new Paragraph(Say.text("list.empty"));
            nothing.addClassName("fq-empty");
            lines.add(nothing);
        }
    }

    private void more() {
        List<RefusalView> found = refusals.page(unitId, last, LINES + 1);
        found.stream().limit(LINES).forEach(line -> {
            lines.add(card(line));
            last = line.id();
        });
        more.setVisible(found.size() > LINES);
    }

    private Article card(RefusalView line) {
        Span when = new Span(Days.time(line.refusedAt(), today) + " " + line.refusedBy());
        when.addClassName("fq-soft");
        Header head = new Header(new H3(line.number()), when);
        head.addClassName("fq-marks");
        Paragraph matter = new Paragraph(line.matter());
        matter.addClassName("fq-told");
        Article card = new Article(
                head,
                matter,
                new FactList(today)
                        .coded("refusal.ground", line.ground())
                        .text("refusal.caller", line.caller())
                        .text("party.phone", line.phone())
                        .text("refusal.way", line.way())
                        .text("refusal.body", line.body()),
                paper(line));
        card.addClassName("fq-card");
        return card;
    }

    private Anchor paper(RefusalView line) {
        return Downloads.word(
                "paper-" + line.id(), "refusals.paper", line.number() + ".docx", () -> refusals.paper(line.id()));
    }
}
