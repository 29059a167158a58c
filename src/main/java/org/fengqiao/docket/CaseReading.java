package org.fengqiao.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading case files: the head of a page, and the timeline below it. */
@Service
@Transactional(readOnly = true)
public class CaseReading {
    private static final String HEAD = "select c.*, m.number as merged_number from case_file c"
            + " left join case_file m on m.id = c.merged_into_id where ";

    private final JdbcClient jdbc;
    private final Units units;
    private final Timeline timeline;
    private final Asking asking;
    private final CaseAccess access;
    private final RestrictedLooks looks;

    CaseReading(
            JdbcClient jdbc, Units units, Timeline timeline, Asking asking, CaseAccess access, RestrictedLooks looks) {
        this.jdbc = jdbc;
        this.units = units;
        this.timeline = timeline;
        this.asking = asking;
        this.access = access;
        this.looks = looks;
    }

    /**
     * The head of a case by its number, as pages and calls open it; what may not be seen is refused like what does not
     * exist, and a look at a restricted case is logged.
     */
    public CaseView byNumber(String number) {
        CaseView file = jdbc.sql(HEAD + "c.number = :number and" + CaseAccess.MAY_SEE)
                .param("number", number)
                .params(CaseAccess.parameters(asking.user()))
                .query(this::view)
                .optional()
                .orElseThrow(() -> new Refused("case.unknown"));
        if (file.restricted()) {
            looks.log(asking.user().name(), number);
        }
        return file;
    }

    /** The head of a case by its id, for the current user. */
    public CaseView get(long caseId) {
        return jdbc.sql(HEAD + "c.id = :caseId and" + CaseAccess.MAY_SEE)
                .param("caseId", caseId)
                .params(CaseAccess.parameters(asking.user()))
                .query(this::view)
                .optional()
                .orElseThrow(() -> new Refused("case.unknown"));
    }

    /** A page of the timeline, newest first; {@code beforeId} is the last line already shown, or Long.MAX_VALUE. */
    public List<TimelineRow> timeline(long caseId, long beforeId, int limit) {
        access.requireSight(asking.user(), caseId);
        return timeline.newest(caseId, beforeId, limit);
    }

    private CaseView view(ResultSet row, int index) throws SQLException {
        long id = row.getLong("id");
        long mergedInto = row.getLong("merged_into_id");
        return new CaseView(
                id,
                new CaseNumber(row.getString("number")),
                Coded.find(CaseKind.class, row.getString("kind")).orElseThrow(),
                Coded.find(CaseState.class, row.getString("state")).orElseThrow(),
                units.get(row.getLong("unit_id")),
                coUnits(id),
                row.getString("title"),
                row.getString("summary"),
                row.getString("place"),
                row.getString("leader_in_charge"),
                row.getBoolean("restricted"),
                row.getTimestamp("received_at").toInstant(),
                instant(row, "closed_at"),
                mergedInto == 0 ? null : new CaseRef(mergedInto, new CaseNumber(row.getString("merged_number"))),
                row.getString("end_reason"),
                row.getTimestamp("registered_at").toInstant(),
                row.getString("registered_by"),
                row.getString("found_by"),
                row.getInt("version"));
    }

    private List<UnitRow> coUnits(long caseId) {
        return jdbc
                .sql("select unit_id from case_unit where case_id = ? order by unit_id")
                .param(caseId)
                .query(Long.class)
                .list()
                .stream()
                .map(units::get)
                .toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
