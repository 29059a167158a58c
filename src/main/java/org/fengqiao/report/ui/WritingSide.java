package org.fengqiao.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.function.Consumer;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.writing.WrittenVersion;
import org.fengqiao.ui.Say;

/** Beside the text: what is wrong with it yet, the figures it can tell, and what it was before. */
class WritingSide extends TabSheet {
    private final OpenText text;
    private final Consumer<WrittenVersion> restore;
    private final Div findings = new Div();
    private final Div history = new Div();
    private final Tab past;

    WritingSide(OpenText text, Consumer<Piece.Number> insert, Consumer<WrittenVersion> restore) {
        this.text = text;
        this.restore = restore;
        addClassNames("fq-card", "fq-writing-side");
        add(Say.text("writing.tab.checks"), findings).setId("tab-checks");
        add(Say.text("writing.tab.figures"), new FigurePalette(text.figures(), insert))
                .setId("tab-figures");
        past = add(Say.text("writing.tab.history"), history);
        past.setId("tab-history");
        addSelectedChangeListener(change -> readHistory());
    }

    /** The text was saved: it is checked again; its versions are only read where somebody looks at them. */
    void refresh() {
        findings.removeAll();
        findings.add(new FindingList(text.findings(), text.request()));
        readHistory();
    }

    private void readHistory() {
        history.removeAll();
        if (past.equals(getSelectedTab())) {
            history.add(new VersionList(text.versions(), text.today(), restore));
        }
    }
}
