package org.fengqiao.dispute;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of a dispute begins and ends with: may this be done, and what is to be written about it. */
@Component
class DisputeDesk {
    private final Disputes disputes;
    private final CaseReading cases;
    private final Docket docket;
    private final DisputeRights rights;
    private final DisputeClocks clocks;
    private final FollowUpPolicy followUps;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Asking asking;
    private final Words words;
    private final Clock clock;

    DisputeDesk(
            Disputes disputes,
            CaseReading cases,
            Docket docket,
            DisputeRights rights,
            DisputeClocks clocks,
            FollowUpPolicy followUps,
            Timeline timeline,
            ApplicationEventPublisher events,
            Asking asking,
            Words words,
            Clock clock) {
        this.disputes = disputes;
        this.cases = cases;
        this.docket = docket;
        this.rights = rights;
        this.clocks = clocks;
        this.followUps = followUps;
        this.timeline = timeline;
        this.events = events;
        this.asking = asking;
        this.words = words;
        this.clock = clock;
    }

    CurrentUser user() {
        return asking.user();
    }

    Act act() {
        return new Act(asking.user().name(), clock.instant());
    }

    /**
     * Takes up a dispute for a step: what the user may not see does not exist, what it may not do is refused, and so is
     * what the dispute does not allow where it stands.
     */
    Handling take(long caseId, DisputeAction action) {
        CaseView head = cases.get(caseId);
        Dispute dispute = find(head);
        if (!rights.permits(asking.user(), dispute, head.unit().id(), action)) {
            throw new Refused("access.role");
        }
        if (head.state().live() == (action == DisputeAction.UNDO_MERGE) || head.state() == CaseState.VOID) {
            throw new Refused("case.wrong-state", head.state());
        }
        if (action != DisputeAction.UNDO_MERGE) {
            dispute.require(action);
        }
        return new Handling(dispute, head, act(), dispute.standing());
    }

    Dispute find(CaseView head) {
        if (head.kind() != CaseKind.DISPUTE) {
            throw new Refused("case.unknown");
        }
        return disputes.findById(head.id()).orElseThrow(() -> new Refused("case.unknown"));
    }

    /** A time that somebody gave for what has happened; refuses one still to come. */
    Instant past(Instant given) {
        if (given.isAfter(clock.instant())) {
            throw new Refused("dispute.time.future");
        }
        return given;
    }

    /** The outcome was reached at this time: the level's clock stops, and the return visits are planned. */
    void concluded(Handling handling, Instant at) {
        Dispute dispute = handling.dispute();
        docket.conclude(handling.caseId(), at);
        clocks.leaveLevel(handling.caseId(), dispute.level(), at, handling.by());
        if (dispute.resolved()) {
            dispute.plan(followUps.visits(dispute.risk(), at).stream()
                    .map(visit -> new FollowUp(
                            dispute.roundNo(),
                            visit.visitNo(),
                            visit.dueAt(),
                            clocks.startUntil(
                                            handling.caseId(),
                                            FollowUp.DEADLINE_STEP,
                                            at,
                                            visit.dueAt(),
                                            visit.source(),
                                            handling.by())
                                    .cycle()))
                    .toList());
        }
        events.publishEvent(new DisputeConcluded(
                handling.caseId(), handling.head().number().text(), handling.by(), dispute.outcome(), at));
    }

    /** Writes what was done into the timeline and tells who listens. */
    void done(Handling handling, DisputeAction action, @Nullable String note, Instant happenedAt) {
        done(handling, action, TimelineNote.of("dispute." + action.code(), note).at(happenedAt));
    }

    void done(Handling handling, DisputeAction action, @Nullable String note) {
        done(handling, action, note, handling.act().at());
    }

    /** The same for a step that leads elsewhere. */
    void moved(Handling handling, DisputeAction action, @Nullable String note) {
        done(
                handling,
                action,
                TimelineNote.of("dispute." + action.code(), note)
                        .change(said(handling.before()), said(handling.dispute().standing())));
    }

    private void done(Handling handling, DisputeAction action, TimelineNote line) {
        timeline.add(handling.caseId(), line, handling.by());
        events.publishEvent(new DisputeHandled(
                handling.caseId(),
                handling.head().number().text(),
                handling.by(),
                action,
                line.before(),
                line.after()));
    }

    /** The routes that were shown, in words. */
    String routes(Set<LegalRoute> routes, @Nullable String note) {
        if (routes.isEmpty()) {
            throw new Refused("mediation.routes.missing");
        }
        String shown = routes.stream().sorted().map(this::said).collect(Collectors.joining("、"));
        String more = Said.optional(note, 1000);
        return more == null ? shown : shown + "：" + more;
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    /** The timeline is kept in Chinese, whoever reads it. */
    String said(Coded constant) {
        return words.text(Words.CHINESE, constant);
    }
}
