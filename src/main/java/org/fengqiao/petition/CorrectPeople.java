package org.fengqiao.petition;

import java.util.List;
import org.fengqiao.docket.CorrectedParty;

/**
 * The petitioners as they should stand: whoever is not named any more is taken out, whoever has no id is new.
 *
 * @param version of the case when the form was opened
 * @param reason why, for the timeline
 */
public record CorrectPeople(long caseId, int version, List<CorrectedParty> people, String reason) {
    public CorrectPeople {
        people = List.copyOf(people);
        reason = Said.clean(reason);
    }
}
