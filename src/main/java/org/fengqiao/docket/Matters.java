package org.fengqiao.docket;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records of several doors that are about one matter. Each keeps its number, its deadline and its duty to reply; {@code
 * matter.distinct} counts them once. A duplicate is merged instead, which is something else.
 */
@Service
public class Matters {
    private static final int REASON = 500;
    private static final int LABEL = 200;

    private final CaseReading cases;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Asking asking;
    private final EntityManager entities;
    private final JdbcClient jdbc;

    Matters(
            CaseReading cases,
            Timeline timeline,
            ApplicationEventPublisher events,
            Asking asking,
            EntityManager entities,
            JdbcClient jdbc) {
        this.cases = cases;
        this.timeline = timeline;
        this.events = events;
        this.asking = asking;
        this.entities = entities;
        this.jdbc = jdbc;
    }

    /** Whether this user may say what is one matter: those who handle cases, of cases they see. */
    public static boolean mayLink(CurrentUser user) {
        return user.unitId() == null || user.is(Role.CLERK) || user.is(Role.MEDIATOR) || user.is(Role.LEADER);
    }

    /** Says that two records are about one matter; where both belong to one already, the two matters become one. */
    @Transactional
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
    public void link(long caseId, long otherId, String reason) {
        CaseView one = taken(caseId);
        CaseView other = taken(otherId);
        String why = reason(reason);
        if (caseId == otherId) {
            throw new Refused("matter.itself");
        }
        if (!join(caseId, otherId)) {
            throw new Refused("matter.already");
        }
        note("matter_linked", one, other, why);
        note("matter_linked", other, one, why);
    }

    /**
     * Puts a record of the caller's into the matter with this text, made where there is none, as an import does with the
     * column {@code matter}.
     */
    @Transactional
    public void label(long caseId, String text) {
        CaseView file = cases.get(caseId);
        String label = FreeText.masked(text.strip());
        if (label.isEmpty() || label.length() > LABEL) {
            throw new Refused("matter.label", LABEL);
        }
        Long scope = asking.user().unitId();
        long unit = scope == null ? file.unit().id() : scope;
        lock();
        long matter = labelled(unit, label).orElseGet(() -> insert(unit, label));
        put(caseId, matter);
    }

    private Optional<Long> labelled(long unit, String label) {
        return jdbc.sql("select coalesce(joined_id, id) from matter where unit_id = ? and label = ?")
                .params(unit, label)
                .query(Long.class)
                .optional();
    }

    private long insert(long unit, String label) {
        long id = jdbc.sql("select nextval('matter_seq')").query(Long.class).single();
        jdbc.sql("insert into matter (id, unit_id, label) values (?, ?, ?)")
                .params(id, unit, label)
                .update();
        return id;
    }

    /** Says that a record is not about the matter it was put into; the others stay together. */
    @Transactional
    @Retryable(includes = ConcurrencyFailureException.class, maxRetries = 3, delay = 20, jitter = 20)
    public void unlink(long caseId, String reason) {
        CaseView leaving = taken(caseId);
        String why = reason(reason);
        lock();
        Long matter = matterOf(caseId);
        List<Long> staying = matter == null ? List.of() : members(matter, id -> id != caseId);
        if (staying.isEmpty()) {
            throw new Refused("matter.alone");
        }
        jdbc.sql("update case_file set matter_id = null where id = ?")
                .param(caseId)
                .update();
        timeline.add(caseId, TimelineNote.of("matter_unlinked", why));
        publish("matter_unlinked", leaving, why);
        staying.forEach(
                id -> timeline.addAbout(caseId, id, TimelineNote.of("matter_left", leaving.number() + "：" + why)));
    }

    /**
     * Puts two records into one matter, in the caller's transaction and without asking who may.
     *
     * @return false where they were in one already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean join(long caseId, long otherId) {
        lock();
        Long mine = matterOf(caseId);
        Long theirs = matterOf(otherId);
        if (mine != null && mine.equals(theirs)) {
            return false;
        }
        if (mine == null && theirs == null) {
            long made = make(Math.min(caseId, otherId));
            put(caseId, made);
            put(otherId, made);
        } else if (mine == null || theirs == null) {
            put(mine == null ? caseId : otherId, Objects.requireNonNull(mine == null ? theirs : mine));
        } else {
            become(Math.max(mine, theirs), Math.min(mine, theirs), caseId, otherId);
        }
        return true;
    }

    /** All records of the one matter go to the other; an import that knows the old label finds the new one. */
    private void become(long from, long to, long caseId, long otherId) {
        members(from, id -> id != caseId && id != otherId)
                .forEach(id -> timeline.add(id, TimelineNote.of("matter_joined")));
        jdbc.sql("update case_file set matter_id = ? where matter_id = ?")
                .params(to, from)
                .update();
        jdbc.sql("update matter set joined_id = ? where id = ? or joined_id = ?")
                .params(to, from, from)
                .update();
    }

    private void put(long caseId, long matterId) {
        jdbc.sql("update case_file set matter_id = ? where id = ?")
                .params(matterId, caseId)
                .update();
    }

    /** A matter with the number of its first record as label; a file may have named one so already. */
    private long make(long caseId) {
        return jdbc.sql("select unit_id, number from case_file where id = ?")
                .param(caseId)
                .query((row, index) -> {
                    long unit = row.getLong("unit_id");
                    String label = row.getString("number");
                    return labelled(unit, label).orElseGet(() -> insert(unit, label));
                })
                .single();
    }

    /** The other records of a case's matter that the current user may see, newest first. */
    @Transactional(readOnly = true)
    public List<MatterCase> of(long caseId) {
        return jdbc.sql("select c.id, c.number, c.kind, c.state, c.title, c.received_at, u.name as unit_name,"
                        + " (select min(d.due_at) from case_deadline d where d.case_id = c.id and d.met_at is null"
                        + " and d.cancelled_at is null) as due_at from case_file c join unit u on u.id = c.unit_id"
                        + " where c.matter_id = (select matter_id from case_file where id = :case) and c.id <> :case"
                        + " and" + CaseAccess.MAY_SEE + " order by c.received_at desc, c.id desc")
                .param("case", caseId)
                .params(CaseAccess.parameters(asking.user()))
                .query(Matters::row)
                .list();
    }

    private CaseView taken(long caseId) {
        CaseView file = cases.get(caseId);
        if (!mayLink(asking.user())) {
            throw new Refused("access.role");
        }
        if (!file.state().live()) {
            throw new Refused("case.wrong-state", file.state());
        }
        return file;
    }

    private static String reason(String text) {
        String why = FreeText.masked(text.strip());
        if (why.isEmpty() || why.length() > REASON) {
            throw new Refused("matter.reason", REASON);
        }
        return why;
    }

    private void note(String verb, CaseView file, CaseView other, String why) {
        String note = other.number() + "：" + why;
        timeline.addAbout(other.id(), file.id(), TimelineNote.of(verb, note));
        publish(verb, file, note);
    }

    private void publish(String verb, CaseView file, String note) {
        events.publishEvent(new MatterLinked(
                "case." + verb, asking.user().name(), file.number().text(), note));
    }

    private void lock() {
        entities.flush();
        jdbc.sql("select id from matter_lock where id = 1 for update")
                .query(Integer.class)
                .single();
    }

    private @Nullable Long matterOf(long caseId) {
        long id = jdbc.sql("select coalesce(matter_id, 0) from case_file where id = ?")
                .param(caseId)
                .query(Long.class)
                .single();
        return id == 0 ? null : id;
    }

    private List<Long> members(long matter, Predicate<Long> wanted) {
        return jdbc
                .sql("select id from case_file where matter_id = ? order by id")
                .param(matter)
                .query(Long.class)
                .list()
                .stream()
                .filter(wanted)
                .toList();
    }

    private static MatterCase row(ResultSet row, int index) throws SQLException {
        var due = row.getTimestamp("due_at");
        return new MatterCase(
                new CaseRef(row.getLong("id"), new CaseNumber(row.getString("number"))),
                Coded.find(CaseKind.class, row.getString("kind")).orElseThrow(),
                Coded.find(CaseState.class, row.getString("state")).orElseThrow(),
                row.getString("title"),
                row.getString("unit_name"),
                row.getTimestamp("received_at").toInstant(),
                due == null ? null : due.toInstant());
    }
}
