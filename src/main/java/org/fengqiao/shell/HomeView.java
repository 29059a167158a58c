package org.fengqiao.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;

/** The work list: what is mine, what is due, what is late. */
@Route("")
@Menu(title = "nav.home", order = 1, icon = "home")
@PermitAll
class HomeView extends Page {
    HomeView() {
        super("home.title");
        content(new Paragraph(Say.text("list.empty")));
    }
}
