package org.fengqiao.report.section;

import java.util.Optional;
import org.fengqiao.report.Figures;

/** What a person wrote for a unit and period. */
public interface KeptManuscripts {
    Optional<Manuscript> find(Figures figures);
}
