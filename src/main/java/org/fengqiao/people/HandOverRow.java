package org.fengqiao.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A hand-over in a list; it is the reader's to confirm where {@code mine}. */
public record HandOverRow(
        long id,
        String name,
        String unitName,
        LocalDate lastDay,
        @Nullable Long successorId,
        @Nullable String successorName,
        HandOverState state,
        boolean mine,
        int version) {}
