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
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.report.section.Manuscript;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
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

    /** The first text; {@link TextChanged} where somebody else began at the same moment. */
    void insert(long unit, Period period, Manuscript manuscript, CurrentUser by, Instant now) {
        try {
            jdbc.sql("""
                    insert into written_section
                      (unit_id, period, body, stage, version, revision, changed_at, changed_by, changed_login)
                    values (?, ?, ?, ?, 1, 1, ?, ?, ?)""")
                    .params(
                            unit,
                            period.toString(),
                            ManuscriptJson.write(manuscript),
                            Stage.DRAFT.code(),
                            time(now),
                            by.name(),
                            by.login())
                    .update();
        } catch (DuplicateKeyException atTheSameMoment) {
            throw TextChanged.begun();
        }
    }

    /**
     * Other words, so a draft again.
     *
     * @return false where somebody else saved since this revision was read
     */
    boolean update(WrittenSection read, Manuscript manuscript, int version, CurrentUser by, Instant now) {
        return jdbc.sql("""
                        update written_section set body = ?, stage = ?, version = ?, revision = revision + 1,
                          changed_at = ?, changed_by = ?, changed_login = ?,
                          signed_on = null, signed = null, signed_as_of = null
                        where id = ? and revision = ?""")
                        .params(
                                ManuscriptJson.write(manuscript),
                                Stage.DRAFT.code(),
                                version,
                                time(now),
                                by.name(),
                                by.login(),
                                read.id(),
                                read.revision())
                        .update()
                == 1;
    }

    /**
     * The same words at another stage: who wrote them stays.
     *
     * @return false where somebody saved since this revision was read
     */
    boolean move(WrittenSection read, Stage stage, @Nullable SignedText signed) {
        return jdbc.sql("""
                        update written_section set stage = :stage, revision = revision + 1,
                          signed_on = :signedOn, signed = :signed, signed_as_of = :asOf
                        where id = :id and revision = :revision""")
                        .param("stage", stage.code())
                        .param(
                                "signedOn",
                                signed == null ? null : signed.section().date())
                        .param("signed", signed == null ? null : SectionJson.write(signed.section()))
                        .param("asOf", signed == null ? null : time(signed.asOf()))
                        .param("id", read.id())
                        .param("revision", read.revision())
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
                insert into written_version (section_id, version, stage, body, printed, hash,
                  written_at, written_by, kept_at, kept_by, on_day, note)
                values (:section, :version, :stage, :body, :printed, :hash,
                  :writtenAt, :writtenBy, :at, :by, :onDay, :note)""")
                .param("section", section.id())
                .param("version", section.version())
                .param("stage", section.stage().code())
                .param("body", ManuscriptJson.write(section.manuscript()))
                .param("printed", printed)
                .param("hash", hash)
                .param("writtenAt", time(section.changedAt()))
                .param("writtenBy", section.changedBy())
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
                row.getString("changed_by"),
                row.getString("changed_login"),
                signed(row));
    }

    private static @Nullable SignedText signed(ResultSet row) throws SQLException {
        String text = row.getString("signed");
        return text == null
                ? null
                : new SignedText(
                        SectionJson.read(text, row.getObject("signed_on", LocalDate.class)),
                        row.getObject("signed_as_of", OffsetDateTime.class).toInstant());
    }

    private static WrittenVersion version(ResultSet row) throws SQLException {
        return new WrittenVersion(
                row.getLong("id"),
                row.getInt("version"),
                Coded.find(Stage.class, row.getString("stage")).orElseThrow(),
                row.getString("printed"),
                row.getString("hash"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getString("written_by"),
                row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                row.getString("kept_by"),
                row.getObject("on_day", LocalDate.class),
                row.getString("note"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
