package org.fengqiao.petition;

import java.util.List;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseOpener;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseWanted;
import org.fengqiao.docket.NamedFor;
import org.fengqiao.docket.PartyRole;
import org.springframework.stereotype.Component;

/**
 * Registers a petition that somebody raised in person before a leader; what it is, is classed afterwards like any other. An
 * accusation is one from the first moment.
 */
@Component
class ReceivedPetitions implements CaseOpener {
    private final PetitionService petitions;

    ReceivedPetitions(PetitionService petitions) {
        this.petitions = petitions;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.PETITION;
    }

    @Override
    public CaseRef open(CaseWanted wanted) {
        NamedFor accusation = wanted.accusation();
        return petitions.file(new FilePetition(
                PetitionChannel.VISIT,
                PetitionOrigin.DIRECT,
                null,
                null,
                null,
                wanted.title(),
                wanted.summary(),
                null,
                wanted.parties().stream()
                        .filter(party -> party.role() == PartyRole.APPLICANT)
                        .toList(),
                wanted.people(),
                false,
                wanted.unitId(),
                wanted.receivedAt(),
                accusation != null,
                accusation == null ? List.of() : accusation.handlers(),
                accusation != null && accusation.standIn()));
    }
}
