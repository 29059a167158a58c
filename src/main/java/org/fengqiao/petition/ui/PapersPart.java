package org.fengqiao.petition.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.fengqiao.docket.CaseView;
import org.fengqiao.petition.PetitionPaper;
import org.fengqiao.petition.PetitionPapers;
import org.fengqiao.ui.Say;

/** The papers that can be printed now, each as a Word document. */
class PapersPart extends Section {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    PapersPart(CaseView head, List<PetitionPaper> possible, PetitionPapers papers) {
        setId("papers");
        addClassName("fq-card");
        Div links = new Div();
        links.addClassName("fq-inline");
        possible.forEach(paper -> links.add(link(head, paper, papers)));
        add(new H2(Say.text("petition.papers")), links);
    }

    private static Anchor link(CaseView head, PetitionPaper paper, PetitionPapers papers) {
        String name = Say.text(paper) + " " + head.number().text() + ".docx";
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = papers.write(head.id(), paper);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, WORD, bytes.length);
        });
        Anchor link = new Anchor(handler, Say.text(paper));
        link.setId("paper-" + paper.code());
        link.addClassName("fq-button");
        return link;
    }
}
