package org.fengqiao.docket.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.docket.LikelyQuery;
import org.fengqiao.docket.LikelyRecord;
import org.fengqiao.docket.LikelyRecords;
import org.fengqiao.docket.Matters;
import org.fengqiao.kernel.Refused;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * While something is being recorded: earlier records that may be about the same matter. It says so quietly and stops
 * nobody; what is ticked is linked when the record is there.
 */
@StyleSheet("styles/matter.css")
public class LikelyPart extends Div {
    private static final int SHOWN = 5;

    private final LikelyRecords records;
    private final boolean mayLink;
    private final LocalDate today;
    private final Set<Long> ticked = new LinkedHashSet<>();
    private @Nullable LikelyQuery last;

    /** @param mayLink whether records may be ticked; see {@link Matters#mayLink} */
    public LikelyPart(LikelyRecords records, boolean mayLink, LocalDate today) {
        this.records = records;
        this.mayLink = mayLink;
        this.today = today;
        setId("likely");
        addClassNames("fq-callout", "fq-likely");
        getElement().setAttribute("aria-live", "polite");
        setVisible(false);
    }

    /** Looks again, where what was typed has changed. */
    public void look(LikelyQuery query) {
        if (query.equals(last)) {
            return;
        }
        last = query;
        List<LikelyRecord> found = records.find(query);
        Map<Long, LikelyRecord> shown = new LinkedHashMap<>();
        found.stream().filter(record -> ticked.contains(record.ref().id())).forEach(record -> put(shown, record));
        found.stream().limit(SHOWN).forEach(record -> put(shown, record));
        ticked.retainAll(shown.keySet());
        removeAll();
        setVisible(!shown.isEmpty());
        add(new H3(Say.text("likely.title")), new Paragraph(Say.text(mayLink ? "likely.lead" : "likely.lead.look")));
        UnorderedList list = new UnorderedList();
        list.addClassName("fq-records");
        shown.values().forEach(record -> list.add(line(record)));
        add(list);
    }

    private static void put(Map<Long, LikelyRecord> shown, LikelyRecord record) {
        shown.put(record.ref().id(), record);
    }

    private ListItem line(LikelyRecord record) {
        ListItem item = RecordLine.likely(record, today, true);
        if (mayLink) {
            long id = record.ref().id();
            Checkbox same = new Checkbox(Say.text("likely.same"), ticked.contains(id));
            same.setId("same-" + id);
            same.addValueChangeListener(change -> {
                if (change.getValue()) {
                    ticked.add(id);
                } else {
                    ticked.remove(id);
                }
            });
            item.add(same);
        }
        return item;
    }

    /** The new record is there: what was ticked becomes one matter with it. */
    public void link(Matters matters, long caseId) {
        for (long other : ticked) {
            try {
                matters.link(other, caseId, Say.text("likely.reason"));
            } catch (Refused refusal) {
                Notices.refused(refusal);
            }
        }
    }
}
