package org.fengqiao.testing;

import org.fengqiao.organization.AccountDetails;
import org.fengqiao.organization.Users;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Lets the test act as somebody. */
public final class LoggedIn {
    private LoggedIn() {}

    /** As the command line: the whole installation, every role. */
    public static void commandLine() {
        as(AccountDetails.commandLine());
    }

    public static void as(Users users, String login) {
        as(users.loadUserByUsername(login));
    }

    public static void out() {
        SecurityContextHolder.clearContext();
    }

    private static void as(AccountDetails details) {
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities()));
    }
}
