package org.fengqiao.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.fengqiao.organization.AccountDetails;
import org.fengqiao.organization.Users;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who still has the first password gets no further than the page that changes it. */
@Component
class FirstPassword implements VaadinServiceInitListener {
    private final Users users;

    FirstPassword(Users users) {
        this.users = users;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(start -> start.getUI().addBeforeEnterListener(this::check));
    }

    private void check(BeforeEnterEvent event) {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof AccountDetails details
                && event.getNavigationTarget() != PasswordView.class
                && users.mustChangePassword(details.user())) {
            event.forwardTo(PasswordView.class);
        }
    }
}
