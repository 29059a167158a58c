package org.fengqiao.docket.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** How the cards of the work page look: what, how many, the first few, and the way to all of them. */
public final class HomeCards {
    /** So many lines are shown; the rest are behind the number. */
    public static final int LINES = 5;

    private HomeCards() {}

    /** @param address where all of them are */
    public static Section card(String id, String titleKey, String count, String address, List<ListItem> lines) {
        Anchor all = PagedList.inside(address, Say.text(titleKey));
        Span number = new Span(count);
        number.addClassName("fq-home-count");
        Header head = new Header(new H2(all), number);
        UnorderedList list = new UnorderedList();
        lines.forEach(list::add);
        Section card = new Section(head, list);
        card.setId("home-" + id);
        card.addClassNames("fq-card", "fq-home-card");
        return card;
    }

    /** One line: what, and a few words or marks beside it. */
    public static ListItem line(String address, String words, Component... beside) {
        Div facts = new Div(beside);
        facts.addClassNames("fq-marks", "fq-soft");
        return new ListItem(PagedList.inside(address, words), facts);
    }

    /** Counted no further than the list counts. */
    public static String count(int found) {
        return found > PagedList.COUNT_LIMIT ? PagedList.COUNT_LIMIT + "+" : Integer.toString(found);
    }
}
