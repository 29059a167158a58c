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
import org.jspecify.annotations.Nullable;
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

    /** @param slipNote why signed slips of decisions that are struck or changed are taken back; null: these are refused */
    void write(CurrentUser user, long activityId, NewMeeting meeting, @Nullable String slipNote) {
        Map<Long, DecisionView> before = new HashMap<>();
        List<DecisionView> known = rows.where(
                user, " and m.activity_id = :meeting order by m.position_no, m.id", Map.of("meeting", activityId));
        known.forEach(one -> before.put(one.id(), one));
        int position = known.size();
        for (AgendaItem item : meeting.items()) {
            DecisionView was = item.id() == null ? null : before.remove(item.id());
            if (was == null) {
                assign(rows.add(activityId, position++, item), item);
                timeline.add(item.caseId(), TimelineNote.of("meeting_decision", said(meeting, item)));
            } else if (!same(was, item) && rows.change(was.id(), item)) {
                timeline.add(
                        item.caseId(),
                        TimelineNote.of("meeting_changed", said(meeting, item))
                                .change(was.decision(), item.decision()));
                if (!sameTask(was, item)) {
                    takeBack(was.id(), words.text(Words.CHINESE, "meeting.slip.changed"), slipNote);
                    assign(was.id(), item);
                }
            }
        }
        before.values().stream().filter(was -> rows.withdraw(was.id())).forEach(was -> {
            takeBack(was.id(), words.text(Words.CHINESE, "meeting.slip.struck"), slipNote);
            timeline.add(was.caseId(), TimelineNote.of("meeting_withdrawn", was.decision()));
        });
    }

    private void takeBack(long itemId, String reason, @Nullable String slipNote) {
        rows.slip(itemId).ifPresent(slip -> slips.takeBack(slip, reason, slipNote));
    }

    /** A decision becomes an assignment slip, which waits for the leader; a day that is over already is left out. */
    private void assign(long itemId, AgendaItem item) {
        if (slips.mayDraft()) {
            boolean over = item.due().isBefore(ChinaTime.dayOf(clock.instant()));
            rows.slip(
                    itemId,
                    slips.draft(new DraftSlip(
                            item.caseId(),
                            SlipKind.ASSIGNMENT,
                            item.ownerUnitId(),
                            "",
                            item.decision(),
                            over ? null : item.due(),
                            null)));
        }
    }

    /**
     * The meeting was no meeting: what it decided and was not carried out yet is withdrawn from every case. A slip that was
     * answered stays as it is: what it asked for has been done, and of a case that whoever voids the meeting does not see
     * nothing is told.
     */
    void withdraw(long activityId, String reason) {
        rows.open(activityId).forEach((item, caseId) -> {
            if (rows.withdraw(item)) {
                rows.slip(item)
                        .filter(slip -> !slips.answered(slip))
                        .ifPresent(slip -> slips.takeBack(slip, reason, reason));
                timeline.add(caseId, TimelineNote.of("meeting_withdrawn", reason));
            }
        });
    }

    private static boolean same(DecisionView was, AgendaItem item) {
        return sameTask(was, item) && was.owner().equals(item.owner()) && Objects.equals(was.ownerId(), item.ownerId());
    }

    /** What the slip says: what a unit is to do until when. */
    private static boolean sameTask(DecisionView was, AgendaItem item) {
        return was.decision().equals(item.decision())
                && was.ownerUnitId() == item.ownerUnitId()
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
