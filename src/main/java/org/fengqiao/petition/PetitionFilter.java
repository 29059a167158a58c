package org.fengqiao.petition;

import org.jspecify.annotations.Nullable;

/**
 * What petitions are looked for; null means: whatever.
 *
 * @param text a piece of the number, title or place, or the beginning of a petitioner's name
 * @param step where it stands; only open petitions stand anywhere
 */
public record PetitionFilter(
        @Nullable String text,
        @Nullable PetitionClass petitionClass,
        @Nullable PetitionOrigin origin,
        @Nullable Standing step) {
    public static final PetitionFilter ALL = new PetitionFilter(null, null, null, null);
}
