package org.fengqiao.exchange;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.protection.FreeText;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What several records are about: those with the same text, within the import's scope. */
final class Matters {
    private final JdbcTemplate jdbc;
    private final long scopeUnitId;
    private final Ids ids;

    Matters(JdbcTemplate jdbc, long scopeUnitId) {
        this.jdbc = jdbc;
        this.scopeUnitId = scopeUnitId;
        this.ids = new Ids(jdbc, "matter_seq");
    }

    /** The ids of these texts; those that are missing are made. */
    Map<String, Long> ids(Collection<String> texts) {
        List<String> labels = texts.stream().map(FreeText::masked).distinct().toList();
        Map<String, Long> known = known(labels);
        BulkInsert missing = new BulkInsert("matter", "id, unit_id, label");
        labels.stream().filter(label -> !known.containsKey(label)).forEach(label -> {
            long id = ids.next();
            missing.add(id, scopeUnitId, label);
            known.put(label, id);
        });
        missing.write(jdbc);
        return known;
    }

    private Map<String, Long> known(List<String> labels) {
        Map<String, Long> known = new HashMap<>();
        if (!labels.isEmpty()) {
            JdbcClient.create(jdbc)
                    .sql("select label, coalesce(joined_id, id) as id from matter where unit_id = ? and label in ("
                            + Collections.nCopies(labels.size(), "?").stream().collect(Collectors.joining(", ")) + ")")
                    .params(Stream.concat(Stream.<Object>of(scopeUnitId), labels.stream())
                            .toList())
                    .query(row -> {
                        known.put(row.getString("label"), row.getLong("id"));
                    });
        }
        return known;
    }
}
