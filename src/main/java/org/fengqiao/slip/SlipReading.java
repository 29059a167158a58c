package org.fengqiao.slip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Slips of the cases that the current user may see. */
@Service
@Transactional(readOnly = true)
public class SlipReading {
    private static final String ROWS = "select s.*, c.number as case_number, c.title as case_title,"
            + " u.name as issuer from slip s join case_file c on c.id = s.case_id join unit u on u.id = s.issuer_id"
            + " where" + CaseAccess.MAY_SEE;

    private final JdbcClient jdbc;
    private final Asking asking;

    SlipReading(JdbcClient jdbc, Asking asking) {
        this.jdbc = jdbc;
        this.asking = asking;
    }

    /** One slip; of a case that may not be seen like one that does not exist. */
    public SlipView get(long id) {
        return query(" and s.id = :id")
                .param("id", id)
                .query(SlipReading::row)
                .optional()
                .orElseThrow(SlipReading::none);
    }

    public SlipView byToken(String token) {
        return query(" and s.token = :token")
                .param("token", token)
                .query(SlipReading::row)
                .optional()
                .orElseThrow(SlipReading::none);
    }

    /** The slips of a case, the newest first. */
    public List<SlipView> of(long caseId) {
        return query(" and s.case_id = :case order by s.id desc")
                .param("case", caseId)
                .query(SlipReading::row)
                .list();
    }

    /** At most {@code limit} slips with an id below {@code beforeId}, newest first; null: whatever their state. */
    public List<SlipView> page(@Nullable SlipState state, long beforeId, int limit) {
        return query(condition(state) + " and s.id < :edge order by s.id desc fetch first :limit rows only")
                .param("edge", beforeId)
                .param("limit", limit)
                .query(SlipReading::row)
                .list();
    }

    /** The page before: the ids just above, newest first again. */
    public List<SlipView> pageBefore(@Nullable SlipState state, long afterId, int limit) {
        return query(condition(state) + " and s.id > :edge order by s.id fetch first :limit rows only")
                .param("edge", afterId)
                .param("limit", limit)
                .query(SlipReading::row)
                .list()
                .reversed();
    }

    /** How many there are, counted up to a limit. */
    public int count(@Nullable SlipState state, int limit) {
        return jdbc.sql("select count(*) from (select s.id from slip s join case_file c on c.id = s.case_id where"
                        + CaseAccess.MAY_SEE + condition(state) + " fetch first " + limit + " rows only) counted")
                .params(CaseAccess.parameters(asking.user()))
                .query(Integer.class)
                .single();
    }

    /** Of whichever case, for the audit log. */
    String caseNumber(long caseId) {
        return jdbc.sql("select number from case_file where id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private JdbcClient.StatementSpec query(String conditions) {
        return jdbc.sql(ROWS + conditions).params(CaseAccess.parameters(asking.user()));
    }

    private static String condition(@Nullable SlipState state) {
        return state == null ? "" : " and s.state = '" + state.code() + "'";
    }

    private static Refused none() {
        return new Refused("slip.unknown");
    }

    private static SlipView row(ResultSet row, int index) throws SQLException {
        var due = row.getDate("due_on");
        return new SlipView(
                row.getLong("id"),
                row.getLong("case_id"),
                row.getString("case_number"),
                row.getString("case_title"),
                Coded.find(SlipKind.class, row.getString("kind")).orElseThrow(),
                Coded.find(SlipState.class, row.getString("state")).orElseThrow(),
                row.getString("number"),
                row.getString("issuer"),
                row.getString("addressee"),
                row.getString("content"),
                due == null ? null : due.toLocalDate(),
                row.getObject("answers_id", Long.class),
                row.getString("token"),
                row.getTimestamp("drafted_at").toInstant(),
                row.getString("drafted_by"),
                instant(row, "signed_at"),
                row.getString("signed_by"),
                row.getString("answer"),
                instant(row, "answered_at"),
                instant(row, "scanned_at"),
                row.getString("void_reason"),
                row.getInt("version"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
