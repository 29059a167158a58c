package org.fengqiao.settings.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Say;

/** Every version of a limit, the newest first; none is ever changed. */
class LimitHistory extends Dialog {
    LimitHistory(List<DeadlinePolicy> versions) {
        setHeaderTitle(Say.text("limits.history.of", LimitWords.step(versions.getFirst())));
        addClassName("fq-dialog");
        setWidth("min(40rem, 100vw)");
        OrderedList list = new OrderedList();
        list.setId("limit-versions");
        list.addClassName("fq-history");
        versions.forEach(version -> list.add(line(version)));
        add(new Paragraph(Say.text("limits.history.lead")), list);
        getFooter().add(Buttons.plain("close", "ui.understood", this::close));
    }

    private static ListItem line(DeadlinePolicy version) {
        Span what = new Span(LimitWords.limit(version));
        what.addClassName("fq-history-what");
        Span since = new Span(Say.text("limits.since.day", version.validFrom().toString()));
        since.addClassName("fq-soft");
        return new ListItem(
                since,
                what,
                new Span(LimitWords.start(version)),
                new Paragraph(
                        version.source() + Say.text("limits.counted_by", CalendarView.words(version.calendar()))));
    }
}
