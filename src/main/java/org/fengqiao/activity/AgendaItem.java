package org.fengqiao.activity;

import java.time.LocalDate;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A case on the agenda and what was decided about it.
 *
 * @param id of the decision, where it stood in the minutes before
 * @param owner who does it, by name or, where nobody is named, by unit
 * @param ownerId that person's account
 * @param due the last day for it
 */
public record AgendaItem(
        @Nullable Long id,
        long caseId,
        String decision,
        long ownerUnitId,
        String owner,
        @Nullable Long ownerId,
        LocalDate due) {
    public AgendaItem {
        decision = FreeText.masked(decision.strip());
        owner = owner.strip();
    }
}
