package org.fengqiao.report.writing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a text was when it reached a stage, or when another person went on writing it.
 *
 * @param printed with its numbers, as plain text
 * @param hash SHA-256 of the printed text
 * @param onDay of the committee's meeting, the report, the publication
 */
public record WrittenVersion(
        long id,
        int version,
        Stage stage,
        String printed,
        String hash,
        Instant keptAt,
        String keptBy,
        @Nullable LocalDate onDay,
        String note) {}
