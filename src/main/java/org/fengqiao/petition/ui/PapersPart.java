package org.fengqiao.petition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import org.fengqiao.docket.CaseView;
import org.fengqiao.petition.PetitionPaper;
import org.fengqiao.petition.PetitionPapers;
import org.fengqiao.ui.Downloads;
import org.fengqiao.ui.Say;

/** The papers that can be printed now, each as a Word document. */
class PapersPart extends Section {
    /** @param mayTemplates whether the reader looks after the templates */
    PapersPart(CaseView head, List<PetitionPaper> possible, PetitionPapers papers, boolean mayTemplates) {
        setId("papers");
        addClassName("fq-card");
        Div links = new Div();
        links.addClassName("fq-inline");
        possible.forEach(paper -> links.add(link(head, paper, papers)));
        Header bar = new Header(new H2(Say.text("petition.papers")));
        if (mayTemplates) {
            Anchor templates = new Anchor(PetitionTemplatesView.PATH, Say.text("petition.templates.link"));
            templates.setId("templates-link");
            bar.add(templates);
        }
        bar.addClassName("fq-marks");
        add(bar, links);
    }

    private static Anchor link(CaseView head, PetitionPaper paper, PetitionPapers papers) {
        return Downloads.word(
                "paper-" + paper.code(),
                paper.wordsKey(),
                Say.text(paper) + " " + head.number().text() + ".docx",
                () -> papers.write(head.id(), paper));
    }
}
