package org.fengqiao.shell;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import org.fengqiao.kernel.Refused;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Faults;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;

/** A screen that could not be opened: a refusal in words, or a calm message with the id of the fault. */
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultView extends Page implements HasErrorParameter<Exception> {
    FaultView() {
        super("fault.title");
        actions(Buttons.next("go-home", "nav.go_home", () -> getUI().ifPresent(ui -> ui.navigate(""))));
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        if (parameter.getCaughtException() instanceof Refused refusal) {
            title(Say.text("refused.title"));
            content(new Paragraph(Say.text(refusal)));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        content(new Paragraph(Say.text("fault.message", Faults.record(parameter.getCaughtException()))));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
