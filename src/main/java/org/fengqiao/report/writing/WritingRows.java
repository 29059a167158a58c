package org.fengqiao.report.writing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Period;
import org.fengqiao.report.section.Manuscript;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Written sections and their versions in the database. */
@Component
class WritingRows {
    private final JdbcClient jdbc;

    WritingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WrittenSection> find(long unit, Period period) {
        return jdbc.sql("select * from written_section where unit_id = ? and period = ?")
                .params(unit, period.toString())
                .query((row, index) -> section(row))
                .optional();
    }

    void insert(long unit, Period period, Manuscript manuscript, String by, Instant now) {
        jdbc.sql("""
                insert into written_section (unit_id, period, body, stage, version, revision, changed_at, changed_by)
                values (?, ?, ?, ?, 1, 1, ?, ?)""")
                .params(unit, period.toString(), ManuscriptJson.write(manuscript), Stage.DRAFT.code(), time(now), by)
                .update();
    }

    /** @return false where somebody else saved since this revision was read */
    boolean update(WrittenSection read, Manuscript manuscript, Stage stage, int version, String by, Instant now) {
        return jdbc.sql("""
                        update written_section set body = ?, stage = ?, version = ?, revision = revision + 1,
                          changed_at = ?, changed_by = ? where id = ? and revision = ?""")
                        .params(
                                ManuscriptJson.write(manuscript),
                                stage.code(),
                                version,
                                time(now),
                                by,
                                read.id(),
                                read.revision())
                        .update()
                == 1;
    }

    void keep(
            WrittenSection section,
            String printed,
            String hash,
            String by,
            Instant now,
            @Nullable LocalDate onDay,
            String note) {
        jdbc.sql("""
                insert into written_version (section_id, version, stage, body, printed, hash, kept_at, kept_by, on_day, note)
                values (:section, :version, :stage, :body, :printed, :hash, :at, :by, :onDay, :note)""")
                .param("section", section.id())
                .param("version", section.version())
                .param("stage", section.stage().code())
                .param("body", ManuscriptJson.write(section.manuscript()))
                .param("printed", printed)
                .param("hash", hash)
                .param("at", time(now))
                .param("by", by)
                .param("onDay", onDay)
                .param("note", note)
                .update();
    }

    /** The last ones, the newest first. */
    List<WrittenVersion> versions(long section, int limit) {
        return jdbc.sql("select * from written_version where section_id = ? order by id desc fetch first " + limit
                        + " rows only")
                .param(section)
                .query((row, index) -> version(row))
                .list();
    }

    Optional<Manuscript> body(long section, long version) {
        return jdbc.sql("select body from written_version where section_id = ? and id = ?")
                .params(section, version)
                .query(String.class)
                .optional()
                .map(ManuscriptJson::read);
    }

    private static WrittenSection section(ResultSet row) throws SQLException {
        return new WrittenSection(
                row.getLong("id"),
                ManuscriptJson.read(row.getString("body")),
                Coded.find(Stage.class, row.getString("stage")).orElseThrow(),
                row.getInt("version"),
                row.getLong("revision"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"));
    }

    private static WrittenVersion version(ResultSet row) throws SQLException {
        return new WrittenVersion(
                row.getLong("id"),
                row.getInt("version"),
                Coded.find(Stage.class, row.getString("stage")).orElseThrow(),
                row.getString("printed"),
                row.getString("hash"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getString("kept_by"),
                row.getObject("on_day", LocalDate.class),
                row.getString("note"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
