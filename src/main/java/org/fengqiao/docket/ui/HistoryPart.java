package org.fengqiao.docket.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.TimelineRow;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Say;

/** Who did what and when, newest first. */
class HistoryPart extends Section {
    private static final int LINES = 20;
    private static final Duration BACK_DATED = Duration.ofMinutes(30);

    private final CaseReading reading;
    private final long caseId;
    private final LocalDate today;
    private final OrderedList lines = new OrderedList();
    private final Button more = Buttons.quiet("history-more", "case.history.more", this::more);
    private long last = Long.MAX_VALUE;

    HistoryPart(CaseReading reading, long caseId, LocalDate today) {
        this.reading = reading;
        this.caseId = caseId;
        this.today = today;
        addClassName("fq-card");
        lines.addClassName("fq-history");
        add(new H2(Say.text("case.history")), lines, more);
        more();
    }

    private void more() {
        List<TimelineRow> found = reading.timeline(caseId, last, LINES + 1);
        found.stream().limit(LINES).forEach(row -> {
            lines.add(line(row));
            last = row.id();
        });
        more.setVisible(found.size() > LINES);
    }

    private ListItem line(TimelineRow row) {
        Span when = new Span(Days.time(row.happenedAt(), today));
        when.addClassName("fq-soft");
        Span what = new Span(Say.text("timeline." + row.verb()));
        what.addClassName("fq-history-what");
        Span who = new Span(row.actor());
        who.addClassName("fq-soft");
        ListItem item = new ListItem(when, what, who);
        if (row.happenedAt().plus(BACK_DATED).isBefore(row.recordedAt())) {
            Span typed = new Span(Say.text("case.history.recorded", Days.time(row.recordedAt(), today)));
            typed.addClassName("fq-soft");
            item.add(typed);
        }
        if (row.before() != null || row.after() != null) {
            item.add(new Paragraph(Say.text("case.history.change", words(row.before()), words(row.after()))));
        }
        if (row.note() != null) {
            item.add(new Paragraph(row.note()));
        }
        return item;
    }

    private static String words(@org.jspecify.annotations.Nullable String value) {
        return value == null || value.isBlank() ? Say.text("case.history.nothing") : value;
    }
}
