package org.fengqiao.report.section;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.Figures;
import org.fengqiao.report.compare.Against;
import org.fengqiao.report.compare.Comparison;
import org.fengqiao.report.compare.Comparisons;

/** What single pieces are printed as. Earlier figures are read once, when a piece first asks for them. */
public final class Shown {
    private final Comparisons comparisons;
    private final Figures figures;
    private final SectionWords words;
    private final Map<Against, Comparison> compared = new EnumMap<>(Against.class);

    Shown(Comparisons comparisons, Figures figures) {
        this.comparisons = comparisons;
        this.figures = figures;
        this.words = new SectionWords(figures.unit(), figures.period(), figures.asOf());
    }

    public String of(Piece piece) {
        Optional<Against> against =
                piece instanceof Piece.Number number ? number.wording().against() : Optional.empty();
        Comparison comparison = against.map(its -> compared.computeIfAbsent(
                        its, earlier -> comparisons.of(figures, Set.of(earlier), Words.CHINESE)))
                .orElseGet(() -> Comparison.alone(figures));
        return SectionWriter.text(List.of(piece), comparison, words);
    }
}
