package org.fengqiao.report.section;

import java.util.List;

/**
 * A section while it is written: words that anybody may change, and numbers that stay bound to their figures.
 *
 * @param rateNote the line of a template that is written below the text for a rate which stands beside a count that is not
 *     its denominator; empty: none
 */
public record Manuscript(String title, List<Passage> passages, String rateNote) {
    public Manuscript {
        passages = List.copyOf(passages);
    }
}
