package org.fengqiao.petition;

import java.time.Clock;
import java.time.Instant;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step of a petition begins and ends with: may this be done, and what is to be written about it. */
@Component
class PetitionDesk {
    private final Petitions petitions;
    private final CaseReading cases;
    private final PetitionRights rights;
    private final PetitionPaths paths;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Asking asking;
    private final Words words;
    private final Clock clock;

    PetitionDesk(
            Petitions petitions,
            CaseReading cases,
            PetitionRights rights,
            PetitionPaths paths,
            Timeline timeline,
            ApplicationEventPublisher events,
            Asking asking,
            Words words,
            Clock clock) {
        this.petitions = petitions;
        this.cases = cases;
        this.rights = rights;
        this.paths = paths;
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
     * Takes up a petition for a step: what the user may not see does not exist, what it may not do is refused, and so is
     * what the petition does not allow where it stands.
     */
    Errand take(long caseId, PetitionAction action) {
        CaseView head = cases.get(caseId);
        Petition petition = find(head);
        if (!rights.permits(asking.user(), head, action)) {
            throw new Refused("access.role");
        }
        if (petition.recused(asking.user().name())) {
            throw new Refused("petition.recused");
        }
        if (head.state().live() == (action == PetitionAction.UNDO_MERGE) || head.state() == CaseState.VOID) {
            throw new Refused("case.wrong-state", head.state());
        }
        if (action != PetitionAction.UNDO_MERGE) {
            petition.require(action);
        }
        return new Errand(petition, head, act(), petition.standing());
    }

    Petition find(CaseView head) {
        if (head.kind() != CaseKind.PETITION) {
            throw new Refused("case.unknown");
        }
        return petitions.findById(head.id()).orElseThrow(() -> new Refused("case.unknown"));
    }

    /** A time that somebody gave for what has happened; refuses one still to come. */
    Instant past(Instant given) {
        if (given.isAfter(clock.instant())) {
            throw new Refused("petition.time.future");
        }
        return given;
    }

    /** A time that somebody gave for what happened to this petition: not before it was there. */
    Instant past(Errand errand, Instant given) {
        return past(given, errand.head().receivedAt());
    }

    Instant past(Instant given, Instant notBefore) {
        if (ChinaTime.dayOf(given).isBefore(ChinaTime.dayOf(notBefore))) {
            throw new Refused("petition.time.early");
        }
        return past(given);
    }

    /** Writes what was done into the timeline and tells who listens. */
    void done(Errand errand, PetitionAction action, @Nullable String note, Instant happenedAt) {
        write(errand, action, TimelineNote.of("petition." + action.code(), note).at(happenedAt));
    }

    void done(Errand errand, PetitionAction action, @Nullable String note) {
        done(errand, action, note, errand.act().at());
    }

    /** The same for a step that leads elsewhere: the diagram moves too. */
    void moved(Errand errand, PetitionAction action, @Nullable String note, Instant happenedAt) {
        moved(errand, errand.unitId(), action, note, happenedAt);
    }

    void moved(Errand errand, long unitId, PetitionAction action, @Nullable String note, Instant happenedAt) {
        paths.move(errand.petition(), unitId, errand.before());
        write(
                errand,
                action,
                TimelineNote.of("petition." + action.code(), note)
                        .at(happenedAt)
                        .change(said(errand.before()), standing(errand.petition())));
    }

    /** The same for what was set right: where it changes the way, the diagram follows. */
    void corrected(Errand errand, long unitId, PetitionAction action, String reason, String before, String after) {
        Petition petition = errand.petition();
        petitions.flush();
        if (petition.standing() != errand.before() || unitId != errand.unitId()) {
            paths.move(petition, unitId, errand.before());
        } else {
            paths.datesMoved(petition);
        }
        write(
                errand,
                action,
                TimelineNote.of("petition." + action.code(), reason)
                        .at(errand.act().at())
                        .change(before, after));
    }

    private void write(Errand errand, PetitionAction action, TimelineNote line) {
        timeline.add(errand.caseId(), line, errand.by());
        events.publishEvent(new PetitionHandled(
                errand.caseId(), errand.head().number().text(), errand.by(), action, line.before(), line.after()));
    }

    private String standing(Petition petition) {
        PetitionEnding ending = petition.ending();
        return said(petition.standing() != Standing.DONE || ending == null ? petition.standing() : ending);
    }

    /** With the ids that its new lines get when they are written. */
    Petition stored(Petition petition) {
        return petitions.saveAndFlush(petition);
    }

    void datesMoved(Errand errand) {
        paths.datesMoved(errand.petition());
    }

    void publish(Object event) {
        events.publishEvent(event);
    }

    /** The timeline is kept in Chinese, whoever reads it. */
    String said(Coded constant) {
        return words.text(Words.CHINESE, constant);
    }

    String words(String key, Object... arguments) {
        return words.text(Words.CHINESE, key, arguments);
    }

    static String both(String first, @Nullable String then) {
        return then == null ? first : first + "：" + then;
    }
}
