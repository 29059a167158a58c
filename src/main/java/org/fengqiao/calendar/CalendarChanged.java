package org.fengqiao.calendar;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** Days off or worked weekends were entered or came with a new notice; what is still open may be due on another day. */
public record CalendarChanged(String actor, @Nullable String before, String after) implements AuditedEvent {
    @Override
    public String what() {
        return "calendar.changed";
    }
}
