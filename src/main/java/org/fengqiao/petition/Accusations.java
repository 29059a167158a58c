package org.fengqiao.petition;

import java.util.List;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseTraces;
import org.fengqiao.docket.Docket;
import org.springframework.stereotype.Component;

/** What is special about accusations: who may know of them, and what stays of one that is passed on. */
@Component
class Accusations {
    private final Petitions petitions;
    private final PetitionDesk desk;
    private final CaseAccess access;
    private final Docket docket;
    private final CaseReading cases;
    private final CaseTraces traces;

    Accusations(
            Petitions petitions,
            PetitionDesk desk,
            CaseAccess access,
            Docket docket,
            CaseReading cases,
            CaseTraces traces) {
        this.petitions = petitions;
        this.desk = desk;
        this.access = access;
        this.docket = docket;
        this.cases = cases;
        this.traces = traces;
    }

    /** Whoever takes it down or classes it, and those it names, may know of it. */
    void name(long caseId, List<Long> handlers) {
        access.name(caseId, desk.user().id());
        handlers.forEach(handler -> access.name(caseId, handler));
    }

    /**
     * Restricts a petition that turns out to be an accusation. It goes on under a number of the series for accusations; the
     * number it had stays in its series as one that was voided, so that no gap tells.
     */
    Errand seal(Errand errand, List<Long> handlers) {
        if (!errand.head().restricted()) {
            CaseRef stub = docket.underSeal(errand.caseId(), desk.words("petition.stub"), desk.user());
            petitions.saveAndFlush(new Petition(stub.id()));
        }
        name(errand.caseId(), handlers);
        return new Errand(errand.petition(), cases.get(errand.caseId()), errand.act(), errand.before());
    }

    /** Of an accusation that went to its organ, number, date, receiving organ and receipt stay, and nothing else. */
    void forget(Errand errand) {
        traces.remove(errand.caseId(), desk.words("petition.passed-on"));
    }
}
