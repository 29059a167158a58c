package org.fengqiao.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.LimitUnit;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says deadlines and the lines of their ledger as people read them. */
@Component
public class DeadlineWords {
    private final Words words;
    private final DeadlinePolicies policies;

    DeadlineWords(Words words, DeadlinePolicies policies) {
        this.words = words;
        this.policies = policies;
    }

    /** 村级调解, or 村级调解（第2次）. */
    public String step(Locale locale, DeadlineKey key) {
        String step = words.text(locale, "deadline.step." + key.step());
        return key.cycle() == 1 ? step : words.text(locale, "deadline.cycle", step, key.cycle());
    }

    /** 2025年3月12日; with the time where it is not the end of the day. */
    public String due(Locale locale, Instant due) {
        LocalDate day = ChinaTime.dayOf(due);
        return due.equals(ChinaTime.lastInstantOf(day))
                ? day.format(format(locale, "deadline.format.day"))
                : moment(locale, due);
    }

    /** 还剩2个工作日, 今天到期, 超期3天, 按期完成. */
    public String standing(Locale locale, DeadlineRow row) {
        return switch (row.standing()) {
            case RUNNING -> left(locale, row);
            case OVERDUE -> overdue(locale, row);
            case PAUSED, MET_ON_TIME, MET_LATE, CANCELLED -> words.text(locale, row.standing());
        };
    }

    private String left(Locale locale, DeadlineRow row) {
        if (row.daysLeft() == 0) {
            return words.text(locale, "deadline.left.today");
        }
        return row.workingDaysLeft() == 0
                ? words.text(locale, "deadline.left.days", row.daysLeft())
                : words.text(locale, "deadline.left.working_days", row.workingDaysLeft());
    }

    private String overdue(Locale locale, DeadlineRow row) {
        return row.daysLeft() == 0
                ? words.text(locale, row.standing())
                : words.text(locale, "deadline.overdue.days", -row.daysLeft());
    }

    /** 7日, 5个工作日. */
    public String limit(Locale locale, DeadlinePolicy policy) {
        return amount(locale, policy.amount(), policy.unit());
    }

    private String amount(Locale locale, int amount, LimitUnit unit) {
        return words.text(locale, "deadline.amount." + unit.code(), amount);
    }

    /** One line of the ledger, without who and when it was written. */
    public String line(Locale locale, DeadlineLine line) {
        String text = step(locale, line.key()) + words.text(locale, "deadline.colon") + what(locale, line);
        DeadlineTerm term = line.term();
        return term != null && term.beyondCalendar() ? text + words.text(locale, "deadline.beyond") : text;
    }

    private String what(Locale locale, DeadlineLine line) {
        String key = "deadline.line." + line.verb().code();
        String due = line.term() == null ? "" : due(locale, line.term().due());
        String reason = line.reason() == null ? "" : line.reason();
        return switch (line.verb()) {
            case SET -> set(locale, line, due, reason);
            case EXTENDED -> words.text(locale, key, extension(locale, line), due, asked(locale, line), reason);
            case CORRECTED -> words.text(locale, key, moment(locale, line.happenedAt()), due, reason);
            case RECOMPUTED -> words.text(locale, key, due, reason);
            case RESUMED -> words.text(locale, key, moment(locale, line.happenedAt()), due);
            case PAUSED, CANCELLED -> words.text(locale, key, moment(locale, line.happenedAt()), reason);
            case WARNED, MET -> words.text(locale, key, moment(locale, line.happenedAt()));
            case MISSED -> words.text(locale, key, due(locale, line.happenedAt()));
        };
    }

    private String set(Locale locale, DeadlineLine line, String due, String namedBy) {
        String start = moment(locale, line.happenedAt());
        Long id = line.policyId();
        if (id == null) {
            return words.text(locale, "deadline.line.given", start, due, namedBy);
        }
        DeadlinePolicy policy = policies.get(id);
        return words.text(locale, "deadline.line.set", start, limit(locale, policy), due, policy.source());
    }

    private String extension(Locale locale, DeadlineLine line) {
        Long id = line.policyId();
        LimitUnit unit = id == null ? LimitUnit.DAY : policies.get(id).unit();
        return amount(
                locale, line.days() == null ? 0 : line.days(), unit == LimitUnit.WORKING_DAY ? unit : LimitUnit.DAY);
    }

    private String asked(Locale locale, DeadlineLine line) {
        @Nullable Instant asked = line.askedAt();
        return asked == null ? "" : moment(locale, asked);
    }

    private String moment(Locale locale, Instant instant) {
        return ZonedDateTime.ofInstant(instant, ChinaTime.ZONE).format(format(locale, "deadline.format.moment"));
    }

    private DateTimeFormatter format(Locale locale, String key) {
        return DateTimeFormatter.ofPattern(words.text(locale, key), locale);
    }
}
