package org.fengqiao.petition;

import java.time.Instant;
import java.util.Objects;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.Docket;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeping an eye on petitions: ratings, supervision, leaders in charge, the register of old cases (arts. 18, 22, 38). */
@Service
@Retried
@Transactional
public class PetitionCare {
    private static final int REASON = 1000;
    private static final int EARLIEST_YEAR = 1949;

    private final PetitionDesk desk;
    private final PetitionClocks clocks;
    private final Docket docket;

    PetitionCare(PetitionDesk desk, PetitionClocks clocks, Docket docket) {
        this.desk = desk;
        this.clocks = clocks;
        this.docket = docket;
    }

    public void rate(Rate command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.RATE);
        Instant at = desk.past(errand, command.ratedAt());
        errand.petition().rate(command);
        desk.done(errand, PetitionAction.RATE, desk.said(command.handling()), at);
    }

    public void supervise(SupervisePetition command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.SUPERVISE);
        String reason = Said.required(command.reason(), REASON);
        Instant now = errand.act().at();
        if (command.answerBy().isBefore(ChinaTime.dayOf(now))) {
            throw new Refused("petition.supervision.due");
        }
        DeadlineRow clock =
                clocks.supervise(errand.caseId(), now, command.answerBy(), desk.said(command.ground()), errand.by());
        errand.petition()
                .supervise(new PetitionSupervision(
                        command, clock.dueAt(), clock.key().cycle(), errand.act()));
        desk.done(errand, PetitionAction.SUPERVISE, PetitionDesk.both(desk.said(command.ground()), reason));
    }

    public void answer(AnswerSupervision command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.ANSWER_SUPERVISION);
        String answer = Said.required(command.answer(), REASON);
        PetitionSupervision raised = errand.petition().supervision(command.supervisionId());
        raised.answer(answer, errand.act());
        clocks.meet(raised.deadline(errand.caseId()), errand.act().at(), errand.by());
        desk.done(errand, PetitionAction.ANSWER_SUPERVISION, answer);
    }

    /** A leader takes charge (包案). */
    public void putInCharge(PutInCharge command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.PUT_IN_CHARGE);
        String leader = Said.required(command.leader(), 50);
        docket.leadBy(errand.caseId(), leader);
        desk.done(errand, PetitionAction.PUT_IN_CHARGE, leader);
    }

    /** Enters an old case; a leader that is named takes charge of it. */
    public void enterBacklog(EnterBacklog command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.ENTER_BACKLOG);
        Instant at = desk.past(command.enteredAt());
        Said.optional(command.leader(), 50);
        Said.optional(command.measures(), 2000);
        if (command.originYear() < EARLIEST_YEAR
                || command.originYear() > ChinaTime.dayOf(at).getYear()) {
            throw new Refused("petition.backlog.year");
        }
        errand.petition().enterBacklog(command);
        if (command.leader() != null) {
            docket.leadBy(errand.caseId(), command.leader());
        }
        desk.done(
                errand,
                PetitionAction.ENTER_BACKLOG,
                desk.words("petition.backlog.entered", String.valueOf(command.originYear())),
                at);
    }

    public void certifyBacklog(CertifyBacklog command) {
        Errand errand = desk.take(command.caseId(), PetitionAction.CERTIFY_BACKLOG);
        BacklogView line = Objects.requireNonNull(errand.petition().backlog().view());
        Instant entered = line.enteredAt();
        Instant at =
                desk.past(command.resolvedAt(), entered == null ? errand.head().receivedAt() : entered);
        String by = Said.required(command.certifiedBy(), 50);
        String evidence = Said.required(command.evidence(), REASON);
        errand.petition().certifyBacklog(command);
        desk.done(
                errand,
                PetitionAction.CERTIFY_BACKLOG,
                desk.words("petition.backlog.certified", desk.said(command.way()), by, evidence),
                at);
    }
}
