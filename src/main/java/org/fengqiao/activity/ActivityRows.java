package org.fengqiao.activity;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the table of activities. Every change raises the version, by which a second editor and an import notice it. */
@Component
class ActivityRows {
    private static final int NOT_CHANGED = 0;

    private final JdbcClient jdbc;

    ActivityRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The entry that a form with this key made before. */
    Optional<Long> sentAs(String entryKey) {
        return jdbc.sql("select id from activity where entry_key = ?")
                .param(entryKey)
                .query(Long.class)
                .optional();
    }

    long add(NewActivity facts, @Nullable String entryKey, String by, Instant now) {
        long id = jdbc.sql("select nextval('activity_seq')").query(Long.class).single();
        jdbc.sql("insert into activity (id, unit_id, held_at, kind, times, people, claims_resolved, leader, venue,"
                        + " case_id, note, entry_key, registered_at, registered_by) values (:id, :unit, :held, :kind,"
                        + " :times, :people, :claims, :leader, :venue, :case, :note, :key, :now, :by)")
                .params(values(facts))
                .param("id", id)
                .param("key", entryKey)
                .param("now", at(now))
                .param("by", by)
                .update();
        takePart(id, facts.unitIds());
        return id;
    }

    /** @return false where the version is not the one that stands */
    boolean change(long id, int version, NewActivity facts, String by, Instant now) {
        int changed = jdbc.sql("update activity set unit_id = :unit, held_at = :held, kind = :kind, times = :times,"
                        + " people = :people, claims_resolved = :claims, leader = :leader, venue = :venue,"
                        + " case_id = :case, note = :note, changed_at = :now, changed_by = :by, version = version + 1"
                        + " where id = :id and version = :version and voided_at is null")
                .params(values(facts))
                .param("id", id)
                .param("version", version)
                .param("now", at(now))
                .param("by", by)
                .update();
        if (changed == NOT_CHANGED) {
            return false;
        }
        jdbc.sql("delete from activity_unit where activity_id = ?").param(id).update();
        takePart(id, facts.unitIds());
        return true;
    }

    /** @return false where the version is not the one that stands */
    boolean makeVoid(long id, int version, String reason, String by, Instant now) {
        return jdbc.sql("update activity set voided_at = ?, voided_by = ?, void_reason = ?, version = version + 1"
                                + " where id = ? and version = ? and voided_at is null")
                        .params(at(now), by, reason, id, version)
                        .update()
                != NOT_CHANGED;
    }

    /** The case that an entry is about, whoever may see it. */
    @Nullable Long caseOf(long id) {
        return jdbc.sql("select case_id from activity where id = ?")
                .param(id)
                .query((row, index) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .optional()
                .flatMap(found -> found)
                .orElse(null);
    }

    private void takePart(long id, List<Long> unitIds) {
        unitIds.stream()
                .distinct()
                .forEach(unit -> jdbc.sql("insert into activity_unit (activity_id, unit_id) values (?, ?)")
                        .params(id, unit)
                        .update());
    }

    private static Map<String, @Nullable Object> values(NewActivity facts) {
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("unit", facts.unitId());
        values.put("held", at(ChinaTime.startOf(facts.on())));
        values.put("kind", facts.kind().code());
        values.put("times", facts.times());
        values.put("people", facts.people());
        values.put("claims", facts.claimsResolved());
        values.put("leader", facts.leader());
        values.put("venue", facts.venue());
        values.put("case", facts.caseId());
        values.put("note", facts.note());
        return values;
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
