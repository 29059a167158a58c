package org.fengqiao.exchange;

import java.time.Clock;
import java.util.Arrays;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** The row that remembers an import, and its line in the audit log. Its verbs run in the caller's transaction. */
final class ImportRun {
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ImportKind kind;
    private final @Nullable UnitRow unit;
    private final String fileName;
    private final String sourceSystem;
    private final CurrentUser by;
    private final long id;

    ImportRun(
            JdbcTemplate jdbc,
            ApplicationEventPublisher events,
            Clock clock,
            ImportKind kind,
            @Nullable UnitRow unit,
            String fileName,
            String sourceSystem,
            CurrentUser by) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
        this.kind = kind;
        this.unit = unit;
        this.fileName = fileName;
        this.sourceSystem = sourceSystem;
        this.by = by;
        this.id = new Ids(jdbc, "import_run_seq").next();
    }

    long id() {
        return id;
    }

    void start() {
        if (unit != null) {
            BulkInsert row = new BulkInsert(
                    "import_run", "id, kind, unit_id, file_name, source_system, state, started_at, started_by");
            row.add(
                    id,
                    kind.code(),
                    unit.id(),
                    fileName.length() <= 300 ? fileName : fileName.substring(0, 300),
                    sourceSystem,
                    "running",
                    clock.instant(),
                    by.name());
            row.write(jdbc);
        }
    }

    /** All rows were taken. What changed nothing leaves no line in the audit log. */
    void complete(Tally tally) {
        finish("complete", tally);
        if (tally.changed()) {
            events.publishEvent(new ImportFinished(
                    kind.code(), unit == null ? "-" : unit.code(), fileName, by.name(), tally.toString()));
        }
    }

    /** Something broke; the counts say what is in. */
    void stop(Tally tally) {
        finish("stopped", tally);
    }

    private void finish(String state, Tally tally) {
        BulkInsert.execute(
                jdbc,
                "update import_run set state = ?, total_rows = ?, accepted = ?, updated = ?, duplicates = ?,"
                        + " rejected = ?, finished_at = ? where id = ?",
                Arrays.asList(
                        state,
                        tally.rows(),
                        tally.accepted(),
                        tally.updated(),
                        tally.duplicates(),
                        tally.rejected(),
                        clock.instant(),
                        id));
    }
}
