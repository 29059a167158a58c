package org.fengqiao.docket;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Records with the same pieces of text. Of each piece only the newest {@value #NEWEST} records are read, so a million
 * records cost what a few thousand cost; a rare piece tells more than a common one.
 */
@Component
class LikelyWords {
    private static final int NEWEST = 1000;
    private static final int PIECES = 60;
    /** So many pieces must be the same, and so much of the shorter text. */
    private static final int FEWEST = 3;

    private static final double ALIKE = 0.4;

    private final JdbcClient jdbc;

    LikelyWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static final class Shared {
        private int pieces;
        private double weight;
    }

    /** How alike, from {@code ALIKE} to 1, by case id; at most so many cases. */
    Map<Long, Double> similar(Set<String> pieces, int most) {
        Map<Long, Shared> shared = new HashMap<>();
        pieces.stream().limit(PIECES).forEach(piece -> {
            List<Long> ids = newest(piece);
            double weight = 1 + Math.log((double) NEWEST / Math.max(1, ids.size()));
            ids.forEach(id -> {
                Shared one = shared.computeIfAbsent(id, key -> new Shared());
                one.pieces++;
                one.weight += weight;
            });
        });
        List<Long> best = shared.entrySet().stream()
                .filter(entry -> entry.getValue().pieces >= FEWEST)
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().weight))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
        return alike(best, shared, Math.min(PIECES, pieces.size()));
    }

    private List<Long> newest(String piece) {
        return jdbc.sql("select case_id from case_token where token = ? order by case_id desc fetch first " + NEWEST
                        + " rows only")
                .param(piece)
                .query(Long.class)
                .list();
    }

    private Map<Long, Double> alike(List<Long> ids, Map<Long, Shared> shared, int asked) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<Long, Integer> lengths = new HashMap<>();
        jdbc.sql("select case_id, count(*) as pieces from case_token where case_id in (:ids) group by case_id")
                .param("ids", ids)
                .query(row -> {
                    lengths.put(row.getLong("case_id"), row.getInt("pieces"));
                });
        return ids.stream()
                .map(id -> Map.entry(
                        id,
                        (double) shared.getOrDefault(id, new Shared()).pieces
                                / Math.max(FEWEST, Math.min(asked, lengths.getOrDefault(id, asked)))))
                .filter(entry -> entry.getValue() >= ALIKE)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Math.min(1, entry.getValue())));
    }
}
