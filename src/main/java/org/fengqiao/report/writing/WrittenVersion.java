package org.fengqiao.report.writing;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a text was when it reached a stage, or when another person went on writing it.
 *
 * @param printed with its numbers, as plain text
 * @param hash SHA-256 of the printed text
 * @param writtenAt when its words were written
 * @param writtenBy who wrote them
 * @param keptAt when it reached the stage, or was written over
 * @param keptBy who took it there, or wrote over it
 * @param onDay of the signature, the committee's meeting, the report, the publication
 */
public record WrittenVersion(
        long id,
        int version,
        Stage stage,
        String printed,
        String hash,
        Instant writtenAt,
        String writtenBy,
        Instant keptAt,
        String keptBy,
        @Nullable LocalDate onDay,
        String note) {}
