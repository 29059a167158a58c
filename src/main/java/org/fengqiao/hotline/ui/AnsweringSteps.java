package org.fengqiao.hotline.ui;

import static org.fengqiao.hotline.TicketAction.CALL_BACK;
import static org.fengqiao.hotline.TicketAction.CHECK;
import static org.fengqiao.hotline.TicketAction.FILE_AWAY;
import static org.fengqiao.hotline.TicketAction.RECORD_RESULT;
import static org.fengqiao.hotline.TicketAction.REPLY;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.hotline.CallBack;
import org.fengqiao.hotline.Check;
import org.fengqiao.hotline.CycleView;
import org.fengqiao.hotline.FileAway;
import org.fengqiao.hotline.PlatformResults;
import org.fengqiao.hotline.RecordResult;
import org.fengqiao.hotline.Reply;
import org.fengqiao.hotline.Satisfaction;
import org.fengqiao.hotline.TicketReading;
import org.fengqiao.hotline.TicketService;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** Dialogs from the own call-back to the archive. */
@Component
class AnsweringSteps {
    private static final List<Satisfaction> RATED =
            List.of(Satisfaction.SATISFIED, Satisfaction.FAIR, Satisfaction.DISSATISFIED);

    private final TicketService tickets;
    private final PlatformResults results;
    private final TicketReading reading;

    AnsweringSteps(TicketService tickets, PlatformResults results, TicketReading reading) {
        this.tickets = tickets;
        this.results = results;
        this.reading = reading;
    }

    ActionDialog callBack(Errand errand) {
        var form = errand.form(CallBack.class, CALL_BACK).now("calledAt");
        answer(form).flag("sendBack");
        return errand.dialog(form, tickets::callBack);
    }

    /** Who was not reached said nothing. */
    @SuppressWarnings("unchecked")
    private static <C extends Record> StepFields<C> answer(StepFields<C> form) {
        form.yesNo("reached", null)
                .optionalYesNo("solved")
                .optionalTiles("satisfaction", RATED)
                .optionalArea("words", 1000);
        var reached = (HasValue<?, Boolean>) form.field("reached");
        form.onlyWhile("solved", reached, true);
        form.onlyWhile("satisfaction", reached, true);
        return form;
    }

    /** The checker sees what it is about without leaving the dialog. */
    ActionDialog check(Errand errand) {
        var form = errand.form(Check.class, CHECK);
        CycleView cycle = errand.view().cycles().getLast();
        if (cycle.outcome() != null) {
            Paragraph outcome = new Paragraph(cycle.outcome());
            outcome.addClassName("fq-told");
            form.add(outcome);
        }
        form.yesNo("passed", null).optionalArea("reason", 1000);
        return errand.dialog(form, tickets::check);
    }

    /** Begins with what was done; says while it is written what would cost points. */
    ActionDialog reply(Errand errand) {
        var form = errand.form(Reply.class, REPLY).area("text", 4000);
        TextArea text = (TextArea) form.field("text");
        ReplyAdvice advice = new ReplyAdvice();
        form.add(advice);
        form.area("confirmedBecause", 500).now("repliedAt");
        form.field("confirmedBecause").setVisible(false);
        text.addValueChangeListener(change -> {
            boolean doubtful =
                    advice.show(reading.checkReply(errand.view().head().id(), change.getValue()));
            form.field("confirmedBecause").setVisible(doubtful);
        });
        CycleView cycle = errand.view().cycles().getLast();
        if (cycle.outcome() != null) {
            text.setValue(cycle.outcome());
        }
        return errand.dialog(form, tickets::reply);
    }

    @SuppressWarnings("unchecked")
    ActionDialog recordResult(Errand errand) {
        var form = errand.form(RecordResult.class, RECORD_RESULT).now("at");
        answer(form).flag("redo").area("redoReason", 1000).optionalDue("redoDueAt");
        var redo = (HasValue<?, Boolean>) form.field("redo");
        form.onlyWhile("redoReason", redo, true);
        form.onlyWhile("redoDueAt", redo, true);
        return errand.dialog(form, results::record);
    }

    ActionDialog fileAway(Errand errand) {
        return errand.dialog(errand.form(FileAway.class, FILE_AWAY), tickets::fileAway);
    }
}
