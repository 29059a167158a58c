package org.fengqiao.activity;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.protection.FreeText;
import org.fengqiao.workflow.Retried;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters, corrects and takes back activities. What is about a case also stands in that case's timeline. */
@Service
@Retried
@Transactional
public class ActivityRegister {
    private static final int MOST = 100_000;
    private static final int REASON = 500;

    private final ActivityRows rows;
    private final ActivityReading reading;
    private final ActivityRights rights;
    private final ActivityTraces traces;
    private final MeetingAgenda agenda;
    private final CaseAccess access;
    private final Asking asking;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityRegister(
            ActivityRows rows,
            ActivityReading reading,
            ActivityRights rights,
            ActivityTraces traces,
            MeetingAgenda agenda,
            CaseAccess access,
            Asking asking,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.reading = reading;
        this.rights = rights;
        this.traces = traces;
        this.agenda = agenda;
        this.access = access;
        this.asking = asking;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters one.
     *
     * @param entryKey of the form: what is sent again is not entered again
     * @return its id
     */
    public long enter(NewActivity told, UUID entryKey) {
        CurrentUser user = asking.user();
        var before = rows.sentAs(entryKey.toString());
        if (before.isPresent()) {
            return before.get();
        }
        NewActivity facts = told.masked();
        rights.require(user, facts.unitId(), facts.kind());
        check(facts);
        checkWhole(facts);
        requireSight(user, facts.caseId());
        long id = rows.add(facts, entryKey.toString(), user.name(), clock.instant());
        traces.entered(facts);
        events.publishEvent(new ActivityEntered(user.name(), null, facts.inShort()));
        return id;
    }

    /**
     * Writes an activity as it should have been entered.
     *
     * @param version the one that was opened
     * @throws ActivityChanged where somebody else changed it meanwhile
     */
    public void correct(long id, int version, NewActivity told) {
        CurrentUser user = asking.user();
        ActivityView before = mine(user, id);
        NewActivity facts = told.masked();
        // A case that this person may not see is not taken off the entry by a form that could not show it.
        Long hidden = before.caseId() == null ? rows.caseOf(id) : null;
        if (facts.caseId() == null && hidden != null) {
            facts = facts.about(hidden);
        } else {
            requireSight(user, facts.caseId());
        }
        rights.require(user, facts.unitId(), facts.kind());
        check(facts);
        checkWhole(facts);
        if (before.version() != version || !rows.change(id, version, facts, user.name(), clock.instant())) {
            throw new ActivityChanged(reading.get(id));
        }
        traces.changed(before, facts);
        events.publishEvent(new ActivityEntered(user.name(), before.facts().inShort(), facts.inShort()));
    }

    /**
     * Takes an entry back that was a mistake: it counts no more and stays readable with the reason.
     *
     * @throws ActivityChanged where somebody else changed it meanwhile
     */
    public void makeVoid(long id, int version, String reason) {
        CurrentUser user = asking.user();
        ActivityView before = mine(user, id);
        if (reason.isBlank() || reason.length() > REASON) {
            throw new Refused("activity.reason", REASON);
        }
        String why = FreeText.masked(reason.strip());
        if (before.version() != version || !rows.makeVoid(id, version, why, user.name(), clock.instant())) {
            throw new ActivityChanged(reading.get(id));
        }
        traces.voided(before, why);
        agenda.withdraw(id, why);
        events.publishEvent(new ActivityVoided(user.name(), before.facts().inShort(), why));
    }

    /** Enters one as a file tells it; what the file leaves out is not asked for. */
    public long takeIn(NewActivity facts) {
        CurrentUser user = asking.user();
        rights.requireSight(user, facts.unitId());
        check(facts);
        long id = rows.add(facts, null, user.name(), clock.instant());
        events.publishEvent(new ActivityEntered(user.name(), null, facts.inShort()));
        return id;
    }

    /** Writes one as a later file tells it; refuses where somebody has changed it here since this version. */
    public void takeInAgain(long id, int version, NewActivity facts) {
        CurrentUser user = asking.user();
        rights.requireSight(user, facts.unitId());
        check(facts);
        if (!rows.change(id, version, facts, user.name(), clock.instant())) {
            throw new Refused("activity.unknown");
        }
        events.publishEvent(new ActivityEntered(user.name(), Long.toString(id), facts.inShort()));
    }

    private ActivityView mine(CurrentUser user, long id) {
        ActivityView known = reading.get(id);
        rights.require(user, known.unit().id(), known.kind());
        if (known.isVoid()) {
            throw new Refused("activity.void", Objects.requireNonNull(known.voidedBy()));
        }
        return known;
    }

    private void check(NewActivity facts) {
        if (facts.on().isAfter(ChinaTime.dayOf(clock.instant()))) {
            throw new Refused("activity.in-future");
        }
        if (facts.times() < 1 || facts.times() > MOST) {
            throw new Refused("activity.times");
        }
    }

    private static void checkWhole(NewActivity facts) {
        if (facts.kind().needsCase() && facts.caseId() == null) {
            throw new Refused("activity.case.missing");
        }
        if (facts.kind() == ActivityKind.JOINT_MEDIATION
                && facts.unitIds().stream().allMatch(unit -> unit == facts.unitId())) {
            throw new Refused("activity.units.missing");
        }
        if (facts.kind().needsLeader()
                && (facts.leader() == null || facts.leader().isBlank())) {
            throw new Refused("activity.leader.missing");
        }
        if (isNegative(facts.people()) || isNegative(facts.claimsResolved())) {
            throw new Refused("activity.times");
        }
    }

    private static boolean isNegative(@Nullable Integer count) {
        return count != null && (count < 0 || count > MOST);
    }

    private void requireSight(CurrentUser user, @Nullable Long caseId) {
        if (caseId != null) {
            access.requireSight(user, caseId);
        }
    }
}
