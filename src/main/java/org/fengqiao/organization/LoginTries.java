package org.fengqiao.organization;

import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Counts wrong passwords. */
@Component
class LoginTries {
    private final Users users;

    LoginTries(Users users) {
        this.users = users;
    }

    @EventListener
    void wrong(AuthenticationFailureBadCredentialsEvent event) {
        users.failedLogin(event.getAuthentication().getName());
    }

    @EventListener
    void right(AuthenticationSuccessEvent event) {
        users.loggedIn(event.getAuthentication().getName());
    }
}
