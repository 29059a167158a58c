package org.fengqiao.docket;

import java.util.List;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A case that is really of another kind: a ticket or petition behind which two sides quarrel.
 *
 * @param to what it goes on as
 * @param unitId where the new case belongs: the village or the township
 * @param title empty: the case's own title
 * @param summary empty: the case's own
 * @param place empty: the case's own
 * @param others people beside those of the case, such as the other side
 */
public record ReferCase(
        long caseId,
        CaseKind to,
        long unitId,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String place,
        List<NewParty> others,
        String reason) {

    public ReferCase {
        title = blankToNull(title);
        summary = blankToNull(summary);
        place = blankToNull(place);
        others = List.copyOf(others);
        reason = FreeText.masked(reason.strip());
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : FreeText.masked(text.strip());
    }
}
