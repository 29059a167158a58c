package org.fengqiao.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Asking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register in pages by key, newest day first, within what the current user may see. */
@Service
@Transactional(readOnly = true)
public class ActivitySearch {
    /** Seen by the unit that held it, by those that took part, and by every unit above them; {@code a} is the entry. */
    static final String MAY_SEE = " (:everywhere or exists (select 1 from unit_closure seen"
            + " where seen.ancestor_id = :scopeUnit and (seen.unit_id = a.unit_id"
            + " or seen.unit_id in (select o.unit_id from activity_unit o where o.activity_id = a.id)))) ";

    private static final String FROM = " from activity a join unit u on u.id = a.unit_id where " + MAY_SEE;

    private final JdbcClient jdbc;
    private final Asking asking;

    ActivitySearch(JdbcClient jdbc, Asking asking) {
        this.jdbc = jdbc;
        this.asking = asking;
    }

    /** A page; {@code after} is the last line already shown. */
    public List<ActivityRow> page(ActivityFilter filter, Optional<ActivityKey> after, int limit) {
        return rows(
                filter,
                " and (a.held_at < :at or (a.held_at = :at and a.id < :id)) order by a.held_at desc, a.id desc",
                after.orElse(ActivityKey.START),
                limit);
    }

    /** The lines just before {@code first}, newest first as always. */
    public List<ActivityRow> pageBefore(ActivityFilter filter, ActivityKey first, int limit) {
        return rows(
                        filter,
                        " and (a.held_at > :at or (a.held_at = :at and a.id > :id)) order by a.held_at, a.id",
                        first,
                        limit)
                .reversed();
    }

    private List<ActivityRow> rows(ActivityFilter filter, String slice, ActivityKey key, int limit) {
        return jdbc.sql("select a.id, a.held_at, a.kind, u.name as unit_name, a.times, " + VisitorRows.PEOPLE
                        + " as people_seen, a.leader, a.venue,"
                        + " a.note, a.voided_at" + FROM + conditions(filter) + slice + " fetch first " + limit
                        + " rows only")
                .params(parameters(filter))
                .param("at", at(key.on()))
                .param("id", key.id())
                .query(ActivitySearch::row)
                .list();
    }

    /** How many there are, counted no further than the limit. */
    public int count(ActivityFilter filter, int limit) {
        return jdbc.sql("select count(*) from (select a.id" + FROM + conditions(filter) + " fetch first " + limit
                        + " rows only) counted")
                .params(parameters(filter))
                .query(Integer.class)
                .single();
    }

    private static String conditions(ActivityFilter filter) {
        var sql = new StringBuilder();
        if (filter.kind() != null) {
            sql.append(" and a.kind = :kind");
        }
        if (filter.unitId() != null) {
            sql.append(" and a.unit_id in (select t.unit_id from unit_closure t where t.ancestor_id = :unit)");
        }
        if (filter.first() != null) {
            sql.append(" and a.held_at >= :first");
        }
        if (filter.last() != null) {
            sql.append(" and a.held_at < :behind");
        }
        return sql.toString();
    }

    private Map<String, Object> parameters(ActivityFilter filter) {
        Map<String, Object> values = new HashMap<>(CaseAccess.parameters(asking.user()));
        put(values, "kind", filter.kind() == null ? null : filter.kind().code());
        put(values, "unit", filter.unitId());
        put(values, "first", filter.first() == null ? null : at(filter.first()));
        put(values, "behind", filter.last() == null ? null : at(filter.last().plusDays(1)));
        return values;
    }

    private static void put(Map<String, Object> values, String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
    }

    private static OffsetDateTime at(LocalDate day) {
        return ChinaTime.startOf(day).atOffset(ZoneOffset.UTC);
    }

    private static ActivityRow row(ResultSet row, int index) throws SQLException {
        return new ActivityRow(
                row.getLong("id"),
                ChinaTime.dayOf(row.getTimestamp("held_at").toInstant()),
                Coded.find(ActivityKind.class, row.getString("kind")).orElseThrow(),
                row.getString("unit_name"),
                row.getInt("times"),
                ActivityReading.count(row, "people_seen"),
                row.getString("leader"),
                row.getString("venue"),
                row.getString("note"),
                row.getTimestamp("voided_at") != null);
    }
}
