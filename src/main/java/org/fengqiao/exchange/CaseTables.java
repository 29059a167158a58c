package org.fengqiao.exchange;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.TextPieces;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Moment;
import org.fengqiao.exchange.row.RowReader;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The tables that every imported record has, and with {@link KindTables} those of its kind. */
final class CaseTables {
    /** Whose rows a correction by a later file writes anew. */
    private static final List<String> REWRITTEN =
            List.of("party", "case_token", "external_ref", "case_unit", "imported_row", "dispute_round");

    private final CaseWriter.Setting setting;
    private final JdbcTemplate jdbc;
    private final RowReader reader;
    private final SameRows sameRows;
    private final KindTables kinds;
    private final PartyRows parties;
    private final Ids lineIds;
    private final BulkInsert files = new BulkInsert(
            "case_file",
            "id, number, kind, unit_id, matter_id, title, summary, place, leader_in_charge, state, received_at,"
                    + " received_dated, closed_at, closed_dated, registered_at, registered_by, found_by, import_run_id, restricted");
    private final BulkInsert sources = new BulkInsert(
            "imported_row",
            "case_id, scope_unit_id, kind, source_system, external_id, row_hash, mapped, source_row, timeline_lines,"
                    + " import_run_id");
    private final BulkInsert references = new BulkInsert("external_ref", "case_id, system, number");
    private final BulkInsert coUnits = new BulkInsert("case_unit", "case_id, unit_id");
    private final BulkInsert tokens = new BulkInsert("case_token", "token, case_id");
    private final BulkInsert lines =
            new BulkInsert("timeline_entry", "id, case_id, happened_at, recorded_at, actor, verb, note");

    CaseTables(
            CaseWriter.Setting setting,
            JdbcTemplate jdbc,
            RowReader reader,
            SameRows sameRows,
            KindTables kinds,
            PartyRows parties) {
        this.setting = setting;
        this.jdbc = jdbc;
        this.reader = reader;
        this.sameRows = sameRows;
        this.kinds = kinds;
        this.parties = parties;
        this.lineIds = new Ids(jdbc, "timeline_entry_seq");
    }

    void add(long id, CaseRecord record, CaseNumber number, Map<String, Long> matterIds) {
        Facts facts = record.facts();
        Moment closed = record.closed();
        files.add(
                id,
                number.text(),
                setting.kind().code(),
                record.unit().id(),
                matter(facts, matterIds),
                title(facts),
                Stored.free(facts, Columns.SUMMARY),
                Stored.free(facts, Columns.PLACE),
                Stored.free(facts, Columns.LEADER),
                record.open() ? "open" : "closed",
                record.received().at(),
                record.received().dated(),
                closed == null ? null : closed.at(),
                closed != null && closed.dated(),
                setting.now(),
                setting.actor(),
                Stored.free(facts, Columns.FOUND_BY),
                setting.runId(),
                PetitionTables.restricted(facts));
        kinds.add(id, record);
        addRest(id, record, 1);
        line(id, "imported", setting.fileName() + ":" + record.candidate().row().number());
    }

    /** Writes a record anew that is here already; its number, and who typed it when, stay. */
    void change(long id, CaseRecord record, String differences, Map<String, Long> matterIds) {
        Facts facts = record.facts();
        Moment closed = record.closed();
        BulkInsert.execute(
                jdbc,
                "update case_file set unit_id = ?, matter_id = ?, title = ?, summary = ?, place = ?,"
                        + " leader_in_charge = ?, state = ?, received_at = ?, received_dated = ?, closed_at = ?,"
                        + " closed_dated = ?, found_by = ?, restricted = restricted or ?, version = version + 1 where id = ?",
                Arrays.asList(
                        record.unit().id(),
                        matter(facts, matterIds),
                        title(facts),
                        Stored.free(facts, Columns.SUMMARY),
                        Stored.free(facts, Columns.PLACE),
                        Stored.free(facts, Columns.LEADER),
                        record.open() ? "open" : "closed",
                        record.received().at(),
                        record.received().dated(),
                        closed == null ? null : closed.at(),
                        closed != null && closed.dated(),
                        Stored.free(facts, Columns.FOUND_BY),
                        PetitionTables.restricted(facts),
                        id));
        kinds.change(id, record, jdbc);
        addRest(id, record, 0);
        String note = setting.fileName() + ":" + record.candidate().row().number() + " " + differences;
        line(id, "import-changed", note.length() <= 4000 ? note : note.substring(0, 4000));
    }

    private void addRest(long id, CaseRecord record, int timelineLines) {
        Facts facts = record.facts();
        sources.add(
                id,
                setting.scope().id(),
                setting.kind().code(),
                record.key().sourceSystem(),
                record.key().externalId(),
                record.hash(),
                sameRows.stored(facts.canonical()),
                sameRows.stored(reader.asItCame(record.candidate().row())),
                timelineLines,
                setting.runId());
        facts.references().forEach(reference -> references.add(id, reference.system(), reference.number()));
        record.coUnits().stream()
                .filter(unit -> unit.id() != record.unit().id())
                .map(unit -> unit.id())
                .distinct()
                .forEach(unit -> coUnits.add(id, unit));
        parties.add(id, facts);
        TextPieces.of(
                        setting.kind(),
                        title(facts),
                        Stored.free(facts, Columns.SUMMARY),
                        Stored.free(facts, Columns.PLACE))
                .forEach(piece -> tokens.add(piece, id));
    }

    private void line(long caseId, String verb, String note) {
        lines.add(lineIds.next(), caseId, setting.now(), setting.now(), setting.actor(), verb, note);
    }

    /** Takes away what {@link #change} is going to write again. */
    void clear(Collection<Long> caseIds) {
        for (String table : REWRITTEN) {
            update("delete from " + table + " where case_id in (%s)", caseIds);
        }
    }

    void write() {
        files.write(jdbc);
        kinds.write(jdbc);
        sources.write(jdbc);
        references.write(jdbc);
        coUnits.write(jdbc);
        parties.write(jdbc);
        tokens.write(jdbc);
        lines.write(jdbc);
    }

    /** Throws away what was not written. */
    void forget() {
        List.of(files, sources, references, coUnits, tokens, lines).forEach(BulkInsert::clear);
        kinds.forget();
        parties.forget();
    }

    /** Remembers how long the timelines are: a longer one later means that somebody has worked on the record. */
    void countTimelines(Collection<Long> caseIds) {
        update(
                "update imported_row set timeline_lines = (select count(*) from timeline_entry t"
                        + " where t.case_id = imported_row.case_id) where case_id in (%s)",
                caseIds);
    }

    List<Long> openOf(Collection<Long> caseIds) {
        return caseIds.isEmpty()
                ? List.of()
                : jdbc.queryForList(
                        marked("select id from case_file where state = 'open' and id in (%s) order by id", caseIds),
                        Long.class,
                        caseIds.toArray());
    }

    private void update(String sql, Collection<Long> caseIds) {
        if (!caseIds.isEmpty()) {
            jdbc.update(marked(sql, caseIds), caseIds.toArray());
        }
    }

    private static String marked(String sql, Collection<Long> ids) {
        return sql.formatted(Collections.nCopies(ids.size(), "?").stream().collect(Collectors.joining(", ")));
    }

    private static @Nullable Long matter(Facts facts, Map<String, Long> ids) {
        return facts.optional(Columns.MATTER)
                .map(text -> ids.get(FreeText.masked(text)))
                .orElse(null);
    }

    /** The title, else what comes nearest to one. */
    private String title(Facts facts) {
        return Stream.of(
                        facts.optional(Columns.TITLE),
                        facts.optional(Columns.SUMMARY).map(CaseTables::firstWords),
                        setting.kind() == CaseKind.TICKET
                                ? facts.optional(Columns.CATEGORY)
                                : java.util.Optional.<String>empty())
                .flatMap(java.util.Optional::stream)
                .map(FreeText::masked)
                .findFirst()
                .orElseGet(() -> setting.untitled());
    }

    private static String firstWords(String summary) {
        String line = summary.lines().findFirst().orElse("");
        return line.length() <= 30 ? line : line.substring(0, 30) + "…";
    }
}
