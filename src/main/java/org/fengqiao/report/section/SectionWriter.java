package org.fengqiao.report.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Which;
import org.fengqiao.report.compare.Comparison;
import org.fengqiao.report.section.SectionBlock.Heading;
import org.fengqiao.report.section.SectionBlock.Note;
import org.fengqiao.report.section.SectionBlock.Paragraph;
import org.fengqiao.report.section.SectionRun.Bound;
import org.fengqiao.report.section.SectionRun.Plain;

/** Fills a manuscript's numbers, counts its items and adds the notes that its numbers need. */
final class SectionWriter {
    private final Manuscript manuscript;
    private final Comparison comparison;
    private final Figures figures;
    private final SectionWords words;
    private final List<SectionBlock> blocks = new ArrayList<>();
    private final List<Note> firstNotes = new ArrayList<>();
    private final Map<String, List<SectionRun>> notes = new LinkedHashMap<>();
    private final List<List<SectionRun>> items = new ArrayList<>();

    private SectionWriter(Manuscript manuscript, Comparison comparison) {
        this.manuscript = manuscript;
        this.comparison = comparison;
        this.figures = comparison.now();
        this.words = new SectionWords(figures.unit(), figures.period(), figures.asOf());
    }

    static Section write(Manuscript manuscript, Comparison comparison, LocalDate date) {
        return new SectionWriter(manuscript, comparison).write(date);
    }

    /** The words of some pieces. */
    static String text(List<Piece> pieces, Comparison comparison, SectionWords words) {
        return SectionBlock.text(
                pieces.stream().map(piece -> run(piece, comparison, words)).toList());
    }

    private Section write(LocalDate date) {
        for (Passage passage : manuscript.passages()) {
            if (passage.kind() != PassageKind.ITEM) {
                endOfItems();
            }
            List<SectionRun> runs = passage.pieces().stream()
                    .map(piece -> run(piece, comparison, words))
                    .toList();
            if (!SectionBlock.text(runs).isBlank()) {
                switch (passage.kind()) {
                    case HEADING_1 -> blocks.add(new Heading(1, runs));
                    case HEADING_2 -> blocks.add(new Heading(2, runs));
                    case ITEM -> items.add(runs);
                    case PARAGRAPH -> add(runs);
                    case NOTE -> firstNotes.add(new Note(runs, false));
                }
            }
        }
        endOfItems();
        blocks.addAll(firstNotes);
        notes.values().forEach(runs -> blocks.add(new Note(runs, true)));
        String organ = manuscript.organ().isEmpty() ? words.get("organ") : manuscript.organ();
        return new Section(manuscript.title(), blocks, organ, date);
    }

    private void endOfItems() {
        for (int i = 0; i < items.size(); i++) {
            List<SectionRun> numbered = new ArrayList<>();
            if (items.size() > 1) {
                numbered.add(new Plain(Section.chinese(i + 1) + "是", true));
            }
            numbered.addAll(items.get(i));
            add(numbered);
        }
        items.clear();
    }

    private void add(List<SectionRun> runs) {
        blocks.add(new Paragraph(runs));
        if (!manuscript.rateNote().isEmpty()) {
            DenominatorNotes.needed(runs, figures).forEach(rate -> notes.put(rate.code(), noteOn(rate)));
        }
        for (SectionRun run : runs) {
            if (run instanceof Bound bound && !figures.get(bound.code()).note().isEmpty()) {
                notes.put(
                        bound.code(),
                        List.of(new Plain(figures.get(bound.code()).note() + "。", false)));
            }
        }
    }

    private static SectionRun run(Piece piece, Comparison comparison, SectionWords words) {
        return switch (piece) {
            case Piece.Words plain -> new Plain(plain.text(), plain.lead());
            case Piece.Moving moving -> new Plain(words.get(moving.name()), false);
            case Piece.Number number ->
                new Bound(
                        number.wording().say(comparison, number.code(), number.which()), number.code(), number.which());
        };
    }

    private List<SectionRun> noteOn(Figure rate) {
        List<SectionRun> runs = new ArrayList<>();
        for (TemplateNode node : SectionTemplate.rateNote(manuscript.rateNote())) {
            runs.add(
                    switch (node) {
                        case TemplateNode.Text text -> new Plain(text.text(), false);
                        case TemplateNode.Word word -> ofRate(rate, word.name());
                        default -> throw new IllegalStateException("a rate's note has words only");
                    });
        }
        return runs;
    }

    private SectionRun ofRate(Figure rate, String word) {
        return switch (word) {
            case "name" -> new Plain(rate.name(), false);
            case "definition" -> new Plain(rate.definition(), false);
            case "measure" -> new Plain(measureOf(rate), false);
            case "denominator" -> new Bound(String.valueOf(rate.denominator()), rate.code(), Which.DENOMINATOR);
            case "numerator" -> new Bound(String.valueOf(rate.numerator()), rate.code(), Which.NUMERATOR);
            default -> new Plain(words.get(word), false);
        };
    }

    /** A rate's records are counted like those of its denominator. */
    private String measureOf(Figure rate) {
        String counted = rate.denominatorCode();
        return counted == null || counted.equals(rate.code())
                ? "件"
                : figures.get(counted).measureWord();
    }
}
