package org.fengqiao.docket;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
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
    private final Words words;
    private final ApplicationEventPublisher events;

    Parties(
            PartyRepository parties,
            CaseReading cases,
            CaseAccess access,
            Asking asking,
            FieldCipher cipher,
            Words words,
            ApplicationEventPublisher events) {
        this.parties = parties;
        this.cases = cases;
        this.access = access;
        this.asking = asking;
        this.cipher = cipher;
        this.words = words;
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

    /**
     * Writes the people of a case as they should stand: whoever is not named is taken out. Personal data that is not told
     * anew stays as it is.
     *
     * @return what changed, in words for the timeline, without any number
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> correct(long caseId, List<CorrectedParty> people) {
        List<String> said = new ArrayList<>();
        Map<Long, Party> known = new LinkedHashMap<>();
        parties.findByCaseIdOrderByPositionNo(caseId).forEach(party -> known.put(party.id(), party));
        int position = 0;
        for (CorrectedParty person : people) {
            if (person.name().isEmpty()) {
                throw new Refused("party.name-needed");
            }
            Party before = known.remove(person.id());
            if (before == null) {
                parties.save(new Party(caseId, position, person.asNew(), cipher));
                said.add(words("added", person.name()));
            } else {
                before.correct(position, person, cipher).forEach(key -> said.add(words(key, person.name())));
                renamed(before, person, said);
            }
            position++;
        }
        known.values().forEach(gone -> {
            said.add(words("removed", gone.name()));
            parties.delete(gone);
        });
        parties.flush();
        return said;
    }

    private void renamed(Party before, CorrectedParty person, List<String> said) {
        if (!before.name().equals(person.name())) {
            said.add(words("renamed", before.name(), person.name()));
            before.rename(person.name());
        }
    }

    private String words(String key, Object... names) {
        return words.text(Words.CHINESE, "party.corrected." + key, names);
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
