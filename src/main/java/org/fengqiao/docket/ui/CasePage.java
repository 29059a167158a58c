package org.fengqiao.docket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.kernel.Refused;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** One case: what it is about and where it stands, its people, deadlines, files and history, and what can be done now. */
@Route(CaseAddress.PATH)
@PermitAll
class CasePage extends Page implements HasUrlParameter<String> {
    private final CaseReading reading;
    private final CaseParts parts;
    private final List<CasePanel> panels;
    private final List<CaseSection> additions;
    private final Div marks = new Div();
    private String number = "";

    CasePage(CaseReading reading, CaseParts parts, List<CasePanel> panels, List<CaseSection> additions) {
        this.reading = reading;
        this.parts = parts;
        this.panels = panels;
        this.additions = additions;
        marks.addClassName("fq-marks");
        beside(marks);
    }

    @Override
    public void setParameter(BeforeEvent event, String wanted) {
        number = CaseAddress.numberIn(wanted);
        try {
            show();
        } catch (Refused refusal) {
            throw new NotFoundException(refusal.key());
        }
    }

    private void show() {
        CaseView file = reading.byNumber(number);
        CasePanel.Pieces own = panels.stream()
                .filter(panel -> panel.kind() == file.kind())
                .findFirst()
                .map(panel -> panel.of(file, this::show))
                .orElse(CasePanel.Pieces.NONE);
        clear();
        title(file.title());
        marks.removeAll();
        Span numberText = new Span(file.number().text());
        numberText.setId("case-number");
        numberText.addClassName("fq-case-number");
        marks.add(numberText);
        marks.add(new Mark(CaseStates.tone(file.state()), Say.text(file.state())));
        marks.add(own.marks());

        Div main = new Div();
        main.addClassName("fq-column");
        ended(file, main);
        main.add(own.sections());
        main.add(parts.people(file), parts.matter(file, this::show), parts.files(file));
        Div side = new Div(parts.deadlines(file));
        additions.forEach(addition -> addition.of(file, this::show).ifPresent(side::add));
        side.add(parts.history(file));
        side.addClassName("fq-column");
        Div columns = new Div(main, side);
        columns.addClassName("fq-columns");
        content(columns);
        actions(own.actions().toArray(Component[]::new));
    }

    private static void ended(CaseView file, Div place) {
        if (file.state().live()) {
            return;
        }
        Div notice = new Div();
        notice.addClassName("fq-callout");
        notice.add(new Paragraph(
                Say.text("case.ended." + file.state().code(), file.endReason() == null ? "" : file.endReason())));
        var into = file.mergedInto();
        if (into != null) {
            notice.add(PagedList.inside(
                    CaseAddress.of(into.number().text()), into.number().text()));
        }
        place.add(notice);
    }
}
