package org.fengqiao.exchange.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;

/**
 * Makes facts of rows. The order of the rules: trim, unknown values, words of the mapping, parse. All that is wrong with a
 * row is told at once.
 */
public final class RowReader {
    private final RowKind kind;
    private final Mapping mapping;
    private final Header header;
    private final Values values;
    private final Map<String, Integer> own;
    private final Map<String, Column> columns;

    public RowReader(RowKind kind, Mapping mapping, Header header) {
        this.kind = kind;
        this.mapping = mapping;
        this.header = header;
        this.values = new Values(new DateTexts(mapping.dates(), mapping.zone()));
        this.own = mapping.rules().isEmpty() ? kind.positions(header) : Map.of();
        this.columns = kind.columns().stream().collect(Collectors.toMap(Column::name, column -> column));
    }

    /**
     * A row as it was understood.
     *
     * @param unit what it says about its unit; the caller finds the unit
     * @param problems empty for a row that may go in
     */
    public record Reading(Facts facts, UnitWish unit, List<Problem> problems) {}

    /** Whether file or mapping has this column at all. */
    public boolean has(Column column) {
        return own.containsKey(column.name()) || mapping.rules().containsKey(column.name());
    }

    /** Names of the file's columns that are not understood. */
    public List<String> unknownColumns() {
        Set<Integer> used = new TreeSet<>(own.values());
        mapping.needs().forEach(name -> header.position(name).ifPresent(used::add));
        return IntStream.range(0, header.names().size())
                .filter(i -> !used.contains(i) && !header.names().get(i).isBlank())
                .mapToObj(header::name)
                .toList();
    }

    public Reading read(SheetRow row) {
        Map<String, Object> facts = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        UnitWish unit = UnitWish.NONE;
        for (Column column : kind.columns()) {
            Rule rule = mapping.rules().get(column.name());
            if (rule instanceof Rule.Path path) {
                unit = path(row, path);
                continue;
            }
            String text = rule == null ? ownText(row, column) : foreignText(row, rule);
            if (text.isEmpty()) {
                continue;
            }
            try {
                String word = rule instanceof Rule.From from ? from.translated(text) : text;
                if (!word.isEmpty()) {
                    facts.put(column.name(), values.read(column, word));
                }
            } catch (Unfit e) {
                problems.add(e.in(column.name(), Values.shown(column, text)));
            }
        }
        kind.required().stream()
                .filter(column -> !facts.containsKey(column.name())
                        && problems.stream()
                                .noneMatch(problem -> problem.column().equals(column.name())))
                .forEach(column -> problems.add(new Problem(column.name(), "", "import.value.missing")));
        Object named = facts.remove(Columns.UNIT.name());
        return new Reading(
                new Facts(facts), named == null ? unit : UnitWish.named(String.valueOf(named)), List.copyOf(problems));
    }

    /** A value as a message may show it: personal data masked. */
    public String shown(String columnName, String value) {
        Column column = columns.get(columnName);
        return column == null || value.isEmpty() ? value : Values.shown(column, value);
    }

    /** Every cell as it came, by the name of its column. */
    public Map<String, String> asItCame(SheetRow row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < row.cells().size(); i++) {
            String cell = row.cells().get(i);
            if (!cell.isEmpty()) {
                cells.merge(header.name(i), cell, (first, second) -> first + "\n" + second);
            }
        }
        return cells;
    }

    private String ownText(SheetRow row, Column column) {
        Integer position = own.get(column.name());
        return position == null ? "" : known(row.cell(position));
    }

    private String foreignText(SheetRow row, Rule rule) {
        return rule instanceof Rule.Constant constant
                ? Values.trimmed(constant.text())
                : rule.needs().stream()
                        .map(name -> cell(row, name))
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    private UnitWish path(SheetRow row, Rule.Path path) {
        List<String> names = path.columns().stream()
                .map(name -> cell(row, name))
                .filter(text -> !text.isEmpty())
                .toList();
        return names.isEmpty() ? UnitWish.NONE : new UnitWish(names, path.createMissing());
    }

    private String cell(SheetRow row, String foreignName) {
        @Nullable Integer position = header.position(foreignName).orElse(null);
        return known(row.cell(Objects.requireNonNull(position, foreignName)));
    }

    private String known(String cell) {
        String text = Values.trimmed(cell);
        return mapping.nullValues().contains(text) || mapping.nullValues().contains(cell.strip()) ? "" : text;
    }
}
