package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** The section of a unit and period while it is written. */
@Route(ReportAddress.WRITE)
@StyleSheet("styles/report.css")
@StyleSheet("styles/writing.css")
@RolesAllowed({"LEADER", "CLERK"})
class WritingView extends Page implements AfterNavigationObserver {
    private final WritingServices services;
    private final ReportUnits units;

    WritingView(WritingServices services, ReportUnits units) {
        super("writing.heading");
        this.services = services;
        this.units = units;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FigureRequest asked =
                ReportAddress.read(event.getLocation().getQueryParameters(), units.own(), services.clock());
        clear();
        try {
            OpenText text = new OpenText(services, asked, Say.language());
            lead(Say.text(
                    "report.lead",
                    text.figures().unit().name(),
                    Days.full(asked.period().first()),
                    Days.full(asked.period().last()),
                    Days.full(text.figures().asOf().day())));
            if (text.isBegun()) {
                write(text);
            } else {
                content(new Beginnings(text, template -> begin(text, template)));
                actions(back(asked));
            }
        } catch (Refused refused) {
            lead(Say.text(refused));
            actions(back(asked));
        }
    }

    private void begin(OpenText text, String template) {
        try {
            text.begin(template);
            clear();
            write(text);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void write(OpenText text) {
        content(new WritingDesk(text, offered -> {
            List<Component> actions = new ArrayList<>(List.of(back(text.request())));
            actions.addAll(offered);
            actions(actions.toArray(Component[]::new));
        }));
    }

    private static Anchor back(FigureRequest request) {
        Anchor back = PagedList.inside(ReportAddress.of(request), Say.text("report.back"));
        back.setId("back-to-report");
        back.addClassName("fq-button");
        return back;
    }
}
