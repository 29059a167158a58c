package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRecords;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.RecordsRequest;
import org.fengqiao.report.Which;
import org.fengqiao.report.seal.Seal;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PageSource;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** The records behind a number of the report. */
@Route(ReportAddress.RECORDS + "/:code")
@StyleSheet("styles/report.css")
@RolesAllowed({"LEADER", "CLERK", "ADMIN"})
class RecordsView extends Page implements BeforeEnterObserver, AfterNavigationObserver {
    private final SealedFigures figures;
    private final Seals seals;
    private final FigureRecords records;
    private final Asking asking;
    private final Units units;
    private final Clock clock;
    private String code = "";

    RecordsView(SealedFigures figures, Seals seals, FigureRecords records, Asking asking, Units units, Clock clock) {
        this.figures = figures;
        this.seals = seals;
        this.records = records;
        this.asking = asking;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        code = event.getRouteParameters().get("code").orElse("");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        clear();
        var parameters = event.getLocation().getQueryParameters();
        Long own = asking.user().unitId();
        FigureRequest request =
                ReportAddress.read(parameters, own == null ? "" : units.get(own).code(), clock);
        Which which = ReportAddress.which(parameters);
        try {
            Optional<Seal> seal = seals.find(request);
            Figure figure = figures.figure(request, code, Say.language());
            title(figure.name() + " " + ReportWords.of(figure, which));
            lead(Say.text(
                    "report.records.of",
                    units.byCode(request.unit()).orElseThrow().name(),
                    words(request),
                    part(figure, which)));
            Span definition = new Span(figure.definition());
            definition.addClassName("fq-records-definition");
            PagedList<RecordRow> list = list(seal, new RecordsRequest(request, code, which), figure);
            list.show(event.getLocation());
            content(new Div(definition), list);
            seal.ifPresent(frozen -> content(sealed(frozen, request)));
        } catch (Refused refused) {
            title(Say.text("report.title"));
            lead(Say.text(refused));
        }
        actions(ReportAddress.back(request));
    }

    /** The list shows the records as they were when the figures were frozen. */
    private Div sealed(Seal seal, FigureRequest request) {
        Div line = new Div(
                new Span(Say.text("seal.records", Days.full(ChinaTime.dayOf(seal.sealedAt())))),
                PagedList.inside(ReportAddress.of(ReportAddress.SEAL, request), Say.text("seal.verify")));
        line.addClassName("fq-seal-line");
        return line;
    }

    private static String words(FigureRequest request) {
        return request.period().first() + " – " + request.period().last();
    }

    private static String part(Figure figure, Which which) {
        return switch (which.side()) {
            case ALL -> "";
            case NUMERATOR -> Say.text("report.numerator");
            case DENOMINATOR -> Say.text("report.denominator");
            case PART, BESIDE -> figure.partName(which);
        };
    }

    private PagedList<RecordRow> list(Optional<Seal> seal, RecordsRequest request, Figure figure) {
        PageSource<RecordRow> pages = seal.<PageSource<RecordRow>>map(frozen -> new SealedPages(seals, frozen, request))
                .orElseGet(() -> new RecordPages(records, request));
        PagedList<RecordRow> list = new PagedList<>(pages)
                .column("report.column.title", RecordsView::title)
                .text("report.column.number", RecordRow::number)
                .text("report.column.unit", RecordRow::unit)
                .text("report.column.started", row -> day(row.startedAt()))
                .text("report.column.closed", row -> day(row.closedAt()))
                .column("report.column.outcome", RecordsView::outcome);
        if (figure.isRate() && request.which().side() != Which.Side.NUMERATOR) {
            list.text("report.column.counted", row -> Say.text(row.counted() ? "report.yes" : "report.no"));
        }
        if (figure.summed()) {
            list.text(
                    "report.column.quantity",
                    row -> row.quantity() == null
                            ? "—"
                            : row.quantity().stripTrailingZeros().toPlainString());
        }
        return list;
    }

    /** A case opens its page; an entry of a register has none. */
    private static Component title(RecordRow row) {
        return row.number().isEmpty()
                ? new Span(row.title().isEmpty() ? "—" : row.title())
                : PagedList.rowLink("case/" + row.number(), row.title().isEmpty() ? "—" : row.title());
    }

    private static Component outcome(RecordRow row) {
        Div outcome = new Div(new Span(Say.text("report.outcome." + row.outcome())));
        if (row.backDated()) {
            Span mark = new Span(Say.text("report.back_dated"));
            mark.addClassNames("fq-mark", "fq-mark-note");
            outcome.add(mark);
        }
        return outcome;
    }

    private String day(@Nullable Instant instant) {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return instant == null ? "—" : Days.day(ChinaTime.dayOf(instant), today);
    }
}
