package org.fengqiao.petition;

import java.util.List;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.OpenCase;
import org.fengqiao.kernel.Refused;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Petitions from the first record to what they are. Every method is one step of one person: checked, done and written in
 * one transaction with the process, the deadlines, the timeline and the audit line. What follows is {@link
 * PetitionDecisions}', {@link PetitionWork}'s and {@link PetitionReviews}'.
 */
@Service
@Retried
@Transactional
public class PetitionService {
    private static final int TEXT = 4000;

    private final Petitions petitions;
    private final PetitionDesk desk;
    private final PetitionRights rights;
    private final PetitionClocks clocks;
    private final PetitionPaths paths;
    private final Accusations accusations;
    private final Repeats repeats;
    private final Docket docket;

    PetitionService(
            Petitions petitions,
            PetitionDesk desk,
            PetitionRights rights,
            PetitionClocks clocks,
            PetitionPaths paths,
            Accusations accusations,
            Repeats repeats,
            Docket docket) {
        this.petitions = petitions;
        this.desk = desk;
        this.rights = rights;
        this.clocks = clocks;
        this.paths = paths;
        this.accusations = accusations;
        this.repeats = repeats;
        this.docket = docket;
    }

    /** Registers a petition; the 15 days of the notice run from its receipt. An accusation is classed at once. */
    public CaseRef file(FilePetition command) {
        if (!rights.mayFile(desk.user(), command.unitId())) {
            throw new Refused("access.role");
        }
        PetitionForm.check(command);
        Act act = desk.act();
        CaseRef ref = docket.open(opened(command), desk.user());
        Petition petition = new Petition(ref.id(), command);
        if (command.accusation()) {
            accusations.name(ref.id(), command.unitId(), command.handlers(), command.standIn());
            petition.classify(accusation(ref.id()), act);
        }
        petition = petitions.saveAndFlush(petition);
        clocks.begin(petition, command.receivedAt(), act.by());
        if (command.accusation()) {
            clocks.classed(petition, false, command.receivedAt(), act.at(), act.by());
        }
        paths.begin(petition, command.unitId());
        desk.publish(new PetitionFiled(ref.id(), ref.number().text(), act.by()));
        return ref;
    }

    private static ClassifyPetition accusation(long caseId) {
        return new ClassifyPetition(caseId, PetitionClass.ACCUSATION, null, false, null, false, List.of(), false);
    }

    private static OpenCase opened(FilePetition command) {
        List<NewParty> people = command.petitioners();
        return new OpenCase(
                CaseKind.PETITION,
                command.unitId(),
                PetitionForm.title(command),
                Said.required(command.content(), TEXT),
                command.place(),
                command.receivedAt(),
                people.isEmpty() ? null : people.getFirst().name(),
                people,
                List.of(),
                command.accusation());
    }

    /** Says what the petition is (甄别); of an accusation only the named handlers see from now on that it exists. */
    public void classify(ClassifyPetition command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.CLASSIFY);
        Petition petition = errand.petition();
        PetitionForm.check(command, petition.intake().people());
        if (command.earlierCaseId() != null) {
            repeats.require(errand.caseId(), command.earlierCaseId());
        }
        boolean secret = petition.classing().accusation();
        petition.classify(command, errand.act());
        clocks.classed(
                petition, secret, errand.head().receivedAt(), errand.act().at(), errand.by());
        Errand sealed = errand;
        if (petition.classing().accusation()) {
            sealed = accusations.seal(errand, command.handlers(), command.standIn());
        } else if (secret) {
            sealed = accusations.unseal(errand);
        }
        if (command.earlierCaseId() != null) {
            repeats.link(errand.caseId(), command.earlierCaseId());
        }
        desk.moved(sealed, PetitionAction.CLASSIFY, said(command), errand.act().at());
    }

    private String said(ClassifyPetition command) {
        String what = desk.said(command.petitionClass());
        return command.route() == null ? what : what + "，" + desk.said(command.route());
    }
}
