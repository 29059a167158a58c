package org.fengqiao.exchange;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.exchange.row.Rule;

/** Writes our values in another system's columns and codes: a mapping read from right to left. */
final class InverseMapping {
    private final List<Cell> cells = new ArrayList<>();
    private final DateTimeFormatter moments;

    private record Cell(String heading, Column column, Map<String, String> values) {}

    InverseMapping(Mapping mapping, RowKind kind) {
        String pattern = mapping.dates().isEmpty()
                ? "yyyy-MM-dd HH:mm:ss"
                : mapping.dates().getFirst();
        this.moments = DateTimeFormatter.ofPattern(pattern);
        for (Column column : kind.columns()) {
            Rule rule = mapping.rules().get(column.name());
            switch (rule) {
                case Rule.From from ->
                    cells.add(new Cell(
                            from.columns().getFirst(), column, from.values() == null ? Map.of() : from.values()));
                case Rule.Path path -> cells.add(new Cell(path.columns().getLast(), column, Map.of()));
                case Rule.Constant constant -> {}
                case null -> {}
            }
        }
    }

    List<String> header() {
        return cells.stream().map(Cell::heading).toList();
    }

    List<String> row(CaseValues values) {
        return cells.stream()
                .map(cell -> text(cell, values.text(cell.column().name())))
                .toList();
    }

    /** Their first word for our code, else the usual Chinese one. */
    private String text(Cell cell, String ours) {
        if (ours.isEmpty()) {
            return "";
        }
        if (cell.column().type() == Column.Type.MOMENT) {
            return moment(ours);
        }
        String usual = ForeignNumbers.words(cell.column(), ours);
        return cell.values().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(Rule.From.ANY))
                .filter(entry -> means(cell.column(), entry.getValue(), ours))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(usual);
    }

    private static boolean means(Column column, String mapped, String ours) {
        var vocabulary = column.words();
        return vocabulary == null
                ? mapped.equals(ours)
                : Stream.of(mapped)
                        .flatMap(word -> vocabulary.code(word).stream())
                        .anyMatch(ours::equals);
    }

    private String moment(String ours) {
        return ours.length() == 10
                ? ours
                : LocalDateTime.parse(ours, CaseValueReader.MOMENT).format(moments);
    }
}
