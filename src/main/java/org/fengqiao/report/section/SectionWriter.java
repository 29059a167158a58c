package org.fengqiao.report.section;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Part;
import org.fengqiao.report.Printed;
import org.fengqiao.report.Which;
import org.fengqiao.report.section.SectionBlock.Heading;
import org.fengqiao.report.section.SectionBlock.Note;
import org.fengqiao.report.section.SectionBlock.Paragraph;
import org.fengqiao.report.section.SectionRun.Bound;
import org.fengqiao.report.section.SectionRun.Plain;
import org.fengqiao.report.section.SectionTemplate.Kind;

/** Writes a section from a template and figures: sentences with nothing to tell vanish, and what is left is counted. */
final class SectionWriter {
    private static final int LARGEST = 3;

    private final SectionTemplate template;
    private final Figures figures;
    private final SectionWords words;
    private final List<SectionBlock> blocks = new ArrayList<>();
    private final List<Note> firstNotes = new ArrayList<>();
    private final Map<String, List<SectionRun>> notes = new LinkedHashMap<>();
    private final List<Heading> waiting = new ArrayList<>();
    private final List<List<SectionRun>> items = new ArrayList<>();

    private SectionWriter(SectionTemplate template, Figures figures) {
        this.template = template;
        this.figures = figures;
        this.words = new SectionWords(figures.unit(), figures.period(), figures.asOf());
    }

    static Section write(SectionTemplate template, Figures figures, LocalDate date) {
        return new SectionWriter(template, figures).write(date);
    }

    private Section write(LocalDate date) {
        for (SectionTemplate.Line line : template.lines()) {
            if (line.kind() != Kind.ITEM) {
                endOfItems();
            }
            List<SectionRun> runs = said(line.content());
            switch (line.kind()) {
                case HEADING_1 -> await(new Heading(1, SectionBlock.text(runs)));
                case HEADING_2 -> await(new Heading(2, SectionBlock.text(runs)));
                case ITEM -> {
                    if (!SectionBlock.text(runs).isBlank()) {
                        items.add(runs);
                    }
                }
                case PARAGRAPH -> add(runs);
                case NOTE -> firstNotes.add(new Note(runs));
            }
        }
        endOfItems();
        blocks.addAll(firstNotes);
        notes.values().forEach(runs -> blocks.add(new Note(runs)));
        return new Section(SectionBlock.text(said(template.title())), blocks, words.get("organ"), date);
    }

    /** A heading stands only if something follows below it. */
    private void await(Heading heading) {
        waiting.removeIf(before -> before.level() >= heading.level());
        waiting.add(heading);
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
        if (SectionBlock.text(runs).isBlank()) {
            return;
        }
        blocks.addAll(waiting);
        waiting.clear();
        blocks.add(new Paragraph(runs));
        DenominatorNotes.needed(runs, figures).forEach(rate -> notes.put(rate.code(), noteOn(rate)));
        for (SectionRun run : runs) {
            if (run instanceof Bound bound && !figures.get(bound.code()).note().isEmpty()) {
                notes.put(
                        bound.code(),
                        List.of(new Plain(figures.get(bound.code()).note() + "。", false)));
            }
        }
    }

    private List<SectionRun> said(List<TemplateNode> nodes) {
        List<SectionRun> runs = new ArrayList<>();
        for (TemplateNode node : nodes) {
            switch (node) {
                case TemplateNode.Text text -> runs.add(new Plain(text.text(), false));
                case TemplateNode.Lead lead -> runs.add(new Plain(lead.text(), true));
                case TemplateNode.Word word -> runs.add(new Plain(words.get(word.name()), false));
                case TemplateNode.Number number -> {
                    Figure figure = figures.get(number.code());
                    runs.add(new Bound(
                            number.wording().say(figure),
                            figure.code(),
                            figure.isRate() ? Which.DENOMINATOR : Which.ALL));
                }
                case TemplateNode.Largest split -> runs.addAll(largest(figures.get(split.code())));
                case TemplateNode.Optional optional -> {
                    if (stands(optional)) {
                        runs.addAll(said(optional.content()));
                    }
                }
            }
        }
        return runs;
    }

    private List<SectionRun> noteOn(Figure rate) {
        List<SectionRun> runs = new ArrayList<>();
        for (TemplateNode node : template.rateNote()) {
            runs.addAll(
                    node instanceof TemplateNode.Word word ? List.of(ofRate(rate, word.name())) : said(List.of(node)));
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
                    case TemplateNode.Number number -> canBeSaid(number.code(), condition);
                    case TemplateNode.Largest split ->
                        known(figures.get(split.code())).size() > 1;
                    default -> true;
                });
    }

    private boolean canBeSaid(String code, TemplateNode.Condition condition) {
        boolean askedFor =
                condition.when() == TemplateNode.When.SHORT && condition.code().equals(code);
        return askedFor || figures.get(code).isSaid();
    }

    private static boolean isShort(Figure rate) {
        return rate.numerator() != null && rate.denominator() != null && rate.numerator() < rate.denominator();
    }

    private static List<Part> known(Figure split) {
        return split.breakdown().stream()
                .filter(part -> part.isKnown() && !part.key().equals("other"))
                .toList();
    }

    private static List<SectionRun> largest(Figure split) {
        List<SectionRun> runs = new ArrayList<>();
        for (Part part : known(split).stream().limit(LARGEST).toList()) {
            runs.add(new Plain((runs.isEmpty() ? "" : "、") + part.name(), false));
            runs.add(new Bound(Printed.plain(BigDecimal.valueOf(part.value())), split.code(), Which.part(part.key())));
            runs.add(new Plain(split.measureWord(), false));
        }
        return runs;
    }
}
