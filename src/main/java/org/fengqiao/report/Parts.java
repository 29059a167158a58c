package org.fengqiao.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    List<Part> of(RecordSet records, Split split, Reading reading, Locale locale) {
        if (!split.shownTo(reading.unit().kind())) {
            return List.of();
        }
        return switch (split) {
            case Split.ByCode byCode -> byCode(records, byCode, reading, locale);
            case Split.ByUnit byUnit -> byUnit(records, reading);
        };
    }

    private List<Part> byCode(RecordSet records, Split.ByCode split, Reading reading, Locale locale) {
        List<Part> parts = new ArrayList<>();
        long unknown = 0;
        for (Map.Entry<@Nullable String, Long> group :
                counting.byCode(records, split.column(), reading).entrySet()) {
            String code = group.getKey();
            if (code == null || code.equals(Split.UNKNOWN)) {
                unknown += group.getValue();
            } else {
                parts.add(new Part(code, words.text(locale, split.words() + code), group.getValue()));
            }
        }
        parts.sort(Comparator.comparingLong(Part::value).reversed().thenComparing(Part::key));
        if (unknown > 0) {
            parts.add(new Part(Split.UNKNOWN, words.text(locale, "report.part.unknown"), unknown));
        }
        return parts;
    }

    private List<Part> byUnit(RecordSet records, Reading reading) {
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
