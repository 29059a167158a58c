package org.fengqiao.exchange.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which column of a foreign file is likely to be which of ours: by the names of the contract, then by what such systems
 * usually call them, then by likeness. Every foreign column is suggested once at most.
 */
public final class Suggestions {
    private static final double OURS = 3;
    private static final double USUAL = 2;
    /** Share of two-letter pieces that two names must have in common. */
    private static final double LIKE = 0.7;

    private final RowKind kind;

    public Suggestions(RowKind kind) {
        this.kind = kind;
    }

    private record Match(Column column, String foreign, double likeness) {}

    /** Rules for the columns that were recognized, in the order of our columns. */
    public Map<String, Rule> of(Header header) {
        List<Match> matches = new ArrayList<>();
        for (Column column : kind.columns()) {
            for (String foreign : header.names()) {
                double likeness = foreign.isBlank() ? 0 : likeness(column, foreign);
                if (likeness > 0) {
                    matches.add(new Match(column, foreign.strip(), likeness));
                }
            }
        }
        matches.sort(Comparator.comparingDouble(Match::likeness).reversed());
        Map<String, String> chosen = new TreeMap<>();
        Set<String> used = new HashSet<>();
        for (Match match : matches) {
            if (!chosen.containsKey(match.column().name()) && used.add(Header.normal(match.foreign()))) {
                chosen.put(match.column().name(), match.foreign());
            }
        }
        Map<String, Rule> rules = new LinkedHashMap<>();
        kind.columns().stream()
                .filter(column -> chosen.containsKey(column.name()))
                .forEach(column -> rules.put(column.name(), new Rule.From(List.of(chosen.get(column.name())), null)));
        return rules;
    }

    /** How many of a row's cells are names of columns; the row with the most is the header. */
    public int known(Header row) {
        return (int) row.names().stream()
                .filter(cell -> !cell.isBlank())
                .filter(cell -> kind.columns().stream().anyMatch(column -> likeness(column, cell) >= USUAL))
                .count();
    }

    private static double likeness(Column column, String foreign) {
        String wanted = Header.normal(foreign);
        if (column.names().anyMatch(name -> Header.normal(name).equals(wanted))) {
            return OURS;
        }
        if (UsualNames.of(column).anyMatch(name -> Header.normal(name).equals(wanted))) {
            return USUAL;
        }
        double best = UsualNames.of(column)
                .mapToDouble(name -> common(Header.normal(name), wanted))
                .max()
                .orElse(0);
        return best >= LIKE ? best : 0;
    }

    /** Dice's coefficient of the two-letter pieces; 1 for equal names. */
    static double common(String one, String other) {
        Map<String, Integer> pieces = new TreeMap<>();
        for (int i = 0; i + 1 < one.length(); i++) {
            pieces.merge(one.substring(i, i + 2), 1, Integer::sum);
        }
        int shared = 0;
        for (int i = 0; i + 1 < other.length(); i++) {
            String piece = other.substring(i, i + 2);
            int left = pieces.getOrDefault(piece, 0);
            if (left > 0) {
                pieces.put(piece, left - 1);
                shared++;
            }
        }
        int all = Math.max(0, one.length() - 1) + Math.max(0, other.length() - 1);
        return all == 0 ? 0 : 2.0 * shared / all;
    }
}
