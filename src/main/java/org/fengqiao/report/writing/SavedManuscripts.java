package org.fengqiao.report.writing;

import java.util.Optional;
import org.fengqiao.report.Figures;
import org.fengqiao.report.section.KeptManuscripts;
import org.springframework.stereotype.Component;

/** Who asks for a section is given what was written, where he may see all of its numbers. */
@Component
class SavedManuscripts implements KeptManuscripts {
    private final WritingRows rows;

    SavedManuscripts(WritingRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Kept> find(Figures figures) {
        return figures.complete()
                ? rows.find(figures.unit().id(), figures.period()).map(section -> kept(section, figures))
                : Optional.empty();
    }

    /** Figures read at another moment are not those that were signed. */
    private static Kept kept(WrittenSection section, Figures figures) {
        SignedText signed = section.signed();
        return new Kept(
                section.manuscript(),
                signed != null && signed.asOf().equals(figures.asOf().until()) ? signed.section() : null);
    }
}
