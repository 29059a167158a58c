package org.fengqiao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.ActivityRegister;
import org.fengqiao.activity.NewActivity;
import org.fengqiao.exchange.SameRows.Key;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Problem;
import org.fengqiao.exchange.row.UnitWish;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;

/** The register of activities. An entry that was changed here since is not overwritten. */
final class ActivityTarget implements RowTarget {
    private final ActivityRegister register;
    private final ImportedActivities imported;
    private final SameRows hashes;
    private final UnitFinder units;
    private final String sourceSystem;
    private final SeenRows seen = new SeenRows();

    ActivityTarget(
            ActivityRegister register,
            ImportedActivities imported,
            SameRows hashes,
            UnitFinder units,
            String sourceSystem) {
        this.register = register;
        this.imported = imported;
        this.hashes = hashes;
        this.units = units;
        this.sourceSystem = sourceSystem;
    }

    @Override
    public List<Outcome> take(List<Candidate> rows) {
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        rows.forEach(row -> outcomes.add(outcome(row)));
        return outcomes;
    }

    private Outcome outcome(Candidate row) {
        List<Problem> problems = new ArrayList<>(row.problems());
        UnitRow unit = unit(row.unit(), Columns.UNIT, problems);
        List<Long> others = new ArrayList<>();
        row.facts()
                .list(Columns.PARTICIPANTS)
                .forEach(name -> others.add(unit(UnitWish.named(name), Columns.PARTICIPANTS, problems)
                        .id()));
        Long caseId = row.facts()
                .optional(Columns.CASE)
                .map(number -> caseOf(number, problems))
                .orElse(null);
        if (!problems.isEmpty()) {
            return new Outcome.Rejected(problems);
        }
        try {
            return save(row.facts(), activity(row.facts(), unit, others, caseId));
        } catch (Refused refusal) {
            return Outcome.rejected(new Problem(Columns.DATE.name(), "", refusal.key(), refusal.arguments()));
        }
    }

    private UnitRow unit(UnitWish wish, Column column, List<Problem> problems) {
        return switch (units.find(wish)) {
            case UnitFinder.Known known -> known.unit();
            case UnitFinder.Unusable unusable -> {
                problems.add(new Problem(column.name(), wish.toString(), unusable.key(), unusable.arguments()));
                yield units.top();
            }
        };
    }

    private @Nullable Long caseOf(String number, List<Problem> problems) {
        Optional<Long> found = imported.caseNumbered(number, units.top().id());
        if (found.isEmpty()) {
            problems.add(new Problem(Columns.CASE.name(), number, "case.unknown"));
        }
        return found.orElse(null);
    }

    private Outcome save(Facts row, NewActivity activity) {
        Facts facts =
                row.without(Columns.SOURCE_SYSTEM.name()).with(Columns.UNIT.name(), Long.toString(activity.unitId()));
        String hash = hashes.hash(facts.canonical());
        Key key = new Key(
                row.optional(Columns.SOURCE_SYSTEM).orElse(sourceSystem),
                row.optional(Columns.EXTERNAL_ID).orElseGet(() -> seen.nextOf(hash)));
        String earlier = seen.hash(key);
        if (earlier != null) {
            return earlier.equals(hash)
                    ? Outcome.DUPLICATE
                    : Outcome.rejected(
                            new Problem(Columns.EXTERNAL_ID.name(), key.externalId(), "import.row.contradicts"));
        }
        seen.add(key, hash);
        Optional<ImportedActivities.Known> known = imported.find(key);
        if (known.isEmpty()) {
            imported.add(register.takeIn(activity), key, hash);
            return Outcome.ACCEPTED;
        }
        if (known.get().hash().equals(hash)) {
            return Outcome.DUPLICATE;
        }
        if (known.get().touched()) {
            return Outcome.rejected(
                    new Problem(Columns.EXTERNAL_ID.name(), key.externalId(), "import.activity.touched"));
        }
        register.takeInAgain(known.get().id(), known.get().version(), activity);
        imported.changed(known.get().id(), hash);
        return Outcome.UPDATED;
    }

    private static NewActivity activity(Facts facts, UnitRow unit, List<Long> others, @Nullable Long caseId) {
        return new NewActivity(
                unit.id(),
                Objects.requireNonNull(facts.moment(Columns.DATE)).day(),
                Coded.find(
                                ActivityKind.class,
                                facts.optional(Columns.ACTIVITY_KIND).orElseThrow())
                        .orElseThrow(),
                Objects.requireNonNullElse(facts.count(Columns.TIMES), 1),
                facts.count(Columns.PERSONS),
                facts.count(Columns.CLAIMS_RESOLVED),
                free(facts, Columns.LED_BY),
                free(facts, Columns.VENUE),
                others,
                caseId,
                free(facts, Columns.NOTE));
    }

    private static @Nullable String free(Facts facts, Column column) {
        return facts.optional(column).map(FreeText::masked).orElse(null);
    }

    @Override
    public void kept() {
        seen.keep();
    }

    @Override
    public void undone() {
        seen.forget();
        units.load();
    }
}
