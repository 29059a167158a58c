package org.fengqiao.report.section;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;

/** Finds the rates that stand in one sentence with a count that is not their denominator. */
final class DenominatorNotes {
    private DenominatorNotes() {}

    /** The rates of a paragraph that need a note, in the order of the text. */
    static List<Figure> needed(List<SectionRun> runs, Figures figures) {
        Set<Figure> found = new LinkedHashSet<>();
        for (List<Figure> sentence : sentences(runs, figures)) {
            Set<String> counts = sentence.stream()
                    .filter(figure -> !figure.isRate())
                    .map(Figure::code)
                    .collect(Collectors.toSet());
            for (Figure figure : sentence) {
                if (figure.isRate() && !counts.isEmpty() && !saysItsDenominator(figure, counts, figures)) {
                    found.add(figure);
                }
            }
        }
        return List.copyOf(found);
    }

    private static boolean saysItsDenominator(Figure rate, Set<String> counts, Figures figures) {
        String code = rate.denominatorCode();
        if (code == null || !counts.contains(code) || rate.denominator() == null) {
            return false;
        }
        var count = figures.get(code).value();
        return count != null && count.compareTo(java.math.BigDecimal.valueOf(rate.denominator())) == 0;
    }

    private static List<List<Figure>> sentences(List<SectionRun> runs, Figures figures) {
        List<List<Figure>> sentences = new ArrayList<>();
        List<Figure> sentence = new ArrayList<>();
        sentences.add(sentence);
        for (SectionRun run : runs) {
            if (run instanceof SectionRun.Bound bound) {
                sentence.add(figures.get(bound.code()));
            } else if (run.text().contains("。")) {
                sentence = new ArrayList<>();
                sentences.add(sentence);
            }
        }
        return sentences;
    }
}
