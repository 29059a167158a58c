package org.fengqiao.report.section;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.fengqiao.kernel.Words;
import org.fengqiao.paper.PaperChart;
import org.fengqiao.paper.PaperChart.Series;
import org.fengqiao.paper.PaperChart.Shape;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Part;
import org.fengqiao.report.Printed;
import org.springframework.stereotype.Component;

/** Makes the annex of a section from figures alone, so that sealed figures give the annex that they gave. */
@Component
public class Annexes {
    private static final List<String> DISPUTES = List.of(
            "dispute.found",
            "dispute.resolved",
            "dispute.resolution_rate",
            "dispute.open",
            "dispute.over_30_days",
            "dispute.carried_resolved",
            "dispute.mediated",
            "dispute.mediation_succeeded",
            "dispute.mediation_success_rate",
            "dispute.written_agreements",
            "dispute.oral_agreements",
            "dispute.agreement_amount",
            "dispute.people",
            "dispute.confirmed");
    private static final List<String> TICKETS = List.of(
            "hotline.received",
            "hotline.closed_rate",
            "hotline.on_time_rate",
            "hotline.signed_on_time_rate",
            "hotline.response_rate",
            "hotline.solution_rate",
            "hotline.satisfaction_rate",
            "hotline.returned",
            "hotline.reopened");
    private static final List<String> PETITIONS = List.of(
            "petition.accepted",
            "petition.repeat",
            "petition.forwarded",
            "petition.forwarded_closed",
            "petition.notice_on_time_rate",
            "petition.on_time_rate",
            "petition.closed_rate",
            "petition.backlog_resolved",
            "petition.receptions",
            "petition.field_receptions",
            "petition.satisfaction_rate");

    private static final List<String> LEVELS = List.of("grid", "village", "township", "joint");

    /** More bars than these would be too thin to read; the smallest are one bar. */
    private static final int BARS = 10;

    private final Words words;

    Annexes(Words words) {
        this.words = words;
    }

    public Annex of(Figures figures) {
        List<Annex.Table> tables = tables(figures);
        List<Annex.Chart> charts = charts(figures);
        SectionWords about = new SectionWords(figures.unit(), figures.period(), figures.asOf());
        String whose = about.get("unit") + about.get("period");
        return new Annex(
                tables.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Annex.Tables(whose + say("annex.tables"), tables)),
                charts.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new Annex.Charts(whose + say("annex.charts"), charts)),
                say("annex.note", about.get("days"), about.get("asofday")));
    }

    private List<Annex.Table> tables(Figures figures) {
        List<Annex.Table> tables = new ArrayList<>();
        list(figures, tables, "annex.disputes", "dispute.found", DISPUTES);
        split(figures, tables, "annex.by_type", "annex.type", "dispute.by_type");
        split(figures, tables, "annex.by_level", "annex.level", "dispute.by_level");
        byUnit(figures, tables);
        list(figures, tables, "annex.tickets", "hotline.received", TICKETS);
        split(figures, tables, "annex.by_class", "annex.class", "hotline.by_class");
        list(figures, tables, "annex.petitions", "petition.accepted", PETITIONS);
        return tables;
    }

    /** A list of figures that say something; no table where its first one does not. */
    private void list(Figures figures, List<Annex.Table> tables, String caption, String first, List<String> codes) {
        List<Figure> said =
                codes.stream().map(figures::get).filter(Figure::isSaid).toList();
        if (!figures.get(first).isSaid()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        for (Figure figure : said) {
            rows.add(List.of(figure.name(), figure.printed(), figure.isRate() ? of(figure) : figure.measureWord()));
        }
        add(tables, caption, List.of("annex.figure", "annex.number", "annex.measure"), rows, List.of(6, 2, 3));
    }

    /** A rate's numerator and denominator, in the place of its measure word. */
    private String of(Figure rate) {
        return rate.numerator() == null || rate.denominator() == null
                ? ""
                : say("annex.of", rate.numerator(), rate.denominator());
    }

    private void split(Figures figures, List<Annex.Table> tables, String caption, String column, String code) {
        Figure figure = figures.get(code);
        if (figure.breakdown().isEmpty()) {
            return;
        }
        long all = figure.breakdown().stream().mapToLong(Part::value).sum();
        List<List<String>> rows = new ArrayList<>();
        shown(figure)
                .forEach(part -> rows.add(List.of(part.name(), plain(part.value()), Printed.rate(part.value(), all))));
        rows.add(List.of(say("annex.total"), plain(all), all == 0 ? "" : "100%"));
        add(tables, caption, List.of(column, "annex.number", "annex.share"), rows, List.of(6, 2, 3));
    }

    /** Disputes and tickets of each unit side by side; a kind that there is none of has no column. */
    private void byUnit(Figures figures, List<Annex.Table> tables) {
        List<Figure> kinds = Stream.of("dispute.by_unit", "hotline.by_unit")
                .map(figures::get)
                .filter(figure -> sum(figure) > 0)
                .toList();
        Map<String, String> names = new TreeMap<>();
        kinds.forEach(kind -> kind.breakdown().forEach(part -> names.put(part.key(), part.name())));
        if (names.size() < 2) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        names.forEach((key, name) -> rows.add(row(name, kinds, kind -> part(kind, key))));
        rows.add(row(say("annex.total"), kinds, Annexes::sum));
        List<String> head = new ArrayList<>(List.of("annex.unit"));
        List<Integer> shares = new ArrayList<>(List.of(5));
        for (Figure kind : kinds) {
            head.add(kind.code().startsWith("dispute.") ? "annex.disputes.number" : "annex.tickets.number");
            shares.add(3);
        }
        add(tables, "annex.by_unit", head, rows, shares);
    }

    private static List<String> row(String name, List<Figure> kinds, ToLongFunction<Figure> count) {
        return Stream.concat(Stream.of(name), kinds.stream().map(kind -> plain(count.applyAsLong(kind))))
                .toList();
    }

    private void add(
            List<Annex.Table> tables,
            String caption,
            List<String> head,
            List<List<String>> rows,
            List<Integer> shares) {
        tables.add(new Annex.Table(
                say("annex.table", tables.size() + 1, say(caption)),
                head.stream().map(this::say).toList(),
                rows,
                shares));
    }

    private List<Annex.Chart> charts(Figures figures) {
        List<Annex.Chart> charts = new ArrayList<>();
        chart(figures, charts, "dispute.by_type", Shape.BARS, "annex.chart.by_type");
        chart(figures, charts, "dispute.by_level", Shape.COLUMNS, "annex.chart.by_level");
        return charts;
    }

    /** One bar says nothing. */
    private void chart(Figures figures, List<Annex.Chart> charts, String code, Shape shape, String caption) {
        Figure figure = figures.get(code);
        List<Part> parts = shown(figure);
        if (parts.size() < 2) {
            return;
        }
        List<Part> shown = new ArrayList<>(parts.subList(0, Math.min(parts.size(), BARS)));
        if (parts.size() > BARS) {
            long rest = parts.subList(BARS - 1, parts.size()).stream()
                    .mapToLong(Part::value)
                    .sum();
            shown.set(BARS - 1, new Part("rest", say("annex.rest"), rest));
        }
        charts.add(new Annex.Chart(
                say("annex.chart", charts.size() + 1, say(caption)),
                new PaperChart(
                        shape,
                        say(caption),
                        shown.stream().map(Part::name).toList(),
                        List.of(new Series(
                                say("annex.disputes.number"),
                                shown.stream().map(Part::value).toList())))));
    }

    /** Levels from the grid up, all else by size as they come. */
    private static List<Part> shown(Figure split) {
        return split.code().equals("dispute.by_level")
                ? split.breakdown().stream()
                        .sorted(Comparator.comparingInt(
                                level -> LEVELS.contains(level.key()) ? LEVELS.indexOf(level.key()) : LEVELS.size()))
                        .toList()
                : split.breakdown();
    }

    private static long part(Figure figure, String key) {
        return figure.breakdown().stream()
                .filter(part -> part.key().equals(key))
                .mapToLong(Part::value)
                .sum();
    }

    private static long sum(Figure figure) {
        return figure.breakdown().stream().mapToLong(Part::value).sum();
    }

    private static String plain(long number) {
        return Printed.plain(BigDecimal.valueOf(number));
    }

    private String say(String key, Object... arguments) {
        return words.text(Words.CHINESE, "report." + key, arguments);
    }
}
