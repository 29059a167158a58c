package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.writing.TextChanged;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** The section of a unit and period while it is written. */
@Route(ReportAddress.WRITE)
@StyleSheet("styles/report.css")
@StyleSheet("styles/writing.css")
@RolesAllowed({"LEADER", "CLERK"})
class WritingView extends Page implements AfterNavigationObserver, BeforeLeaveObserver {
    private final WritingServices services;
    private final ReportUnits units;
    private @Nullable WritingDesk desk;

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
        desk = null;
        try {
            OpenText text = new OpenText(services, asked, Say.language());
            lead(ReportWords.lead(text.figures()));
            if (text.isBegun()) {
                write(text);
            } else {
                content(new Beginnings(text, template -> begin(text, template)));
                actions(ReportAddress.back(asked));
            }
        } catch (Refused refused) {
            lead(Say.text(refused));
            actions(ReportAddress.back(asked));
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (desk != null) {
            var leave = event.postpone();
            desk.leave(leave::proceed, leave::cancel);
        }
    }

    private void begin(OpenText text, String template) {
        try {
            text.begin(template);
        } catch (TextChanged begunByAnother) {
            text.reread();
            Notices.refused(begunByAnother);
        } catch (Refused refused) {
            Notices.refused(refused);
            return;
        }
        clear();
        write(text);
    }

    private void write(OpenText text) {
        desk = new WritingDesk(text, offered -> {
            List<Component> actions = new ArrayList<>(List.of(ReportAddress.back(text.request())));
            actions.addAll(offered);
            actions(actions.toArray(Component[]::new));
        });
        content(desk);
    }
}
