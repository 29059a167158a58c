package org.fengqiao.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Another system's own list beside ours.
 *
 * @param same how many are in both and say the same
 * @param unreadable rows that have no number or cannot be read
 */
public record Reconciliation(int same, List<Line> theirs, List<Line> ours, List<Line> different, int unreadable) {
    public Reconciliation {
        theirs = List.copyOf(theirs);
        ours = List.copyOf(ours);
        different = List.copyOf(different);
    }

    /**
     * One case.
     *
     * @param row of their list; null where it is not there
     * @param foreignNumber null where it has none yet
     * @param number our case number; null where it is not here
     * @param column English name of what differs; null where nothing is compared
     */
    public record Line(
            @Nullable Integer row,
            @Nullable String foreignNumber,
            @Nullable String number,
            String title,
            @Nullable String column,
            String theirs,
            String ours) {}
}
