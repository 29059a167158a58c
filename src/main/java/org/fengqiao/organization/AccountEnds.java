package org.fengqiao.organization;

import java.time.LocalDate;
import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/**
 * An account got a last day, or lost it again.
 *
 * @param lastDay null: it goes on
 */
public record AccountEnds(
        String actor, long userId, String name, @Nullable LocalDate lastDay) implements AuditedEvent {
    @Override
    public String what() {
        return "account.ends";
    }

    @Override
    public String before() {
        return name;
    }

    @Override
    public String after() {
        return String.valueOf(lastDay);
    }
}
