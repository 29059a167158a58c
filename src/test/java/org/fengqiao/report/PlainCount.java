package org.fengqiao.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Period;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of the indicators once more, in plain Java over records in memory, written without a look at the SQL:
 * what the database counts must be this.
 */
final class PlainCount {
    private final List<Facts.Dispute> disputes;
    private final List<Facts.Ticket> tickets;
    private final Instant start;
    private final Instant end;
    private final Instant until;
    private final Map<String, String> found = new TreeMap<>();

    PlainCount(
            List<Facts.Dispute> disputes,
            List<Facts.Ticket> tickets,
            String unit,
            Period period,
            Instant until,
            boolean cleared) {
        Predicate<Facts.Case<?>> seen = facts -> facts.unit.startsWith(unit)
                && facts.counts()
                && (cleared || !facts.restricted)
                && facts.received.isBefore(until);
        this.disputes = disputes.stream().filter(seen).toList();
        this.tickets = tickets.stream().filter(seen).toList();
        this.start = period.start();
        this.end = period.end();
        this.until = until;
        countDisputes();
        countTickets();
        countMatters();
    }

    Map<String, String> found() {
        return found;
    }

    private void countDisputes() {
        List<Facts.Dispute> inPeriod =
                disputes.stream().filter(d -> happenedInPeriod(d.received)).toList();
        List<Facts.Dispute> resolved =
                inPeriod.stream().filter(this::isResolved).toList();
        List<Facts.Dispute> concluded =
                disputes.stream().filter(d -> happenedInPeriod(closing(d))).toList();
        List<Facts.Dispute> mediated = concluded.stream()
                .filter(d -> Set.of("agreement", "failed").contains(outcome(d)))
                .toList();
        List<Facts.Dispute> succeeded =
                mediated.stream().filter(d -> outcome(d).equals("agreement")).toList();
        number("dispute.found", inPeriod.size());
        number("dispute.resolved", resolved.size());
        rate("dispute.resolution_rate", resolved.size(), inPeriod.size());
        number("dispute.mediated", mediated.size());
        number("dispute.mediation_succeeded", succeeded.size());
        rate("dispute.mediation_success_rate", succeeded.size(), mediated.size());
        sum("dispute.agreement_amount", succeeded.stream().map(d -> d.amount).toList());
        number(
                "dispute.people",
                mediated.stream()
                        .mapToLong(d -> d.people == null ? 0 : d.people)
                        .sum());
        number("dispute.written_agreements", size(succeeded, d -> "written".equals(d.form)));
        number("dispute.oral_agreements", size(succeeded, d -> "oral".equals(d.form)));
        number("dispute.confirmed", size(disputes, d -> happenedInPeriod(d.confirmed)));
        List<Facts.Dispute> due = disputes.stream()
                .filter(d -> outcome(d).equals("agreement") && happenedInPeriod(d.performanceDue))
                .toList();
        rate("dispute.performance_rate", size(due, d -> happened(d.performed)), due.size());
        number("dispute.over_30_days", size(inPeriod, d -> days(d) > 30));
        number("dispute.open", size(inPeriod, d -> closing(d) == null));
        number("dispute.opening", size(disputes, d -> d.received.isBefore(start) && !closedBeforeStart(d)));
        number("dispute.closed", concluded.size());
        number("dispute.closing", size(disputes, d -> d.received.isBefore(end) && closing(d) == null));
        number("dispute.carried_resolved", size(concluded, d -> isResolved(d) && d.received.isBefore(start)));
        rate(
                "dispute.resolved_at_village_rate",
                size(resolved, d -> Set.of("grid", "village").contains(level(d))),
                resolved.size());
        sum("dispute.amount_involved", mediated.stream().map(d -> d.claim).toList());
        number("dispute.by_method", resolved.size());
        parts("dispute.by_method", resolved.stream().map(d -> d.method).toList());
        number("dispute.collective", size(inPeriod, d -> d.collective));
        number("dispute.relapsed", size(disputes, this::relapsedInPeriod));
        for (String split : List.of("dispute.by_type", "dispute.by_level", "dispute.by_source", "dispute.by_unit")) {
            number(split, inPeriod.size());
        }
        parts("dispute.by_type", inPeriod.stream().map(d -> d.type).toList());
        parts("dispute.by_level", inPeriod.stream().map(this::level).toList());
        parts("dispute.by_source", inPeriod.stream().map(d -> d.source).toList());
        number("dispute.found_and_resolved", resolved.size());
    }

    private void countTickets() {
        List<Facts.Ticket> hotline =
                tickets.stream().filter(t -> t.channel.equals("12345")).toList();
        List<Facts.Ticket> received = hotline.stream()
                .filter(t -> happenedInPeriod(dispatch(t)) && !happened(t.returned))
                .toList();
        number("hotline.received", received.size());
        rate(
                "hotline.on_time_rate",
                size(received, t -> Boolean.TRUE.equals(onTime(t))),
                size(received, t -> onTime(t) != null));
        rate("hotline.closed_rate", size(received, this::isClosed), received.size());
        List<Facts.Ticket> signing = received.stream()
                .filter(t -> t.signDue != null && (t.importRun == null || t.signed != null))
                .filter(t -> happened(t.signed) || t.signDue.isBefore(until))
                .toList();
        rate(
                "hotline.signed_on_time_rate",
                size(signing, t -> happened(t.signed) && !t.signed.isAfter(t.signDue)),
                signing.size());
        List<Facts.Ticket> rated = received.stream().filter(t -> !t.excluded).toList();
        List<Facts.Ticket> contact = rated.stream()
                .filter(t -> t.contactDue != null && (t.importRun == null || t.contacted != null))
                .filter(t -> happened(t.contacted) || t.contactDue.isBefore(until))
                .toList();
        rate(
                "hotline.response_rate",
                size(contact, t -> happened(t.contacted) && !t.contacted.isAfter(t.contactDue)),
                contact.size());
        List<Facts.Ticket> answered = rated.stream().filter(t -> !isParked(t)).toList();
        rate(
                "hotline.solution_rate",
                size(answered, t -> Boolean.TRUE.equals(t.resolved)),
                size(answered, t -> t.resolved != null));
        rate("hotline.satisfaction_rate", size(answered, PlainCount::isSatisfied), size(answered, PlainCount::isRated));
        number("hotline.excluded", size(received, t -> t.excluded));
        number("hotline.returned", size(hotline, t -> happenedInPeriod(t.returned)));
        number("hotline.reopened", size(hotline, t -> happenedInPeriod(t.reopened)));
        number("hotline.by_class", received.size());
        parts("hotline.by_class", received.stream().map(t -> t.ticketClass).toList());
        number("hotline.by_unit", received.size());
        number("hotline.opening", size(hotline, t -> dispatch(t).isBefore(start) && !before(ended(t), start)));
        number("hotline.closed", size(hotline, t -> dispatch(t).isBefore(end) && happenedInPeriod(ended(t))));
        number(
                "hotline.closing",
                size(hotline, t -> dispatch(t).isBefore(end) && happened(dispatch(t)) && ended(t) == null));
    }

    private void countMatters() {
        List<Facts.Dispute> disputesIn =
                disputes.stream().filter(d -> happenedInPeriod(d.received)).toList();
        List<Facts.Ticket> ticketsIn =
                tickets.stream().filter(t -> happenedInPeriod(t.received)).toList();
        Set<String> doors = Set.of("window", "online");
        List<Facts.Dispute> acceptedDisputes =
                disputesIn.stream().filter(d -> doors.contains(d.channel)).toList();
        List<Facts.Ticket> acceptedTickets = ticketsIn.stream()
                .filter(t -> doors.contains(t.channel) && !happened(t.returned))
                .toList();
        int accepted = acceptedDisputes.size() + acceptedTickets.size();
        number("matter.accepted", accepted);
        rate(
                "matter.closed_rate",
                size(acceptedDisputes, d -> closing(d) != null) + size(acceptedTickets, this::isClosed),
                accepted);
        rate(
                "matter.satisfaction_rate",
                size(acceptedTickets, PlainCount::isSatisfied),
                size(acceptedTickets, PlainCount::isRated));
        Set<Object> matters = new HashSet<>();
        disputesIn.forEach(d -> matters.add(d.matter == null ? d : d.matter));
        ticketsIn.forEach(t -> matters.add(t.matter == null ? t : t.matter));
        number("matter.distinct", matters.size());
    }

    // A dispute's state at as-of is that of the round during which as-of fell.
    private Facts.@Nullable Round roundAtAsOf(Facts.Dispute dispute) {
        for (Facts.Round round : dispute.rounds) {
            if (!round.relapsed().isBefore(until)) {
                return round;
            }
        }
        return null;
    }

    private @Nullable Instant closing(Facts.Dispute dispute) {
        Facts.Round round = roundAtAsOf(dispute);
        Instant closing = round == null || round.concluded() == null ? dispute.closed : round.concluded();
        return happened(closing) ? closing : null;
    }

    private String outcome(Facts.Dispute dispute) {
        Facts.Round round = roundAtAsOf(dispute);
        String outcome = round == null || round.outcome() == null ? dispute.outcome : round.outcome();
        return closing(dispute) == null ? "open" : outcome;
    }

    private String level(Facts.Dispute dispute) {
        Facts.Round round = roundAtAsOf(dispute);
        return round == null ? dispute.level : round.level();
    }

    private boolean isResolved(Facts.Dispute dispute) {
        return Set.of("agreement", "settled").contains(outcome(dispute));
    }

    private boolean closedBeforeStart(Facts.Dispute dispute) {
        return before(closing(dispute), start);
    }

    private boolean relapsedInPeriod(Facts.Dispute dispute) {
        return dispute.rounds.stream()
                .anyMatch(round -> happenedInPeriod(round.relapsed())
                        && (round.outcome() == null
                                || Set.of("agreement", "settled").contains(round.outcome())));
    }

    private long days(Facts.Dispute dispute) {
        Instant last = closing(dispute);
        return ChronoUnit.DAYS.between(
                ChinaTime.dayOf(dispute.received), ChinaTime.dayOf(last == null ? until.minusMillis(1) : last));
    }

    private static Instant dispatch(Facts.Ticket ticket) {
        return ticket.dispatched == null ? ticket.received : ticket.dispatched;
    }

    private @Nullable Instant firstClosing(Facts.Ticket ticket) {
        return ticket.firstClosed == null ? ticket.closed : ticket.firstClosed;
    }

    private boolean closedAtUnknownTime(Facts.Ticket ticket) {
        return firstClosing(ticket) == null && ticket.verdict != null;
    }

    private @Nullable Instant lastClosing(Facts.Ticket ticket) {
        boolean redoStillAhead = ticket.reopened != null && !happened(ticket.reopened);
        Instant closing = redoStillAhead ? firstClosing(ticket) : ticket.closed;
        return happened(closing) ? closing : null;
    }

    private boolean isClosed(Facts.Ticket ticket) {
        return lastClosing(ticket) != null || closedAtUnknownTime(ticket);
    }

    /** Closing or return, whichever came first; a closing at an unknown time is taken for the day of dispatch. */
    private @Nullable Instant ended(Facts.Ticket ticket) {
        Instant closing = lastClosing(ticket);
        if (happened(ticket.returned) && (closing == null || !ticket.returned.isAfter(closing))) {
            return ticket.returned;
        }
        return closing == null && closedAtUnknownTime(ticket) ? dispatch(ticket) : closing;
    }

    private @Nullable Boolean onTime(Facts.Ticket ticket) {
        Instant due = ticket.extendedAt != null && happened(ticket.extendedAt) ? ticket.extendedDue : ticket.due;
        Instant closing = firstClosing(ticket);
        if (closing == null && ticket.verdict != null) {
            return ticket.verdict;
        }
        if (happened(closing)) {
            return due == null ? ticket.verdict : Boolean.valueOf(!closing.isAfter(due));
        }
        return due != null && due.isBefore(until) && !isParked(ticket) ? false : null;
    }

    private boolean isParked(Facts.Ticket ticket) {
        return happened(ticket.parked) && !happened(ticket.parkedUntil);
    }

    private static boolean isRated(Facts.Ticket ticket) {
        return ticket.satisfaction != null && !ticket.satisfaction.equals("unrated");
    }

    private static boolean isSatisfied(Facts.Ticket ticket) {
        return "satisfied".equals(ticket.satisfaction) || "fair".equals(ticket.satisfaction);
    }

    private boolean happened(@Nullable Instant event) {
        return before(event, until);
    }

    private boolean happenedInPeriod(@Nullable Instant event) {
        return happened(event) && !before(event, start) && before(event, end);
    }

    private static boolean before(@Nullable Instant event, Instant bound) {
        return event != null && event.isBefore(bound);
    }

    private static <T> long size(List<T> records, Predicate<T> condition) {
        return records.stream().filter(condition).count();
    }

    private void number(String code, long count) {
        found.put(code, Long.toString(count));
    }

    private void sum(String code, List<@Nullable BigDecimal> amounts) {
        BigDecimal total = amounts.stream().filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
        found.put(code, total.signum() == 0 ? "0" : total.stripTrailingZeros().toPlainString());
    }

    private void rate(String code, long numerator, long denominator) {
        found.put(code, numerator + "/" + denominator);
    }

    private void parts(String code, List<@Nullable String> keys) {
        found.put(
                code + " parts",
                new TreeMap<>(keys.stream()
                                .collect(Collectors.groupingBy(
                                        key -> key == null ? "unknown" : key, Collectors.counting())))
                        .toString());
    }
}
