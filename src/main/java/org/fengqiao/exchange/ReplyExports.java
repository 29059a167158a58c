package org.fengqiao.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.MappingFile;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.exchange.row.Rule;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Replies to tickets in the columns of the platform they came from. What was sent is remembered with a hash, so the next
 * file holds what is new or changed since; a past file can be made again.
 */
@Service
@Transactional
public class ReplyExports {
    /** Replied here, and not only elsewhere: somebody worked on it since it came in. */
    private static final String REPLIED = "select c.id, coalesce("
            + " (select i.external_id from imported_row i where i.case_id = c.id and i.source_system = :system),"
            + " (select min(e.number) from external_ref e where e.case_id = c.id and e.system = :system)) as their_number"
            + " from case_file c join ticket k on k.case_id = c.id"
            + " left join imported_row r on r.case_id = c.id"
            + " where c.kind = 'ticket' and c.state in ('open', 'closed', 'archived') and k.reply is not null"
            + " and (r.case_id is null or r.timeline_lines <>"
            + " (select count(*) from timeline_entry t where t.case_id = c.id)) and"
            + ForeignSystems.KNOWN_THERE + "and" + CaseAccess.MAY_SEE;

    private final JdbcClient jdbc;
    private final Ids ids;
    private final SavedMappings saved;
    private final CaseValueReader values;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher events;
    private final Asking asking;
    private final Clock clock;

    ReplyExports(
            JdbcTemplate jdbc,
            SavedMappings saved,
            CaseValueReader values,
            FieldCipher cipher,
            ApplicationEventPublisher events,
            Asking asking,
            Clock clock) {
        this.jdbc = JdbcClient.create(jdbc);
        this.ids = new Ids(jdbc, "foreign_export_seq");
        this.saved = saved;
        this.values = values;
        this.cipher = cipher;
        this.events = events;
        this.asking = asking;
        this.clock = clock;
    }

    private record Row(long caseId, List<String> cells, String hash) {}

    /** How many replies wait to be sent in this form. */
    @Transactional(readOnly = true)
    public int waiting(long mappingId) {
        SavedMapping mapping = usable(mappingId);
        return fresh(mapping, rows(mapping, null)).size();
    }

    /**
     * Makes a file of what is new or changed since the last one in this form, and remembers it as sent.
     *
     * @return its id
     */
    public long make(long mappingId) {
        CurrentUser by = asking.as(Role.CLERK, Role.ADMIN);
        SavedMapping mapping = usable(mappingId);
        String system = system(mapping);
        List<Row> rows = fresh(mapping, rows(mapping, null));
        if (rows.isEmpty()) {
            throw new Refused("export.nothing");
        }
        long id;
        synchronized (ids) {
            id = ids.next();
        }
        jdbc.sql("insert into foreign_export (id, unit_id, mapping, system, row_count, made_at, made_by)"
                        + " select ?, m.unit_id, m.name, ?, ?, ?, ? from import_mapping m where m.id = ?")
                .params(id, system, rows.size(), Stored.at(clock.instant()), by.name(), mappingId)
                .update();
        rows.forEach(row -> jdbc.sql("insert into foreign_export_row (export_id, case_id, row_hash) values (?, ?, ?)")
                .params(id, row.caseId(), row.hash())
                .update());
        events.publishEvent(new RepliesExported(by.name(), system, mapping.name() + ": " + rows.size()));
        return id;
    }

    /** The file of an export, with what its cases say now. */
    public byte[] file(long exportId, long mappingId, ExportFormat format) {
        CurrentUser by = asking.as(Role.CLERK, Role.ADMIN);
        SavedMapping mapping = usable(mappingId);
        if (past().stream().noneMatch(one -> one.id() == exportId)) {
            throw new Refused("export.unknown");
        }
        List<Row> rows = rows(mapping, exportId);
        events.publishEvent(
                new RepliesExported(by.name(), system(mapping), mapping.name() + ": " + rows.size() + " again"));
        return TableWriter.bytes(
                format,
                "Sheet1",
                inverse(mapping).header(),
                rows.stream().map(Row::cells).toList());
    }

    /** Exports of the caller's units, newest first; the last hundred. */
    @Transactional(readOnly = true)
    public List<ReplyExport> past() {
        Long unit = asking.as(Role.CLERK, Role.ADMIN).unitId();
        return jdbc.sql("select e.* from foreign_export e where (:everywhere or exists (select 1 from unit_closure s"
                        + " where s.ancestor_id = :scopeUnit and s.unit_id = e.unit_id))"
                        + " order by e.id desc fetch first 100 rows only")
                .param("everywhere", unit == null)
                .param("scopeUnit", unit == null ? -1L : unit)
                .query((row, index) -> new ReplyExport(
                        row.getLong("id"),
                        row.getString("mapping"),
                        row.getString("system"),
                        row.getInt("row_count"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getString("made_by")))
                .list();
    }

    /** Mappings that name the platform's number and the reply, and so can be turned round. */
    @Transactional(readOnly = true)
    public List<SavedMapping> mappings() {
        return saved.of(ImportKind.TICKETS).stream()
                .filter(one -> usable(mapping(one)))
                .toList();
    }

    private static boolean usable(Mapping mapping) {
        return mapping.sourceSystem() != null
                && mapping.rules().get(Columns.EXTERNAL_ID.name()) instanceof Rule.From
                && mapping.rules().get(Columns.REPLY.name()) instanceof Rule.From;
    }

    private SavedMapping usable(long mappingId) {
        SavedMapping mapping = saved.get(mappingId);
        if (mapping.kind() != ImportKind.TICKETS || !usable(mapping(mapping))) {
            throw new Refused("export.mapping");
        }
        return mapping;
    }

    private static Mapping mapping(SavedMapping saved) {
        return MappingFile.draft(saved.name(), saved.yaml(), RowKind.TICKETS);
    }

    private static String system(SavedMapping mapping) {
        return java.util.Objects.requireNonNull(mapping(mapping).sourceSystem());
    }

    private static InverseMapping inverse(SavedMapping mapping) {
        return new InverseMapping(mapping(mapping), RowKind.TICKETS);
    }

    private List<Row> rows(SavedMapping mapping, @Nullable Long exportId) {
        String narrowed = exportId == null
                ? ""
                : "and exists (select 1 from foreign_export_row x where x.case_id = c.id and x.export_id = :export)";
        Map<Long, String> numbers = new HashMap<>();
        jdbc.sql(REPLIED + narrowed)
                .param("system", system(mapping))
                .param("export", exportId == null ? -1L : exportId)
                .params(CaseAccess.parameters(asking.user()))
                .query(row -> {
                    numbers.put(row.getLong("id"), row.getString("their_number"));
                });
        InverseMapping inverse = inverse(mapping);
        List<Row> rows = new ArrayList<>();
        for (CaseValues one : values.of(CaseKind.TICKET, numbers.keySet())) {
            Map<String, String> texts = new HashMap<>(one.texts());
            texts.put(Columns.EXTERNAL_ID.name(), numbers.get(one.caseId()));
            List<String> cells = inverse.row(new CaseValues(one.caseId(), one.number(), one.kind(), texts));
            rows.add(new Row(one.caseId(), cells, cipher.index(String.join("\u0000", cells))));
        }
        return rows;
    }

    /** Without what was sent in this form already and says the same still. */
    private List<Row> fresh(SavedMapping mapping, List<Row> rows) {
        Map<Long, String> sent = new HashMap<>();
        jdbc.sql("select x.case_id, x.row_hash from foreign_export_row x join foreign_export e on e.id = x.export_id"
                        + " where e.mapping = ? and e.system = ? order by e.id")
                .params(mapping.name(), system(mapping))
                .query(row -> {
                    sent.put(row.getLong("case_id"), row.getString("row_hash"));
                });
        return rows.stream()
                .filter(row -> !row.hash().equals(sent.get(row.caseId())))
                .toList();
    }
}
