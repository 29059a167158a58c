package org.fengqiao.activity;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Units;
import org.fengqiao.slip.DraftSlip;
import org.fengqiao.slip.SlipKind;
import org.fengqiao.slip.Slips;
import org.springframework.stereotype.Component;

/** Brings what a meeting decided into its cases: a line for what is new, what was changed and what was struck. */
@Component
class MeetingAgenda {
    private final DecisionRows rows;
    private final Timeline timeline;
    private final Slips slips;
    private final Units units;
    private final Words words;
    private final Clock clock;

    MeetingAgenda(DecisionRows rows, Timeline timeline, Slips slips, Units units, Words words, Clock clock) {
        this.rows = rows;
        this.timeline = timeline;
        this.slips = slips;
        this.clock = clock;
        this.units = units;
        this.words = words;
    }

    void write(CurrentUser user, long activityId, NewMeeting meeting) {
        Map<Long, DecisionView> before = new HashMap<>();
        List<DecisionView> known = rows.where(
                user, " and m.activity_id = :meeting order by m.position_no, m.id", Map.of("meeting", activityId));
        known.forEach(one -> before.put(one.id(), one));
        int position = known.size();
        for (AgendaItem item : meeting.items()) {
            DecisionView was = item.id() == null ? null : before.remove(item.id());
            if (was == null) {
                rows.add(activityId, position++, item);
                assign(item);
                timeline.add(item.caseId(), TimelineNote.of("meeting_decision", said(meeting, item)));
            } else if (!same(was, item) && rows.change(was.id(), item)) {
                timeline.add(
                        item.caseId(),
                        TimelineNote.of("meeting_changed", said(meeting, item))
                                .change(was.decision(), item.decision()));
            }
        }
        before.values().stream()
                .filter(was -> rows.withdraw(was.id()))
                .forEach(was -> timeline.add(was.caseId(), TimelineNote.of("meeting_withdrawn", was.decision())));
    }

    /** A decision becomes an assignment slip, which waits for the leader; a day that is over already is left out. */
    private void assign(AgendaItem item) {
        if (slips.mayDraft()) {
            boolean over = item.due().isBefore(ChinaTime.dayOf(clock.instant()));
            slips.draft(new DraftSlip(
                    item.caseId(),
                    SlipKind.ASSIGNMENT,
                    item.ownerUnitId(),
                    "",
                    item.decision(),
                    over ? null : item.due(),
                    null));
        }
    }

    /** The meeting was no meeting: what it decided and was not carried out yet is withdrawn from every case. */
    void withdraw(long activityId, String reason) {
        rows.open(activityId).forEach((item, caseId) -> {
            if (rows.withdraw(item)) {
                timeline.add(caseId, TimelineNote.of("meeting_withdrawn", reason));
            }
        });
    }

    private static boolean same(DecisionView was, AgendaItem item) {
        return was.decision().equals(item.decision())
                && was.owner().equals(item.owner())
                && was.ownerUnitId() == item.ownerUnitId()
                && Objects.equals(was.ownerId(), item.ownerId())
                && was.due().equals(item.due());
    }

    private String said(NewMeeting meeting, AgendaItem item) {
        return words.text(
                Words.CHINESE,
                "meeting.trace",
                meeting.on().toString(),
                item.decision(),
                item.owner(),
                units.get(item.ownerUnitId()).name(),
                item.due().toString());
    }
}
