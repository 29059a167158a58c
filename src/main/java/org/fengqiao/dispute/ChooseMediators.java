package org.fengqiao.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Mediators chosen or accepted by the parties, the presiding one first.
 *
 * @param challengeNote disclosed interest, or who withdrew and why; null where nothing was objected
 */
public record ChooseMediators(
        long caseId, List<String> mediators, @Nullable String challengeNote) {
    public ChooseMediators {
        challengeNote = Said.cleanOrNull(challengeNote);
        mediators = mediators.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
