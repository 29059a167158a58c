package org.fengqiao.paper;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
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
        int changed = jdbc.sql("update own_template set content = ?, changed_at = ?, changed_by = ?,"
                        + " version = version + 1 where unit_id = ? and name = ?")
                .params(content, now, by, unitId, name)
                .update();
        if (changed == 0) {
            jdbc.sql("insert into own_template (unit_id, name, content, changed_at, changed_by)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(unitId, name, content, now, by)
                    .update();
        }
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
                row.getLong("unit_id"),
                row.getString("name"),
                row.getBytes("content"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by"),
                row.getInt("version"));
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
