package org.fengqiao.petition;

import java.util.List;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.LikelyReason;
import org.fengqiao.docket.LikelyRecord;
import org.fengqiao.docket.LikelyRecords;
import org.fengqiao.docket.Matters;
import org.fengqiao.kernel.Refused;
import org.springframework.stereotype.Component;

/** Repeated petitions: the same person about the same matter (重复信访). */
@Component
class Repeats {
    private final Petitions petitions;
    private final LikelyRecords likely;
    private final Matters matters;
    private final PetitionDesk desk;

    Repeats(Petitions petitions, LikelyRecords likely, Matters matters, PetitionDesk desk) {
        this.petitions = petitions;
        this.likely = likely;
        this.matters = matters;
        this.desk = desk;
    }

    /** Earlier petitions of the same person, the likeliest first; whether it is the same matter, a person says. */
    List<LikelyRecord> of(long caseId) {
        return likely.find(caseId).stream()
                .filter(record -> record.kind() == CaseKind.PETITION && samePerson(record))
                .toList();
    }

    private static boolean samePerson(LikelyRecord record) {
        return record.reasons().stream().anyMatch(reason -> reason.compareTo(LikelyReason.SAME_NAME_AND_VILLAGE) <= 0);
    }

    void require(long caseId, long earlierId) {
        if (earlierId == caseId || petitions.findById(earlierId).isEmpty()) {
            throw new Refused("petition.earlier");
        }
    }

    /** Both are one matter from now on. */
    void link(long caseId, long earlierId) {
        try {
            matters.link(caseId, earlierId, desk.words("petition.repeats"));
        } catch (Refused e) {
            if (!e.key().equals("matter.already")) {
                throw e;
            }
        }
    }

    /** Whether the earlier petition was ended for good by a re-review, and this one brings nothing new (art. 36). */
    boolean concluded(Petition petition) {
        Long earlier = petition.classing().earlierCaseId();
        return earlier != null
                && !petition.classing().newFacts()
                && petitions
                        .findById(earlier)
                        .filter(before -> before.ending() == PetitionEnding.FINISHED)
                        .isPresent();
    }
}
