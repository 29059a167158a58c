package org.fengqiao.hotline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.Coded;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what the window refused. */
@Component
class WindowRefusalRows {
    private static final int BLOCK = 50;

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    private long next;
    private long end;

    record Stored(long unitId, RefusalView refusal) {}

    WindowRefusalRows(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** The sequence hands out blocks. */
    synchronized long nextId() {
        if (next == end) {
            next = jdbc.sql("select nextval('window_refusal_seq')")
                    .query(Long.class)
                    .single();
            end = next + BLOCK;
        }
        return next++;
    }

    void add(long unitId, RefusalView line, byte @Nullable [] phone) {
        jdbc.sql(
                        "insert into window_refusal (id, unit_id, number, refused_at, refused_by, ground, caller, phone, matter,"
                                + " way, body) values (:id, :unit, :number, :at, :by, :ground, :caller, :phone, :matter, :way,"
                                + " :body)")
                .param("id", line.id())
                .param("unit", unitId)
                .param("number", line.number())
                .param("at", line.refusedAt().atOffset(ZoneOffset.UTC))
                .param("by", line.refusedBy())
                .param("ground", line.ground().code())
                .param("caller", line.caller())
                .param("phone", phone)
                .param("matter", line.matter())
                .param("way", line.way())
                .param("body", line.body())
                .update();
    }

    List<RefusalView> page(long unitId, long beforeId, int limit) {
        return jdbc.sql("select * from window_refusal where unit_id = ? and id < ? order by id desc limit ?")
                .params(unitId, beforeId, limit)
                .query(this::line)
                .list();
    }

    Optional<Stored> find(long id) {
        return jdbc.sql("select * from window_refusal where id = ?")
                .param(id)
                .query((row, index) -> new Stored(row.getLong("unit_id"), line(row, index)))
                .optional();
    }

    private RefusalView line(ResultSet row, int index) throws SQLException {
        byte[] phone = row.getBytes("phone");
        return new RefusalView(
                row.getLong("id"),
                row.getString("number"),
                row.getObject("refused_at", OffsetDateTime.class).toInstant(),
                row.getString("refused_by"),
                Coded.find(RefusalGround.class, row.getString("ground")).orElseThrow(),
                row.getString("caller"),
                phone == null ? null : cipher.decrypt(phone),
                row.getString("matter"),
                row.getString("way"),
                row.getString("body"));
    }
}
