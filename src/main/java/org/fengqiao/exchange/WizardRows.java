package org.fengqiao.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code import_wizard}. */
@Repository
@Transactional
class WizardRows {
    /** How long a file with personal data is kept after it was uploaded. */
    static final Duration KEPT = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Ids ids;
    private final FieldCipher cipher;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    WizardRows(JdbcTemplate jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = JdbcClient.create(jdbc);
        this.ids = new Ids(jdbc, "import_wizard_seq");
        this.cipher = cipher;
        this.clock = clock;
    }

    /** A row as it stands. */
    record Row(
            long id,
            long ownerId,
            @Nullable Long unitId,
            ImportKind kind,
            String fileName,
            long sizeBytes,
            WizardStep step,
            @Nullable String yaml,
            @Nullable Long mappingId,
            boolean allOrNothing,
            @Nullable Long jobId,
            @Nullable Long importRunId,
            @Nullable WizardOutcome outcome,
            Instant createdAt) {}

    long add(long ownerId, @Nullable Long unitId, ImportKind kind, String fileName, long size) {
        long id;
        synchronized (ids) {
            id = ids.next();
        }
        jdbc.sql("insert into import_wizard (id, owner_id, unit_id, kind, file_name, size_bytes, step, created_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'mapping', ?)")
                .param(id)
                .param(ownerId)
                .param(unitId)
                .param(kind.code())
                .param(fileName.length() <= 300 ? fileName : fileName.substring(0, 300))
                .param(size)
                .param(Stored.at(clock.instant()))
                .update();
        return id;
    }

    Optional<Row> find(long id, @Nullable Long ownerId) {
        return jdbc.sql("select * from import_wizard where id = ? and owner_id = ?")
                .param(id)
                .param(ownerId == null ? -1L : ownerId)
                .query(this::row)
                .optional();
    }

    List<Row> of(@Nullable Long ownerId) {
        return jdbc.sql("select * from import_wizard where owner_id = ? order by id desc")
                .param(ownerId == null ? -1L : ownerId)
                .query(this::row)
                .list();
    }

    /** Another mapping or another unit: what was checked before counts no more. */
    void map(long id, @Nullable Long unitId, String yaml, @Nullable Long mappingId) {
        jdbc.sql("update import_wizard set unit_id = ?, yaml = ?, mapping_id = ?, step = 'mapping', outcome = null"
                        + " where id = ? and step in ('mapping', 'checked')")
                .param(unitId)
                .param(yaml)
                .param(mappingId)
                .param(id)
                .update();
    }

    /** It is now the saved one. */
    void mapping(long id, long mappingId) {
        jdbc.sql("update import_wizard set mapping_id = ? where id = ?")
                .params(mappingId, id)
                .update();
    }

    void allOrNothing(long id, boolean on) {
        jdbc.sql("update import_wizard set all_or_nothing = ? where id = ?")
                .params(on, id)
                .update();
    }

    /** Goes from one step to the next; false where it does not stand there any more, for instance after a double press. */
    boolean step(long id, WizardStep before, WizardStep next) {
        return jdbc.sql("update import_wizard set step = ? where id = ? and step = ?")
                        .params(next.code(), id, before.code())
                        .update()
                > 0;
    }

    void job(long id, long jobId) {
        jdbc.sql("update import_wizard set job_id = ? where id = ?")
                .params(jobId, id)
                .update();
    }

    void run(long id, long importRunId) {
        jdbc.sql("update import_wizard set import_run_id = ? where id = ?")
                .params(importRunId, id)
                .update();
    }

    void outcome(long id, @Nullable WizardOutcome outcome) {
        jdbc.sql("update import_wizard set outcome = ? where id = ?")
                .param(outcome == null ? null : cipher.encrypt(json.writeValueAsString(outcome)))
                .param(id)
                .update();
    }

    void delete(long id) {
        jdbc.sql("delete from import_wizard_piece where wizard_id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from import_wizard where id = ?").param(id).update();
    }

    /** Wizards that were begun too long ago and have nothing running. */
    List<Long> old() {
        return jdbc.sql("select id from import_wizard where created_at < ? and step not in ('checking', 'importing')")
                .param(Stored.at(clock.instant().minus(KEPT)))
                .query(Long.class)
                .list();
    }

    private Row row(ResultSet row, int index) throws SQLException {
        byte[] outcome = row.getBytes("outcome");
        return new Row(
                row.getLong("id"),
                row.getLong("owner_id"),
                row.getObject("unit_id", Long.class),
                ImportKind.of(row.getString("kind")).orElseThrow(),
                row.getString("file_name"),
                row.getLong("size_bytes"),
                org.fengqiao.kernel.Coded.find(WizardStep.class, row.getString("step"))
                        .orElseThrow(),
                row.getString("yaml"),
                row.getObject("mapping_id", Long.class),
                row.getBoolean("all_or_nothing"),
                row.getObject("job_id", Long.class),
                row.getObject("import_run_id", Long.class),
                outcome == null ? null : json.readValue(cipher.decrypt(outcome), WizardOutcome.class),
                row.getTimestamp("created_at").toInstant());
    }
}
