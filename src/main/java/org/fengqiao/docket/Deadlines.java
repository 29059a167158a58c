package org.fengqiao.docket;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.DueDate;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The deadline ledger. Every verb adds a line and writes the result beside it, in the caller's transaction; no verb
 * starts a clock a second time, and whether a step was on time is decided once, when it is met. Who may call is the
 * caller's affair.
 */
@Service
public class Deadlines {
    private final DeadlineLedger ledger;
    private final DeadlinePolicies policies;
    private final DeadlineCount count;
    private final DeadlineReading reading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deadlines(
            DeadlineLedger ledger,
            DeadlinePolicies policies,
            DeadlineCount count,
            DeadlineReading reading,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ledger = ledger;
        this.policies = policies;
        this.count = count;
        this.reading = reading;
        this.events = events;
        this.clock = clock;
    }

    /** Starts a clock by the policy in force at the start event; refuses one that was started before. */
    @Transactional
    public DeadlineRow start(DeadlineKey key, Instant startedAt, Urgency urgency, String actor) {
        return begin(new PastDeadline(key, policies.dueDates().of(key.step(), urgency, startedAt), null, null), actor);
    }

    @Transactional
    public DeadlineRow start(DeadlineKey key, Instant startedAt, String actor) {
        return start(key, startedAt, Urgency.NORMAL, actor);
    }

    /** Starts a clock whose due instant a sender named; it is neither counted nor rolled. */
    @Transactional
    public DeadlineRow startWithDue(DeadlineKey key, Instant startedAt, Instant due, String namedBy, String actor) {
        if (due.isBefore(startedAt)) {
            throw new Refused("deadline.due.before_start");
        }
        DueDate given = policies.dueDates().given(key.step(), Urgency.NORMAL, startedAt, due);
        return begin(new PastDeadline(key, given, namedBy, null), actor);
    }

    private DeadlineRow begin(PastDeadline deadline, String actor) {
        if (ledger.lock(deadline.key()).isPresent()) {
            throw new Refused("deadline.started.already");
        }
        recordPast(List.of(deadline), actor);
        return get(deadline.key());
    }

    /** Writes the deadlines of records that come from a file, started and met as they say, in batches. */
    @Transactional
    public void recordPast(Collection<PastDeadline> deadlines, String actor) {
        Instant now = clock.instant();
        ledger.begin(deadlines.stream().map(past -> past.lines(now, actor)).toList());
    }

    /**
     * A deadline was another one from its beginning: the sender of a record says something else now than before, or it is
     * found that what was recorded has another limit. The ledger gets lines that say so, and none where it says the same
     * already; extensions and pauses of before count no more and are given anew where they hold.
     */
    @Transactional
    public void correctPast(PastDeadline deadline, String reason, String actor) {
        Optional<DeadlineState> known = ledger.lock(deadline.key());
        if (known.isEmpty()) {
            recordPast(List.of(deadline), actor);
        } else if (!deadline.agrees(known.get())) {
            DeadlineState state = known.get();
            for (DeadlineLine line : deadline.correction(reason, clock.instant(), actor)) {
                state = ledger.append(state, line);
            }
        }
    }

    /**
     * The step was done; on time if at or before the due instant in force. The first time counts: of a deadline that was
     * met, nothing changes. A pause ends here.
     */
    @Transactional
    public DeadlineRow met(DeadlineKey key, Instant at, String actor) {
        DeadlineState state = locked(key);
        if (state.metAt() == null) {
            state.requireOpen();
            if (ChinaTime.dayOf(at).isBefore(ChinaTime.dayOf(state.startedAt()))) {
                throw new Refused("deadline.met.before_start");
            }
            if (state.pausedAt() != null) {
                resume(key, at, actor);
                state = locked(key);
            }
            ledger.append(state, line(key, DeadlineVerb.MET, at, actor));
        }
        return get(key);
    }

    /**
     * The step need not be done any more, for instance since the case was withdrawn, merged or taken over. What had
     * passed unmet by then stays marked as missed.
     */
    @Transactional
    public void cancel(DeadlineKey key, String reason, String actor) {
        DeadlineState state = locked(key).requireOpen();
        Instant now = clock.instant();
        if (state.passed(now)) {
            state = ledger.append(
                    state, line(key, DeadlineVerb.MISSED, state.term().due(), actor));
        }
        ledger.append(state, line(key, DeadlineVerb.CANCELLED, now, actor).because(reason));
    }

    /** Cancels what is still open of a case. */
    @Transactional
    public void cancelAll(long caseId, String reason, String actor) {
        ledger.of(caseId).stream().filter(DeadlineState::open).forEach(open -> cancel(open.key(), reason, actor));
    }

    /**
     * An approved extension, in days of the unit of the limit. It must have been asked for by the due instant (an
     * application after the policy's cut-off time counts as made on the next working day), and all extensions together
     * may not exceed the step's policy {@code <process>.extension}, where there is one.
     */
    @Transactional
    public DeadlineRow extend(DeadlineKey key, int days, Instant askedAt, String approvedBy, String reason) {
        return extend(key, new Extension(days, askedAt, null, clock.instant(), approvedBy, reason));
    }

    /** The same, where it is known who asked and when it was granted. */
    @Transactional
    public DeadlineRow extend(DeadlineKey key, Extension granted) {
        DeadlineState state = locked(key).requireOpen();
        count.checkExtension(state, ledger.lines(key), granted.days(), granted.askedAt());
        DueDate later = count.extended(state, granted.days());
        return moved(
                state,
                line(key, DeadlineVerb.EXTENDED, granted.grantedAt(), granted.grantedBy())
                        .term(DeadlineTerm.of(later), state.policyId())
                        .asked(granted.days(), granted.askedAt(), granted.askedBy())
                        .because(granted.reason()));
    }

    /** Stops the clock, for instance for a hearing; the days until {@link #resume} are not counted. */
    @Transactional
    public DeadlineRow pause(DeadlineKey key, Instant at, String reason, String actor) {
        DeadlineState state = locked(key).requireOpen();
        if (state.pausedAt() != null) {
            throw new Refused("deadline.paused.already");
        }
        if (at.isBefore(state.startedAt()) || at.isAfter(state.term().due())) {
            throw new Refused("deadline.pause.outside");
        }
        ledger.append(state, line(key, DeadlineVerb.PAUSED, at, actor).because(reason));
        return get(key);
    }

    /** Lets a stopped clock go on; the due date moves by the days of the pause. */
    @Transactional
    public DeadlineRow resume(DeadlineKey key, Instant at, String actor) {
        DeadlineState state = locked(key).requireOpen();
        Instant pausedAt = state.pausedAt();
        if (pausedAt == null) {
            throw new Refused("deadline.paused.not");
        }
        if (at.isBefore(pausedAt)) {
            throw new Refused("deadline.resume.before_pause");
        }
        DueDate later = count.delayed(state, pausedAt, at);
        return moved(state, line(key, DeadlineVerb.RESUMED, at, actor).term(DeadlineTerm.of(later), state.policyId()));
    }

    /**
     * Counts anew from the same start, with the same extensions and pauses: after a holiday notice came out or a policy
     * was corrected. Adds a line only where the result differs; a due date that a sender named stays.
     */
    @Transactional
    public DeadlineRow recompute(DeadlineKey key, String reason, String actor) {
        DeadlineState state = locked(key).requireOpen();
        Optional<DueDate> anew = count.anew(state, ledger.lines(key));
        if (anew.isEmpty()) {
            return get(key);
        }
        DeadlinePolicy policy = anew.get().policy();
        return moved(
                state,
                line(key, DeadlineVerb.RECOMPUTED, clock.instant(), actor)
                        .term(DeadlineTerm.of(anew.get()), policy == null ? null : policy.id())
                        .because(reason));
    }

    /** Counts everything anew that is still open and was counted by a policy. */
    @Transactional
    public void recomputeOpen(String reason, String actor) {
        ledger.openKeys().forEach(key -> recompute(key, reason, actor));
    }

    /** How many deadlines run that were counted partly as plain Monday to Friday, since a year's notice is missing. */
    @Transactional(readOnly = true)
    public int openBeyondCalendar() {
        return ledger.countOpenBeyondCalendar();
    }

    private DeadlineRow moved(DeadlineState state, DeadlineLine line) {
        DeadlineState after = ledger.append(state, line);
        events.publishEvent(new DeadlineMoved(
                state.key(),
                ledger.caseNumber(state.key().caseId()),
                line.verb(),
                line.actor(),
                state.term().due(),
                after.term().due(),
                after.term().warnAt()));
        return get(state.key());
    }

    /** The cycle that would be new for this step: 1, or one more than the last. */
    public int nextCycle(long caseId, String step) {
        return ledger.of(caseId).stream()
                        .filter(state -> state.key().step().equals(step))
                        .mapToInt(state -> state.key().cycle())
                        .max()
                        .orElse(0)
                + 1;
    }

    public DeadlineRow get(DeadlineKey key) {
        return find(key).orElseThrow(() -> new Refused("deadline.unknown"));
    }

    public Optional<DeadlineRow> find(DeadlineKey key) {
        return ledger.find(key).map(reading::row);
    }

    /** All deadlines of a case, in the order in which they were started. */
    public List<DeadlineRow> of(long caseId) {
        return ledger.of(caseId).stream().map(reading::row).toList();
    }

    /** The ledger of a case, oldest line first; {@link DeadlineWords} says them in words. */
    public List<DeadlineLine> lines(long caseId) {
        return ledger.lines(caseId);
    }

    private DeadlineState locked(DeadlineKey key) {
        return ledger.lock(key).orElseThrow(() -> new Refused("deadline.unknown"));
    }

    private DeadlineLine line(DeadlineKey key, DeadlineVerb verb, Instant happenedAt, String actor) {
        return DeadlineLine.of(key, verb, happenedAt, clock.instant(), actor);
    }
}
