package org.fengqiao.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Problem;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;

/**
 * Units, known by their code. A unit may stand in the file before the one above it; the whole file is therefore one
 * chunk.
 */
final class UnitTarget implements RowTarget {
    private final Units units;
    private final @Nullable UnitRow top;
    private final Map<String, NewUnit> seen = new HashMap<>();

    /** @param top the unit below which all must be; null for the whole installation */
    UnitTarget(Units units, @Nullable UnitRow top) {
        this.units = units;
        this.top = top;
    }

    @Override
    public List<Outcome> take(List<Candidate> rows) {
        seen.clear();
        Map<Candidate, Outcome> outcomes = new LinkedHashMap<>();
        Set<String> waiting = new HashSet<>();
        rows.forEach(row -> {
            if (row.problems().isEmpty()) {
                waiting.add(facts(row.facts()).code());
            }
        });
        List<Candidate> left = new ArrayList<>(rows);
        for (boolean progress = true; progress; ) {
            progress = false;
            for (Candidate row : List.copyOf(left)) {
                if (!row.problems().isEmpty() || ready(facts(row.facts()), waiting)) {
                    outcomes.put(row, outcome(row));
                    row.facts()
                            .optional(Columns.CODE)
                            .map(NewUnit::officialCode)
                            .ifPresent(waiting::remove);
                    left.remove(row);
                    progress = true;
                }
            }
        }
        left.forEach(row -> outcomes.put(row, Outcome.rejected(parentUnknown(facts(row.facts())))));
        return rows.stream()
                .map(outcomes::get)
                .map(Optional::ofNullable)
                .map(Optional::orElseThrow)
                .toList();
    }

    /** Nothing that it could hang below is still to come. */
    private static boolean ready(NewUnit unit, Set<String> waiting) {
        String parent = unit.parentCode();
        if (parent != null) {
            return !waiting.contains(parent);
        }
        return waiting.stream()
                .noneMatch(code ->
                        code.length() < unit.code().length() && unit.code().startsWith(code));
    }

    private Outcome outcome(Candidate row) {
        if (!row.problems().isEmpty()) {
            return new Outcome.Rejected(row.problems());
        }
        NewUnit unit = facts(row.facts());
        Problem problem = problem(unit);
        if (problem != null) {
            return Outcome.rejected(problem);
        }
        if (seen.containsKey(unit.code())) {
            return unit.equals(seen.get(unit.code()))
                    ? Outcome.DUPLICATE
                    : Outcome.rejected(new Problem(Columns.CODE.name(), unit.code(), "import.row.contradicts"));
        }
        seen.put(unit.code(), unit);
        return switch (units.save(unit)) {
            case ADDED -> Outcome.ACCEPTED;
            case CORRECTED -> Outcome.UPDATED;
            case UNCHANGED -> Outcome.DUPLICATE;
        };
    }

    private @Nullable Problem problem(NewUnit unit) {
        if (!unit.code().matches("\\d{2,20}")) {
            return new Problem(Columns.CODE.name(), unit.code(), "import.unit.code");
        }
        Optional<UnitRow> known = units.byCode(unit.code());
        Optional<UnitRow> parent = parent(unit);
        if (unit.parentCode() != null && parent.isEmpty()) {
            return parentUnknown(unit);
        }
        if (parent.isEmpty() && known.isEmpty() && !mayBeTop(unit.kind())) {
            return parentUnknown(unit);
        }
        if (known.isPresent()
                && unit.parentCode() != null
                && !parent.map(UnitRow::id)
                        .equals(Optional.ofNullable(known.get().parentId()))) {
            return new Problem(Columns.PARENT.name(), unit.parentCode(), "import.unit.moved");
        }
        if (top != null && !isBelowTop(known.or(() -> parent))) {
            return new Problem(Columns.CODE.name(), unit.code(), "import.unit.outside", top.name());
        }
        if (unit.shortName() != null
                && units.byShortName(unit.shortName())
                        .filter(other -> !other.code().equals(unit.code()))
                        .isPresent()) {
            return new Problem(Columns.SHORT_NAME.name(), unit.shortName(), "import.unit.short-name");
        }
        return null;
    }

    private boolean isBelowTop(Optional<UnitRow> unit) {
        return top != null && unit.isPresent() && units.isBelow(unit.get().id(), top.id());
    }

    private Optional<UnitRow> parent(NewUnit unit) {
        return unit.parentCode() == null ? units.parentByCode(unit.code()) : units.byCode(unit.parentCode());
    }

    private static Problem parentUnknown(NewUnit unit) {
        String parent = unit.parentCode();
        return new Problem(Columns.PARENT.name(), parent == null ? "" : parent, "import.unit.parent");
    }

    private static boolean mayBeTop(UnitKind kind) {
        return switch (kind) {
            case PROVINCE, CITY, COUNTY, TOWNSHIP -> true;
            case VILLAGE, COMMUNITY, GRID, OFFICE, COMMITTEE -> false;
        };
    }

    private static NewUnit facts(Facts facts) {
        return new NewUnit(
                facts.optional(Columns.CODE).orElseThrow(),
                facts.optional(Columns.NAME).orElseThrow(),
                Coded.find(UnitKind.class, facts.optional(Columns.KIND).orElseThrow())
                        .orElseThrow(),
                facts.text(Columns.PARENT),
                facts.text(Columns.SHORT_NAME),
                false);
    }
}
