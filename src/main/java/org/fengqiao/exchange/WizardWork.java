package org.fengqiao.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.exchange.row.Mapping;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a wizard has done in the background: the one import engine, with the wizard's file, mapping and progress bar. */
@Component
class WizardWork {
    private static final int SHOWN = 200;

    private final Imports imports;
    private final WizardRows rows;
    private final WizardFiles files;
    private final SavedMappings saved;

    WizardWork(Imports imports, WizardRows rows, WizardFiles files, SavedMappings saved) {
        this.imports = imports;
        this.rows = rows;
        this.files = files;
        this.saved = saved;
    }

    void run(WizardRows.Row row, Mapping mapping, @Nullable String unitCode, boolean dryRun, Jobs.Progress progress) {
        WizardStep before = dryRun ? WizardStep.MAPPING : WizardStep.CHECKED;
        WizardStep now = dryRun ? WizardStep.CHECKING : WizardStep.IMPORTING;
        try {
            WizardOutcome outcome =
                    files.with(row.id(), row.fileName(), file -> take(row, file, mapping, unitCode, dryRun, progress));
            rows.outcome(row.id(), outcome);
            boolean nothingStored = !dryRun && !outcome.result().stored();
            rows.step(row.id(), now, dryRun || nothingStored ? WizardStep.CHECKED : WizardStep.FINISHED);
        } catch (RuntimeException | Error e) {
            rows.step(row.id(), now, before);
            throw e;
        }
    }

    private WizardOutcome take(
            WizardRows.Row row,
            Path file,
            Mapping mapping,
            @Nullable String unitCode,
            boolean dryRun,
            Jobs.Progress progress) {
        Path rejects = file.resolveSibling("rejects.csv");
        Told told = new Told();
        ImportResult result = imports.run(
                new ImportRequest(row.kind(), file, null, unitCode, dryRun, row.allOrNothing() && !dryRun, rejects),
                mapping,
                told,
                new ImportProgress() {
                    @Override
                    public void begun(long runId, int count) {
                        progress.total(count);
                        if (!dryRun) {
                            rows.run(row.id(), runId);
                        }
                    }

                    @Override
                    public void taken(int count) {
                        progress.done(count);
                    }
                });
        keepRejects(row.id(), rejects, result.rejected());
        Long mappingId = row.mappingId();
        if (!dryRun && result.stored() && mappingId != null) {
            saved.used(
                    mappingId,
                    new WizardReading(row.kind().rows()).table(file, mapping).headerHash());
        }
        return new WizardOutcome(dryRun, shortened(result), result.rejections().size(), told.notices, told.passwords);
    }

    private void keepRejects(long id, Path rejects, int rejected) {
        try {
            files.put(id, WizardFiles.REJECTS, rejected == 0 ? new byte[0] : Files.readAllBytes(rejects));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ImportResult shortened(ImportResult result) {
        List<ImportResult.Rejection> first =
                result.rejections().stream().limit(SHOWN).toList();
        return new ImportResult(
                result.rows(),
                result.accepted(),
                result.updated(),
                result.duplicates(),
                result.rejected(),
                result.stored(),
                first);
    }

    private static final class Told implements ImportNotices {
        private final List<WizardOutcome.Notice> notices = new ArrayList<>();
        private final Map<String, String> passwords = new LinkedHashMap<>();

        @Override
        public void warn(String key, Object... arguments) {
            notices.add(new WizardOutcome.Notice(key, List.of(arguments)));
        }

        @Override
        public void firstPassword(String login, String password) {
            passwords.put(login, password);
        }
    }
}
