package org.fengqiao.docket;

import java.util.List;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.protection.FieldCipher;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The people of a case. */
@Service
public class Parties {
    private final PartyRepository parties;
    private final CaseReading cases;
    private final CaseAccess access;
    private final Asking asking;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher events;

    Parties(
            PartyRepository parties,
            CaseReading cases,
            CaseAccess access,
            Asking asking,
            FieldCipher cipher,
            ApplicationEventPublisher events) {
        this.parties = parties;
        this.cases = cases;
        this.access = access;
        this.asking = asking;
        this.cipher = cipher;
        this.events = events;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long caseId, List<NewParty> people) {
        int position = parties.findByCaseIdOrderByPositionNo(caseId).size();
        for (NewParty person : people) {
            parties.save(new Party(caseId, position++, person, cipher));
        }
    }

    /** Replaces all people of a case, as a corrected form does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replace(long caseId, List<NewParty> people) {
        parties.deleteAllInBatch(parties.findByCaseIdOrderByPositionNo(caseId));
        add(caseId, people);
    }

    /** The people of a case in clear, for another case about the same people; nobody is shown them here. */
    List<NewParty> known(long caseId) {
        return parties.findByCaseIdOrderByPositionNo(caseId).stream()
                .map(party -> party.clear(cipher))
                .map(known ->
                        new NewParty(known.role(), known.name(), known.idNumber(), known.phone(), known.address()))
                .toList();
    }

    /** The people of a case, personal data masked. */
    @Transactional(readOnly = true)
    public List<PartyView> of(long caseId) {
        access.requireSight(asking.user(), caseId);
        return parties.findByCaseIdOrderByPositionNo(caseId).stream()
                .map(party -> party.masked(cipher))
                .toList();
    }

    /** One person in clear. The look and its reason stand in the audit log. */
    @Transactional
    public PartyView open(long partyId, String reason) {
        CurrentUser user = asking.user();
        Party party = parties.findById(partyId).orElseThrow(() -> new Refused("case.unknown"));
        access.requireSight(user, party.caseId());
        if (reason.isBlank()) {
            throw new Refused("party.reason-needed");
        }
        events.publishEvent(new PersonalDataOpened(
                user.name(), cases.get(party.caseId()).number().text(), reason));
        return party.clear(cipher);
    }
}
