package org.fengqiao.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.calendar.DueDate;
import org.fengqiao.calendar.DueDates;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.DeadlineKey;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.PastDeadline;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Moment;
import org.jspecify.annotations.Nullable;

/**
 * The deadlines of imported records: the date the file names, else, for tickets, the one the policy in force gives; and
 * for tickets whose signing or first contact the file tells, those of these two steps. The levels of a dispute have none
 * afterwards; an open one's starts with its process. What a later file says otherwise is added to the ledger, never
 * written over it.
 */
final class PastDeadlines {
    private static final String TICKET = "hotline.completion";
    private static final String SIGN = "hotline.sign";
    private static final String CONTACT = "hotline.contact";

    private final CaseKind kind;
    private final DueDates dueDates;
    private final Deadlines deadlines;
    private final List<PastDeadline> collected = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private record Change(long caseId, CaseRecord record, List<PastDeadline> said) {}

    PastDeadlines(CaseKind kind, DueDates dueDates, Deadlines deadlines) {
        this.kind = kind;
        this.dueDates = dueDates;
        this.deadlines = deadlines;
    }

    void add(long caseId, CaseRecord record) {
        collected.addAll(of(caseId, record));
    }

    /** For a record that is here already. */
    void change(long caseId, CaseRecord record) {
        changes.add(new Change(caseId, record, of(caseId, record)));
    }

    private List<PastDeadline> of(long caseId, CaseRecord record) {
        List<PastDeadline> told = new ArrayList<>();
        Moment closed = record.closed();
        // Given back: until then it was due, and a figure may be read as of an earlier day.
        Moment returned = closed == null ? record.facts().moment(Columns.RETURNED_AT) : null;
        String step = step(record);
        due(step, record)
                .ifPresent(due -> told.add(new PastDeadline(
                        new DeadlineKey(caseId, step, 1),
                        due,
                        namedBy(record),
                        closed == null ? null : closed.at(),
                        returned == null ? null : returned.at())));
        if (kind == CaseKind.TICKET) {
            done(caseId, SIGN, Columns.SIGNED_AT, record).ifPresent(told::add);
            done(caseId, CONTACT, Columns.CONTACTED_AT, record).ifPresent(told::add);
        }
        return told;
    }

    private Optional<DueDate> due(String step, CaseRecord record) {
        Facts facts = record.facts();
        Moment named = facts.moment(Columns.DUE_AT);
        if (named != null) {
            return Optional.of(dueDates.given(step, Urgency.NORMAL, start(record), named.due()));
        }
        return kind == CaseKind.TICKET && !record.noDueDate()
                ? Optional.of(dueDates.of(step, start(record)))
                : Optional.empty();
    }

    /** A step that the file says was done, counted by the policy in force at the dispatch. */
    private Optional<PastDeadline> done(long caseId, String step, Column column, CaseRecord record) {
        Moment moment = record.facts().moment(column);
        return moment == null
                ? Optional.empty()
                : Optional.of(new PastDeadline(
                        new DeadlineKey(caseId, step, 1), dueDates.of(step, start(record)), null, moment.at()));
    }

    private static Instant start(CaseRecord record) {
        Moment dispatched = record.facts().moment(Columns.DISPATCHED_AT);
        return dispatched == null ? record.received().at() : dispatched.at();
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
        }
        changes.forEach(change -> write(change, actor));
        forget();
    }

    private void write(Change change, String actor) {
        String source = change.record().key().sourceSystem();
        change.said().forEach(said -> deadlines.correctPast(said, source, actor));
        Set<DeadlineKey> keys = change.said().stream().map(PastDeadline::key).collect(Collectors.toSet());
        deadlines.of(change.caseId()).stream()
                .filter(row -> row.open() && !keys.contains(row.key()))
                .forEach(row -> end(row, change.record(), source, actor));
    }

    /** A clock that ran here and that the file says nothing of: it ends with the record, or with the level it was for. */
    private void end(DeadlineRow row, CaseRecord record, String source, String actor) {
        Moment closed = record.closed();
        boolean itsStep = row.step().equals(step(record));
        if (record.open() && (itsStep || kind == CaseKind.TICKET)) {
            return;
        }
        if (itsStep && closed != null && !closed.at().isBefore(row.startedAt())) {
            deadlines.met(row.key(), closed.at(), actor);
        } else {
            deadlines.cancel(row.key(), source, actor);
        }
    }

    void forget() {
        collected.clear();
        changes.clear();
    }
}
