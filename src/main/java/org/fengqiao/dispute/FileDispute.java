package org.fengqiao.dispute;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.fengqiao.docket.NewParty;
import org.jspecify.annotations.Nullable;

/**
 * A dispute as somebody records it.
 *
 * @param unitId grid, village or township where it arose; it belongs there and is counted there
 * @param coUnitIds other units concerned: they see it, and it is still counted once
 * @param title empty: made from the people and the type
 * @param people how many are concerned; null where nobody counted
 * @param claimAmount yuan in dispute
 * @param foundAt when it was found or came in
 * @param foundBy who found it; null: the one who types it
 * @param collective concerns so many that they speak through representatives (信访工作条例 art. 20: five and more)
 * @param securitySign signs of a public-security or criminal matter: the police are told first (人民调解法 art. 25)
 * @param restricted seen only by those named for it
 */
public record FileDispute(
        long unitId,
        List<Long> coUnitIds,
        DisputeType type,
        @Nullable DisputeSubType subType,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String place,
        List<NewParty> parties,
        @Nullable Integer people,
        @Nullable BigDecimal claimAmount,
        RiskColour risk,
        DisputeSource source,
        IntakeChannel channel,
        Instant foundAt,
        @Nullable String foundBy,
        boolean collective,
        boolean securitySign,
        boolean restricted) {
    public FileDispute {
        title = Said.cleanOrNull(title);
        summary = Said.cleanOrNull(summary);
        place = Said.cleanOrNull(place);
        foundBy = Said.cleanOrNull(foundBy);
        coUnitIds = List.copyOf(coUnitIds);
        parties = List.copyOf(parties);
    }
}
