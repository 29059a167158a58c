package org.fengqiao.report.seal;

import java.time.Instant;
import java.util.Locale;
import org.fengqiao.kernel.Coded;
import org.fengqiao.report.RecordRow;
import org.jspecify.annotations.Nullable;

/**
 * How a record behind a frozen figure differs today.
 *
 * @param record as it is today, or as it was where it belongs to the figure no more
 * @param changedAt the last entry about it in the audit log since the seal; null where there is none
 * @param changedBy who made that entry
 */
public record RecordChange(
        How how,
        RecordRow record,
        @Nullable Instant changedAt,
        @Nullable String changedBy) {
    /** What became of the record. */
    public enum How implements Coded {
        /** It belongs to the figure no more. */
        LEFT,
        /** It belongs to the figure only now. */
        CAME,
        /** It belongs to it still, with other facts. */
        CHANGED;

        @Override
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
