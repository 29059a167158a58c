package org.fengqiao.report.output;

import java.math.BigDecimal;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Period;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Part;
import org.fengqiao.report.Printed;
import org.fengqiao.report.seal.Answer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Figures in the published form. What a key means never changes; keys may be added. A period that is no calendar year
 * has {@code period} in place of {@code year}.
 */
@Component
public class FiguresJson {
    private final JsonMapper mapper =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    public String text(Answer answer) {
        return mapper.writeValueAsString(tree(answer)) + "\n";
    }

    private static Map<String, @Nullable Object> tree(Answer answer) {
        Figures figures = answer.figures();
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("unit", figures.unit().code());
        tree.put("unitName", figures.unit().name());
        if (figures.period().span() == Period.Span.YEAR) {
            tree.put("year", figures.period().yearNumber());
        } else {
            tree.put("period", figures.period().toString());
        }
        tree.put("asOf", figures.asOf().day().toString());
        tree.put(
                "asOfTime",
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                        ZonedDateTime.ofInstant(figures.asOf().shown(), ChinaTime.ZONE)));
        tree.put("sealed", answer.sealed());
        tree.put(
                "figures",
                figures.list().stream()
                        .map(figure -> figure(figure, answer.now().get(figure.code())))
                        .toList());
        return tree;
    }

    private static Map<String, @Nullable Object> figure(Figure figure, @Nullable Figure now) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>();
        tree.put("code", figure.code());
        tree.put("name", figure.name());
        tree.put("unit", figure.measureWord());
        if (figure.isRate()) {
            tree.put("numerator", figure.numerator());
            tree.put("denominator", figure.denominator());
        }
        tree.put("value", number(figure.value()));
        tree.put("printed", figure.printed());
        tree.put("breakdown", figure.summed() ? List.of() : parts(figure.breakdown()));
        if (figure.summed() && !figure.breakdown().isEmpty()) {
            tree.put("byMatter", parts(figure.breakdown()));
        }
        tree.put("beside", parts(figure.beside()));
        if (figure.enteredByHand()) {
            tree.put("manual", true);
            tree.put("definition", figure.definition());
        }
        if (!figure.note().isEmpty()) {
            tree.put("note", figure.note());
        }
        if (now != null) {
            now(figure, now, tree);
        }
        return tree;
    }

    /** What a frozen figure would be today: only what differs. */
    private static void now(Figure figure, Figure now, Map<String, @Nullable Object> tree) {
        tree.put("now", number(now.value()));
        if (figure.isRate()) {
            tree.put("nowNumerator", now.numerator());
            tree.put("nowDenominator", now.denominator());
        }
        tree.put("nowPrinted", now.printed());
        if (!now.breakdown().equals(figure.breakdown())) {
            tree.put(figure.summed() ? "nowByMatter" : "nowBreakdown", parts(now.breakdown()));
        }
        if (!now.beside().equals(figure.beside())) {
            tree.put("nowBeside", parts(now.beside()));
        }
    }

    private static List<Map<String, Object>> parts(List<Part> parts) {
        return parts.stream()
                .map(part -> {
                    Map<String, Object> tree = new LinkedHashMap<>();
                    tree.put("key", part.key());
                    tree.put("name", part.name());
                    tree.put("value", part.value());
                    return tree;
                })
                .toList();
    }

    private static @Nullable BigDecimal number(@Nullable BigDecimal value) {
        return value == null ? null : new BigDecimal(Printed.plain(value));
    }
}
