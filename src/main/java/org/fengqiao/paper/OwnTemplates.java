package org.fengqiao.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The templates that units have of their own, as rows: every node and every backup has them. Who may change one, and
 * whether it is a good one, the calling room has checked; who changed it when, and to what, is in the audit log.
 */
@Service
@Transactional
public class OwnTemplates {
    private static final int MARK = 16;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnTemplates(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<OwnTemplate> find(long unitId, String name) {
        return jdbc.sql("select * from own_template where unit_id = ? and name = ?")
                .params(unitId, name)
                .query(OwnTemplates::row)
                .optional();
    }

    /** When and by whom a template was put there, without what it says. */
    public record Head(Instant changedAt, String changedBy) {}

    /** Those of a unit whose names begin with {@code room/}, by their names. */
    @Transactional(readOnly = true)
    public Map<String, Head> heads(long unitId, String room) {
        Map<String, Head> heads = new HashMap<>();
        jdbc.sql("select name, changed_at, changed_by from own_template where unit_id = ? and name like ?")
                .params(unitId, room + "/%")
                .query((row, index) -> heads.put(
                        row.getString("name"),
                        new Head(row.getTimestamp("changed_at").toInstant(), row.getString("changed_by"))))
                .list();
        return heads;
    }

    /** Those of a unit whose names begin with {@code room/}, by name. */
    @Transactional(readOnly = true)
    public List<OwnTemplate> of(long unitId, String room) {
        return jdbc.sql("select * from own_template where unit_id = ? and name like ? order by name")
                .params(unitId, room + "/%")
                .query(OwnTemplates::row)
                .list();
    }

    /** @param by who keeps it, by name */
    public void keep(long unitId, String name, byte[] content, String by) {
        if (!name.matches("[a-z_]{1,30}/[a-z0-9_-]{1,45}")) {
            throw new IllegalArgumentException("not a template: " + name);
        }
        String before = find(unitId, name).map(OwnTemplates::mark).orElse("—");
        Timestamp now = Timestamp.from(clock.instant());
        jdbc.sql("merge into own_template t using (select cast(:unit as bigint) as unit_id,"
                        + " cast(:name as varchar(80)) as name, cast(:content as bytea) as content,"
                        + " cast(:now as timestamp with time zone) as changed_at,"
                        + " cast(:by as varchar(50)) as changed_by) n on t.unit_id = n.unit_id and t.name = n.name"
                        + " when matched then update set content = n.content, changed_at = n.changed_at,"
                        + " changed_by = n.changed_by"
                        + " when not matched then insert (unit_id, name, content, changed_at, changed_by)"
                        + " values (n.unit_id, n.name, n.content, n.changed_at, n.changed_by)")
                .param("unit", unitId)
                .param("name", name)
                .param("content", content)
                .param("now", now)
                .param("by", by)
                .update();
        events.publishEvent(new OwnTemplateChanged("template.kept", by, before, name + " " + mark(content)));
    }

    /** The shipped one is used again; nothing happens where there is none of its own. */
    public void drop(long unitId, String name, String by) {
        find(unitId, name).ifPresent(own -> {
            jdbc.sql("delete from own_template where unit_id = ? and name = ?")
                    .params(unitId, name)
                    .update();
            events.publishEvent(new OwnTemplateChanged("template.dropped", by, mark(own), name));
        });
    }

    private static OwnTemplate row(ResultSet row, int index) throws SQLException {
        return new OwnTemplate(
                row.getString("name"),
                row.getBytes("content"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"));
    }

    private static String mark(OwnTemplate own) {
        return own.name() + " " + mark(own.content());
    }

    /** By which a file that somebody still has is known again. */
    private static String mark(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return HexFormat.of().formatHex(digest).substring(0, MARK);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
