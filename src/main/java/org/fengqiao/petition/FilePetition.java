package org.fengqiao.petition;

import java.time.Instant;
import java.util.List;
import org.fengqiao.docket.NewParty;
import org.jspecify.annotations.Nullable;

/**
 * A petition as somebody registers it.
 *
 * @param sender who forwarded or assigned it; null where the petitioner came directly
 * @param reportDueAt of an assigned one: by when its sender wants the report (art. 22)
 * @param title empty: the first words of the content
 * @param petitioners who came or signed; more than five representatives are a warning and no refusal (art. 20)
 * @param people how many raise it together; null: as many as are named
 * @param noticeOwed name and address are known, so that a written notice is owed (art. 23)
 * @param unitId the township, or the village or community it is about
 * @param accusation it accuses somebody: from its first moment only named handlers see that it exists
 * @param handlers of an accusation: who, beside the one who registers it, may know that it exists
 * @param standIn the leader who registers it takes the clerk's steps of it too
 */
public record FilePetition(
        PetitionChannel channel,
        PetitionOrigin origin,
        @Nullable String sender,
        @Nullable String senderNumber,
        @Nullable Instant reportDueAt,
        @Nullable String title,
        String content,
        @Nullable String place,
        List<NewParty> petitioners,
        @Nullable Integer people,
        boolean noticeOwed,
        long unitId,
        Instant receivedAt,
        boolean accusation,
        List<Long> handlers,
        boolean standIn) {
    /** On a matter of many, five at most speak for them (2022 regulation, art. 20). */
    public static final int REPRESENTATIVES = 5;

    public FilePetition {
        sender = Said.cleanOrNull(sender);
        senderNumber = Said.cleanOrNull(senderNumber);
        title = Said.cleanOrNull(title);
        content = Said.clean(content);
        place = Said.cleanOrNull(place);
        petitioners = List.copyOf(petitioners);
        handlers = List.copyOf(handlers);
    }

    /** More people came than may speak for the others: told to whoever registers it, and no refusal. */
    public static boolean tooMany(int representatives) {
        return representatives > REPRESENTATIVES;
    }
}
