package org.fengqiao.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks. Everything is decided from this: the unit gives the scope, the roles what may be done.
 *
 * @param id null for the command line's built-in account
 * @param unitId the unit whose subtree is seen; null for the whole installation
 * @param cleared may see sealed accusations and restricted cases
 */
public record CurrentUser(
        @Nullable Long id,
        String login,
        String name,
        @Nullable Long unitId,
        Set<Role> roles,
        boolean cleared) {
    public CurrentUser {
        roles = Set.copyOf(roles);
    }

    /** The command line: the whole installation, cleared, named after the operating system's user. */
    public static CurrentUser commandLine() {
        return new CurrentUser(
                null, "cli", "cli:" + System.getProperty("user.name"), null, Set.of(Role.values()), true);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
