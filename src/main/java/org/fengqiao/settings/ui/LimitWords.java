package org.fengqiao.settings.ui;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.LimitUnit;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.ui.Say;

/** Says a limit as people read it. */
final class LimitWords {
    private LimitWords() {}

    /** 工单办理（紧急）. */
    static String step(DeadlinePolicy policy) {
        String step = Say.text("deadline.step." + policy.step());
        return policy.urgency() == Urgency.NORMAL
                ? step
                : Say.text("limits.step.urgent", step, Say.text(policy.urgency()));
    }

    /** 7日，最后一天不上班的顺延. */
    static String limit(DeadlinePolicy policy) {
        List<String> words = new ArrayList<>();
        words.add(Say.text("deadline.amount." + policy.unit().code(), policy.amount()));
        if (policy.roll() && policy.unit() != LimitUnit.HOUR) {
            words.add(Say.text("limits.rolls"));
        }
        LocalTime cutoff = policy.cutoff();
        if (cutoff != null) {
            words.add(Say.text("limits.cuts_off", cutoff.toString()));
        }
        return String.join(Say.text("limits.comma"), words);
    }

    /** 受理，当天不算. */
    static String start(DeadlinePolicy policy) {
        String start = Say.text(policy.startEvent());
        return policy.unit() == LimitUnit.HOUR
                ? start
                : start
                        + Say.text("limits.comma")
                        + Say.text(policy.firstDayExcluded() ? "limits.excluded" : "limits.included");
    }
}
