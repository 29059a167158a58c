package org.fengqiao.settings.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.fengqiao.settings.CalendarDesk;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** The way to what is set here. Everybody may follow the links on a case page; only offices have it in the navigation. */
@Route(SettingsView.PATH)
@Menu(title = "settings.title", order = 8, icon = "calendar")
@RolesAllowed({"CLERK", "LEADER", "ADMIN"})
@StyleSheet("styles/settings.css")
class SettingsView extends Page {
    static final String PATH = "settings";

    SettingsView(CalendarDesk desk) {
        super("settings.title");
        Div doors = new Div(
                door(CalendarView.PATH, "calendar.title", "calendar.lead"),
                door(LimitsView.PATH, "limits.title", "limits.lead"));
        doors.addClassName("fq-doors");
        content(new CoverageNotice(desk.coverage()), doors);
    }

    private static Section door(String address, String titleKey, String leadKey) {
        Anchor link = PagedList.inside(address, Say.text(titleKey));
        link.addClassName("fq-row-link");
        Section door = new Section(new H2(link), new Paragraph(Say.text(leadKey)));
        door.addClassNames("fq-card", "fq-door");
        return door;
    }
}
