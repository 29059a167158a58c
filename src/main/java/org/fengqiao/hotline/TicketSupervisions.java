package org.fengqiao.hotline;

import java.time.Instant;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Supervision (督办) of late, repeated or false replies: raised with a reason and a day, and answered. */
@Service
@Retried
@Transactional
public class TicketSupervisions {
    private static final int REASON = 1000;

    private final TicketDesk desk;
    private final TicketClocks clocks;

    TicketSupervisions(TicketDesk desk, TicketClocks clocks) {
        this.desk = desk;
        this.clocks = clocks;
    }

    public void raise(Supervise command) {
        Errand errand = desk.take(command.caseId(), TicketAction.SUPERVISE);
        String reason = Said.required(command.reason(), REASON);
        Instant now = errand.act().at();
        if (command.answerBy().isBefore(ChinaTime.dayOf(now))) {
            throw new Refused("ticket.supervision.due");
        }
        DeadlineRow clock =
                clocks.supervise(errand.caseId(), now, command.answerBy(), desk.said(command.ground()), errand.by());
        errand.ticket()
                .supervise(new TicketSupervision(
                        command, clock.dueAt(), clock.key().cycle(), errand.act()));
        desk.done(errand, TicketAction.SUPERVISE, desk.said(command.ground()) + "：" + reason);
    }

    public void answer(AnswerSupervision command) {
        Errand errand = desk.take(command.caseId(), TicketAction.ANSWER_SUPERVISION);
        String answer = Said.required(command.answer(), REASON);
        TicketSupervision raised = errand.ticket().supervision(command.supervisionId());
        raised.answer(answer, errand.act());
        clocks.meet(raised.deadline(errand.caseId()), errand.act().at(), errand.by());
        desk.done(errand, TicketAction.ANSWER_SUPERVISION, answer);
    }
}
