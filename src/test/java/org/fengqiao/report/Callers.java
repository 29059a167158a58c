package org.fengqiao.report;

import java.util.Locale;
import java.util.Set;
import org.fengqiao.organization.AccountDetails;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who asks, in the tests of figures. */
public final class Callers {
    private Callers() {}

    public static void cleared() {
        as(null, true, Role.LEADER);
    }

    /** Somebody who sees everything, with or without clearance. */
    public static void county(boolean cleared) {
        as(null, cleared, Role.CLERK);
    }

    public static void as(@Nullable Long unit, boolean cleared, Role... roles) {
        as("asker", "测试", unit, cleared, roles);
    }

    /** Somebody by account and name. */
    public static void as(String login, String name, @Nullable Long unit, boolean cleared, Role... roles) {
        var user = new CurrentUser(1L, login, name, unit, Set.of(roles), cleared);
        var account = new AccountDetails(user, "", true, true, Locale.SIMPLIFIED_CHINESE);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(account, null, account.getAuthorities()));
    }
}
