package org.fengqiao.petition;

import java.util.List;
import java.util.Objects;
import org.fengqiao.docket.CaseChanged.Difference;
import org.fengqiao.docket.CorrectedParty;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.Parties;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Setting right what was written down wrongly: facts, people, and what a petition is. No clock begins anew. */
@Service
@Retried
@Transactional
public class PetitionCorrections {
    private static final int REASON = 500;

    private final PetitionDesk desk;
    private final PetitionClocks clocks;
    private final PetitionPlaces places;
    private final Accusations accusations;
    private final Repeats repeats;
    private final FactChanges changes;
    private final Docket docket;
    private final Parties parties;

    PetitionCorrections(
            PetitionDesk desk,
            PetitionClocks clocks,
            PetitionPlaces places,
            Accusations accusations,
            Repeats repeats,
            FactChanges changes,
            Docket docket,
            Parties parties) {
        this.desk = desk;
        this.clocks = clocks;
        this.places = places;
        this.accusations = accusations;
        this.repeats = repeats;
        this.changes = changes;
        this.docket = docket;
        this.parties = parties;
    }

    /**
     * Writes the facts as a form has them.
     *
     * @throws org.fengqiao.docket.CaseChanged where somebody else was quicker; nothing is written then
     */
    public void correct(CorrectFacts command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.CORRECT_FACTS);
        String title = Said.required(command.title(), 200);
        String content = Said.optional(command.content(), 4000);
        String place = Said.optional(command.place(), 200);
        Said.optional(command.sender(), 100);
        Said.optional(command.senderNumber(), 100);
        List<Difference> differences =
                changes.between(errand.head(), errand.petition().facts(), command);
        docket.writeAt(errand.caseId(), command.version(), () -> differences);
        docket.correct(errand.caseId(), title, content, place);
        errand.petition().correct(command);
        desk.done(errand, PetitionAction.CORRECT_FACTS, changes.said(differences));
    }

    /** Writes the petitioners as they should stand; the timeline names who and what, and no number. */
    public void correctPeople(CorrectPeople command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.CORRECT_PEOPLE);
        String reason = Said.required(command.reason(), REASON);
        Intake intake = errand.petition().intake();
        if (command.people().isEmpty() && intake.noticeOwed()) {
            throw new Refused("petition.notice.whom");
        }
        Integer many = intake.people();
        if (many != null && many < command.people().size()) {
            throw new Refused("petition.people");
        }
        docket.writeAt(errand.caseId(), command.version(), List::of);
        List<String> said = parties.correct(errand.caseId(), command.people());
        if (said.isEmpty()) {
            throw new Refused("petition.nothing-changed");
        }
        docket.foundBy(
                errand.caseId(),
                command.people().stream().findFirst().map(CorrectedParty::name).orElse(null));
        desk.done(errand, PetitionAction.CORRECT_PEOPLE, String.join("；", said) + "。" + reason);
    }

    /**
     * Says what an accepted petition really is. Its limits follow: the 60 days of route 6 begin at the acceptance, whenever
     * it is corrected, or never began. An accusation is known to its named handlers alone from now on, and what is none
     * any more is seen again by everybody whose affair it is.
     */
    public void reclass(Reclass command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.RECLASS);
        Petition petition = errand.petition();
        ClassifyPetition classing = command.classing();
        String reason = Said.required(command.reason(), REASON);
        PetitionForm.check(classing, petition.intake().people());
        Long earlier = command.earlierCaseId();
        if (earlier != null) {
            repeats.require(errand.caseId(), earlier);
        }
        String before = said(petition.classing());
        boolean secret = petition.classing().accusation();
        petition.reclass(classing);
        String after = said(petition.classing());
        clocks.reclassed(petition, secret, errand.act(), reason);
        long unit = errand.unitId();
        Errand moved = errand;
        if (petition.classing().accusation()) {
            unit = stays(errand);
            moved = accusations.seal(errand, command.handlers(), command.standIn());
            accusations.sealWhatItWentOnAs(errand.caseId());
        } else if (secret) {
            moved = accusations.unseal(errand);
        }
        if (earlier != null) {
            repeats.link(errand.caseId(), earlier);
        }
        desk.corrected(moved, unit, PetitionAction.RECLASS, reason, before, after);
    }

    /** An accusation stays with its handlers at the township, whoever had the petition until now. */
    private long stays(Errand errand) {
        UnitRow township = places.township(errand.unitId());
        if (errand.head().unit().kind() != UnitKind.TOWNSHIP
                || !errand.head().coUnits().isEmpty()) {
            docket.handTo(errand.caseId(), township.id(), List.of());
            errand.petition().round().hand(township.id());
        }
        return township.id();
    }

    private String said(Classing classing) {
        StringBuilder said = new StringBuilder(desk.said(Objects.requireNonNull(classing.petitionClass())));
        ClaimRoute route = classing.route();
        if (route != null) {
            said.append("，").append(desk.said(route));
        }
        if (classing.simple()) {
            said.append("，").append(desk.words("petition.mark.simple"));
        }
        if (classing.repeated()) {
            said.append("，").append(desk.words("petition.mark.repeated"));
        }
        return said.toString();
    }
}
