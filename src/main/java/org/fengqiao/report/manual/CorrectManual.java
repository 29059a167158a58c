package org.fengqiao.report.manual;

import org.fengqiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * A correction of a figure that was entered by hand; the value before it stays readable.
 *
 * @param version the one that is corrected; refused where somebody else has corrected it since
 * @param value null withdraws it: it is unknown then
 * @param reason why
 */
public record CorrectManual(
        String unit,
        Period period,
        String code,
        int version,
        String name,
        @Nullable ManualValue value,
        String source,
        String reason) {
    public CorrectManual {
        name = Text.required(name, Text.NAME, "manual.name.missing");
        source = Text.required(source, Text.LINE, "manual.source.missing");
        reason = Text.required(reason, Text.LINE, "manual.reason.missing");
    }
}
