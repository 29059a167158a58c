package org.fengqiao.docket.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.fengqiao.docket.DeadlineLine;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.DeadlineStanding;
import org.fengqiao.docket.DeadlineVerb;
import org.fengqiao.docket.DeadlineWatch;
import org.fengqiao.docket.DeadlineWords;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** The deadlines of a case with the rule each was counted by and its source; the ledger itself on demand. */
class DeadlinesPart extends Section {
    private final DeadlineWords words;
    private final LocalDate today;
    private final Locale language = Say.language();

    DeadlinesPart(Deadlines deadlines, DeadlineWords words, long caseId, LocalDate today) {
        this.words = words;
        this.today = today;
        addClassName("fq-card");
        add(new H2(Say.text("case.deadlines")));
        List<DeadlineRow> rows = deadlines.of(caseId);
        List<DeadlineLine> lines = deadlines.lines(caseId);
        if (rows.isEmpty()) {
            add(new Span(Say.text("case.deadlines.none")));
            return;
        }
        rows.stream()
                .sorted(Comparator.comparing(DeadlineRow::open)
                        .reversed()
                        .thenComparing(DeadlineRow::dueAt, Comparator.reverseOrder()))
                .forEach(row -> add(deadline(row, lines)));
        add(ledger(lines));
        Anchor rules = PagedList.inside("settings/limits", Say.text("case.deadlines.rules"));
        rules.addClassName("fq-soft");
        add(rules);
    }

    private Div deadline(DeadlineRow row, List<DeadlineLine> lines) {
        Span due = new Span(Days.day(ChinaTime.dayOf(row.dueAt()), today));
        due.addClassName("fq-soft");
        Header head = new Header(
                new H3(words.step(language, row.key())), due, new Mark(tone(row), words.standing(language, row)));
        Div block = new Div(head);
        block.addClassName("fq-deadline");
        lines.stream()
                .filter(line -> line.key().equals(row.key()) && line.verb() == DeadlineVerb.SET)
                .map(line -> new Paragraph(rule(line)))
                .peek(rule -> rule.addClassName("fq-soft"))
                .forEach(block::add);
        return block;
    }

    /** The line of the ledger without the name of its step, which stands above it. */
    private String rule(DeadlineLine line) {
        String text = words.line(language, line);
        String step = words.step(language, line.key()) + Say.text("deadline.colon");
        return text.startsWith(step) ? text.substring(step.length()) : text;
    }

    private Details ledger(List<DeadlineLine> lines) {
        Div content = new Div();
        content.addClassName("fq-ledger");
        words.ledger(language, lines).forEach(said -> content.add(entry(said)));
        Details ledger = new Details(Say.text("case.deadlines.ledger"), content);
        ledger.setId("deadline-ledger");
        return ledger;
    }

    private Paragraph entry(DeadlineWords.Said said) {
        Span when = new Span(Say.text(
                "case.deadlines.written",
                Days.time(said.line().recordedAt(), today),
                who(said.line().actor())));
        when.addClassName("fq-soft");
        return new Paragraph(new Span(said.text()), when);
    }

    private static String who(String actor) {
        return actor.equals(DeadlineWatch.SYSTEM) ? Say.text("case.deadlines.system") : actor;
    }

    static Tone tone(DeadlineRow row) {
        if (row.standing() == DeadlineStanding.RUNNING) {
            return row.workingDaysLeft() <= 1 || row.warnedAt() != null ? Tone.SOON : Tone.NOTE;
        }
        return switch (row.standing()) {
            case OVERDUE -> Tone.URGENT;
            case MET_ON_TIME -> Tone.GOOD;
            case MET_LATE -> Tone.SOON;
            default -> Tone.CALM;
        };
    }
}
