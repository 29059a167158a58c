package org.fengqiao.settings.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.fengqiao.settings.Coverage;
import org.fengqiao.ui.Say;

/** Says until when the notices are loaded, and loudly where running limits go beyond them. */
class CoverageNotice extends Div {
    CoverageNotice(Coverage coverage) {
        setId("coverage");
        addClassName("fq-callout");
        String year = String.valueOf(coverage.lastYear());
        if (coverage.lastYear() == 0) {
            addClassName("fq-callout-urgent");
            add(new Paragraph(Say.text("calendar.coverage.none")));
        } else if (coverage.beyond() > 0) {
            addClassName("fq-callout-soon");
            add(new Paragraph(Say.text("calendar.coverage.beyond", year, coverage.beyond())));
        } else {
            add(new Paragraph(Say.text("calendar.coverage", year)));
        }
    }
}
