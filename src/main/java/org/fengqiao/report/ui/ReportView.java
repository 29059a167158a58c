package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Role;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.county.CountyService;
import org.fengqiao.report.seal.Answer;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.section.SectionService;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** The section on dispute resolution beside the figures it is written from; every number opens its records. */
@Route(ReportAddress.REPORT)
@StyleSheet("styles/report.css")
@Menu(title = "nav.report", order = 5, icon = "report")
@RolesAllowed({"LEADER", "CLERK", "ADMIN"})
class ReportView extends Page implements AfterNavigationObserver {
    private final ReportUnits units;
    private final SealedFigures figures;
    private final SectionService sections;
    private final ReportDownloads downloads;
    private final CountyService county;
    private final Asking asking;
    private final Clock clock;
    private final Div body = new Div();
    private final ReportFilter filter;

    ReportView(
            ReportUnits units,
            SealedFigures figures,
            SectionService sections,
            ReportDownloads downloads,
            CountyService county,
            Asking asking,
            Clock clock) {
        super("report.title");
        this.county = county;
        this.asking = asking;
        this.units = units;
        this.figures = figures;
        this.sections = sections;
        this.downloads = downloads;
        this.clock = clock;
        LocalDate today = ChinaTime.dayOf(clock.instant());
        this.filter = new ReportFilter(units.choice(), today.getYear(), ReportAddress.REPORT);
        body.addClassName("fq-report");
        Anchor rates = PagedList.inside(RatesView.PATH, Say.text("rates.title"));
        rates.setId("open-rates");
        beside(rates);
        content(filter, body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FigureRequest request = ReportAddress.read(event.getLocation().getQueryParameters(), units.own(), clock);
        body.removeAll();
        try {
            Answer answer = figures.answer(request, Say.language());
            Figures read = answer.figures();
            filter.show(request, read.unit());
            lead(ReportWords.lead(read));
            if (read.complete()) {
                body.add(SealLine.of(answer, request));
            }
            body.add(
                    new SectionSheet(sections.preview(figures.inChinese(read, request, Say.language()), null), request),
                    new FigureTable(read, request));
            body.add(others(read, request));
            offer(read, request);
        } catch (Refused refused) {
            lead(Say.text(refused));
            actions(new Component[0]);
        }
    }

    private void offer(Figures read, FigureRequest request) {
        List<Component> offered = new ArrayList<>();
        if (!read.complete()) {
            Paragraph why = new Paragraph(Say.text("report.section.uncleared"));
            why.addClassName("fq-report-why");
            offered.add(why);
            offered.add(downloads.workbook(request));
        } else {
            offered.add(downloads.paper(request));
            offered.add(downloads.folder(request));
            if (asking.user().is(Role.LEADER) || asking.user().is(Role.CLERK)) {
                offered.add(writeLink(request));
            }
        }
        actions(offered.toArray(Component[]::new));
    }

    private static Anchor writeLink(FigureRequest request) {
        Anchor write = PagedList.inside(ReportAddress.of(ReportAddress.WRITE, request), Say.text("writing.open"));
        write.addClassNames("fq-button", "fq-button-next");
        write.setId("write-section");
        return write;
    }

    /** What few need stays out of the bar, which would cover a small screen with it. */
    private Div others(Figures read, FigureRequest request) {
        Anchor check = PagedList.inside(ReportAddress.of(ReportAddress.DRAFT, request), Say.text("report.check_draft"));
        check.addClassName("fq-button");
        check.setId("check-draft-link");
        Div others = new Div(
                link("catalogue", ReportAddress.CATALOGUE, request),
                link("manual", ReportAddress.MANUAL, request),
                check,
                downloads.figures(request));
        if (read.complete() && county.concerns(read.unit())) {
            others.addComponentAsFirst(link("county", ReportAddress.COUNTY, request));
        }
        if (read.complete()) {
            others.add(downloads.workbook(request));
            others.add(downloads.text(request));
        }
        others.addClassName("fq-report-other");
        if (read.complete()) {
            for (String warning : downloads.warnings()) {
                Paragraph small = new Paragraph(warning);
                small.addClassName("fq-report-why");
                others.add(small);
            }
        }
        return others;
    }

    private static Anchor link(String name, String screen, FigureRequest request) {
        Anchor link = PagedList.inside(ReportAddress.of(screen, request), Say.text(name + ".title"));
        link.addClassName("fq-button");
        link.setId(name + "-link");
        return link;
    }
}
