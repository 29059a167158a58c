package org.fengqiao.docket.ui;

import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.fengqiao.calendar.Calendars;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says when something is due: {@code 3月5日 还剩2个工作日}, counted with the national calendar. */
@Component
public class DueMarks {
    private final Calendars calendars;
    private final Clock clock;

    DueMarks(Calendars calendars, Clock clock) {
        this.calendars = calendars;
        this.clock = clock;
    }

    /** A mark, or nothing where there is no due date. */
    public com.vaadin.flow.component.Component of(@Nullable Instant due) {
        return due == null ? new Span() : mark(due);
    }

    private Mark mark(Instant due) {
        Instant now = clock.instant();
        LocalDate today = ChinaTime.dayOf(now);
        LocalDate day = ChinaTime.dayOf(due);
        String date = Days.day(day, today) + " ";
        if (now.isAfter(due)) {
            long late = ChronoUnit.DAYS.between(day, today);
            return new Mark(
                    Tone.URGENT,
                    date + (late == 0 ? Say.text("due.late.today") : Say.text("deadline.overdue.days", late)));
        }
        if (day.equals(today)) {
            return new Mark(Tone.SOON, date + Say.text("deadline.left.today"));
        }
        int left = calendars.base().workingDaysBetween(today, day);
        return left == 0
                ? new Mark(Tone.SOON, date + Say.text("deadline.left.days", ChronoUnit.DAYS.between(today, day)))
                : new Mark(left <= 1 ? Tone.SOON : Tone.NOTE, date + Say.text("deadline.left.working_days", left));
    }
}
