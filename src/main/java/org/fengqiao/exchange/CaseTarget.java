package org.fengqiao.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.exchange.SameRows.Before;
import org.fengqiao.exchange.SameRows.Key;
import org.fengqiao.exchange.SameRows.Known;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Problem;
import org.fengqiao.exchange.row.RowReader;
import org.fengqiao.exchange.row.UnitWish;
import org.fengqiao.organization.UnitRow;

/**
 * Disputes, tickets and petitions: finds out which rows are new, the same, or changed, and hands the new and the changed to the
 * writer.
 */
final class CaseTarget implements RowTarget {
    private final CaseKind kind;
    private final String sourceSystem;
    private final boolean noDueDates;
    private final RowReader reader;
    private final UnitFinder units;
    private final SameRows sameRows;
    private final CaseWriter writer;
    private final ImportNotices notices;
    private final Clock clock;
    private final SeenRows seen = new SeenRows();
    private final Map<String, Integer> unknownTypes = new TreeMap<>();

    CaseTarget(
            CaseKind kind,
            String sourceSystem,
            boolean noDueDates,
            RowReader reader,
            UnitFinder units,
            SameRows sameRows,
            CaseWriter writer,
            ImportNotices notices,
            Clock clock) {
        this.kind = kind;
        this.sourceSystem = sourceSystem;
        this.noDueDates = noDueDates;
        this.reader = reader;
        this.units = units;
        this.sameRows = sameRows;
        this.writer = writer;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public List<Outcome> take(List<Candidate> rows) {
        CaseChecks checks = new CaseChecks(clock.instant());
        Outcome[] outcomes = new Outcome[rows.size()];
        List<CaseRecord> records = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Candidate row = rows.get(i);
            List<Problem> problems = new ArrayList<>(row.problems());
            problems.addAll(
                    switch (kind) {
                        case DISPUTE -> checks.dispute(row.facts());
                        case TICKET -> checks.ticket(row.facts());
                        case PETITION -> checks.petition(row.facts());
                    });
            UnitRow unit = unit(row.unit(), Columns.UNIT.name(), problems);
            List<UnitRow> coUnits = new ArrayList<>();
            row.facts().list(Columns.CO_UNITS).forEach(name -> {
                UnitRow coUnit = unit(UnitWish.named(name), Columns.CO_UNITS.name(), problems);
                coUnits.add(coUnit);
            });
            if (problems.isEmpty()) {
                records.add(record(i, row, unit, coUnits));
            } else {
                outcomes[i] = new Outcome.Rejected(problems);
            }
        }
        sort(records, outcomes);
        return List.of(outcomes);
    }

    private UnitRow unit(UnitWish wish, String column, List<Problem> problems) {
        // A unit is made only for a row that goes in.
        UnitWish careful = problems.isEmpty() ? wish : new UnitWish(wish.names(), false);
        return switch (units.find(careful)) {
            case UnitFinder.Known known -> known.unit();
            case UnitFinder.Unusable unusable -> {
                if (problems.isEmpty() || !wish.createMissing()) {
                    problems.add(new Problem(column, wish.toString(), unusable.key(), unusable.arguments()));
                }
                yield units.top();
            }
        };
    }

    private CaseRecord record(int index, Candidate row, UnitRow unit, List<UnitRow> coUnits) {
        Facts facts = row.facts().with(Columns.UNIT.name(), Long.toString(unit.id()));
        // The system is part of the key; whether a column or the file's name tells it makes no difference.
        String source = facts.optional(Columns.SOURCE_SYSTEM).orElse(sourceSystem);
        facts = facts.without(Columns.SOURCE_SYSTEM.name());
        if (!coUnits.isEmpty()) {
            facts = facts.with(
                    Columns.CO_UNITS.name(),
                    coUnits.stream().map(co -> Long.toString(co.id())).sorted().collect(Collectors.joining("、")));
        }
        boolean noDueDate = noDueDates || reader.has(Columns.ON_TIME) && !facts.has(Columns.CLOSED_AT);
        String hash = sameRows.hash(facts.canonical());
        Key key = new Key(source, facts.optional(Columns.EXTERNAL_ID).orElseGet(() -> seen.nextOf(hash)));
        return new CaseRecord(index, row, facts, unit, coUnits, key, hash, noDueDate);
    }

    private void sort(List<CaseRecord> records, Outcome[] outcomes) {
        Map<Key, Known> known =
                sameRows.known(records.stream().map(CaseRecord::key).distinct().toList());
        Map<Long, Before> before = sameRows.before(records.stream()
                .flatMap(record -> Stream.ofNullable(known.get(record.key()))
                        .filter(here -> !here.hash().equals(record.hash())))
                .map(Known::caseId)
                .distinct()
                .toList());
        for (CaseRecord record : records) {
            String earlier = seen.hash(record.key());
            Known here = known.get(record.key());
            if (earlier != null) {
                outcomes[record.index()] = earlier.equals(record.hash())
                        ? Outcome.DUPLICATE
                        : Outcome.rejected(new Problem(
                                Columns.EXTERNAL_ID.name(), record.key().externalId(), "import.row.contradicts"));
                continue;
            }
            seen.add(record.key(), record.hash());
            outcomes[record.index()] = here == null ? added(record) : compared(record, here, before);
        }
        writer.write();
    }

    private Outcome added(CaseRecord record) {
        var type = record.facts().type();
        if (type != null && type.word() != null) {
            unknownTypes.merge(type.word(), 1, Integer::sum);
        }
        writer.add(record);
        return Outcome.ACCEPTED;
    }

    private Outcome compared(CaseRecord record, Known here, Map<Long, Before> befores) {
        Before before = befores.get(here.caseId());
        if (before == null) {
            return Outcome.DUPLICATE;
        }
        Map<String, String> now = record.facts().canonical();
        List<String> differing = SameRows.differing(before.values(), now);
        if (before.worked() || before.state().equals("merged") || before.state().equals("void")) {
            return new Outcome.Rejected(differing.stream()
                    .map(name -> new Problem(
                            name,
                            reader.shown(name, now.getOrDefault(name, "")),
                            "import.row.worked-on",
                            reader.shown(name, before.values().getOrDefault(name, ""))))
                    .toList());
        }
        writer.update(
                here.caseId(),
                record,
                differing.stream()
                        .map(name ->
                                name + ": " + reader.shown(name, before.values().getOrDefault(name, "")) + " → "
                                        + reader.shown(name, now.getOrDefault(name, "")))
                        .collect(Collectors.joining("; ")));
        return Outcome.UPDATED;
    }

    @Override
    public void kept() {
        seen.keep();
    }

    @Override
    public void tell() {
        units.tellMade();
    }

    @Override
    public void undone() {
        seen.forget();
        writer.forget();
        units.load();
    }

    @Override
    public void finish(Tally tally) {
        unknownTypes.forEach((word, count) -> notices.warn("import.type.unknown", word, count));
    }
}
