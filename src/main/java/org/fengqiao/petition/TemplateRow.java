package org.fengqiao.petition;

import java.time.Instant;
import org.fengqiao.paper.TemplateOrigin;
import org.jspecify.annotations.Nullable;

/**
 * A paper and whose template it is made from.
 *
 * @param changedAt when the township put its own there; null: it has none
 */
public record TemplateRow(
        PetitionPaper paper,
        TemplateOrigin origin,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {}
