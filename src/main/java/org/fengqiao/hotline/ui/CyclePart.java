package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.hotline.AnswerView;
import org.fengqiao.hotline.CycleView;
import org.fengqiao.hotline.Satisfaction;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Titled;
import org.fengqiao.ui.Tone;
import org.jspecify.annotations.Nullable;

/** One round of a ticket: who was given it, what was done, what the caller said, what was replied, what came of it. */
class CyclePart extends Section {
    private final LocalDate today;

    CyclePart(CycleView cycle, boolean several, LocalDate today) {
        this.today = today;
        setId("cycle-" + cycle.number());
        addClassName("fq-card");
        add(new H2(several ? Say.text("desk.cycle.number", cycle.number()) : Say.text("desk.cycle")));
        if (cycle.redoReason() != null) {
            Paragraph why = new Paragraph(Say.text("desk.cycle.redo_reason", cycle.redoReason()));
            why.addClassNames("fq-callout", "fq-callout-soon");
            add(why);
        }
        HistoryLines lines = new HistoryLines();
        result(lines, cycle);
        replied(lines, cycle);
        checked(lines, cycle);
        answered(lines, "desk.cycle.call_back", cycle.ownCallBack());
        handled(lines, cycle);
        handed(lines, cycle);
        add(lines);
        if (cycle.reply() != null) {
            Paragraph reply = new Paragraph(cycle.reply());
            reply.addClassName("fq-told");
            add(new Titled("desk.cycle.reply", reply));
        }
    }

    /** Whether there is anything to tell of a round. */
    static boolean tells(CycleView cycle) {
        return cycle.handedAt() != null || cycle.redoReason() != null || cycle.repliedAt() != null;
    }

    private void handed(HistoryLines lines, CycleView cycle) {
        if (cycle.handedAt() != null) {
            String unit = cycle.handler() == null ? "" : cycle.handler().name();
            lines.line(
                    Say.text("desk.cycle.handed", unit), who(cycle.handedAt(), cycle.handedBy()), cycle.handedNote());
        }
    }

    private void handled(HistoryLines lines, CycleView cycle) {
        if (cycle.outcome() != null && cycle.handledAt() != null) {
            List<Component> marks = new ArrayList<>();
            solved(cycle.solved()).ifPresent(marks::add);
            if (cycle.doneOn() != null) {
                marks.add(new Span(Say.text("desk.cycle.done_on", Days.day(cycle.doneOn(), today))));
            }
            lines.line(
                    Say.text("desk.cycle.handled"),
                    who(cycle.handledAt(), cycle.handledBy()),
                    cycle.outcome(),
                    marks.toArray(Component[]::new));
        }
    }

    private void checked(HistoryLines lines, CycleView cycle) {
        if (cycle.checkedAt() != null) {
            lines.line(Say.text("desk.cycle.checked"), who(cycle.checkedAt(), cycle.checkedBy()), cycle.checkNote());
        }
    }

    private void replied(HistoryLines lines, CycleView cycle) {
        if (cycle.repliedAt() == null) {
            return;
        }
        String faults = cycle.replyFaults().stream().map(Say::text).collect(Collectors.joining("、"));
        String confirmed = cycle.replyConfirmed() == null ? "" : cycle.replyConfirmed();
        lines.line(
                Say.text("desk.cycle.replied"),
                who(cycle.repliedAt(), cycle.repliedBy()),
                faults.isEmpty() ? null : Say.text("desk.cycle.faults", faults, confirmed));
    }

    private void result(HistoryLines lines, CycleView cycle) {
        answered(lines, "desk.cycle.result", cycle.result());
        if (cycle.sentBack()) {
            add(new Mark(Tone.URGENT, Say.text("desk.cycle.sent_back")));
        }
    }

    private void answered(HistoryLines lines, String titleKey, @Nullable AnswerView answer) {
        if (answer == null) {
            return;
        }
        List<Component> marks = new ArrayList<>();
        if (!answer.reached()) {
            marks.add(new Mark(Tone.SOON, Say.text("desk.not_reached")));
        }
        solved(answer.solved()).ifPresent(marks::add);
        Satisfaction satisfaction = answer.satisfaction();
        if (satisfaction != null && satisfaction != Satisfaction.UNRATED) {
            boolean good = satisfaction != Satisfaction.DISSATISFIED;
            marks.add(new Mark(good ? Tone.GOOD : Tone.URGENT, Say.text(satisfaction)));
        }
        lines.line(Say.text(titleKey), who(answer.at(), answer.by()), answer.words(), marks.toArray(Component[]::new));
    }

    private static java.util.Optional<Mark> solved(@Nullable Boolean solved) {
        return solved == null
                ? java.util.Optional.empty()
                : java.util.Optional.of(
                        solved
                                ? new Mark(Tone.GOOD, Say.text("desk.solved"))
                                : new Mark(Tone.URGENT, Say.text("desk.unsolved")));
    }

    private String who(Instant at, @Nullable String by) {
        return Days.time(at, today) + (by == null ? "" : " " + by);
    }
}
