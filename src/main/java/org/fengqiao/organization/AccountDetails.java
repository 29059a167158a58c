package org.fengqiao.organization;

import java.util.Collection;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as Spring Security knows it; authorities are {@code ROLE_CLERK} and so on. */
public record AccountDetails(
        CurrentUser user, String passwordHash, boolean isEnabled, boolean isAccountNonLocked, Locale locale)
        implements UserDetails {
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
