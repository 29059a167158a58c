package org.fengqiao.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a petition is.
 *
 * @param route of a claim, and of nothing else
 * @param simple simplified handling: plain, raised for the first time, not of many
 * @param earlierCaseId the petition that it repeats: the same person about the same matter
 * @param newFacts the repeated one brings facts or reasons that the earlier one did not have
 * @param handlers of an accusation: who, beside the one who classes it, may know that it exists
 * @param standIn the leader who classes it as an accusation takes the clerk's steps of it too
 */
public record ClassifyPetition(
        long caseId,
        PetitionClass petitionClass,
        @Nullable ClaimRoute route,
        boolean simple,
        @Nullable Long earlierCaseId,
        boolean newFacts,
        List<Long> handlers,
        boolean standIn) {
    public ClassifyPetition {
        handlers = List.copyOf(handlers);
    }
}
