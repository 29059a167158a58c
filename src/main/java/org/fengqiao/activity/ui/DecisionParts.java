package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.activity.DecisionView;
import org.fengqiao.activity.Decisions;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** How decisions of meetings are shown, and said to be done. */
final class DecisionParts {
    private DecisionParts() {}

    /** @param ofOneCase the case is known from the page around */
    static UnorderedList list(
            List<DecisionView> shown, boolean ofOneCase, LocalDate today, Decisions decisions, Runnable refresh) {
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-decisions");
        shown.forEach(one -> list.add(item(one, ofOneCase, today, decisions, refresh)));
        return list;
    }

    private static ListItem item(
            DecisionView one, boolean ofOneCase, LocalDate today, Decisions decisions, Runnable refresh) {
        ListItem item = new ListItem();
        if (ofOneCase) {
            item.add(PagedList.inside(
                    ActivityPages.address(one.activityId()),
                    Say.text("meeting.of_day", Days.day(one.heldOn(), today))));
        } else {
            Div head = new Div(
                    PagedList.inside(CaseAddress.of(one.caseNumber()), one.caseTitle()), new Span(one.caseNumber()));
            head.addClassName("fq-marks");
            item.add(head);
        }
        Paragraph words = new Paragraph(one.decision());
        words.addClassName("fq-told");
        Span who = new Span(owner(one));
        Div facts = new Div(who, due(one, today));
        facts.addClassName("fq-marks");
        item.add(words, facts);
        if (one.doneNote() != null) {
            Paragraph done = new Paragraph(one.doneBy() + "：" + one.doneNote());
            done.addClassName("fq-soft");
            item.add(done);
        }
        if (one.mayFinish()) {
            item.add(Buttons.plain("finish-" + one.id(), "meeting.finish", () -> finish(one, decisions, refresh)));
        }
        return item;
    }

    static String owner(DecisionView one) {
        return one.owner().equals(one.ownerUnitName()) ? one.owner() : one.owner() + "（" + one.ownerUnitName() + "）";
    }

    static Component due(DecisionView one, LocalDate today) {
        if (one.isDone()) {
            return new Mark(Tone.GOOD, Say.text("meeting.done"));
        }
        String day = Days.day(one.due(), today);
        if (one.late()) {
            return new Mark(Tone.URGENT, Say.text("meeting.late", day));
        }
        return new Mark(one.due().isAfter(today.plusDays(1)) ? Tone.NOTE : Tone.SOON, Say.text("meeting.until", day));
    }

    static void finish(DecisionView one, Decisions decisions, Runnable refresh) {
        TextArea note = Fields.area("finish-note", "meeting.finish.note", 1000);
        new ActionDialog("meeting.finish", "meeting.finish.consequence", "meeting.finish", () -> {
                    decisions.finish(one.id(), one.version(), note.getValue());
                    refresh.run();
                    Notices.done(Say.text("activity.saved"));
                })
                .ids("dialog-save", "dialog-cancel")
                .required(note)
                .open();
    }
}
