package org.fengqiao.exchange;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.CaseKind;

/**
 * Another system into which the township's cases are typed again.
 *
 * @param id 0 for one that is not stored yet
 * @param name as it stands beside a case's number in it
 * @param since what was received before this day need not be entered there
 * @param fields its screen, in its order
 */
public record ForeignSystem(long id, String name, List<CaseKind> kinds, LocalDate since, List<ForeignField> fields) {
    public ForeignSystem {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
    }

    /**
     * One field of the other screen.
     *
     * @param field English name of our column; {@code number} for our case number
     * @param label what that screen calls it
     */
    public record ForeignField(String field, String label) {}
}
