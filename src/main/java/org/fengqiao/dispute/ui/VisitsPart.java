package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.dispute.FollowUpView;
import org.fengqiao.dispute.VisitResult;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Return visits: those still due and what the others found. */
class VisitsPart extends Section {
    VisitsPart(List<FollowUpView> visits, Instant now) {
        LocalDate today = ChinaTime.dayOf(now);
        setId("visits");
        addClassName("fq-card");
        OrderedList lines = new OrderedList();
        lines.addClassName("fq-history");
        visits.reversed().forEach(visit -> lines.add(line(visit, now, today)));
        add(new H2(Say.text("panel.visits")), lines);
    }

    private static ListItem line(FollowUpView visit, Instant now, LocalDate today) {
        Span which = new Span(Say.text("panel.visits.number", visit.visitNo()));
        which.addClassName("fq-history-what");
        Span due = new Span(Say.text("panel.visits.due", Days.day(ChinaTime.dayOf(visit.dueAt()), today)));
        due.addClassName("fq-soft");
        ListItem line = new ListItem(which, due);
        Instant done = visit.doneAt();
        if (done == null) {
            boolean late = visit.dueAt().isBefore(now);
            line.add(new Mark(
                    late ? Tone.URGENT : Tone.NOTE, Say.text(late ? "panel.visits.late" : "panel.visits.open")));
            return line;
        }
        line.add(new Span(Days.time(done, today) + (visit.doneBy() == null ? "" : " " + visit.doneBy())));
        VisitResult result = visit.result();
        if (result != null) {
            line.add(new Mark(tone(result), Say.text(result)));
        }
        note(line, visit.note());
        return line;
    }

    private static void note(ListItem line, @Nullable String note) {
        if (note != null && !note.isBlank()) {
            line.add(new Paragraph(note));
        }
    }

    private static Tone tone(VisitResult result) {
        return switch (result) {
            case STABLE -> Tone.GOOD;
            case PERFORMING -> Tone.NOTE;
            case RELAPSED -> Tone.URGENT;
        };
    }
}
