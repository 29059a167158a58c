package org.fengqiao.report.section;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.Figures;
import org.fengqiao.report.compare.Against;
import org.fengqiao.report.compare.Comparison;
import org.fengqiao.report.compare.Comparisons;

/** What a text says while it is written. Earlier figures are read once, when a piece first asks for them. */
public final class Shown {
    private final Comparisons comparisons;
    private final Figures figures;
    private final LocalDate today;
    private final SectionWords words;
    private final Map<Against, Figures> earlier = new EnumMap<>(Against.class);

    Shown(Comparisons comparisons, Figures figures, LocalDate today) {
        this.comparisons = comparisons;
        this.figures = figures;
        this.today = today;
        this.words = new SectionWords(figures.unit(), figures.period(), figures.asOf());
    }

    /** What a single piece is printed as. */
    public String of(Piece piece) {
        Set<Against> against = piece instanceof Piece.Number number
                ? number.wording().against().map(Set::of).orElse(Set.of())
                : Set.of();
        return SectionWriter.text(List.of(piece), compared(against), words);
    }

    /** A manuscript with its numbers filled in. */
    public Section section(Manuscript manuscript) {
        return SectionWriter.write(manuscript, compared(manuscript.compares()), today);
    }

    private Comparison compared(Set<Against> wanted) {
        Set<Against> missing =
                wanted.stream().filter(against -> !earlier.containsKey(against)).collect(Collectors.toSet());
        if (!missing.isEmpty()) {
            earlier.putAll(comparisons.of(figures, missing, Words.CHINESE).earlier());
        }
        return new Comparison(figures, earlier);
    }
}
