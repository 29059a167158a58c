package org.fengqiao.docket;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import org.fengqiao.organization.Asking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The history of a case: who did what and when, only ever added to. */
@Component
public class Timeline {
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Asking asking;
    private final Clock clock;

    Timeline(EntityManager entities, JdbcClient jdbc, Asking asking, Clock clock) {
        this.entities = entities;
        this.jdbc = jdbc;
        this.asking = asking;
        this.clock = clock;
    }

    /** Adds a line in the name of the current user, in the running transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long caseId, TimelineNote line) {
        add(caseId, line, asking.user().name());
    }

    /** Adds a line in somebody's name: the system's, when a timer did it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void add(long caseId, TimelineNote line, String actor) {
        entities.persist(new TimelineEntry(caseId, line, clock.instant(), actor));
    }

    /** Adds a line that names another case, unless that one is restricted: who sees this history may not know of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    void addAbout(long otherId, long caseId, TimelineNote line) {
        boolean restricted = jdbc.sql("select restricted from case_file where id = ?")
                .param(otherId)
                .query(Boolean.class)
                .single();
        if (!restricted) {
            add(caseId, line);
        }
    }

    /** The newest lines of a case that the caller has already been allowed to see, newest first. */
    List<TimelineRow> newest(long caseId, long beforeId, int limit) {
        return jdbc.sql("select id, happened_at, recorded_at, actor, verb, note, before_value, after_value"
                        + " from timeline_entry where case_id = ? and id < ? order by id desc limit ?")
                .params(caseId, beforeId, limit)
                .query((row, index) -> new TimelineRow(
                        row.getLong("id"),
                        row.getTimestamp("happened_at").toInstant(),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getString("actor"),
                        row.getString("verb"),
                        row.getString("note"),
                        row.getString("before_value"),
                        row.getString("after_value")))
                .list();
    }
}
