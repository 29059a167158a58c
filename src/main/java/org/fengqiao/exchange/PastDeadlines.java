package org.fengqiao.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.DueDate;
import org.fengqiao.calendar.DueDates;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.DeadlineKey;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.PastDeadline;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of imported records: the date the file names, else, for tickets, the one the policy in force gives. The
 * levels of a dispute have none afterwards; an open one's starts with its process.
 */
final class PastDeadlines {
    private static final String TICKET = "hotline.completion";

    private final CaseKind kind;
    private final DueDates dueDates;
    private final Deadlines deadlines;
    private final List<PastDeadline> collected = new ArrayList<>();

    PastDeadlines(CaseKind kind, DueDates dueDates, Deadlines deadlines) {
        this.kind = kind;
        this.dueDates = dueDates;
        this.deadlines = deadlines;
    }

    void add(long caseId, CaseRecord record) {
        if (record.facts().has(Columns.RETURNED_AT) && record.closed() == null) {
            return; // Given back: nothing is due here any more.
        }
        Moment closed = record.closed();
        String step = step(record);
        due(step, record)
                .ifPresent(due -> collected.add(new PastDeadline(
                        new DeadlineKey(caseId, step, 1), due, namedBy(record), closed == null ? null : closed.at())));
    }

    private Optional<DueDate> due(String step, CaseRecord record) {
        Facts facts = record.facts();
        Moment dispatched = facts.moment(Columns.DISPATCHED_AT);
        Moment start = dispatched == null ? record.received() : dispatched;
        Moment named = facts.moment(Columns.DUE_AT);
        if (named != null) {
            return Optional.of(dueDates.given(step, Urgency.NORMAL, start.at(), named.due()));
        }
        return kind == CaseKind.TICKET && !record.noDueDate()
                ? Optional.of(dueDates.of(step, start.at()))
                : Optional.empty();
    }

    private String step(CaseRecord record) {
        String level = kind == CaseKind.DISPUTE ? DisputeTables.level(record) : null;
        return kind == CaseKind.TICKET
                ? TICKET
                : "dispute."
                        + (level == null ? DisputeTables.ofUnit(record.unit().kind()) : level);
    }

    private static @Nullable String namedBy(CaseRecord record) {
        return record.facts().has(Columns.DUE_AT) ? record.key().sourceSystem() : null;
    }

    void write(String actor) {
        if (!collected.isEmpty()) {
            deadlines.recordPast(List.copyOf(collected), actor);
            collected.clear();
        }
    }

    void forget() {
        collected.clear();
    }
}
