package org.fengqiao.report.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.report.AsOf;

/** Check 8: a section says which period it is about, and the moment at which it was read where that was chosen. */
final class Moments {
    private Moments() {}

    static List<CheckResult> of(Subject subject) {
        List<CheckResult> found = new ArrayList<>();
        if (subject.section() == null) {
            return found;
        }
        String text = subject.section().title() + "\n" + subject.text();
        AsOf asOf = subject.figures().asOf();
        boolean running = asOf.until().isBefore(subject.figures().period().end());
        String day = day(asOf.day());
        if ((asOf.chosen() || running) && !text.replaceAll("\\s", "").contains("截至" + day)) {
            found.add(subject.failed(Check.AS_OF, null, "check.as_of", day));
        }
        String year = subject.figures().period().yearNumber() + "年";
        if (!text.contains(year)) {
            found.add(subject.warned(Check.AS_OF, null, "check.as_of.period", year));
        }
        return found;
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
