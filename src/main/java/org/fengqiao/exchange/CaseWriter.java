package org.fengqiao.exchange;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.OpenRecordStarter;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.organization.UnitRow;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Writes records of past and open cases in bulk: file, facts, people, references, deadlines, one line of the timeline, and
 * what makes the row known again. An open record's process is started last.
 */
final class CaseWriter {
    private final Setting setting;
    private final CaseTables tables;
    private final PastDeadlines deadlines;
    private final Numbers numbers;
    private final Matters matters;
    private final Supplier<Optional<OpenRecordStarter>> starter;
    private final EntityManager entities;
    private final List<Fresh> fresh = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private final Ids caseIds;

    private record Fresh(long caseId, CaseRecord record) {}

    private record Changed(long caseId, CaseRecord record, String differences) {}

    /**
     * What holds for all records of an import.
     *
     * @param startsProcesses false in a dry run
     * @param untitled the title of a record that says nothing one could be made of
     */
    record Setting(
            CaseKind kind,
            UnitRow scope,
            UnitFinder units,
            long runId,
            String actor,
            Instant now,
            String fileName,
            boolean startsProcesses,
            String untitled) {}

    CaseWriter(
            Setting setting,
            JdbcTemplate jdbc,
            CaseTables tables,
            PastDeadlines deadlines,
            Numbers numbers,
            Matters matters,
            Supplier<Optional<OpenRecordStarter>> starter,
            EntityManager entities) {
        this.setting = setting;
        this.tables = tables;
        this.deadlines = deadlines;
        this.numbers = numbers;
        this.matters = matters;
        this.starter = starter;
        this.entities = entities;
        this.caseIds = new Ids(jdbc, "case_file_seq");
    }

    void add(CaseRecord record) {
        fresh.add(new Fresh(caseIds.next(), record));
        numbers.want(township(record), record.received().at());
    }

    void update(long caseId, CaseRecord record, String differences) {
        changed.add(new Changed(caseId, record, differences));
    }

    void forget() {
        fresh.clear();
        changed.clear();
        numbers.forget();
        tables.forget();
        deadlines.forget();
    }

    /** Writes what was collected. */
    void write() {
        numbers.take();
        Map<String, Long> matterIds = matters.ids(records()
                .flatMap(record -> record.facts().optional(Columns.MATTER).stream())
                .toList());
        for (Fresh one : fresh) {
            CaseRecord record = one.record();
            CaseNumber number = numbers.next(township(record), record.received().at());
            tables.add(one.caseId(), record, number, matterIds);
            deadlines.add(one.caseId(), record);
        }
        List<Long> changedIds = changed.stream().map(Changed::caseId).toList();
        stopProcesses(changedIds);
        tables.clear(changedIds);
        for (Changed one : changed) {
            tables.change(one.caseId(), one.record(), one.differences(), matterIds);
            deadlines.change(one.caseId(), one.record());
        }
        tables.write();
        deadlines.write(setting.actor());
        startProcesses();
        tables.countTimelines(changedIds);
        forget();
    }

    private Stream<CaseRecord> records() {
        return Stream.concat(fresh.stream().map(Fresh::record), changed.stream().map(Changed::record));
    }

    private UnitRow township(CaseRecord record) {
        return setting.units().township(record.unit());
    }

    private void stopProcesses(Collection<Long> caseIds) {
        List<Long> open = setting.startsProcesses() ? tables.openOf(caseIds) : List.of();
        if (!open.isEmpty()) {
            starter.get().ifPresent(room -> open.forEach(room::stop));
            settle();
        }
    }

    /** The rooms work with entities and this writer with tables: each must see what the other wrote. */
    private void settle() {
        entities.flush();
        entities.clear();
    }

    private void startProcesses() {
        List<Long> open = Stream.concat(
                        fresh.stream().filter(one -> one.record().open()).map(Fresh::caseId),
                        changed.stream().filter(one -> one.record().open()).map(Changed::caseId))
                .toList();
        if (setting.startsProcesses() && !open.isEmpty()) {
            starter.get().ifPresent(room -> open.forEach(room::start));
            settle();
            tables.countTimelines(open);
        }
    }
}
