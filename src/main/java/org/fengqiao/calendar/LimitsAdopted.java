package org.fengqiao.calendar;

import java.time.LocalDate;
import org.fengqiao.kernel.AuditedEvent;

/** Another set of limits was put in force. */
record LimitsAdopted(String actor, PolicyProfile profile, LocalDate from) implements AuditedEvent {
    @Override
    public String what() {
        return "limits.adopted";
    }

    @Override
    public String after() {
        return profile.code() + " " + from;
    }
}
