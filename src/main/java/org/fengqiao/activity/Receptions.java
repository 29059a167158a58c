package org.fengqiao.activity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseOpener;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseWanted;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.PhoneNumber;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.workflow.Retried;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaders' reception days (领导接访, 下访): who came, with what, and as what it was taken up. */
@Service
@Retried
@Transactional
public class Receptions {
    private final ActivityRows activities;
    private final ActivityReading reading;
    private final ActivityRights rights;
    private final VisitorRows visitors;
    private final ReceptionPlans plans;
    private final List<CaseOpener> openers;
    private final Timeline timeline;
    private final Asking asking;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Receptions(
            ActivityRows activities,
            ActivityReading reading,
            ActivityRights rights,
            VisitorRows visitors,
            ReceptionPlans plans,
            List<CaseOpener> openers,
            Timeline timeline,
            Asking asking,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.activities = activities;
        this.reading = reading;
        this.rights = rights;
        this.visitors = visitors;
        this.plans = plans;
        this.openers = openers;
        this.timeline = timeline;
        this.asking = asking;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters a reception day.
     *
     * @param entryKey of the form: what is sent again is not entered again
     * @return id of its entry in the register
     */
    public long hold(NewReception reception, UUID entryKey) {
        CurrentUser user = asking.user();
        var before = activities.sentAs(entryKey.toString());
        if (before.isPresent()) {
            return before.get();
        }
        check(user, reception);
        NewActivity entry = reception.asActivity();
        long id = activities.add(entry, entryKey.toString(), user.name(), clock.instant());
        visitors.write(user, id, reception.visitors());
        visitors.sumUp(id);
        plans.held(reception, id);
        events.publishEvent(new ActivityEntered(user.name(), null, entry.inShort()));
        return id;
    }

    /**
     * Writes it anew; who was taken up as a case stays.
     *
     * @throws ActivityChanged where somebody else changed it since this version
     */
    public void correct(long id, int version, NewReception reception) {
        CurrentUser user = asking.user();
        ActivityView before = reading.get(id);
        rights.require(user, before.unit().id(), before.kind());
        check(user, reception);
        requireNotVoid(before);
        NewActivity entry = reception.asActivity();
        if (before.version() != version || !activities.change(id, version, entry, user.name(), clock.instant())) {
            throw new ActivityChanged(reading.get(id));
        }
        visitors.write(user, id, reception.visitors());
        visitors.sumUp(id);
        events.publishEvent(new ActivityEntered(user.name(), before.facts().inShort(), entry.inShort()));
    }

    @Transactional(readOnly = true)
    public ReceptionView get(long id) {
        return new ReceptionView(reading.get(id), visitors.of(asking.user(), id));
    }

    /** As what something can be taken up here. */
    public List<CaseKind> kinds() {
        return openers.stream().map(CaseOpener::kind).sorted().toList();
    }

    /**
     * Opens a case from what a visitor told; name, telephone number and matter go with it. Of an accusation nobody knows but
     * those named for it, and the visitor's line is theirs alone from then on.
     *
     * @return the case; the one that was opened before where somebody was faster
     */
    public CaseRef takeUp(TakeUp command) {
        CurrentUser user = asking.user();
        VisitorRows.Known visitor =
                visitors.hold(command.visitorId()).orElseThrow(() -> new Refused("reception.visitor.unknown"));
        ActivityView day = reading.get(visitor.activityId());
        rights.require(user, day.unit().id(), day.kind());
        CaseRef before = visitor.taken();
        if (before != null) {
            return seen(user, visitor, before);
        }
        requireNotVoid(day);
        return open(user, command, visitor, day);
    }

    /**
     * Somebody accuses somebody: taken down and opened as a sealed petition at once, so that nobody else can have read it in
     * the register before.
     */
    public CaseRef tell(TellAccusation command) {
        CurrentUser user = asking.user();
        ActivityView day = reading.get(command.activityId());
        rights.require(user, day.unit().id(), day.kind());
        requireNotVoid(day);
        if (!day.kind().reception()) {
            throw new Refused("activity.unknown");
        }
        check(command.visitor());
        long id = visitors.append(day.id(), command.visitor());
        return open(
                user,
                new TakeUp(id, CaseKind.PETITION, command.unitId(), command.title(), null, command.named()),
                visitors.hold(id).orElseThrow(),
                day);
    }

    /** The case that somebody else opened meanwhile; where it may not be seen, the line is not there either. */
    private CaseRef seen(CurrentUser user, VisitorRows.Known visitor, CaseRef before) {
        if (visitors.of(user, visitor.activityId()).stream().noneMatch(one -> one.id() == visitor.id())) {
            throw new Refused("reception.visitor.unknown");
        }
        return before;
    }

    private static void requireNotVoid(ActivityView day) {
        if (day.isVoid()) {
            throw new Refused("activity.void", String.valueOf(day.voidedBy()));
        }
    }

    private CaseRef open(CurrentUser user, TakeUp command, VisitorRows.Known visitor, ActivityView day) {
        CaseRef ref = openers.stream()
                .filter(opener -> opener.kind() == command.kind())
                .findFirst()
                .orElseThrow(() -> new Refused("reception.kind", command.kind()))
                .open(wanted(command, visitor, day));
        visitors.taken(visitor.id(), ref, user.name());
        timeline.add(
                ref.id(),
                TimelineNote.of(
                        "taken_up", words.text(Words.CHINESE, day.kind()) + " " + day.on() + " " + day.leader()));
        return ref;
    }

    private CaseWanted wanted(TakeUp command, VisitorRows.Known visitor, ActivityView day) {
        List<NewParty> parties = new ArrayList<>();
        parties.add(new NewParty(PartyRole.APPLICANT, visitor.name(), null, visitor.phone(), null));
        if (command.other() != null && !command.other().isBlank()) {
            parties.add(new NewParty(PartyRole.RESPONDENT, command.other(), null, null, null));
        }
        boolean today = day.on().equals(ChinaTime.dayOf(clock.instant()));
        return new CaseWanted(
                command.unitId(),
                command.title(),
                visitor.matter(),
                parties,
                visitor.people(),
                today ? clock.instant() : ChinaTime.startOf(day.on()),
                String.valueOf(day.leader()),
                command.accusation());
    }

    /** The register of the day as a Word document. */
    @Transactional(readOnly = true)
    public byte[] paper(long id) {
        try (var file = new ByteArrayOutputStream()) {
            new ReceptionPaper(words).write(get(id), file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void check(CurrentUser user, NewReception reception) {
        rights.require(user, reception.unitId(), reception.kind());
        if (reception.on().isAfter(ChinaTime.dayOf(clock.instant()))) {
            throw new Refused("activity.in-future");
        }
        if (reception.leader().isBlank()) {
            throw new Refused("activity.leader.missing");
        }
        reception.visitors().forEach(Receptions::check);
    }

    private static void check(Visitor visitor) {
        if (visitor.name().isBlank() || visitor.matter().isBlank()) {
            throw new Refused("reception.visitor.incomplete");
        }
        if (visitor.people() < 1 || visitor.people() > 1000) {
            throw new Refused("activity.times");
        }
        if (visitor.phone() != null && !new PhoneNumber(visitor.phone()).valid()) {
            throw new Refused("people.phone.wrong");
        }
    }
}
