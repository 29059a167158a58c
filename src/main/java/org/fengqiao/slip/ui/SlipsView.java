package org.fengqiao.slip.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.Attachments;
import org.fengqiao.docket.ui.CaseAddress;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Units;
import org.fengqiao.slip.Escalation;
import org.fengqiao.slip.EscalationRow;
import org.fengqiao.slip.Escalations;
import org.fengqiao.slip.SlipReading;
import org.fengqiao.slip.SlipState;
import org.fengqiao.slip.SlipView;
import org.fengqiao.slip.Slips;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Slice;
import org.fengqiao.ui.Tone;
import org.fengqiao.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** The office's papers: what is due to be written, what waits for the leader, and everything sent; newest first. */
@Route(SlipsView.PATH)
@Menu(title = "slips.menu", order = 4.5, icon = "slip")
@RolesAllowed({"CLERK", "LEADER"})
@StyleSheet("styles/slip.css")
class SlipsView extends Page implements BeforeEnterObserver {
    static final String PATH = "slips";

    static final String STATE = "state";
    private static final int DUE = 10;

    private final Slips slips;
    private final SlipReading reading;
    private final Escalations escalations;
    private final Units units;
    private final LocalDate today;
    private final Div due = new Div();
    private final Select<SlipState> state = new Select<>();
    private final PagedList<SlipView> list;
    private @Nullable SlipState shown;
    private Location location = new Location(PATH);

    SlipsView(Slips slips, SlipReading reading, Escalations escalations, Units units, Clock clock) {
        super("slips.title");
        this.slips = slips;
        this.reading = reading;
        this.escalations = escalations;
        this.units = units;
        this.today = ChinaTime.dayOf(clock.instant());
        lead(Say.text("slips.lead"));
        due.addClassName("fq-slip-due");
        state.setId("slip-state");
        state.setLabel(Say.text("slip.state"));
        state.setItems(SlipState.values());
        state.setEmptySelectionAllowed(true);
        state.setEmptySelectionCaption(Say.text("slip.state.all"));
        state.setItemLabelGenerator(one -> one == null ? Say.text("slip.state.all") : Say.text(one));
        state.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                go(change.getValue());
            }
        });
        list = new PagedList<>(new Source())
                .link("slip.case", SlipView::caseTitle, slip -> CaseAddress.of(slip.caseNumber()))
                .text("slip.kind", slip -> Say.text(slip.kind()))
                .text("slip.number", slip -> slip.number() == null ? "" : slip.number())
                .text("slip.to", SlipView::addressee)
                .column("slip.state", slip -> new Mark(SlipLine.tone(slip.state()), Say.text(slip.state())))
                .text("slip.due", slip -> slip.dueOn() == null ? "" : Days.day(slip.dueOn(), today));
        Upload scan = Uploads.photos("scan-slip", "slip.scan", Attachments.MAX_BYTES, this::scanned);
        content(due, state, list);
        actions(Buttons.quiet("escalation-rules", "escalation.rules", this::rules), scan);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        location = event.getLocation();
        shown = location.getQueryParameters()
                .getSingleParameter(STATE)
                .flatMap(code -> Coded.find(SlipState.class, code))
                .orElse(null);
        state.setValue(shown);
        show();
    }

    private void show() {
        due.removeAll();
        for (Escalation what : Escalation.values()) {
            List<EscalationRow> rows = escalations.due(what, DUE + 1);
            if (!rows.isEmpty()) {
                due.add(shelf(what, rows));
            }
        }
        list.show(location);
    }

    private Section shelf(Escalation what, List<EscalationRow> rows) {
        String count = rows.size() > DUE ? DUE + "+" : String.valueOf(rows.size());
        Section shelf = new Section(new H2(Say.text(what.wordsKey()) + " · " + count));
        shelf.setId("due-" + what.code());
        shelf.addClassName("fq-card");
        rows.stream().limit(DUE).forEach(row -> {
            Mark mark = new Mark(what == Escalation.REMIND ? Tone.SOON : Tone.URGENT, Days.time(row.dueAt(), today));
            Span unit = new Span(row.unitName());
            unit.addClassName("fq-soft");
            Div line = new Div(PagedList.inside(CaseAddress.of(row.number()), row.title()), unit, mark);
            line.addClassName("fq-slip-line");
            var kind = what.slip();
            if (kind != null) {
                line.add(Buttons.plain(
                        "write-" + what.code() + "-" + row.caseId(),
                        "slip.write",
                        () -> new SlipDialogs(slips, this::show)
                                .draft(row.caseId(), row.unitId(), units, kind, List.of())));
            }
            shelf.add(line);
        });
        return shelf;
    }

    private void scanned(String fileName, byte[] photo) {
        SlipView slip = slips.fileScan(fileName, photo);
        getUI().ifPresent(ui -> ui.navigate(CaseAddress.of(slip.caseNumber())));
    }

    private void rules() {
        new EscalationDialog(escalations, this::show).open();
    }

    private void go(@Nullable SlipState wanted) {
        QueryParameters query = wanted == null ? QueryParameters.empty() : QueryParameters.of(STATE, wanted.code());
        getUI().ifPresent(ui -> ui.navigate(PATH, query));
    }

    private final class Source implements PageSource<SlipView> {
        @Override
        public List<SlipView> rows(Slice slice) {
            return slice.before() == null
                    ? reading.page(shown, id(slice.after(), Long.MAX_VALUE), slice.limit())
                    : reading.pageBefore(shown, id(slice.before(), 0), slice.limit());
        }

        @Override
        public int count(int limit) {
            return reading.count(shown, limit);
        }

        @Override
        public String key(SlipView row) {
            return String.valueOf(row.id());
        }
    }

    private static long id(@Nullable String key, long otherwise) {
        return key != null && key.matches("\\d{1,18}") ? Long.parseLong(key) : otherwise;
    }
}
