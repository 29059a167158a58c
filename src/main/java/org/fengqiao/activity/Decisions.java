package org.fengqiao.activity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.protection.FreeText;
import org.fengqiao.workflow.Retried;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What meetings decided, whose it is and whether it was done. */
@Service
@Retried
@Transactional
public class Decisions {
    private static final int NOTE = 1000;

    private final DecisionRows rows;
    private final Timeline timeline;
    private final Asking asking;
    private final Clock clock;

    Decisions(DecisionRows rows, Timeline timeline, Asking asking, Clock clock) {
        this.rows = rows;
        this.timeline = timeline;
        this.asking = asking;
        this.clock = clock;
    }

    /** Decisions about a case, the newest meeting first. */
    @Transactional(readOnly = true)
    public List<DecisionView> of(long caseId) {
        return rows.where(
                asking.user(), " and m.case_id = :case order by a.held_at desc, m.id desc", Map.of("case", caseId));
    }

    /** A page of a shelf, soonest due first; {@code after} is the last line already shown. */
    @Transactional(readOnly = true)
    public List<DecisionView> page(DecisionShelf shelf, Optional<DecisionKey> after, int limit) {
        DecisionKey key = after.orElse(DecisionKey.START);
        return slice(
                shelf, " and (m.due_at > :at or (m.due_at = :at and m.id > :id)) order by m.due_at, m.id", key, limit);
    }

    /** The lines just before {@code first}, soonest due first as always. */
    @Transactional(readOnly = true)
    public List<DecisionView> pageBefore(DecisionShelf shelf, DecisionKey first, int limit) {
        return slice(
                        shelf,
                        " and (m.due_at < :at or (m.due_at = :at and m.id < :id)) order by m.due_at desc, m.id desc",
                        first,
                        limit)
                .reversed();
    }

    @Transactional(readOnly = true)
    public int count(DecisionShelf shelf, int limit) {
        CurrentUser user = asking.user();
        return rows.count(user, on(shelf), values(shelf), limit);
    }

    private List<DecisionView> slice(DecisionShelf shelf, String slice, DecisionKey key, int limit) {
        Map<String, Object> values = values(shelf);
        values.put("at", endOf(key.due()));
        values.put("id", key.id());
        return rows.where(asking.user(), on(shelf) + slice + " fetch first " + limit + " rows only", values);
    }

    private static String on(DecisionShelf shelf) {
        return switch (shelf) {
            case MINE -> " and m.done_at is null and m.owner_id = :viewer";
            case OPEN -> " and m.done_at is null";
            case LATE -> " and m.done_at is null and m.due_at < :now";
            case DONE -> " and m.done_at is not null";
        };
    }

    private Map<String, Object> values(DecisionShelf shelf) {
        Map<String, Object> values = new HashMap<>();
        if (shelf == DecisionShelf.LATE) {
            values.put("now", ActivityRows.at(clock.instant()));
        }
        return values;
    }

    /** Says that a decision was carried out, and how; that stands in the case. */
    public void finish(long id, int version, String told) {
        CurrentUser user = asking.user();
        DecisionView known = rows.where(user, " and m.id = :item", Map.of("item", id)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("meeting.decision.unknown"));
        if (known.isDone()) {
            throw new Refused("meeting.decision.done", String.valueOf(known.doneBy()));
        }
        if (!known.mayFinish()) {
            throw new Refused("access.role");
        }
        if (told.isBlank() || told.length() > NOTE) {
            throw new Refused("meeting.decision.note", NOTE);
        }
        String note = FreeText.masked(told.strip());
        if (!rows.finish(id, version, user.name(), note)) {
            throw new Refused("meeting.decision.changed");
        }
        timeline.add(known.caseId(), TimelineNote.of("meeting_done", note).change(null, known.decision()));
    }

    private static OffsetDateTime endOf(LocalDate day) {
        return ActivityRows.at(ChinaTime.lastInstantOf(day));
    }
}
