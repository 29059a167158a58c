package org.fengqiao.organization;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An account as Spring Security knows it; authorities are {@code ROLE_CLERK} and so on.
 *
 * @param user as whom it acts
 * @param until from when on it acts no more, though the session may go on
 * @param self who is really at the screen, where that is a deputy
 */
public record AccountDetails(
        CurrentUser user,
        String passwordHash,
        boolean isEnabled,
        boolean isAccountNonLocked,
        Locale locale,
        @Nullable Instant until,
        CurrentUser self)
        implements UserDetails {
    public AccountDetails(
            CurrentUser user, String passwordHash, boolean isEnabled, boolean isAccountNonLocked, Locale locale) {
        this(user, passwordHash, isEnabled, isAccountNonLocked, locale, null, user);
    }

    /** The same person at the screen, acting for somebody else until then. */
    AccountDetails actingAs(CurrentUser other, Instant end) {
        return new AccountDetails(other, passwordHash, isEnabled, isAccountNonLocked, locale, end, self);
    }

    /** Whether a deputy acts for somebody. */
    public boolean acting() {
        return !self.equals(user);
    }

    /** The signed-on form of the command line's built-in account, which has no password. */
    public static AccountDetails commandLine() {
        return new AccountDetails(CurrentUser.commandLine(), "", true, true, Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return user.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return user.login();
    }

    @Override
    public String toString() {
        return "Account[" + user.login() + "]";
    }
}
