package org.fengqiao.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** Sets of limits that come with the program and that an administrator may choose instead of the default ones. */
public enum PolicyProfile implements Coded {
    /** 四级七天, as in Zhangye: grid, village, township and joint handling in 1, 2, 2 and 2 working days. */
    FOUR_LEVELS_SEVEN_DAYS;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<DeadlinePolicy> policies(LocalDate from) {
        return DefaultFile.read("policy-profiles/" + code().replace('_', '-') + ".csv").policies().stream()
                .map(policy -> policy.validFrom(from))
                .toList();
    }
}
