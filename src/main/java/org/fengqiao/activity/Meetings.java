package org.fengqiao.activity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Units;
import org.fengqiao.workflow.Retried;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Weekly coordination meetings (周碰头例会): who came, which cases were on the agenda and what was decided. A meeting
 * counts only with its attendance and either a case or the express word that there was nothing.
 */
@Service
@Retried
@Transactional
public class Meetings {
    private final ActivityRows activities;
    private final ActivityReading reading;
    private final ActivityRights rights;
    private final MeetingAgenda agenda;
    private final DecisionRows decisions;
    private final CaseAccess access;
    private final Units units;
    private final Asking asking;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Meetings(
            ActivityRows activities,
            ActivityReading reading,
            ActivityRights rights,
            MeetingAgenda agenda,
            DecisionRows decisions,
            CaseAccess access,
            Units units,
            Asking asking,
            Words words,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.activities = activities;
        this.reading = reading;
        this.rights = rights;
        this.agenda = agenda;
        this.decisions = decisions;
        this.access = access;
        this.units = units;
        this.asking = asking;
        this.words = words;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Enters a meeting; what it decided stands in each case from then on.
     *
     * @param entryKey of the form: what is sent again is not entered again
     * @return id of its entry in the register
     */
    public long hold(NewMeeting meeting, UUID entryKey) {
        CurrentUser user = asking.user();
        var before = activities.sentAs(entryKey.toString());
        if (before.isPresent()) {
            return before.get();
        }
        check(user, meeting);
        NewActivity entry = meeting.asActivity();
        long id = activities.add(entry, entryKey.toString(), user.name(), clock.instant());
        tell(user, id, meeting, null);
        events.publishEvent(new ActivityEntered(user.name(), null, entry.inShort()));
        return id;
    }

    /**
     * Writes the minutes anew. What was decided otherwise is told in the cases; decisions that were carried out, and
     * those about cases that the editor may not see, stay as they are.
     *
     * @param slipNote why signed slips of decisions that are struck or changed are taken back; null: these are refused
     * @throws ActivityChanged where somebody else changed it since this version
     * @throws org.fengqiao.kernel.Refused {@code slip.signed.kept}, where a decision that is struck or changed has a signed slip
     */
    public void correct(long id, int version, NewMeeting meeting, @Nullable String slipNote) {
        CurrentUser user = asking.user();
        ActivityView before = reading.get(id);
        rights.require(user, before.unit().id(), before.kind());
        check(user, meeting);
        if (before.isVoid()) {
            throw new Refused("activity.void", String.valueOf(before.voidedBy()));
        }
        NewActivity entry = meeting.asActivity();
        if (before.version() != version || !activities.change(id, version, entry, user.name(), clock.instant())) {
            throw new ActivityChanged(reading.get(id));
        }
        tell(user, id, meeting, slipNote);
        events.publishEvent(new ActivityEntered(user.name(), before.facts().inShort(), entry.inShort()));
    }

    /** Empty for an entry that came from a file, which tells no more than that there was one. */
    @Transactional(readOnly = true)
    public java.util.Optional<MeetingView> find(long id) {
        ActivityView head = reading.get(id);
        List<MeetingView.Present> present = jdbc.sql(
                        "select a.unit_id, a.people from meeting_attendance a join unit u on u.id = a.unit_id"
                                + " where a.activity_id = ? order by u.code")
                .param(id)
                .query((row, index) ->
                        new MeetingView.Present(units.get(row.getLong("unit_id")), row.getString("people")))
                .list();
        List<DecisionView> decided = decisions.where(
                asking.user(), " and m.activity_id = :meeting order by m.position_no, m.id", Map.of("meeting", id));
        return jdbc.sql("select host, discussion, zero_report from meeting where activity_id = ?")
                .param(id)
                .query((row, index) -> new MeetingView(
                        head,
                        row.getString("host"),
                        row.getString("discussion"),
                        row.getBoolean("zero_report"),
                        present,
                        decided))
                .optional();
    }

    @Transactional(readOnly = true)
    public MeetingView get(long id) {
        return find(id).orElseThrow(() -> new Refused("activity.unknown"));
    }

    /** The meeting that this unit held last, to begin the next one with the same people. */
    @Transactional(readOnly = true)
    public java.util.Optional<MeetingView> last(long unitId) {
        rights.requireSight(asking.user(), unitId);
        return jdbc.sql("select a.id from activity a join meeting m on m.activity_id = a.id where a.unit_id = ?"
                        + " and a.voided_at is null order by a.held_at desc, a.id desc fetch first 1 rows only")
                .param(unitId)
                .query(Long.class)
                .optional()
                .flatMap(this::find);
    }

    /** The minutes as a Word document. */
    @Transactional(readOnly = true)
    public byte[] minutes(long id) {
        try (var file = new ByteArrayOutputStream()) {
            new MinutesPaper(words).write(get(id), file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Also where a file told only that there was a meeting: its minutes are written now. */
    private void tell(CurrentUser user, long id, NewMeeting meeting, @Nullable String slipNote) {
        jdbc.sql("delete from meeting_attendance where activity_id = ?")
                .param(id)
                .update();
        jdbc.sql("delete from meeting where activity_id = ?").param(id).update();
        jdbc.sql("insert into meeting (activity_id, host, discussion, zero_report) values (?, ?, ?, ?)")
                .params(id, meeting.host().strip())
                .param(meeting.discussion())
                .param(meeting.zeroReport())
                .update();
        meeting.attendance()
                .forEach(one -> jdbc.sql(
                                "insert into meeting_attendance (activity_id, unit_id, people) values (?, ?, ?)")
                        .params(id, one.unitId(), one.people())
                        .update());
        agenda.write(user, id, meeting, slipNote);
    }

    private void check(CurrentUser user, NewMeeting meeting) {
        rights.require(user, meeting.unitId(), ActivityKind.WEEKLY_MEETING);
        if (meeting.on().isAfter(ChinaTime.dayOf(clock.instant()))) {
            throw new Refused("activity.in-future");
        }
        if (meeting.host().isBlank()) {
            throw new Refused("meeting.host.missing");
        }
        if (meeting.attendance().isEmpty()
                || distinct(meeting) < meeting.attendance().size()) {
            throw new Refused("meeting.attendance.missing");
        }
        if (meeting.items().isEmpty() && !meeting.zeroReport()) {
            throw new Refused("meeting.items.missing");
        }
        for (AgendaItem item : meeting.items()) {
            check(user, meeting, item);
        }
    }

    private void check(CurrentUser user, NewMeeting meeting, AgendaItem item) {
        access.requireSight(user, item.caseId());
        if (item.decision().isBlank() || item.owner().isBlank()) {
            throw new Refused("meeting.item.incomplete");
        }
        if (item.due().isBefore(meeting.on())) {
            throw new Refused("meeting.item.due");
        }
    }

    private static long distinct(NewMeeting meeting) {
        return meeting.attendance().stream().map(Attendance::unitId).distinct().count();
    }
}
