package org.fengqiao.report.section;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.Catalogue;
import org.fengqiao.report.ManualCode;
import org.fengqiao.report.Which;
import org.fengqiao.report.compare.Against;

/**
 * The words around the numbers. One line is one paragraph; {@code #} begins the title, {@code =} and {@code ==} headings,
 * {@code -} an item that is counted 一是、二是, {@code >} a note, {@code >>} the note for a rate that stands beside a count
 * which is not its denominator, {@code ~} who signs in place of the government, {@code //} a remark. In a line:
 *
 * <ul>
 *   <li><code>{dispute.found}</code> a figure, <code>{dispute.agreement_amount|about}</code> in another wording,
 *       <code>{dispute.found|yoy}</code> its change against the year before, {@code |mom} against the period before,
 *       <code>{manual.reviews}</code> one that the unit enters by hand,
 *       <code>{dispute.by_type|largest}</code> the largest parts of a split,
 *       <code>{activity.joint_mediations@name@name}</code> those of its parts that are named, together
 *   <li><code>{unit} {we} {here} {tierlevel} {organ} {party} {period} {days} {span} {asof} {asofday} {next}</code> words by
 *       unit and period; in a rate's note also <code>{name} {definition} {measure} {numerator} {denominator}</code>
 *   <li>{@code **…**} leading words
 *   <li>{@code […]} vanishes when a figure right in it is unknown or zero; {@code [?code …]} also when that figure is,
 *       {@code [-code …]} unless it is, {@code [!code …]} unless that rate is below 100 %
 * </ul>
 */
record SectionTemplate(List<TemplateNode> title, List<Line> lines, String rateNote, List<TemplateNode> organ) {
    /** The earlier periods that its numbers are compared with. */
    Set<Against> compares() {
        Set<Against> found = EnumSet.noneOf(Against.class);
        collect(title, found);
        collect(organ, found);
        lines.forEach(line -> collect(line.content(), found));
        return found;
    }

    private static void collect(List<TemplateNode> nodes, Set<Against> found) {
        for (TemplateNode node : nodes) {
            if (node instanceof TemplateNode.Number number) {
                number.wording().against().ifPresent(found::add);
            } else if (node instanceof TemplateNode.Optional optional) {
                collect(optional.content(), found);
            }
        }
    }

    record Line(PassageKind kind, List<TemplateNode> content) {}

    private static final Set<String> OF_RATE = Set.of("name", "definition", "measure", "numerator", "denominator");
    private static final Pattern CONDITION = Pattern.compile("([?!-])([a-z]+\\.[a-z0-9_]+)\\s*");

    static SectionTemplate parse(String text) {
        List<TemplateNode> title = List.of();
        String rateNote = "";
        List<TemplateNode> organ = List.of();
        List<Line> lines = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            if (line.startsWith("# ")) {
                title = content(line.substring(2));
            } else if (line.startsWith("~ ")) {
                organ = content(line.substring(2));
            } else if (line.startsWith(">> ")) {
                rateNote = line.substring(3);
                rateNote(rateNote);
            } else if (line.startsWith("> ")) {
                lines.add(new Line(PassageKind.NOTE, content(line.substring(2))));
            } else if (line.startsWith("== ")) {
                lines.add(new Line(PassageKind.HEADING_2, content(line.substring(3))));
            } else if (line.startsWith("= ")) {
                lines.add(new Line(PassageKind.HEADING_1, content(line.substring(2))));
            } else if (line.startsWith("- ")) {
                lines.add(new Line(PassageKind.ITEM, content(line.substring(2))));
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                lines.add(new Line(PassageKind.PARAGRAPH, content(line)));
            }
        }
        if (title.isEmpty() || lines.isEmpty()) {
            throw new Refused("report.template.empty");
        }
        return new SectionTemplate(title, List.copyOf(lines), rateNote, organ);
    }

    /** What stands in one line; refuses what cannot be read. */
    static List<TemplateNode> content(String line) {
        return new LineReader(line, SectionWords::knows).read();
    }

    /** What stands in the note on a rate: words only, the rate's own among them. */
    static List<TemplateNode> rateNote(String line) {
        List<TemplateNode> nodes =
                new LineReader(line, name -> SectionWords.knows(name) || OF_RATE.contains(name)).read();
        if (!nodes.stream().allMatch(node -> node instanceof TemplateNode.Text || node instanceof TemplateNode.Word)) {
            throw new Refused("report.template.wrong", line);
        }
        return nodes;
    }

    /** Reads one line from left to right. */
    private static final class LineReader {
        private final String line;
        private final Predicate<String> words;
        private int at;

        LineReader(String line, Predicate<String> words) {
            this.line = line;
            this.words = words;
        }

        List<TemplateNode> read() {
            List<TemplateNode> nodes = nodes();
            if (at < line.length()) {
                throw new Refused("report.template.wrong", line);
            }
            return nodes;
        }

        private List<TemplateNode> nodes() {
            List<TemplateNode> nodes = new ArrayList<>();
            while (at < line.length() && line.charAt(at) != ']') {
                switch (line.charAt(at)) {
                    case '{' -> nodes.add(value(upTo("{", "}")));
                    case '[' -> nodes.add(optional());
                    default -> {
                        if (line.startsWith("**", at)) {
                            nodes.add(new TemplateNode.Lead(upTo("**", "**")));
                        } else {
                            nodes.add(new TemplateNode.Text(plain()));
                        }
                    }
                }
            }
            return nodes;
        }

        private TemplateNode optional() {
            at++;
            TemplateNode.Condition condition = condition();
            List<TemplateNode> content = nodes();
            if (at >= line.length()) {
                throw new Refused("report.template.wrong", line);
            }
            at++;
            return new TemplateNode.Optional(condition, content);
        }

        private TemplateNode.Condition condition() {
            Matcher found = CONDITION.matcher(line).region(at, line.length());
            if (!found.lookingAt()) {
                return TemplateNode.Condition.NONE;
            }
            at = found.end();
            known(found.group(2));
            return new TemplateNode.Condition(
                    switch (found.group(1)) {
                        case "?" -> TemplateNode.When.SAID;
                        case "-" -> TemplateNode.When.UNSAID;
                        default -> TemplateNode.When.SHORT;
                    },
                    found.group(2));
        }

        private TemplateNode value(String inside) {
            String[] halves = inside.split("\\|", 2);
            if (!halves[0].contains(".")) {
                if (!words.test(inside)) {
                    throw new Refused("report.template.word", inside);
                }
                return new TemplateNode.Word(inside);
            }
            String[] names = halves[0].split("@", 2);
            known(names[0]);
            if (halves.length == 2 && halves[1].equals("largest")) {
                return new TemplateNode.Largest(names[0]);
            }
            String wording = halves.length == 2 ? halves[1] : "exact";
            return new TemplateNode.Number(
                    names[0],
                    Wording.find(wording).orElseThrow(() -> new Refused("report.template.wrong", wording)),
                    names.length == 2 ? Which.part(names[1]) : Which.ALL);
        }

        private static void known(String code) {
            if (!Catalogue.knows(code) && !ManualCode.isOne(code)) {
                throw new Refused("report.figure.unknown", code);
            }
        }

        private String upTo(String open, String close) {
            int end = line.indexOf(close, at + open.length());
            if (end < 0) {
                throw new Refused("report.template.wrong", line);
            }
            String inside = line.substring(at + open.length(), end);
            at = end + close.length();
            return inside;
        }

        private String plain() {
            int from = at;
            while (at < line.length() && "{[]".indexOf(line.charAt(at)) < 0 && !line.startsWith("**", at)) {
                at++;
            }
            return line.substring(from, at);
        }
    }
}
