package org.fengqiao.organization;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Somebody is away, and somebody else acts instead; both days are included. */
public record Absence(
        long id,
        long absentId,
        String absentName,
        String absentLogin,
        long deputyId,
        String deputyName,
        LocalDate first,
        LocalDate last,
        @Nullable String reason) {}
