package org.fengqiao.organization;

import java.util.Set;

/**
 * Somebody with an account, as others choose one.
 *
 * @param unitName where he or she works
 */
public record Colleague(long id, String name, long unitId, String unitName, Set<Role> roles) {
    public Colleague {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
