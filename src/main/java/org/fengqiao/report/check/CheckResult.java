package org.fengqiao.report.check;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a check found.
 *
 * @param words what is wrong, in a sentence
 * @param remedy how to put it right, in a sentence
 * @param causes the records that are the cause, the first {@value #MOST} of them
 * @param causesInAll how many there are; 0 where records are not the cause
 * @param figureCode the figure it is about, where it is about one
 */
public record CheckResult(
        Check check,
        Severity severity,
        String words,
        String remedy,
        List<CauseRecord> causes,
        long causesInAll,
        @Nullable String figureCode) {
    /** More records are counted, but not listed. */
    public static final int MOST = 50;

    public CheckResult {
        causes = List.copyOf(causes);
    }

    /** Whether it stops the seal. */
    public boolean failed() {
        return severity == Severity.FAILED;
    }
}
