package org.fengqiao.report.section;

import java.util.List;

/**
 * A section while it is written: words that anybody may change, and numbers that stay bound to their figures.
 *
 * @param rateNote the line of a template that is written below the text for a rate which stands beside a count that is not
 *     its denominator; empty: none
 * @param organ who signs; empty: the unit's government, or what stands for it
 */
public record Manuscript(String title, List<Passage> passages, String rateNote, String organ) {
    public Manuscript {
        passages = List.copyOf(passages);
    }

    /** Signed by the unit's government, or what stands for it. */
    public Manuscript(String title, List<Passage> passages, String rateNote) {
        this(title, passages, rateNote, "");
    }

    /** The same with other words. */
    public Manuscript with(String newTitle, List<Passage> newPassages) {
        return new Manuscript(newTitle, newPassages, rateNote, organ);
    }
}
