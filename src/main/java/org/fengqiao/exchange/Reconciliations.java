package org.fengqiao.exchange;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.exchange.Reconciliation.Line;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.HeaderFinder;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.MappingFile;
import org.fengqiao.exchange.row.Moment;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.exchange.row.RowReader;
import org.fengqiao.exchange.sheet.SheetFile;
import org.fengqiao.exchange.sheet.SheetRow;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Role;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares another system's own list with ours: what only they have, what only we have, what differs. */
@Service
public class Reconciliations {
    private static final List<Column> TICKET =
            List.of(Columns.CLOSED_AT, Columns.ON_TIME, Columns.RESOLVED, Columns.SATISFACTION, Columns.TICKET_CLASS);
    private static final List<Column> DISPUTE =
            List.of(Columns.CLOSED_AT, Columns.OUTCOME, Columns.AMOUNT, Columns.AGREEMENT_FORM);
    private static final List<Column> PETITION = List.of(
            Columns.CLOSED_AT,
            Columns.PETITION_ACCEPTED_AT,
            Columns.REPLIED_AT,
            Columns.ORIGIN,
            Columns.PETITION_CLASS,
            Columns.ROUTE,
            Columns.SATISFACTION);

    private final SavedMappings saved;
    private final ForeignSystems systems;
    private final CaseValueReader values;
    private final JdbcClient jdbc;
    private final Asking asking;

    Reconciliations(
            SavedMappings saved, ForeignSystems systems, CaseValueReader values, JdbcClient jdbc, Asking asking) {
        this.saved = saved;
        this.systems = systems;
        this.values = values;
        this.jdbc = jdbc;
        this.asking = asking;
    }

    private record Theirs(int row, Facts facts) {}

    private record Read(
            Map<String, Theirs> rows,
            int unreadable,
            @Nullable Instant from,
            @Nullable Instant to) {}

    /** Reads their list by a saved mapping and sets it beside the cases that the caller may see. */
    @Transactional(readOnly = true)
    public Reconciliation compare(long systemId, long mappingId, String fileName, byte[] content) {
        asking.as(Role.CLERK, Role.ADMIN);
        ForeignSystem system = systems.get(systemId);
        SavedMapping one = saved.get(mappingId);
        CaseKind kind = kind(one);
        RowKind rowKind = ForeignNumbers.rows(kind);
        Mapping mapping = MappingFile.draft(one.name(), one.yaml(), rowKind);
        if (!mapping.rules().containsKey(Columns.EXTERNAL_ID.name())) {
            throw new Refused("reconcile.mapping");
        }
        Read read = WizardFiles.with(fileName, content, file -> read(file, rowKind, mapping));
        return compare(read, ours(system, mapping.sourceSystem(), kind), kind);
    }

    private static CaseKind kind(SavedMapping mapping) {
        return switch (mapping.kind()) {
            case TICKETS -> CaseKind.TICKET;
            case DISPUTES -> CaseKind.DISPUTE;
            case PETITIONS -> CaseKind.PETITION;
            case UNITS, USERS, ROSTER, ACTIVITIES -> throw new Refused("reconcile.mapping");
        };
    }

    private static Read read(Path path, RowKind kind, Mapping mapping) {
        Map<String, Theirs> rows = new LinkedHashMap<>();
        int unreadable = 0;
        Instant first = null;
        Instant last = null;
        String name = String.valueOf(path.getFileName());
        try (SheetFile file = SheetFile.open(path, mapping.encoding())) {
            HeaderFinder.Found found = new HeaderFinder(kind, mapping).in(file, name);
            RowReader reader = new RowReader(kind, mapping, found.header());
            try (Stream<SheetRow> all = found.sheet().rows()) {
                for (Iterator<SheetRow> each = all.iterator(); each.hasNext(); ) {
                    SheetRow row = each.next();
                    if (row.number() <= found.header().rowNumber() || row.blank()) {
                        continue;
                    }
                    Facts facts = reader.read(row).facts();
                    String number = facts.text(Columns.EXTERNAL_ID);
                    if (number == null) {
                        unreadable++;
                        continue;
                    }
                    rows.putIfAbsent(number, new Theirs(row.number(), facts));
                    Moment received = facts.moment(Columns.RECEIVED_AT);
                    if (received != null) {
                        first = first == null || received.at().isBefore(first) ? received.at() : first;
                        Instant end = received.due();
                        last = last == null || end.isAfter(last) ? end : last;
                    }
                }
            }
        }
        return new Read(rows, unreadable, first, last);
    }

    /** Our cases of the system's kinds and unit: key, number there or null, received. */
    private List<Ours> ours(ForeignSystem system, @Nullable String source, CaseKind kind) {
        return jdbc.sql("select c.id, c.received_at, coalesce("
                        + " (select min(e.number) from external_ref e where e.case_id = c.id and e.system in (:systems)),"
                        + " (select i.external_id from imported_row i where i.case_id = c.id"
                        + " and i.source_system in (:systems))) as their_number from case_file c"
                        + " where c.kind = :kind and c.state in ('open', 'closed', 'archived')"
                        + " and c.unit_id in (select t.unit_id from unit_closure t where t.ancestor_id = :unit) and"
                        + CaseAccess.MAY_SEE)
                .param("systems", source == null ? List.of(system.name()) : List.of(system.name(), source))
                .param("kind", kind.code())
                .param("unit", systems.unitOf(system.id()))
                .params(CaseAccess.parameters(asking.user()))
                .query((row, index) -> new Ours(
                        row.getLong("id"), row.getTimestamp("received_at").toInstant(), row.getString("their_number")))
                .list();
    }

    private record Ours(
            long caseId, Instant receivedAt, @Nullable String number) {}

    private Reconciliation compare(Read read, List<Ours> ours, CaseKind kind) {
        Map<Long, Ours> byId = new HashMap<>();
        Set<String> here = new HashSet<>();
        for (Ours one : ours) {
            if (one.number() != null) {
                here.add(one.number());
            }
            boolean listed = one.number() != null && read.rows().containsKey(one.number());
            if (listed || within(read, one.receivedAt())) {
                byId.put(one.caseId(), one);
            }
        }
        List<Line> onlyOurs = new ArrayList<>();
        List<Line> different = new ArrayList<>();
        int same = 0;
        for (CaseValues one : values.of(kind, byId.keySet())) {
            String number =
                    java.util.Objects.requireNonNull(byId.get(one.caseId())).number();
            Theirs theirs = number == null ? null : read.rows().get(number);
            if (theirs == null) {
                onlyOurs.add(new Line(null, number, one.number(), one.text("title"), null, "", ""));
                continue;
            }
            List<Line> found = differences(theirs, one, kind, number);
            different.addAll(found);
            same += found.isEmpty() ? 1 : 0;
        }
        List<Line> onlyTheirs = read.rows().entrySet().stream()
                .filter(entry -> !here.contains(entry.getKey()))
                .map(entry -> new Line(
                        entry.getValue().row(),
                        entry.getKey(),
                        null,
                        title(entry.getValue().facts()),
                        null,
                        "",
                        ""))
                .toList();
        return new Reconciliation(same, onlyTheirs, onlyOurs, different, read.unreadable());
    }

    /** A list is of some time; what came before or after need not be in it. */
    private static boolean within(Read read, Instant at) {
        Instant from = read.from();
        Instant to = read.to();
        return from != null && to != null && !at.isBefore(from) && !at.isAfter(to);
    }

    private static String title(Facts facts) {
        String text = facts.optional(Columns.TITLE)
                .or(() -> facts.optional(Columns.SUMMARY))
                .map(FreeText::masked)
                .orElse("");
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }

    /** Only what their list tells is compared; of times the day, since systems round them. */
    private static List<Line> differences(Theirs theirs, CaseValues ours, CaseKind kind, @Nullable String number) {
        List<Line> lines = new ArrayList<>();
        for (Column column : compared(kind)) {
            String said = theirs(theirs.facts(), column);
            String known = ours.text(column.name());
            if (said.isEmpty() || said.equals(comparable(column, known))) {
                continue;
            }
            lines.add(new Line(
                    theirs.row(),
                    number,
                    ours.number(),
                    ours.text("title"),
                    column.name(),
                    ForeignNumbers.words(column, said),
                    ForeignNumbers.words(column, comparable(column, known))));
        }
        return lines;
    }

    private static List<Column> compared(CaseKind kind) {
        return switch (kind) {
            case DISPUTE -> DISPUTE;
            case TICKET -> TICKET;
            case PETITION -> PETITION;
        };
    }

    private static String theirs(Facts facts, Column column) {
        Moment moment = column.type() == Column.Type.MOMENT ? facts.moment(column) : null;
        return moment != null ? moment.day().toString() : facts.canonical().getOrDefault(column.name(), "");
    }

    private static String comparable(Column column, String text) {
        return column.type() == Column.Type.MOMENT && text.length() > 10 ? text.substring(0, 10) : text;
    }

    /** The comparison as a workbook, in the words of the screen. */
    public byte[] workbook(List<String> header, List<List<String>> rows) {
        return TableWriter.bytes(ExportFormat.XLSX, "Sheet1", header, rows);
    }
}
