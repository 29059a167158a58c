package org.fengqiao.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads one entry of the register. */
@Service
@Transactional(readOnly = true)
public class ActivityReading {
    private final JdbcClient jdbc;
    private final Units units;
    private final ActivityRights rights;
    private final Asking asking;

    ActivityReading(JdbcClient jdbc, Units units, ActivityRights rights, Asking asking) {
        this.jdbc = jdbc;
        this.units = units;
        this.rights = rights;
        this.asking = asking;
    }

    /** One entry; what may not be seen is refused like what does not exist. */
    public ActivityView get(long id) {
        return find(id).orElseThrow(() -> new Refused("activity.unknown"));
    }

    Optional<ActivityView> find(long id) {
        CurrentUser user = asking.user();
        return jdbc.sql("select a.*, c.number as case_number, " + VisitorRows.PEOPLE + " as people_seen, "
                        + VisitorRows.CLAIMS_RESOLVED + " as resolved_seen,"
                        + " exists (select 1 from imported_activity i where i.activity_id = a.id) as imported"
                        + " from activity a left join case_file c on c.id = a.case_id and" + CaseAccess.MAY_SEE
                        + " where a.id = :id and" + ActivitySearch.MAY_SEE)
                .param("id", id)
                .params(CaseAccess.parameters(user))
                .query((row, index) -> view(row, user))
                .optional();
    }

    /** For which kinds the current user may make entries. */
    public List<ActivityKind> kinds() {
        CurrentUser user = asking.user();
        return java.util.stream.Stream.of(ActivityKind.values())
                .filter(kind -> rights.mayEnter(user, kind))
                .toList();
    }

    /** For which of its units the current user makes entries: places, offices and committees, its own first. */
    public List<UnitRow> holders() {
        Long home = asking.user().unitId();
        return home == null ? List.of() : units.below(home);
    }

    private ActivityView view(ResultSet row, CurrentUser user) throws SQLException {
        long id = row.getLong("id");
        UnitRow unit = units.get(row.getLong("unit_id"));
        ActivityKind kind =
                Coded.find(ActivityKind.class, row.getString("kind")).orElseThrow();
        return new ActivityView(
                id,
                unit,
                ChinaTime.dayOf(row.getTimestamp("held_at").toInstant()),
                kind,
                row.getInt("times"),
                count(row, "people_seen"),
                count(row, "resolved_seen"),
                row.getString("leader"),
                row.getString("venue"),
                others(id),
                row.getString("case_number") == null ? null : row.getObject("case_id", Long.class),
                row.getString("case_number"),
                row.getString("note"),
                row.getTimestamp("registered_at").toInstant(),
                row.getString("registered_by"),
                instant(row, "changed_at"),
                row.getString("changed_by"),
                instant(row, "voided_at"),
                row.getString("voided_by"),
                row.getString("void_reason"),
                row.getBoolean("imported"),
                row.getInt("version"),
                rights.mayEnter(user, unit.id(), kind));
    }

    private List<UnitRow> others(long id) {
        return jdbc
                .sql("select o.unit_id from activity_unit o join unit u on u.id = o.unit_id"
                        + " where o.activity_id = ? order by u.code")
                .param(id)
                .query(Long.class)
                .list()
                .stream()
                .map(units::get)
                .toList();
    }

    static @Nullable Integer count(ResultSet row, String column) throws SQLException {
        Number found = (Number) row.getObject(column);
        return found == null ? null : found.intValue();
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
