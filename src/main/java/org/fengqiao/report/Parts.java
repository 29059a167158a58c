package org.fengqiao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parts of a split figure, named: the largest first, by unit in the order of codes, the unknown last. */
@Component
class Parts {
    private final Counting counting;
    private final Units units;
    private final Words words;

    Parts(Counting counting, Units units, Words words) {
        this.counting = counting;
        this.units = units;
        this.words = words;
    }

    List<Part> of(Indicator indicator, Reading reading, Locale locale) {
        Split split = indicator.split();
        if (split == null || !split.shownTo(reading.unit().kind())) {
            return List.of();
        }
        return switch (split) {
            case Split.ByCode byCode ->
                named(
                        groups(indicator.formula(), byCode.column(), reading),
                        code -> words.text(locale, byCode.words() + code),
                        Split.UNKNOWN,
                        words.text(locale, "report.part.unknown"));
            case Split.ByName byName ->
                orNothing(named(
                        groups(indicator.formula(), byName.column(), reading),
                        name -> name,
                        Split.NONE,
                        words.text(locale, "report.part.none_of_them")));
            case Split.ByUnit byUnit -> byUnit(RecordList.all(indicator.formula()), reading);
        };
    }

    private Map<@Nullable String, Long> groups(Formula formula, String column, Reading reading) {
        return formula instanceof Formula.Sum sum
                ? counting.sumByCode(sum.records(), sum.column(), column, reading)
                : counting.byCode(RecordList.all(formula), column, reading);
    }

    private static List<Part> named(
            Map<@Nullable String, Long> groups, UnaryOperator<String> name, String restKey, String restName) {
        List<Part> parts = new ArrayList<>();
        boolean anyRest = false;
        long rest = 0;
        for (Map.Entry<@Nullable String, Long> group : groups.entrySet()) {
            String code = group.getKey();
            if (code == null || code.equals(restKey)) {
                anyRest = true;
                rest += group.getValue();
            } else {
                parts.add(new Part(code, name.apply(code), group.getValue()));
            }
        }
        parts.sort(Comparator.comparingLong(Part::value).reversed().thenComparing(Part::key));
        if (anyRest) {
            parts.add(new Part(restKey, restName, rest));
        }
        return parts;
    }

    /** Where nothing has a name, there is nothing to split. */
    private static List<Part> orNothing(List<Part> parts) {
        return parts.stream().anyMatch(Part::isKnown) ? parts : List.of();
    }

    List<Part> byUnit(RecordSet records, Reading reading) {
        long scope = reading.unit().id();
        Map<Long, Long> parents = new HashMap<>();
        for (UnitRow unit : units.below(scope)) {
            parents.put(unit.id(), unit.parentId() == null ? scope : unit.parentId());
        }
        Map<Long, Long> sums = new HashMap<>();
        counting.byUnit(records, reading)
                .forEach((unit, count) -> sums.merge(rightBelow(scope, unit, parents), count, Long::sum));
        List<Part> parts = new ArrayList<>();
        Stream.concat(Stream.of(reading.unit()), units.children(scope).stream()).forEach(unit -> {
            long count = sums.getOrDefault(unit.id(), 0L);
            if (count > 0) {
                parts.add(new Part(unit.code(), unit.name(), count));
            }
        });
        return parts;
    }

    /** The unit on the way up from a unit that stands right below the scope; the scope itself for its own records. */
    private static long rightBelow(long scope, long unit, Map<Long, Long> parents) {
        long at = unit;
        while (at != scope && parents.getOrDefault(at, scope) != scope) {
            at = parents.getOrDefault(at, scope);
        }
        return at;
    }
}
