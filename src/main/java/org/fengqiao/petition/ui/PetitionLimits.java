package org.fengqiao.petition.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.DeadlineStanding;
import org.fengqiao.docket.DeadlineWords;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.ui.DueMarks;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** What still has to be done by when, in words, the nearest first. */
@org.springframework.stereotype.Component
class PetitionLimits {
    private final Deadlines deadlines;
    private final DeadlineWords words;
    private final DueMarks due;

    PetitionLimits(Deadlines deadlines, DeadlineWords words, DueMarks due) {
        this.deadlines = deadlines;
        this.words = words;
        this.due = due;
    }

    /** The limits that run or rest; empty where none does. */
    Optional<Component> running(long caseId) {
        List<DeadlineRow> open = deadlines.of(caseId).stream()
                .filter(DeadlineRow::open)
                .sorted(Comparator.comparing(DeadlineRow::dueAt))
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Div limits = new Div();
        limits.setId("limits");
        limits.addClassName("fq-limits");
        open.forEach(row -> limits.add(line(row)));
        return Optional.of(limits);
    }

    private Component line(DeadlineRow row) {
        Component mark = row.standing() == DeadlineStanding.PAUSED
                ? new Mark(Tone.CALM, Say.text(row.standing()))
                : due.of(row.dueAt());
        Div line = new Div(new Span(words.step(Say.language(), row.key())), mark);
        line.addClassName("fq-waiting");
        return line;
    }
}
