package org.fengqiao.docket;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /** A line of the ledger in words. */
    public record Said(DeadlineLine line, String text) {}

    /** The ledger of a case, oldest line first; what moved a due date says from where. */
    public List<Said> ledger(Locale locale, List<DeadlineLine> lines) {
        Map<DeadlineKey, Instant> due = new HashMap<>();
        return lines.stream()
                .map(line -> {
                    Said said = new Said(line, line(locale, line, due.get(line.key())));
                    if (line.term() != null) {
                        due.put(line.key(), line.term().due());
                    }
                    return said;
                })
                .toList();
    }

    /** One line of the ledger, without who and when it was written. */
    public String line(Locale locale, DeadlineLine line) {
        return line(locale, line, null);
    }

    private String line(Locale locale, DeadlineLine line, @Nullable Instant dueBefore) {
        String text = step(locale, line.key()) + words.text(locale, "deadline.colon") + what(locale, line, dueBefore);
        DeadlineTerm term = line.term();
        if (term == null) {
            return text;
        }
        return text + rolled(locale, term) + (term.beyondCalendar() ? words.text(locale, "deadline.beyond") : "");
    }

    /** Why the last day is a later one than a finger on the calendar finds. */
    private String rolled(Locale locale, DeadlineTerm term) {
        return ChinaTime.dayOf(term.raw()).equals(ChinaTime.dayOf(term.due()))
                ? ""
                : words.text(locale, "deadline.rolled", due(locale, term.raw()));
    }

    private String what(Locale locale, DeadlineLine line, @Nullable Instant dueBefore) {
        String key = "deadline.line." + line.verb().code();
        String happened = moment(locale, line.happenedAt());
        String due = line.term() == null ? "" : due(locale, line.term().due());
        String reason = line.reason() == null ? "" : line.reason();
        return switch (line.verb()) {
            case SET -> set(locale, line, due, reason);
            case EXTENDED -> extended(locale, line, dueBefore, due, reason);
            case CORRECTED -> words.text(locale, key, happened, due, reason);
            case RECOMPUTED -> recomputed(locale, line, dueBefore, due, reason);
            case RESUMED -> words.text(locale, key, happened, due);
            case PAUSED, CANCELLED -> words.text(locale, key, happened, reason);
            case WARNED -> words.text(locale, key, happened);
            case MET -> words.text(locale, key + met(line, dueBefore), happened);
            case MISSED -> words.text(locale, key, due(locale, line.happenedAt()));
        };
    }

    private static String met(DeadlineLine line, @Nullable Instant dueBefore) {
        return dueBefore == null ? "" : line.happenedAt().isAfter(dueBefore) ? ".late" : ".on_time";
    }

    private String set(Locale locale, DeadlineLine line, String due, String namedBy) {
        String start = moment(locale, line.happenedAt());
        Long id = line.policyId();
        if (id == null) {
            return words.text(locale, "deadline.line.given", start, due, namedBy);
        }
        DeadlinePolicy policy = policies.get(id);
        return words.text(
                locale,
                "deadline.line.set",
                start,
                limit(locale, policy),
                due,
                policy.source(),
                words.text(locale, policy.startEvent()));
    }

    /** An extension is asked for before the due date or refused; it may be granted after it. */
    private String extended(Locale locale, DeadlineLine line, @Nullable Instant dueBefore, String due, String reason) {
        boolean late = dueBefore != null && line.happenedAt().isAfter(dueBefore);
        return words.text(
                locale,
                late ? "deadline.line.extended.late" : "deadline.line.extended",
                asked(locale, line),
                extension(locale, line),
                line.actor(),
                due,
                reason);
    }

    private String recomputed(
            Locale locale, DeadlineLine line, @Nullable Instant dueBefore, String due, String reason) {
        if (dueBefore == null) {
            return words.text(locale, "deadline.line.recomputed", due, reason);
        }
        boolean same = line.term() != null && line.term().due().equals(dueBefore);
        return same
                ? words.text(locale, "deadline.line.recomputed.same", due, reason)
                : words.text(locale, "deadline.line.recomputed.from", due, reason, due(locale, dueBefore));
    }

    private String extension(Locale locale, DeadlineLine line) {
        Long id = line.policyId();
        LimitUnit unit = id == null ? LimitUnit.DAY : policies.get(id).unit();
        return amount(
                locale, line.days() == null ? 0 : line.days(), unit == LimitUnit.WORKING_DAY ? unit : LimitUnit.DAY);
    }

    private String asked(Locale locale, DeadlineLine line) {
        @Nullable Instant asked = line.askedAt();
        String when = asked == null ? "" : moment(locale, asked);
        String who = line.askedBy();
        return who == null ? when : words.text(locale, "deadline.asked_by", when, who);
    }

    private String moment(Locale locale, Instant instant) {
        return ZonedDateTime.ofInstant(instant, ChinaTime.ZONE).format(format(locale, "deadline.format.moment"));
    }

    private DateTimeFormatter format(Locale locale, String key) {
        return DateTimeFormatter.ofPattern(words.text(locale, key), locale);
    }
}
