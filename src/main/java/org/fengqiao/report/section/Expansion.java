package org.fengqiao.report.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Part;
import org.fengqiao.report.Which;
import org.fengqiao.report.compare.Against;
import org.fengqiao.report.compare.Comparison;

/** Makes a manuscript from a template: sentences with nothing to tell vanish, numbers stay bound. */
final class Expansion {
    private static final int LARGEST = 3;

    private final SectionTemplate template;
    private final Comparison comparison;
    private final Figures figures;
    private final SectionWords words;
    private final List<Passage> passages = new ArrayList<>();
    private final List<Passage> notes = new ArrayList<>();
    private final List<Passage> waiting = new ArrayList<>();

    private Expansion(SectionTemplate template, Comparison comparison) {
        this.template = template;
        this.comparison = comparison;
        this.figures = comparison.now();
        this.words = new SectionWords(figures.unit(), figures.period(), figures.asOf());
    }

    static Manuscript of(SectionTemplate template, Comparison comparison) {
        return new Expansion(template, comparison).manuscript();
    }

    private Manuscript manuscript() {
        for (SectionTemplate.Line line : template.lines()) {
            Passage passage = new Passage(line.kind(), said(line.content()));
            switch (line.kind()) {
                case HEADING_1, HEADING_2 -> await(passage);
                case NOTE -> notes.add(passage);
                case ITEM, PARAGRAPH -> add(passage);
            }
        }
        passages.addAll(notes);
        return new Manuscript(
                SectionWriter.text(said(template.title()), comparison, words),
                passages,
                template.rateNote(),
                SectionWriter.text(said(template.organ()), comparison, words));
    }

    /** A heading stands only if something follows below it. */
    private void await(Passage heading) {
        waiting.removeIf(before -> before.kind().compareTo(heading.kind()) >= 0);
        waiting.add(heading);
    }

    private void add(Passage passage) {
        if (passage.isBlank()) {
            return;
        }
        passages.addAll(waiting);
        waiting.clear();
        passages.add(passage);
    }

    private List<Piece> said(List<TemplateNode> nodes) {
        List<Piece> pieces = new ArrayList<>();
        for (TemplateNode node : nodes) {
            switch (node) {
                case TemplateNode.Text text -> pieces.add(Piece.Words.plain(text.text()));
                case TemplateNode.Lead lead -> pieces.add(new Piece.Words(lead.text(), true));
                case TemplateNode.Word word -> pieces.add(word(word.name()));
                case TemplateNode.Number number ->
                    pieces.add(new Piece.Number(
                            number.code(),
                            number.wording(),
                            number.which().side() == Which.Side.PART
                                    ? number.which()
                                    : figures.get(number.code()).whole()));
                case TemplateNode.Largest split -> pieces.addAll(largest(figures.get(split.code())));
                case TemplateNode.Optional optional -> {
                    if (stands(optional)) {
                        pieces.addAll(said(optional.content()));
                    }
                }
            }
        }
        return pieces;
    }

    private Piece word(String name) {
        return SectionWords.moves(name) ? new Piece.Moving(name) : Piece.Words.plain(words.get(name));
    }

    private boolean stands(TemplateNode.Optional optional) {
        TemplateNode.Condition condition = optional.condition();
        Optional<Figure> asked =
                condition.code().isEmpty() ? Optional.empty() : Optional.of(figures.get(condition.code()));
        boolean met = asked.map(figure -> switch (condition.when()) {
                    case ANYHOW -> true;
                    case SAID -> figure.isSaid();
                    case UNSAID -> !figure.isSaid();
                    case SHORT -> isShort(figure);
                })
                .orElse(true);
        return met
                && optional.content().stream().allMatch(node -> switch (node) {
                    case TemplateNode.Number number -> canBeSaid(number, condition);
                    case TemplateNode.Largest split ->
                        known(figures.get(split.code())).size() > 1;
                    default -> true;
                });
    }

    private boolean canBeSaid(TemplateNode.Number number, TemplateNode.Condition condition) {
        String code = number.code();
        Optional<Against> against = number.wording().against();
        if (against.isPresent()) {
            return comparison.change(code, against.get()).isPresent();
        }
        boolean askedFor =
                condition.when() == TemplateNode.When.SHORT && condition.code().equals(code);
        Figure figure = figures.get(code);
        return askedFor
                || (number.which().side() == Which.Side.PART
                        ? figure.part(number.which()).signum() != 0
                        : figure.isSaid());
    }

    private static boolean isShort(Figure rate) {
        return rate.numerator() != null && rate.denominator() != null && rate.numerator() < rate.denominator();
    }

    private static List<Part> known(Figure split) {
        return split.breakdown().stream()
                .filter(part -> part.isKnown() && !part.key().equals("other"))
                .toList();
    }

    private static List<Piece> largest(Figure split) {
        List<Piece> pieces = new ArrayList<>();
        for (Part part : known(split).stream().limit(LARGEST).toList()) {
            pieces.add(Piece.Words.plain((pieces.isEmpty() ? "" : "、") + part.name()));
            pieces.add(new Piece.Number(split.code(), Wording.EXACT, Which.part(part.key())));
            pieces.add(Piece.Words.plain(split.measureWord()));
        }
        return pieces;
    }
}
