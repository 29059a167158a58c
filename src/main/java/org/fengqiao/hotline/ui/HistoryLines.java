package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What happened, line by line: what, when and by whom, and the words that were said. */
class HistoryLines extends OrderedList {
    HistoryLines() {
        addClassName("fq-history");
    }

    HistoryLines line(String what, String whenAndWho, @Nullable String words, Component... marks) {
        Span head = new Span(what);
        head.addClassName("fq-history-what");
        Span soft = new Span(whenAndWho);
        soft.addClassName("fq-soft");
        ListItem item = new ListItem(head);
        item.add(marks);
        item.add(soft);
        if (words != null && !words.isBlank()) {
            item.add(new Paragraph(words));
        }
        add(item);
        return this;
    }
}
