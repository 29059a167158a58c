package org.fengqiao.docket;

import java.time.Instant;
import java.util.List;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told, from which a case is to be opened.
 *
 * @param unitId the village or township where it belongs
 * @param title empty: made by the room that opens it
 * @param summary what was told
 * @param parties who told it, and whom it is about; personal data in clear
 * @param people how many raise it together
 * @param receivedAt when it was told
 * @param foundBy to whom it was told
 * @param accusation it accuses somebody: only these may know that the case exists; null where it accuses nobody
 */
public record CaseWanted(
        long unitId,
        @Nullable String title,
        String summary,
        List<NewParty> parties,
        @Nullable Integer people,
        Instant receivedAt,
        String foundBy,
        @Nullable NamedFor accusation) {
    public CaseWanted {
        title = title == null || title.isBlank() ? null : FreeText.masked(title.strip());
        summary = FreeText.masked(summary.strip());
        parties = List.copyOf(parties);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "CaseWanted[unit " + unitId + "]";
    }
}
