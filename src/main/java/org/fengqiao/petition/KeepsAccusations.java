package org.fengqiao.petition;

import org.fengqiao.docket.KeepsRestricted;
import org.springframework.stereotype.Component;

/** An accusation stays restricted whatever anybody wishes (2022 regulation, art. 30(3)). */
@Component
class KeepsAccusations implements KeepsRestricted {
    private final Petitions petitions;

    KeepsAccusations(Petitions petitions) {
        this.petitions = petitions;
    }

    @Override
    public boolean keeps(long caseId) {
        return petitions
                .findById(caseId)
                .filter(petition -> petition.classing().accusation())
                .isPresent();
    }
}
