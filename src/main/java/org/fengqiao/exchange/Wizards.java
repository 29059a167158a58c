package org.fengqiao.exchange;

import java.util.List;
import java.util.Optional;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.MappingFile;
import org.fengqiao.exchange.row.MappingText;
import org.fengqiao.exchange.row.RowKind;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Imports on a screen: a file is uploaded, its columns are mapped, a dry run shows what would happen, then it is taken.
 * Everything stands in the database, so it is found again after leaving the page, and nobody but its owner finds it.
 */
@Service
public class Wizards {
    public static final int MAX_BYTES = 20 * 1024 * 1024;

    private final WizardRows rows;
    private final WizardFiles files;
    private final WizardWork work;
    private final SavedMappings saved;
    private final Jobs jobs;
    private final ImportScope scope;
    private final Units units;
    private final Asking asking;

    Wizards(
            WizardRows rows,
            WizardFiles files,
            WizardWork work,
            SavedMappings saved,
            Jobs jobs,
            ImportScope scope,
            Units units,
            Asking asking) {
        this.rows = rows;
        this.files = files;
        this.work = work;
        this.saved = saved;
        this.jobs = jobs;
        this.scope = scope;
        this.units = units;
        this.asking = asking;
    }

    /** Takes a file, and the mapping last used for such a file, else one made of its header. Refuses what is no table. */
    @Transactional
    public long begin(ImportKind kind, String fileName, byte[] content) {
        CurrentUser by = importer();
        if (content.length > MAX_BYTES) {
            throw new Refused("import.file.large", fileName, MAX_BYTES / 1024 / 1024);
        }
        RowKind rowKind = kind.rows();
        UnitRow unit = usualUnit(kind, by).orElse(null);
        WizardReading reading = new WizardReading(rowKind);
        Optional<SavedMapping> last = unit == null
                ? Optional.empty()
                : saved.lastFor(scope.known(unit).id(), kind, WizardFiles.with(fileName, content, reading::headers));
        String yaml = last.map(SavedMapping::yaml)
                .orElseGet(() -> MappingText.of(WizardFiles.with(fileName, content, reading::suggested)));
        long id = rows.add(owner(by), unit == null ? null : unit.id(), kind, fileName, content.length);
        rows.map(
                id,
                unit == null ? null : unit.id(),
                yaml,
                last.map(SavedMapping::id).orElse(null));
        files.put(id, WizardFiles.FILE, content);
        return id;
    }

    /** Where the records of a file usually belong: the caller's township, else the caller's unit, else the only one. */
    private Optional<UnitRow> usualUnit(ImportKind kind, CurrentUser by) {
        Long own = by.unitId();
        if (own != null) {
            return Optional.of(units.nearest(own, UnitKind.TOWNSHIP)
                    .filter(township -> units.isBelow(township.id(), own))
                    .orElseGet(() -> units.get(own)));
        }
        List<UnitRow> townships = kind == ImportKind.UNITS ? List.of() : units.ofKind(UnitKind.TOWNSHIP);
        return townships.size() == 1 ? Optional.of(townships.getFirst()) : Optional.empty();
    }

    /** The units that the caller may import for. */
    public List<UnitRow> places() {
        CurrentUser by = importer();
        Long own = by.unitId();
        return (own == null ? units.tops() : List.of(units.get(own)))
                .stream()
                        .flatMap(top -> units.below(top.id()).stream())
                        .filter(unit -> unit.kind() != UnitKind.GRID
                                && unit.kind() != UnitKind.OFFICE
                                && unit.kind() != UnitKind.COMMITTEE)
                        .toList();
    }

    /** The caller's imports on their way, newest first. */
    public List<WizardView> mine() {
        return rows.of(importer().id()).stream().map(this::view).toList();
    }

    public WizardView get(long id) {
        return view(row(id));
    }

    /** The table as the mapping finds it; where it does not fit, as it is most likely to be. */
    public WizardTable table(long id) {
        WizardRows.Row row = row(id);
        Mapping mapping = mapping(row);
        return files.with(
                id, row.fileName(), file -> new WizardReading(row.kind().rows()).table(file, mapping));
    }

    /** Another table of the file: its columns are suggested anew. */
    public void useTable(long id, String sheet, int headerRow) {
        WizardRows.Row row = row(id);
        Mapping known = mapping(row);
        Mapping suggested = files.with(
                id, row.fileName(), file -> new WizardReading(row.kind().rows()).suggested(file, sheet, headerRow));
        rows.map(id, row.unitId(), MappingText.of(suggested.from(known.sourceSystem())), null);
    }

    /** Keeps what was changed in the mapping; a dry run has to follow. */
    public void map(long id, Mapping mapping) {
        WizardRows.Row row = row(id);
        rows.map(id, row.unitId(), MappingText.of(mapping), row.mappingId());
    }

    public void useUnit(long id, String unitCode) {
        WizardRows.Row row = row(id);
        UnitRow unit = places().stream()
                .filter(place -> place.code().equals(unitCode))
                .findFirst()
                .orElseThrow(() -> new Refused("unit.unknown", unitCode));
        rows.map(id, unit.id(), MappingText.of(mapping(row)), row.mappingId());
    }

    public void useMapping(long id, long mappingId) {
        WizardRows.Row row = row(id);
        rows.map(id, row.unitId(), saved.get(mappingId).yaml(), mappingId);
    }

    /** Takes a mapping file, as the command line does. */
    public void useMappingFile(long id, String name, String yaml) {
        WizardRows.Row row = row(id);
        rows.map(
                id,
                row.unitId(),
                MappingText.of(MappingFile.parse(name, yaml, row.kind().rows())),
                null);
    }

    /** Keeps the mapping under a name for the next file of this system. */
    @Transactional
    public void saveMapping(long id, String name) {
        WizardRows.Row row = row(id);
        if (row.unitId() == null) {
            throw new Refused("import.unit.choose");
        }
        long mapping = saved.save(scope.known(units.get(row.unitId())).id(), row.kind(), name, mapping(row));
        rows.mapping(id, mapping);
        saved.used(mapping, table(id).headerHash());
    }

    /** Begins the dry run; refuses a mapping that is not complete. */
    public void check(long id) {
        WizardRows.Row row = row(id);
        complete(row);
        start(row, WizardStep.MAPPING, WizardStep.CHECKING, true);
    }

    /** Begins the import itself, after a dry run. */
    public void run(long id, boolean allOrNothing) {
        rows.allOrNothing(row(id).id(), allOrNothing);
        start(row(id), WizardStep.CHECKED, WizardStep.IMPORTING, false);
    }

    /** Back from the dry run to the mapping. */
    public void back(long id) {
        rows.step(row(id).id(), WizardStep.CHECKED, WizardStep.MAPPING);
    }

    private void complete(WizardRows.Row row) {
        RowKind kind = row.kind().rows();
        Mapping mapping = MappingFile.parse(row.fileName(), MappingText.of(mapping(row)), kind);
        if (row.unitId() == null && row.kind() != ImportKind.UNITS) {
            throw new Refused("import.unit.choose");
        }
        if (row.kind().cases()
                && mapping.sourceSystem() == null
                && !mapping.rules().containsKey(Columns.SOURCE_SYSTEM.name())) {
            throw new Refused("import.source.needed");
        }
    }

    private void start(WizardRows.Row row, WizardStep before, WizardStep next, boolean dryRun) {
        if (!rows.step(row.id(), before, next)) {
            throw new Refused("import.wizard.busy");
        }
        try {
            String unitCode =
                    row.unitId() == null ? null : units.get(row.unitId()).code();
            jobs.start(
                    dryRun ? "dry_run" : "import",
                    job -> rows.job(row.id(), job),
                    progress -> work.run(row, mapping(row), unitCode, dryRun, progress));
        } catch (RuntimeException e) {
            rows.step(row.id(), next, before);
            throw e;
        }
    }

    /** The rejected rows as they came, to be corrected and imported again. */
    public byte[] rejects(long id) {
        return files.get(row(id).id(), WizardFiles.REJECTS);
    }

    /** Leaves a wizard for good; its file, rejected rows and first passwords are gone. */
    @Transactional
    public void drop(long id) {
        WizardRows.Row row = row(id);
        if (row.step() == WizardStep.CHECKING || row.step() == WizardStep.IMPORTING) {
            throw new Refused("import.wizard.busy");
        }
        rows.delete(id);
    }

    /** Deletes files and rejected rows after seven days. */
    void dropOld() {
        rows.old().forEach(rows::delete);
    }

    private WizardView view(WizardRows.Row row) {
        Long jobId = row.jobId();
        return new WizardView(
                row.id(),
                row.kind(),
                row.unitId() == null ? null : units.get(row.unitId()),
                row.fileName(),
                row.sizeBytes(),
                row.step(),
                mapping(row),
                mappingName(row.mappingId()),
                row.allOrNothing(),
                jobId == null ? null : jobs.get(jobId),
                row.outcome(),
                files.has(row.id(), WizardFiles.REJECTS),
                row.importRunId(),
                row.createdAt());
    }

    private @Nullable String mappingName(@Nullable Long id) {
        try {
            return id == null ? null : saved.get(id).name();
        } catch (Refused deletedSince) {
            return null;
        }
    }

    private WizardRows.Row row(long id) {
        return rows.find(id, importer().id()).orElseThrow(() -> new Refused("import.wizard.unknown"));
    }

    private static Mapping mapping(WizardRows.Row row) {
        String yaml = row.yaml();
        return yaml == null
                ? Mapping.NONE
                : MappingFile.draft(row.fileName(), yaml, row.kind().rows());
    }

    private CurrentUser importer() {
        return asking.as(Role.CLERK, Role.ADMIN);
    }

    private static long owner(CurrentUser by) {
        Long id = by.id();
        if (id == null) {
            throw new Refused("access.nobody");
        }
        return id;
    }
}
