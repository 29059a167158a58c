package org.fengqiao.organization;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.fengqiao.kernel.Refused;

/**
 * A change of everybody in one role of a unit, as after a village election.
 *
 * @param names of those who are in the role from the first day on; who is among them already simply stays
 */
public record Election(long unitId, RosterRole role, LocalDate firstDay, List<String> names) {
    public Election {
        names = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(java.util.stream.Collectors.collectingAndThen(
                        java.util.stream.Collectors.toCollection(LinkedHashSet::new), List::copyOf));
        if (names.stream().anyMatch(name -> name.length() > 50)) {
            throw new Refused("field.too_long", 50);
        }
    }

    /** @param left their time ended on the day before the first day */
    public record Outcome(List<RosterRow> left, List<String> stayed, List<String> added) {}
}
