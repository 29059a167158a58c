package org.fengqiao.petition;

import java.util.List;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseTraces;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.NamedUser;
import org.fengqiao.docket.Restrictions;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is special about accusations: who may know of them, and what stays of one that is passed on. */
@Component
class Accusations {
    /** What was said beside the way of a petition. */
    private static final List<String> TABLES =
            List.of("petition_supervision", "petition_recusal", "petition_extension");

    private final Petitions petitions;
    private final PetitionDesk desk;
    private final PetitionPlaces places;
    private final CaseAccess access;
    private final Restrictions restrictions;
    private final Docket docket;
    private final CaseReading cases;
    private final CaseTraces traces;
    private final JdbcClient jdbc;

    Accusations(
            Petitions petitions,
            PetitionDesk desk,
            PetitionPlaces places,
            CaseAccess access,
            Restrictions restrictions,
            Docket docket,
            CaseReading cases,
            CaseTraces traces,
            JdbcClient jdbc) {
        this.petitions = petitions;
        this.desk = desk;
        this.places = places;
        this.access = access;
        this.restrictions = restrictions;
        this.docket = docket;
        this.cases = cases;
        this.traces = traces;
        this.jdbc = jdbc;
    }

    /**
     * Whoever takes it down or classes it, and those it names, may know of it. A clerk must be among them, or the leader
     * takes the clerk's steps: else every clerk would have to be told whose turn it is.
     */
    void name(long caseId, long unitId, List<Long> handlers, boolean standIn) {
        CurrentUser user = desk.user();
        Long self = user.id();
        access.name(caseId, self);
        handlers.forEach(handler -> access.name(caseId, handler));
        if (standIn) {
            standIn(caseId);
        }
        long township = places.township(unitId).id();
        if (self != null && !access.hasHandler(caseId, Role.CLERK, township)) {
            throw new Refused("petition.accusation.handler");
        }
    }

    /** Whoever withdraws knows of it no more, and somebody else does: a clerk who is named, or the leader. */
    void withdraw(Errand errand, String person, List<Long> handlers, boolean standIn) {
        long caseId = errand.caseId();
        handlers.forEach(handler -> restrictions.name(caseId, handler));
        if (standIn) {
            standIn(caseId);
        }
        long township = places.township(errand.unitId()).id();
        for (NamedUser named : restrictions.named(caseId)) {
            if (named.name().equals(person)) {
                if (!access.hasHandlerBeside(named.id(), caseId, Role.CLERK, township)) {
                    throw new Refused("petition.recuse.handler");
                }
                restrictions.takeOff(caseId, named.id());
            }
        }
    }

    private void standIn(long caseId) {
        CurrentUser user = desk.user();
        if (!user.is(Role.LEADER)) {
            throw new Refused("access.role");
        }
        if (user.id() != null) {
            access.standIn(caseId, user.id());
        }
    }

    /**
     * Restricts a petition that turns out to be an accusation. It goes on under a number of the series for accusations; the
     * number it had stays in its series as one that was voided, so that no gap tells.
     */
    Errand seal(Errand errand, List<Long> handlers, boolean standIn) {
        if (!errand.head().restricted()) {
            CaseRef stub = docket.underSeal(errand.caseId(), desk.words("petition.stub"), desk.user());
            petitions.saveAndFlush(new Petition(stub.id()));
        }
        name(errand.caseId(), errand.unitId(), handlers, standIn);
        return afresh(errand);
    }

    /** A dispute that it was referred to tells the same: it is known to the same people only. */
    void sealWhatItWentOnAs(long caseId) {
        restrictions.restrictWhatItWentOnAs(caseId, desk.words("petition.sealed.with"));
    }

    /**
     * What turns out to be no accusation is seen again by everybody whose affair it is. It goes on under an ordinary number;
     * the number it had stays in the series for accusations as a void one, known to the cleared alone. What has an ordinary
     * number was restricted for another reason before, which still holds.
     */
    Errand unseal(Errand errand) {
        if (!Docket.ofSecretSeries(errand.head().number())) {
            return errand;
        }
        CaseRef stub = docket.outOfSeal(errand.caseId(), desk.words("petition.stub"), desk.user());
        petitions.saveAndFlush(new Petition(stub.id()));
        access.forget(errand.caseId());
        return afresh(errand);
    }

    private Errand afresh(Errand errand) {
        return new Errand(errand.petition(), cases.get(errand.caseId()), errand.act(), errand.before());
    }

    /** Of an accusation that went to its organ, number, date, receiving organ and receipt stay, and nothing else. */
    void forget(Errand errand) {
        traces.remove(errand.caseId(), desk.words("petition.passed-on"));
        TABLES.forEach(table -> jdbc.sql("delete from " + table + " where case_id = ?")
                .param(errand.caseId())
                .update());
        jdbc.sql("update petition_round set reason = null, findings = null, request_text = null, facts_text = null,"
                        + " opinion_text = null, law_text = null, delivered_to = null where case_id = ?")
                .param(errand.caseId())
                .update();
    }
}
