package org.fengqiao.exchange;

import java.time.Clock;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.HeaderFinder;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.MappingFile;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.exchange.row.RowReader;
import org.fengqiao.exchange.sheet.SheetFile;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Takes files of other systems in. The same file twice changes nothing. What cannot be used as a whole (a file, a mapping,
 * a unit) is {@link Refused} before anything is stored; what is wrong with single rows stands in the result.
 */
@Service
public class Imports {
    private static final int CHUNK = 500;

    private final Asking asking;
    private final ImportScope scope;
    private final ImportTargets targets;
    private final ImportTransactions transactions;
    private final JdbcTemplate jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Imports(
            Asking asking,
            ImportScope scope,
            ImportTargets targets,
            ImportTransactions transactions,
            JdbcTemplate jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asking = asking;
        this.scope = scope;
        this.targets = targets;
        this.transactions = transactions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    public ImportResult run(ImportRequest request, ImportNotices notices) {
        RowKind kind = request.kind().rows();
        Mapping mapping = request.mapping() == null ? Mapping.NONE : MappingFile.read(request.mapping(), kind);
        return run(request, mapping, notices, ImportProgress.NONE);
    }

    /** With a mapping that was read already, in place of the request's. */
    ImportResult run(ImportRequest request, Mapping mapping, ImportNotices notices, ImportProgress progress) {
        CurrentUser by = asking.as(Role.CLERK, Role.ADMIN);
        RowKind kind = request.kind().rows();
        String fileName = String.valueOf(request.file().getFileName());
        UnitRow unit = scope.unit(request, by);
        try (SheetFile file = SheetFile.open(request.file(), mapping.encoding())) {
            var table = new HeaderFinder(kind, mapping).in(file, fileName);
            RowReader reader = new RowReader(kind, mapping, table.header());
            if (!reader.unknownColumns().isEmpty()) {
                notices.warn("import.columns.unknown", String.join("、", reader.unknownColumns()));
            }
            DataRows rows = DataRows.readThrough(table);
            Source source = Source.of(mapping, reader, fileName);
            try (RejectsFile rejects = request.rejects() == null
                    ? null
                    : RejectsFile.create(
                            request.rejects(), file.charset(), rows.head(), source.fromFileName(request.kind()))) {
                ImportRun run = new ImportRun(jdbc, events, clock, request.kind(), unit, fileName, source.name(), by);
                RowTarget target = targets.of(new ImportTargets.Context(
                        request, unit, mapping, reader, run, source.name(), fileName, by, notices));
                int chunk = request.kind() == ImportKind.UNITS ? Integer.MAX_VALUE : CHUNK;
                return take(new ImportTransactions.Job(rows, reader, target, run, rejects, progress, chunk), request);
            }
        }
    }

    private ImportResult take(ImportTransactions.Job job, ImportRequest request) {
        boolean atOnce = request.dryRun() || request.allOrNothing();
        Tally tally = atOnce ? transactions.atOnce(job, request.dryRun()) : transactions.inChunks(job);
        RejectsFile rejects = job.rejects();
        if (rejects != null) {
            rejects.finish();
        }
        boolean stored = !request.dryRun() && (!request.allOrNothing() || tally.rejected() == 0);
        return tally.result(stored);
    }

    /**
     * The system a file comes from.
     *
     * @param named by the file's name, since nothing else says it
     */
    private record Source(String name, boolean named) {
        static Source of(Mapping mapping, RowReader reader, String fileName) {
            String given = mapping.sourceSystem();
            if (given != null) {
                return new Source(given, false);
            }
            String base = fileName.replaceFirst("(?i)\\.(csv|xlsx)$", "");
            String name = base.length() <= 100 ? base : base.substring(0, 100);
            return new Source(name, !reader.has(Columns.SOURCE_SYSTEM));
        }

        @Nullable String fromFileName(ImportKind kind) {
            return named && kind.cases() ? name : null;
        }
    }
}
