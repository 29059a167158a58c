package org.fengqiao.report.section;

import java.util.Optional;
import org.fengqiao.report.Figures;
import org.jspecify.annotations.Nullable;

/** What a person wrote for a unit and period. */
public interface KeptManuscripts {
    Optional<Kept> find(Figures figures);

    /** @param signed its words as they were signed on these figures, which print as they are; null before */
    record Kept(Manuscript manuscript, @Nullable Section signed) {}
}
