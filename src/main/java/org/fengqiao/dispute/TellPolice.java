package org.fengqiao.dispute;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The police were told (人民调解法 art. 25).
 *
 * @param toldWhom station and officer
 * @param policeHandle the police deal with it themselves, so that the dispute ends as referred
 */
public record TellPolice(
        long caseId,
        Instant toldAt,
        String toldWhom,
        @Nullable String note,
        boolean policeHandle) {
    public TellPolice {
        toldWhom = Said.clean(toldWhom);
        note = Said.cleanOrNull(note);
    }
}
