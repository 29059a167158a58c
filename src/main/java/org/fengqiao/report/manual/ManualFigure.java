package org.fengqiao.report.manual;

import java.time.Instant;
import org.fengqiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * One version of a figure that was entered by hand.
 *
 * @param value null where it was withdrawn
 * @param reason why it was corrected; empty for the first version
 */
public record ManualFigure(
        long unitId,
        Period period,
        String code,
        int version,
        String name,
        ManualKind kind,
        String measureWord,
        @Nullable ManualValue value,
        String source,
        String reason,
        String enteredBy,
        Instant enteredAt) {
    /** The end of its code, as it is typed. */
    public String shortName() {
        return code.substring(code.indexOf('.') + 1);
    }
}
