package org.fengqiao.report.section;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.report.compare.Against;

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

    /** The figures that its numbers are bound to. */
    public Set<String> codes() {
        return passages.stream()
                .flatMap(passage -> passage.pieces().stream())
                .flatMap(piece -> piece instanceof Piece.Number number ? Stream.of(number.code()) : Stream.empty())
                .collect(Collectors.toSet());
    }

    /** The earlier periods that its numbers are compared with. */
    Set<Against> compares() {
        return passages.stream()
                .flatMap(passage -> passage.pieces().stream())
                .flatMap(piece ->
                        piece instanceof Piece.Number number ? number.wording().against().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }
}
