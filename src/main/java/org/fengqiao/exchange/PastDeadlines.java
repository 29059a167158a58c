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
 * The deadlines of imported records: the date the file names, else, for tickets and for petitions of route 6, the one the
 * policy in force gives; for tickets whose signing or first contact the file tells, those of these two steps; for petitions
 * whose petitioner can be told, that of the notice. The levels of a dispute have none afterwards; an open one's starts with
 * its process. What a later file says otherwise is added to the ledger, never
 * written over it.
 */
final class PastDeadlines {
    private static final String TICKET = "hotline.completion";
    private static final String PETITION = "petition.completion";
    private static final String NOTICE = "petition.notice";
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
        if (kind == CaseKind.PETITION && PetitionTables.owesNotice(record.facts())) {
            told.add(notice(caseId, record, returned));
        }
        return told;
    }

    /** Told or not, it was owed; what was given back is not told any more. */
    private PastDeadline notice(long caseId, CaseRecord record, @Nullable Moment returned) {
        Instant notified = record.at(Columns.NOTIFIED_AT);
        return new PastDeadline(
                new DeadlineKey(caseId, NOTICE, 1),
                dueDates.of(NOTICE, record.received().at()),
                null,
                notified,
                notified == null && returned != null ? returned.at() : null);
    }

    private Optional<DueDate> due(String step, CaseRecord record) {
        Facts facts = record.facts();
        Moment named = facts.moment(Columns.DUE_AT);
        if (kind == CaseKind.PETITION) {
            return petitionDue(step, record, named);
        }
        if (named != null) {
            return Optional.of(dueDates.given(step, Urgency.NORMAL, start(record), named.due()));
        }
        return kind == CaseKind.TICKET && !record.noDueDate()
                ? Optional.of(dueDates.of(step, start(record)))
                : Optional.empty();
    }

    /** An extension counts as approved from the start, and replaces the due date if it is later; it is not rolled. */
    private Optional<DueDate> petitionDue(String step, CaseRecord record, @Nullable Moment named) {
        Facts facts = record.facts();
        boolean limited = !record.noDueDate() && PetitionTables.investigated(facts) && accepted(facts);
        Instant first = named != null
                ? named.due()
                : limited ? dueDates.of(step, start(record)).due() : null;
        Moment extended = facts.moment(Columns.EXTENDED_TO);
        if (first == null || extended != null && extended.due().isAfter(first)) {
            return extended == null
                    ? Optional.empty()
                    : Optional.of(dueDates.given(step, Urgency.NORMAL, start(record), extended.due()));
        }
        return Optional.of(
                named == null
                        ? dueDates.of(step, start(record))
                        : dueDates.given(step, Urgency.NORMAL, start(record), first));
    }

    private static boolean accepted(Facts facts) {
        return facts.has(Columns.PETITION_ACCEPTED_AT);
    }

    /** A step that the file says was done, counted by the policy in force at the dispatch. */
    private Optional<PastDeadline> done(long caseId, String step, Column column, CaseRecord record) {
        Moment moment = record.facts().moment(column);
        return moment == null
                ? Optional.empty()
                : Optional.of(new PastDeadline(
                        new DeadlineKey(caseId, step, 1), dueDates.of(step, start(record)), null, moment.at()));
    }

    /** Of a ticket its dispatch, of a petition its acceptance, where they are told. */
    private Instant start(CaseRecord record) {
        if (kind == CaseKind.PETITION) {
            Instant accepted = record.at(Columns.PETITION_ACCEPTED_AT);
            return accepted == null ? record.received().at() : accepted;
        }
        Moment dispatched = record.facts().moment(Columns.DISPATCHED_AT);
        return dispatched == null ? record.received().at() : dispatched.at();
    }

    private String step(CaseRecord record) {
        if (kind == CaseKind.PETITION) {
            return PETITION;
        }
        String level = kind == CaseKind.DISPUTE ? DisputeTables.level(record) : null;
        return kind == CaseKind.TICKET
                ? TICKET
                : "dispute."
                        + (level == null ? DisputeTables.ofUnit(record.unit().kind()) : level);
    }

    private static @Nullable String namedBy(CaseRecord record) {
        boolean named = record.facts().has(Columns.DUE_AT) || record.facts().has(Columns.EXTENDED_TO);
        return named ? record.key().sourceSystem() : null;
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
        if (record.open() && (itsStep || kind != CaseKind.DISPUTE)) {
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
