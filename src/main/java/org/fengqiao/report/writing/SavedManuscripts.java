package org.fengqiao.report.writing;

import java.util.Optional;
import org.fengqiao.report.Figures;
import org.fengqiao.report.section.KeptManuscripts;
import org.fengqiao.report.section.Manuscript;
import org.springframework.stereotype.Component;

/** Who asks for a section is given what was written, where he may see all of its numbers. */
@Component
class SavedManuscripts implements KeptManuscripts {
    private final WritingRows rows;

    SavedManuscripts(WritingRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<Manuscript> find(Figures figures) {
        return figures.complete()
                ? rows.find(figures.unit().id(), figures.period()).map(WrittenSection::manuscript)
                : Optional.empty();
    }
}
