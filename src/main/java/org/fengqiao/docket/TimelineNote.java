package org.fengqiao.docket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line to be written in a case's timeline, which is its history and is never changed.
 *
 * @param verb what happened: the message key {@code timeline.<verb>}
 * @param happenedAt when, if not now
 */
public record TimelineNote(
        String verb,
        @Nullable String note,
        @Nullable Instant happenedAt,
        @Nullable String before,
        @Nullable String after) {
    public static TimelineNote of(String verb) {
        return new TimelineNote(verb, null, null, null, null);
    }

    public static TimelineNote of(String verb, @Nullable String note) {
        return new TimelineNote(verb, note, null, null, null);
    }

    public TimelineNote at(Instant when) {
        return new TimelineNote(verb, note, when, before, after);
    }

    public TimelineNote change(@Nullable String from, @Nullable String to) {
        return new TimelineNote(verb, note, happenedAt, from, to);
    }
}
