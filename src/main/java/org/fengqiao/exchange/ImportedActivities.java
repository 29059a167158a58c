package org.fengqiao.exchange;

import java.util.Optional;
import org.fengqiao.exchange.SameRows.Key;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which activities came from which rows, within one scope. */
final class ImportedActivities {
    private final JdbcClient jdbc;
    private final long scopeUnitId;

    ImportedActivities(JdbcClient jdbc, long scopeUnitId) {
        this.jdbc = jdbc;
        this.scopeUnitId = scopeUnitId;
    }

    /** @param touched changed here since the file came */
    record Known(long id, String hash, int version, boolean touched) {}

    Optional<Known> find(Key key) {
        return jdbc.sql(
                        "select i.activity_id, i.row_hash, a.version, a.version <> i.version as touched from imported_activity i"
                                + " join activity a on a.id = i.activity_id"
                                + " where i.scope_unit_id = ? and i.source_system = ? and i.external_id = ?")
                .params(scopeUnitId, key.sourceSystem(), key.externalId())
                .query((row, index) -> new Known(
                        row.getLong("activity_id"),
                        row.getString("row_hash"),
                        row.getInt("version"),
                        row.getBoolean("touched")))
                .optional();
    }

    void add(long activityId, Key key, String hash) {
        jdbc.sql("insert into imported_activity (activity_id, scope_unit_id, source_system, external_id, row_hash,"
                        + " version) values (?, ?, ?, ?, ?, 0)")
                .params(activityId, scopeUnitId, key.sourceSystem(), key.externalId(), hash)
                .update();
    }

    void changed(long activityId, String hash) {
        jdbc.sql(
                        "update imported_activity set row_hash = ?,"
                                + " version = (select a.version from activity a where a.id = activity_id) where activity_id = ?")
                .params(hash, activityId)
                .update();
    }

    /** The case that has this number, of the scope and what is below it. */
    Optional<Long> caseNumbered(String number, long belowUnitId) {
        return jdbc.sql("select c.id from case_file c join unit_closure t on t.unit_id = c.unit_id"
                        + " where t.ancestor_id = ? and c.number = ?")
                .params(belowUnitId, number)
                .query(Long.class)
                .optional();
    }
}
