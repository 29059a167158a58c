package org.fengqiao.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A person to be entered as a user; {@code roles} is never empty. */
public record NewUser(
        String login,
        String name,
        String unitCode,
        Set<Role> roles,
        @Nullable String phone,
        boolean mustChangePassword) {
    public NewUser {
        login = login.strip();
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("a user has at least one role");
        }
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewUser[" + login + "]";
    }
}
