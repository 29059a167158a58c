package org.fengqiao.petition;

import java.time.Instant;

/** What a re-review has concluded is explained and not handled again (art. 36). */
public record ExplainConcluded(long caseId, String words, Instant explainedAt) {
    public ExplainConcluded {
        words = Said.clean(words);
    }
}
