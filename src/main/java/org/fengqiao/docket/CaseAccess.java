package org.fengqiao.docket;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see a case: users of its lead unit, of its co-units, and of every unit above them; of a restricted case only
 * those named for it and the cleared. A case that may not be seen is answered exactly like one that does not exist.
 */
@Component
public class CaseAccess {
    /** A condition on a {@code case_file} with the alias {@code c}; bind {@link #parameters}. */
    public static final String MAY_SEE = " (:everywhere or exists (select 1 from unit_closure seen"
            + " where seen.ancestor_id = :scopeUnit and (seen.unit_id = c.unit_id"
            + " or seen.unit_id in (select co.unit_id from case_unit co where co.case_id = c.id))))"
            + " and (c.restricted = false or :cleared"
            + " or exists (select 1 from case_access named where named.case_id = c.id and named.user_id = :viewer)) ";

    /** A user {@code p} who still works here; bind {@code :now}. */
    private static final String HERE = "p.active = true and (p.until_at is null or p.until_at > :now) and ";

    /** A user {@code p} with the role {@code :role} in the unit {@code :unit}. */
    private static final String HANDLES = "exists (select 1 from user_role r where r.user_id = p.id and r.role = :role)"
            + " and exists (select 1 from unit u where u.id = p.unit_id and (u.id = :unit"
            + " or (u.parent_id = :unit and u.kind in ('office', 'committee'))))";

    private static final long NOBODY = -1;

    /** A user {@code p} who leads, and so can stand in for the clerks. */
    private static final String LEADS =
            "exists (select 1 from user_role l where l.user_id = p.id and l.role = 'leader')";

    private final JdbcClient jdbc;
    private final Clock clock;

    CaseAccess(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public static Map<String, Object> parameters(CurrentUser user) {
        Map<String, Object> values = new HashMap<>();
        values.put("everywhere", user.unitId() == null);
        values.put("scopeUnit", user.unitId() == null ? -1L : user.unitId());
        values.put("cleared", user.cleared());
        values.put("viewer", user.id() == null ? -1L : user.id());
        return values;
    }

    public boolean maySee(CurrentUser user, long caseId) {
        return jdbc.sql("select count(*) from case_file c where c.id = :caseId and" + MAY_SEE)
                        .param("caseId", caseId)
                        .params(parameters(user))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    public void requireSight(CurrentUser user, long caseId) {
        if (!maySee(user, caseId)) {
            throw new Refused("case.unknown");
        }
    }

    /** Names somebody for a restricted case; of other cases it changes nothing. */
    public void name(long caseId, @Nullable Long userId) {
        if (userId != null) {
            name(caseId, "p.id = :user", Map.of("user", userId));
        }
    }

    /**
     * Sees to it that somebody can handle a restricted case now: where nobody named has the role in the unit, the people
     * who have it are named, those of its offices included.
     */
    public void nameHandlers(long caseId, Role role, long unitId) {
        if (!hasHandler(caseId, role, unitId)) {
            name(caseId, HERE + HANDLES, Map.of("role", role.code(), "unit", unitId, "now", now()));
        }
    }

    /** Whether somebody, to handle an accusation, has to name a clerk or to stand in for one: a leader who is none. */
    public static boolean mayStandIn(CurrentUser user) {
        return user.is(Role.LEADER) && !user.is(Role.CLERK);
    }

    /** Names a leader who takes the clerks' steps of a restricted case, so that no clerk has to know of it. */
    public void standIn(long caseId, long userId) {
        name(caseId, userId);
        jdbc.sql("update case_access set stands_in = true where case_id = ? and user_id = ?")
                .params(caseId, userId)
                .update();
    }

    /** Names for one restricted case whoever is named for another. */
    void nameAlike(long caseId, long other) {
        name(other, "p.id in (select n.user_id from case_access n where n.case_id = :like)", Map.of("like", caseId));
    }

    void takeOff(long caseId, long userId) {
        jdbc.sql("delete from case_access where case_id = ? and user_id = ?")
                .params(caseId, userId)
                .update();
    }

    /** Nobody need be named any more: the case is restricted no longer. */
    public void forget(long caseId) {
        jdbc.sql("delete from case_access where case_id = ?").param(caseId).update();
    }

    /** Whether somebody who is named for a case has this role in this unit, or stands in for it. */
    public boolean hasHandler(long caseId, Role role, long unitId) {
        return hasHandlerBeside(NOBODY, caseId, role, unitId);
    }

    /** The same, where one of them is not counted since he or she is about to be taken off. */
    public boolean hasHandlerBeside(long userId, long caseId, Role role, long unitId) {
        return jdbc.sql("select count(*) from case_access a join app_user p on p.id = a.user_id"
                                + " where a.case_id = :case and p.id <> :beside and " + HERE
                                + "(:clerk and a.stands_in = true and " + LEADS + " or " + HANDLES + ")")
                        .param("case", caseId)
                        .param("beside", userId)
                        .param("now", now())
                        .param("clerk", role == Role.CLERK)
                        .param("role", role.code())
                        .param("unit", unitId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private void name(long caseId, String who, Map<String, Object> values) {
        jdbc.sql("insert into case_access (case_id, user_id) select c.id, p.id from case_file c, app_user p"
                        + " where c.id = :case and c.restricted = true and " + who
                        + " and not exists (select 1 from case_access a where a.case_id = c.id and a.user_id = p.id)")
                .param("case", caseId)
                .params(values)
                .update();
    }
}
