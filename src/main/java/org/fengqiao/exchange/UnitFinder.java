package org.fengqiao.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.exchange.row.UnitWish;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;

/**
 * Finds the unit that a row means, below the import's own unit, without asking the database for each row. What is not
 * below it is not there.
 */
final class UnitFinder {
    private static final int FIRST_LOCAL = 800;
    private static final int LAST_LOCAL = 899;

    private final Units units;
    private final UnitRow top;
    private final ImportNotices notices;
    private final Map<Long, UnitRow> byId = new HashMap<>();
    private final Map<String, UnitRow> byCode = new TreeMap<>();
    private final Map<String, List<UnitRow>> byName = new HashMap<>();
    private final List<UnitRow> made = new ArrayList<>();

    UnitFinder(Units units, UnitRow top, ImportNotices notices) {
        this.units = units;
        this.top = top;
        this.notices = notices;
        load();
    }

    /** What a wish led to. */
    sealed interface Result {}

    record Known(UnitRow unit) implements Result {}

    /** @param key message key of the reason */
    record Unusable(String key, List<Object> arguments) implements Result {}

    UnitRow top() {
        return top;
    }

    /** Reads the units anew, after a rollback took away what was made. */
    void load() {
        byId.clear();
        byCode.clear();
        byName.clear();
        made.clear();
        units.below(top.id()).forEach(this::remember);
    }

    /** Says which units were made, once they stand. */
    void tellMade() {
        made.forEach(unit -> notices.warn("import.unit.made", path(unit), unit.code()));
        made.clear();
    }

    /** The unit for case numbers: the township a unit belongs to, else the import's own. */
    UnitRow township(UnitRow unit) {
        UnitRow at = unit;
        while (at != null && at.kind() != UnitKind.TOWNSHIP) {
            at = at.parentId() == null ? null : byId.get(at.parentId());
        }
        return at == null ? top : at;
    }

    Result find(UnitWish wish) {
        if (wish.names().isEmpty()) {
            return new Known(top);
        }
        if (wish.names().size() == 1 && !wish.createMissing()) {
            return single(wish.names().getFirst());
        }
        UnitRow at = top;
        for (String name : wish.names()) {
            List<UnitRow> candidates = at == top && name.equals(top.name()) ? List.of(top) : below(at, name);
            if (candidates.size() > 1) {
                return new Unusable("import.unit.ambiguous", List.of(top.name()));
            }
            if (candidates.isEmpty() && !wish.createMissing()) {
                return new Unusable("import.unit.unknown", List.of(top.name()));
            }
            Optional<UnitRow> next = candidates.isEmpty() ? make(name, at) : Optional.of(candidates.getFirst());
            if (next.isEmpty()) {
                return new Unusable("import.unit.cannot-make", List.of(at.name()));
            }
            at = next.get();
        }
        return new Known(at);
    }

    private Result single(String text) {
        UnitRow coded = byCode.get(NewUnit.officialCode(text));
        if (coded != null) {
            return new Known(coded);
        }
        List<UnitRow> named = byName.getOrDefault(text, List.of());
        return switch (named.size()) {
            case 0 -> new Unusable("import.unit.unknown", List.of(top.name()));
            case 1 -> new Known(named.getFirst());
            default -> new Unusable("import.unit.ambiguous", List.of(top.name()));
        };
    }

    /** A child of that name, else whatever is further below. */
    private List<UnitRow> below(UnitRow above, String name) {
        List<UnitRow> named = byName.getOrDefault(name, List.of()).stream()
                .filter(unit -> unit != above && isBelow(unit, above))
                .toList();
        List<UnitRow> children = named.stream()
                .filter(unit -> Objects.equals(unit.parentId(), above.id()))
                .toList();
        return children.isEmpty() ? named : children;
    }

    private boolean isBelow(UnitRow unit, UnitRow above) {
        UnitRow at = unit;
        while (at != null && at.id() != above.id()) {
            at = at.parentId() == null ? null : byId.get(at.parentId());
        }
        return at != null;
    }

    private Optional<UnitRow> make(String name, UnitRow parent) {
        UnitKind kind = kindBelow(parent.kind());
        Set<String> taken = byCode.keySet();
        Optional<String> code = IntStream.rangeClosed(FIRST_LOCAL, LAST_LOCAL)
                .mapToObj(n -> parent.code() + n)
                .filter(free -> !taken.contains(free))
                .findFirst();
        if (kind == null || code.isEmpty() || name.length() > 100) {
            return Optional.empty();
        }
        UnitRow added = units.add(new NewUnit(code.get(), name, kind, parent.code(), null, true));
        remember(added);
        made.add(added);
        return Optional.of(added);
    }

    private static @org.jspecify.annotations.Nullable UnitKind kindBelow(UnitKind parent) {
        return switch (parent) {
            case PROVINCE -> UnitKind.CITY;
            case CITY -> UnitKind.COUNTY;
            case COUNTY -> UnitKind.TOWNSHIP;
            case TOWNSHIP -> UnitKind.COMMUNITY;
            case VILLAGE, COMMUNITY -> UnitKind.GRID;
            case GRID, OFFICE, COMMITTEE -> null;
        };
    }

    private void remember(UnitRow unit) {
        byId.put(unit.id(), unit);
        byCode.put(unit.code(), unit);
        byName.merge(
                unit.name(),
                List.of(unit),
                (known, more) -> java.util.stream.Stream.of(known, more)
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(UnitRow::code))
                        .collect(Collectors.toList()));
    }

    private String path(UnitRow unit) {
        UnitRow parent = unit.parentId() == null || unit.id() == top.id() ? null : byId.get(unit.parentId());
        return parent == null || parent.id() == top.id() ? unit.name() : path(parent) + "/" + unit.name();
    }
}
