package org.fengqiao.exchange;

import java.time.Instant;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/**
 * An import on its way.
 *
 * @param unit what the records belong to or below; null while none is chosen, and for units of the whole installation
 * @param mapping may still lack required columns
 * @param mappingName of the saved mapping it came from
 * @param job of the last dry run or run
 * @param outcome of the last one that ended
 * @param importRunId the import in the list of imports, once it has begun
 */
public record WizardView(
        long id,
        ImportKind kind,
        @Nullable UnitRow unit,
        String fileName,
        long sizeBytes,
        WizardStep step,
        Mapping mapping,
        @Nullable String mappingName,
        boolean allOrNothing,
        @Nullable JobView job,
        @Nullable WizardOutcome outcome,
        boolean rejects,
        @Nullable Long importRunId,
        Instant createdAt) {}
