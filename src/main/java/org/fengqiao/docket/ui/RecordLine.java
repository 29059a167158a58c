package org.fengqiao.docket.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.LikelyRecord;
import org.fengqiao.docket.MatterCase;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Another record in one line: what it is called, where and when it came in, how it stands. */
final class RecordLine {
    private RecordLine() {}

    /** @param apart opens in a window of its own, so that a form stays where it is */
    static ListItem likely(LikelyRecord record, LocalDate today, boolean apart) {
        ListItem item = item(record.ref(), record.title(), record.state(), apart);
        item.add(facts(record.ref(), record.kind(), record.unitName(), record.receivedAt(), today));
        Div why = new Div();
        why.addClassName("fq-marks");
        record.reasons().forEach(reason -> why.add(new Mark(Tone.NOTE, Say.text(reason))));
        item.add(why);
        return item;
    }

    static ListItem matter(MatterCase record, LocalDate today) {
        ListItem item = item(record.ref(), record.title(), record.state(), false);
        item.add(facts(record.ref(), record.kind(), record.unitName(), record.receivedAt(), today));
        return item;
    }

    private static ListItem item(CaseRef ref, String title, CaseState state, boolean apart) {
        String address = CaseAddress.of(ref.number().text());
        Anchor link = apart ? new Anchor(address, title) : PagedList.inside(address, title);
        if (apart) {
            link.setTarget("_blank");
        }
        link.addClassName("fq-record-title");
        Div head = new Div(link, new Mark(CaseStates.tone(state), Say.text(state)));
        head.addClassName("fq-record-head");
        return new ListItem(head);
    }

    private static Span facts(CaseRef ref, CaseKind kind, String unitName, Instant receivedAt, LocalDate today) {
        Span facts = new Span(java.util.stream.Stream.of(
                        ref.number().text(), Say.text(kind), unitName, Days.day(ChinaTime.dayOf(receivedAt), today))
                .collect(Collectors.joining(" · ")));
        facts.addClassName("fq-soft");
        return facts;
    }
}
