package org.fengqiao.petition;

import java.time.Instant;
import org.fengqiao.docket.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * A petition in a list.
 *
 * @param unitName who has it
 * @param step element of the diagram where it waits; null: it waits for nobody
 * @param dueAt of that step
 */
public record PetitionRow(
        long id,
        String number,
        String title,
        String unitName,
        CaseState state,
        @Nullable PetitionClass petitionClass,
        @Nullable String step,
        @Nullable Instant dueAt) {}
