package org.fengqiao.workflow;

import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Role;

/** Who is to do a step: a role in a unit. The engine knows it as one candidate group, {@code mediator@990100100201}. */
public record WorkGroup(Role role, String unitCode) {
    static WorkGroup parse(String group) {
        int at = group.indexOf('@');
        Role role = Coded.find(Role.class, group.substring(0, Math.max(0, at)))
                .orElseThrow(() -> new IllegalArgumentException("not role@unit: " + group));
        return new WorkGroup(role, group.substring(at + 1));
    }

    @Override
    public String toString() {
        return role.code() + "@" + unitCode;
    }
}
