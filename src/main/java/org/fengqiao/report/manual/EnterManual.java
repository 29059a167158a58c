package org.fengqiao.report.manual;

import java.util.Locale;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.ManualCode;

/**
 * A figure to be entered by hand.
 *
 * @param shortName the end of its code, by which templates name it: {@code reviews}
 * @param source the register or document that the number was taken from
 */
public record EnterManual(String unit, Period period, String shortName, String name, ManualValue value, String source) {
    public EnterManual {
        shortName = shortName.strip().toLowerCase(Locale.ROOT);
        if (!ManualCode.isOne(ManualCode.of(shortName))) {
            throw new Refused("manual.code.wrong", shortName);
        }
        name = Text.required(name, Text.NAME, "manual.name.missing");
        source = Text.required(source, Text.LINE, "manual.source.missing");
    }

    public String code() {
        return ManualCode.of(shortName);
    }
}
