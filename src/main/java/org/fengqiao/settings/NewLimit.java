package org.fengqiao.settings;

import java.time.LocalDate;
import java.time.LocalTime;
import org.fengqiao.calendar.LimitUnit;
import org.fengqiao.calendar.StartEvent;
import org.fengqiao.calendar.Urgency;
import org.jspecify.annotations.Nullable;

/** A new version of a limit; the fields are those of {@link org.fengqiao.calendar.DeadlinePolicy}. */
public record NewLimit(
        String step,
        Urgency urgency,
        int amount,
        LimitUnit unit,
        StartEvent startEvent,
        boolean firstDayExcluded,
        boolean roll,
        @Nullable LocalTime cutoff,
        String calendar,
        LocalDate validFrom,
        String source) {}
