package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.dispute.RoundView;
import org.fengqiao.dispute.StageView;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Every stay at a level, newest first: which unit, from when to when, and what was tried there. */
class StagesPart extends Section {
    private final LocalDate today;

    StagesPart(DisputeView view, LocalDate today) {
        this.today = today;
        setId("stages");
        addClassName("fq-card");
        OrderedList lines = new OrderedList();
        lines.addClassName("fq-history");
        boolean several = view.facts().round() > 1;
        view.stages().reversed().forEach(stage -> lines.add(stay(stage, several)));
        add(new H2(Say.text("panel.stages")), lines);
        view.rounds().reversed().forEach(round -> add(relapse(round)));
    }

    private ListItem stay(StageView stage, boolean several) {
        Span level = new Span(Say.text(stage.level()));
        level.addClassName("fq-history-what");
        ListItem item = new ListItem(level, new Span(stage.unit().name()), soft(span(stage)));
        if (several) {
            item.add(soft(Say.text("panel.round", stage.round())));
        }
        if (stage.ending() != null) {
            item.add(new Span(Say.text(stage.ending()) + (stage.endedBy() == null ? "" : " · " + stage.endedBy())));
        }
        words(item, "panel.stages.analysis", stage.analysis());
        words(item, "panel.stages.tried", stage.tried());
        return item;
    }

    private String span(StageView stage) {
        return Days.time(stage.enteredAt(), today) + Say.text("panel.stages.until") + time(stage.endedAt());
    }

    private String time(@Nullable Instant at) {
        return at == null ? Say.text("panel.stages.today") : Days.time(at, today);
    }

    private Paragraph relapse(RoundView round) {
        String reason = round.reason() == null ? "" : round.reason();
        String outcome = round.outcome() == null ? "" : Say.text(round.outcome());
        Paragraph line = new Paragraph(
                Say.text("panel.stages.relapse", round.round(), outcome, Days.time(round.relapsedAt(), today), reason));
        line.addClassName("fq-soft");
        return line;
    }

    private static void words(ListItem item, String key, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            item.add(new Paragraph(Say.text(key, words)));
        }
    }

    private static Span soft(String words) {
        Span span = new Span(words);
        span.addClassName("fq-soft");
        return span;
    }
}
