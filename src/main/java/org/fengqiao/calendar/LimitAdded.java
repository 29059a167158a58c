package org.fengqiao.calendar;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** A new version of a limit was put in force. */
record LimitAdded(String actor, @Nullable String before, String after) implements AuditedEvent {
    static LimitAdded of(@Nullable DeadlinePolicy before, DeadlinePolicy after, String actor) {
        return new LimitAdded(actor, before == null ? null : said(before), said(after));
    }

    private static String said(DeadlinePolicy limit) {
        return "%s %s %d %s from %s (first day excluded: %s, roll: %s, cut-off: %s, calendar: %s) since %s: %s"
                .formatted(
                        limit.step(),
                        limit.urgency().code(),
                        limit.amount(),
                        limit.unit().code(),
                        limit.startEvent().code(),
                        limit.firstDayExcluded(),
                        limit.roll(),
                        limit.cutoff(),
                        limit.calendar(),
                        limit.validFrom(),
                        limit.source());
    }

    @Override
    public String what() {
        return "limit.added";
    }
}
