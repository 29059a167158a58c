package org.fengqiao.workflow;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Place of a row in a work list, by due date and then task: a page goes on behind it, whatever was done meanwhile. */
public record WorkKey(@Nullable Instant dueAt, String taskId) {
    /** As it stands in a web address. */
    @Override
    public String toString() {
        return (dueAt == null ? "" : dueAt.toEpochMilli()) + "~" + taskId;
    }

    /** Nothing where the text is no key, so that a broken address shows the first page. */
    public static Optional<WorkKey> parse(String text) {
        int at = text.indexOf('~');
        if (at < 0 || at == text.length() - 1 || !text.substring(0, at).matches("\\d{0,15}")) {
            return Optional.empty();
        }
        Instant due = at == 0 ? null : Instant.ofEpochMilli(Long.parseLong(text.substring(0, at)));
        return Optional.of(new WorkKey(due, text.substring(at + 1)));
    }
}
