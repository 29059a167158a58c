package org.fengqiao.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import org.fengqiao.organization.AccountDetails;
import org.fengqiao.organization.Deputies;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts a deputy's account in place of the log-in, and back; all pages are opened anew with its rights. */
@Component
class Acting {
    private final Deputies deputies;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    Acting(Deputies deputies) {
        this.deputies = deputies;
    }

    void actFor(long absenceId) {
        become(deputies.actFor(absenceId));
    }

    void actForMyself() {
        become(deputies.actForMyself());
    }

    private void become(AccountDetails account) {
        SecurityContext context = new SecurityContextImpl(
                UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
        SecurityContextHolder.setContext(context);
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        if (request != null && response != null) {
            sessions.saveContext(context, request.getHttpServletRequest(), response.getHttpServletResponse());
        }
        UI.getCurrentOrThrow().getPage().setLocation("");
    }
}
