package org.fengqiao.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fengqiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/** The figures of petitions counted one by one, by the words of their definitions and without any SQL. */
final class PlainPetitions {
    private final List<Facts.Petition> all;
    private final String unit;
    private final Instant start;
    private final Instant end;
    private final Instant asOf;
    private final boolean cleared;
    private final Map<String, String> found = new TreeMap<>();

    PlainPetitions(List<Facts.Petition> all, String unit, Period period, Instant asOf, boolean cleared) {
        this.all = all;
        this.unit = unit;
        this.start = period.start();
        this.end = period.end().isBefore(asOf) ? period.end() : asOf;
        this.asOf = asOf;
        this.cleared = cleared;
        count();
    }

    Map<String, String> found() {
        return found;
    }

    private void count() {
        List<Facts.Petition> accepted =
                seen().filter(p -> within(p.accepted) && !happened(p.returned)).toList();
        List<Facts.Petition> received = seen().filter(p -> within(p.received)).toList();
        number("petition.accepted", accepted.size());
        number("petition.repeat", accepted.stream().filter(p -> p.repeated).count());
        List<Facts.Petition> forwarded = received.stream()
                .filter(p -> "forwarded".equals(p.origin) || "assigned".equals(p.origin))
                .toList();
        number("petition.forwarded", forwarded.size());
        number(
                "petition.forwarded_closed",
                forwarded.stream().filter(p -> happened(p.replied)).count());
        List<Boolean> told =
                received.stream().map(this::told).filter(Objects::nonNull).toList();
        rate("petition.notice_on_time_rate", told.stream().filter(t -> t).count(), told.size());
        List<Boolean> onTime =
                accepted.stream().map(this::onTime).filter(Objects::nonNull).toList();
        rate("petition.on_time_rate", onTime.stream().filter(t -> t).count(), onTime.size());
        rate(
                "petition.closed_rate",
                accepted.stream().filter(p -> happened(p.replied)).count(),
                accepted.size());
        number(
                "petition.backlog_resolved",
                seen().filter(p -> within(p.backlogResolved)).count());
        number("petition.by_class", accepted.size());
        number("petition.by_route", accepted.size());
        List<Facts.Petition> rated = accepted.stream()
                .filter(p -> p.satisfaction != null && !p.satisfaction.equals("unrated"))
                .toList();
        rate(
                "petition.satisfaction_rate",
                rated.stream()
                        .filter(p -> !"dissatisfied".equals(p.satisfaction))
                        .count(),
                rated.size());
        List<Facts.Petition> unfinished = seen().filter(p -> p.accepted != null && p.accepted.isBefore(end))
                .filter(p ->
                        ended(p) == null || !Objects.requireNonNull(ended(p)).isBefore(start))
                .toList();
        number(
                "petition.opening",
                unfinished.stream().filter(p -> p.accepted.isBefore(start)).count());
        number(
                "petition.closed",
                unfinished.stream()
                        .filter(p -> ended(p) != null && ended(p).isBefore(end))
                        .count());
        number(
                "petition.closing",
                unfinished.stream().filter(p -> ended(p) == null).count());
    }

    private Stream<Facts.Petition> seen() {
        return all.stream()
                .filter(Facts.Petition::counts)
                .filter(p -> p.unit.startsWith(unit))
                .filter(p -> cleared || !p.restricted)
                .filter(p -> p.received.isBefore(asOf));
    }

    private boolean within(@Nullable Instant event) {
        return event != null && !event.isBefore(start) && event.isBefore(end);
    }

    private boolean happened(@Nullable Instant event) {
        return event != null && event.isBefore(asOf);
    }

    /** The earliest of answer, hand-back and withdrawal that has happened. */
    private @Nullable Instant ended(Facts.Petition p) {
        Instant answered = happened(p.replied) ? p.replied : null;
        Instant back = happened(p.returned) ? p.returned : null;
        Instant gone = happened(p.withdrawn) ? p.withdrawn : null;
        if (answered != null
                && (back == null || !answered.isAfter(back))
                && (gone == null || !answered.isAfter(gone))) {
            return answered;
        }
        return back == null ? gone : back;
    }

    private @Nullable Boolean told(Facts.Petition p) {
        if (p.noticeDue == null) {
            return null;
        }
        if (happened(p.notified)) {
            return !Objects.requireNonNull(p.notified).isAfter(p.noticeDue);
        }
        return p.noticeDue.isBefore(asOf) && !dropped(p, p.noticeDue, p.notified) ? Boolean.FALSE : null;
    }

    private @Nullable Boolean onTime(Facts.Petition p) {
        Instant due = dueAtAsOf(p);
        if (due == null) {
            return null;
        }
        if (happened(p.replied)) {
            return !Objects.requireNonNull(p.replied).isAfter(due);
        }
        Instant inForce = p.extendedDue == null ? Objects.requireNonNull(p.due) : p.extendedDue;
        return due.isBefore(asOf) && !dropped(p, inForce, p.replied) ? Boolean.FALSE : null;
    }

    /** Withdrawn before the limit, with nothing done: neither late nor on time. */
    private boolean dropped(Facts.Petition p, Instant due, @Nullable Instant met) {
        return met == null
                && happened(p.withdrawn)
                && !Objects.requireNonNull(p.withdrawn).isAfter(due);
    }

    private @Nullable Instant dueAtAsOf(Facts.Petition p) {
        return p.due != null && p.extendedAt != null && p.extendedAt.isBefore(asOf) ? p.extendedDue : p.due;
    }

    private void number(String code, long value) {
        found.put(code, Long.toString(value));
    }

    private void rate(String code, long numerator, long denominator) {
        found.put(code, numerator + "/" + denominator);
    }
}
