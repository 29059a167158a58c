package org.fengqiao.report.seal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Readings;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.seal.LaterEntries.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Recomputes a seal: whether what was frozen is untouched, and what the records of today would make of it. */
@Component
class Verifying {
    private static final int SHOWN = 50;

    private final Readings readings;
    private final FigureService figures;
    private final SealedFigures sealed;
    private final Evidence evidence;
    private final SealRows rows;
    private final SealedRecords records;
    private final LaterEntries entries;

    Verifying(
            Readings readings,
            FigureService figures,
            SealedFigures sealed,
            Evidence evidence,
            SealRows rows,
            SealedRecords records,
            LaterEntries entries) {
        this.readings = readings;
        this.figures = figures;
        this.sealed = sealed;
        this.evidence = evidence;
        this.rows = rows;
        this.records = records;
        this.entries = entries;
    }

    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Verification verify(FigureRequest request) {
        Reading asked = readings.allow(request);
        Seal seal = sealed.of(asked)
                .orElseThrow(() -> new Refused(
                        "seal.none", asked.unit().name(), asked.period().toString()));
        Reading reading = sealed.at(seal, asked);
        Figures now = figures.figures(reading, Words.CHINESE);
        Fingerprint whole = SealPrint.head(seal, reading.unit().code());
        boolean intact = true;
        List<FigureDifference> differences = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (SealRows.Frozen frozen : rows.figures(seal.id())) {
            List<SealedRecord> then = records.all(seal.id(), frozen.figure().code());
            intact &= print(frozen.figure(), then).equals(frozen.hash());
            whole.add(frozen.hash());
            known.add(frozen.figure().code());
            if (now.knows(frozen.figure().code())) {
                Figure today = now.get(frozen.figure().code());
                List<SealedRecord> here = new ArrayList<>();
                evidence.each(today, reading, here::add);
                if (!print(today, here).equals(frozen.hash())) {
                    differences.add(difference(seal, frozen.figure(), today, then, here));
                }
            }
        }
        differences.addAll(enteredLater(known, now));
        intact &= whole.hex().equals(seal.hash()) && rows.follows(seal);
        return new Verification(seal, intact, differences);
    }

    /** Figures that were entered by hand when the others were frozen already. */
    private static List<FigureDifference> enteredLater(Set<String> known, Figures now) {
        return now.list().stream()
                .filter(figure -> figure.enteredByHand() && !known.contains(figure.code()))
                .map(figure -> new FigureDifference(figure.valued(null, null, null), figure, List.of(), 0))
                .toList();
    }

    private static String print(Figure figure, List<SealedRecord> records) {
        Fingerprint print = Fingerprint.of(figure);
        records.forEach(print::add);
        return print.hex();
    }

    private FigureDifference difference(
            Seal seal, Figure figure, Figure today, List<SealedRecord> then, List<SealedRecord> here) {
        Map<String, SealedRecord> before = byRecord(then);
        Map<String, SealedRecord> after = byRecord(here);
        List<RecordChange> changes = Stream.of(
                        after.entrySet().stream()
                                .filter(entry -> !before.containsKey(entry.getKey()))
                                .map(entry -> change(RecordChange.How.CAME, entry.getValue())),
                        before.entrySet().stream()
                                .filter(entry -> !after.containsKey(entry.getKey()))
                                .map(entry -> change(RecordChange.How.LEFT, entry.getValue())),
                        after.entrySet().stream()
                                .filter(entry -> differs(before.get(entry.getKey()), entry.getValue()))
                                .map(entry -> change(RecordChange.How.CHANGED, entry.getValue())))
                .flatMap(kinds -> kinds)
                .toList();
        List<RecordChange> shown = changes.stream().limit(SHOWN).toList();
        Map<String, Entry> last = entries.since(
                seal.sealedAt(),
                shown.stream().map(change -> change.record().number()).toList());
        return new FigureDifference(
                figure.said(figure.name(), today.measureWord()),
                today,
                shown.stream()
                        .map(change -> with(change, last.get(change.record().number())))
                        .toList(),
                changes.size() - shown.size());
    }

    private static Map<String, SealedRecord> byRecord(List<SealedRecord> records) {
        Map<String, SealedRecord> found = new LinkedHashMap<>();
        for (SealedRecord record : records) {
            RecordRow row = record.row();
            found.put(record.list() + " " + row.kind() + " " + row.id(), record);
        }
        return found;
    }

    private static boolean differs(@Nullable SealedRecord before, SealedRecord after) {
        return before != null
                && !new Fingerprint()
                        .add(before)
                        .hex()
                        .equals(new Fingerprint().add(after).hex());
    }

    private static RecordChange change(RecordChange.How how, SealedRecord record) {
        return new RecordChange(how, record.row(), null, null);
    }

    private static RecordChange with(RecordChange change, @Nullable Entry last) {
        return last == null ? change : new RecordChange(change.how(), change.record(), last.at(), last.actor());
    }
}
