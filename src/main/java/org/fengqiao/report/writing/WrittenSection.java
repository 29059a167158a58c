package org.fengqiao.report.writing;

import java.time.Instant;
import org.fengqiao.report.section.Manuscript;

/**
 * A section as somebody wrote it.
 *
 * @param version 1 for the first text, one more for each that follows a signed one
 * @param revision one more with every saving
 */
public record WrittenSection(
        long id, Manuscript manuscript, Stage stage, int version, long revision, Instant changedAt, String changedBy) {}
