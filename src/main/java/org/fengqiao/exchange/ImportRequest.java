package org.fengqiao.exchange;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A file to be imported.
 *
 * @param mapping a mapping file; null for a file in our own form
 * @param unitCode the unit the records belong to or below; null where there is only one township, and for units
 * @param dryRun everything is checked and counted, nothing stored
 * @param allOrNothing one rejected row, and nothing is stored
 * @param rejects where the rejected rows go as they came; null: nowhere
 */
public record ImportRequest(
        ImportKind kind,
        Path file,
        @Nullable Path mapping,
        @Nullable String unitCode,
        boolean dryRun,
        boolean allOrNothing,
        @Nullable Path rejects) {}
