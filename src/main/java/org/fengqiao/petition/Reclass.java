package org.fengqiao.petition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a petition really is, after it was accepted as something else. The facts are those of {@link ClassifyPetition}; no
 * clock begins anew: the 60 days of route 6 are counted from the acceptance, whenever the route is corrected.
 *
 * @param reason why, for the timeline
 */
public record Reclass(
        long caseId,
        PetitionClass petitionClass,
        @Nullable ClaimRoute route,
        boolean simple,
        @Nullable Long earlierCaseId,
        boolean newFacts,
        List<Long> handlers,
        boolean standIn,
        String reason) {
    public Reclass {
        handlers = List.copyOf(handlers);
        reason = Said.clean(reason);
    }

    ClassifyPetition classing() {
        return new ClassifyPetition(caseId, petitionClass, route, simple, earlierCaseId, newFacts, handlers, standIn);
    }
}
