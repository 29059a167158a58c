package org.fengqiao.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;

/** What does not exist and what one may not see look the same. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Page implements HasErrorParameter<NotFoundException> {
    NotFoundView() {
        super("missing.title");
        content(new Paragraph(Say.text("missing.message")));
        actions(Buttons.next("go-home", "nav.go_home", () -> getUI().ifPresent(ui -> ui.navigate(""))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
