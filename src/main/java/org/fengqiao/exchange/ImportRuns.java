package org.fengqiao.exchange;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.OpenRecordStarter;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The imports of the past, and taking one back. */
@Service
public class ImportRuns {
    private static final int NAMED = 10;
    private static final String ROW = "select r.*, u.name as unit_name,"
            + " (select count(*) from case_file c where c.import_run_id = r.id) as records"
            + " from import_run r join unit u on u.id = r.unit_id where"
            + " (:everywhere or exists (select 1 from unit_closure s"
            + " where s.ancestor_id = :scopeUnit and s.unit_id = r.unit_id)) ";
    /** Records with a line in their timeline since, or that a later file changed, or that another was merged into. */
    private static final String TOUCHED = " from case_file c left join imported_row i on i.case_id = c.id"
            + " where c.import_run_id = :run and (i.case_id is null or i.import_run_id <> :run"
            + " or i.timeline_lines <> (select count(*) from timeline_entry t where t.case_id = c.id)"
            + " or exists (select 1 from case_file m where m.merged_into_id = c.id)) ";

    private final JdbcTemplate template;
    private final JdbcClient jdbc;
    private final ImportTargets targets;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Asking asking;

    ImportRuns(
            JdbcTemplate jdbc,
            ImportTargets targets,
            EntityManager entities,
            ApplicationEventPublisher events,
            Asking asking) {
        this.template = jdbc;
        this.jdbc = JdbcClient.create(jdbc);
        this.targets = targets;
        this.entities = entities;
        this.events = events;
        this.asking = asking;
    }

    /** At most {@code limit} imports of the caller's units with an id below {@code beforeId}, newest first. */
    @Transactional(readOnly = true)
    public List<ImportRunView> page(long beforeId, int limit) {
        return jdbc.sql(ROW + "and r.id < :before order by r.id desc limit :limit")
                .params(scope())
                .param("before", beforeId)
                .param("limit", limit)
                .query(ImportRuns::row)
                .list();
    }

    /** The page before the one that starts below {@code afterId}, newest first again. */
    @Transactional(readOnly = true)
    public List<ImportRunView> pageBefore(long afterId, int limit) {
        return jdbc.sql(ROW + "and r.id > :after order by r.id limit :limit")
                .params(scope())
                .param("after", afterId)
                .param("limit", limit)
                .query(ImportRuns::row)
                .list()
                .reversed();
    }

    @Transactional(readOnly = true)
    public int count(int limit) {
        return jdbc.sql("select count(*) from (" + ROW + "limit :limit) counted")
                .params(scope())
                .param("limit", limit)
                .query(Integer.class)
                .single();
    }

    @Transactional(readOnly = true)
    public ImportRunView get(long id) {
        return find(id);
    }

    private ImportRunView find(long id) {
        return jdbc.sql(ROW + "and r.id = :id")
                .params(scope())
                .param("id", id)
                .query(ImportRuns::row)
                .optional()
                .orElseThrow(() -> new Refused("import.run.unknown"));
    }

    /**
     * Takes back every record that an import brought, as if the file had never come; their numbers stay used. Refuses where
     * somebody has worked on one of them, or where the import changed records that were here before.
     *
     * @return how many records there were
     */
    @Transactional
    public int undo(long id) {
        CurrentUser by = asking.as(Role.CLERK, Role.ADMIN);
        jdbc.sql("select id from import_run where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        ImportRunView run = find(id);
        CaseKind kind = kind(run);
        if (!run.undoable()) {
            throw new Refused("import.undo.nothing");
        }
        // Nobody may begin to work on one of them from here on.
        jdbc.sql("select id from case_file where import_run_id = ? for update")
                .param(id)
                .query(Long.class)
                .list();
        refuseTouched(id, by);
        refuseChanged(id);
        stop(id, kind);
        int records = new HangingRows(template).deleteOfImport(id);
        jdbc.sql("update import_run set state = 'undone' where id = ?")
                .param(id)
                .update();
        events.publishEvent(new ImportUndone(run.kind().code(), run.fileName(), by.name(), records));
        return records;
    }

    private static CaseKind kind(ImportRunView run) {
        return switch (run.kind()) {
            case DISPUTES -> CaseKind.DISPUTE;
            case TICKETS -> CaseKind.TICKET;
            case PETITIONS -> CaseKind.PETITION;
            case UNITS, USERS, ROSTER, ACTIVITIES -> throw new Refused("import.undo.kind");
        };
    }

    private void refuseTouched(long id, CurrentUser by) {
        int touched = jdbc.sql("select count(*)" + TOUCHED)
                .param("run", id)
                .query(Integer.class)
                .single();
        if (touched > 0) {
            List<String> seen = jdbc.sql("select c.number" + TOUCHED + "and" + CaseAccess.MAY_SEE
                            + "order by c.id fetch first " + NAMED + " rows only")
                    .param("run", id)
                    .params(CaseAccess.parameters(by))
                    .query(String.class)
                    .list();
            throw new Refused("import.undo.touched", touched, String.join("、", seen));
        }
    }

    private void refuseChanged(long id) {
        int changed = jdbc.sql("select count(*) from imported_row i join case_file c on c.id = i.case_id"
                        + " where i.import_run_id = ? and c.import_run_id <> ?")
                .params(id, id)
                .query(Integer.class)
                .single();
        if (changed > 0) {
            throw new Refused("import.undo.changed", changed);
        }
    }

    private void stop(long id, CaseKind kind) {
        List<Long> open = jdbc.sql("select id from case_file where import_run_id = ? and state = 'open' order by id")
                .param(id)
                .query(Long.class)
                .list();
        Optional<OpenRecordStarter> room = open.isEmpty() ? Optional.empty() : targets.starter(kind);
        room.ifPresent(starter -> {
            open.forEach(starter::stop);
            entities.flush();
            entities.clear();
        });
    }

    private Map<String, Object> scope() {
        Long unit = asking.as(Role.CLERK, Role.ADMIN).unitId();
        Map<String, Object> values = new HashMap<>();
        values.put("everywhere", unit == null);
        values.put("scopeUnit", unit == null ? -1L : unit);
        return values;
    }

    private static ImportRunView row(ResultSet row, int index) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new ImportRunView(
                row.getLong("id"),
                ImportKind.of(row.getString("kind")).orElseThrow(),
                row.getString("unit_name"),
                row.getString("file_name"),
                row.getString("source_system"),
                row.getString("state"),
                row.getInt("total_rows"),
                row.getInt("accepted"),
                row.getInt("updated"),
                row.getInt("duplicates"),
                row.getInt("rejected"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getString("started_by"),
                row.getInt("records"));
    }
}
