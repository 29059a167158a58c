package org.fengqiao.paper;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fengqiao.kernel.Refused;

/**
 * A Word document with placeholders such as {@code {{petitioner}}}, which a township can change in Word or WPS: layout and
 * words are the document's, only the placeholders are filled. A placeholder that has no value stays as it is, so that its
 * mistake is seen.
 */
public final class PaperTemplate {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([a-z_]+)}}");

    /** Everything between double braces, also what is misspelt beyond recognition. */
    private static final Pattern BRACED = Pattern.compile("\\{\\{([^{}]{1,40})}}");

    private static final Pattern MACROS = Pattern.compile(".*vbaProject.*");

    /** Two characters, as the first line of a paragraph has them. */
    private static final String INDENT = "　　";

    private final byte[] document;

    PaperTemplate(byte[] document) {
        this.document = document;
    }

    /**
     * A template as somebody brings it.
     *
     * @throws Refused where it is no Word document, or one with macros
     */
    public static PaperTemplate of(byte[] document) {
        PaperTemplate template = new PaperTemplate(document);
        try (XWPFDocument open = template.open()) {
            if (open.getPackage().getPartsByName(MACROS).isEmpty()) {
                return template;
            }
        } catch (IOException | RuntimeException e) {
            throw new Refused("template.no-word");
        }
        throw new Refused("template.macros");
    }

    public byte[] bytes() {
        return document.clone();
    }

    /**
     * What its author should know before it is kept.
     *
     * @param known placeholders that will be filled
     * @param needed those that such a paper has to have
     */
    public TemplateFindings findings(Set<String> known, Collection<String> needed) {
        Set<String> used = placeholders();
        List<String> unknown = new ArrayList<>(names(BRACED));
        unknown.removeIf(known::contains);
        return new TemplateFindings(
                unknown, needed.stream().filter(name -> !used.contains(name)).toList());
    }

    /** The names of all placeholders in it. */
    public Set<String> placeholders() {
        return names(PLACEHOLDER);
    }

    private Set<String> names(Pattern form) {
        Set<String> names = new TreeSet<>();
        try (XWPFDocument open = open()) {
            paragraphs(open).forEach(paragraph -> {
                Matcher found = form.matcher(paragraph.getText());
                while (found.find()) {
                    names.add(found.group(1));
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    /** The document with the values in their places; a value of several lines makes line breaks. */
    public byte[] fill(Map<String, String> values) {
        try (XWPFDocument open = open();
                var file = new ByteArrayOutputStream()) {
            paragraphs(open).forEach(paragraph -> fill(paragraph, values));
            open.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(document));
    }

    /** Of the text, of tables, of heads and feet. */
    private static Stream<XWPFParagraph> paragraphs(XWPFDocument open) {
        return Stream.of(
                        open.getBodyElements().stream(),
                        open.getHeaderList().stream().flatMap(head -> head.getBodyElements().stream()),
                        open.getFooterList().stream().flatMap(foot -> foot.getBodyElements().stream()))
                .flatMap(elements -> elements)
                .flatMap(PaperTemplate::paragraphs);
    }

    private static Stream<XWPFParagraph> paragraphs(IBodyElement element) {
        return switch (element) {
            case XWPFParagraph paragraph -> Stream.of(paragraph);
            case XWPFTable table ->
                table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getBodyElements().stream())
                        .flatMap(PaperTemplate::paragraphs);
            default -> Stream.empty();
        };
    }

    /** A word processor splits what was typed into runs as it likes: a value takes the look of its placeholder's first. */
    private static void fill(XWPFParagraph paragraph, Map<String, String> values) {
        List<XWPFRun> runs = paragraph.getRuns();
        for (int first = 0; first < runs.size(); first++) {
            StringBuilder text = new StringBuilder(text(runs.get(first)));
            if (text.indexOf("{") < 0) {
                continue;
            }
            int last = first;
            while (unfinished(text) && last + 1 < runs.size()) {
                text.append(text(runs.get(++last)));
            }
            Matcher found = PLACEHOLDER.matcher(text);
            if (found.find()) {
                put(
                        runs.get(first),
                        found.replaceAll(
                                match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group()))));
                for (int i = first + 1; i <= last; i++) {
                    put(runs.get(i), "");
                }
            }
        }
    }

    /** Whether a placeholder that begins here may end in a later run. */
    private static boolean unfinished(StringBuilder text) {
        int open = text.lastIndexOf("{");
        return open >= 0 && text.indexOf("}}", open) < 0;
    }

    private static String text(XWPFRun run) {
        String text = run.text();
        return text == null ? "" : text;
    }

    private static void put(XWPFRun run, String text) {
        while (run.getCTR().sizeOfTArray() > 0) {
            run.getCTR().removeT(0);
        }
        String[] lines = text.split("\\R", -1);
        if (lines.length > 1 && run.getParent() instanceof XWPFParagraph paragraph) {
            // A justified line that ends with a break would be drawn out to the margin.
            paragraph.setAlignment(ParagraphAlignment.LEFT);
        }
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(i == 0 ? lines[i] : INDENT + lines[i], i);
        }
    }
}
