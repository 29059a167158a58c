package org.fengqiao.docket;

import org.fengqiao.calendar.CalendarChanged;
import org.fengqiao.kernel.Words;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new holiday notice, or a region's day off, moves the due dates of what is still open. */
@Component
class DeadlineRecount {
    private final Deadlines deadlines;
    private final Words words;

    DeadlineRecount(Deadlines deadlines, Words words) {
        this.deadlines = deadlines;
        this.words = words;
    }

    @EventListener
    void countAnew(CalendarChanged event) {
        deadlines.recomputeOpen(words.text(Words.CHINESE, "deadline.reason.calendar"), event.actor());
    }
}
