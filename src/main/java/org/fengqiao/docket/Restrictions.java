package org.fengqiao.docket;

import java.util.List;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.protection.FreeText;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cases of which only the people named for them know that they exist (限定知悉): accusations always (信访工作条例 art. 30
 * (3)), others where it protects somebody: a minor, a victim of domestic or sexual violence. A step that falls to an
 * office where nobody is named names the people of that office, or the case would stand still.
 */
@Service
@Transactional
public class Restrictions {
    private static final int REASON = 500;
    private static final int MOST = 500;
    private static final String PEOPLE = "select p.id, p.name, u.name as unit_name from app_user p"
            + " join unit u on u.id = p.unit_id where p.active = true and ";

    private final CaseReading cases;
    private final CaseAccess access;
    private final Docket docket;
    private final Timeline timeline;
    private final Units units;
    private final Asking asking;
    private final List<KeepsRestricted> keepers;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;

    Restrictions(
            CaseReading cases,
            CaseAccess access,
            Docket docket,
            Timeline timeline,
            Units units,
            Asking asking,
            List<KeepsRestricted> keepers,
            ApplicationEventPublisher events,
            JdbcClient jdbc) {
        this.cases = cases;
        this.access = access;
        this.docket = docket;
        this.timeline = timeline;
        this.units = units;
        this.asking = asking;
        this.keepers = keepers;
        this.events = events;
        this.jdbc = jdbc;
    }

    /** Whether this user may say who knows of cases: the township's office, of cases it sees. */
    public boolean mayRestrict() {
        CurrentUser user = asking.user();
        return user.unitId() == null || user.is(Role.CLERK) || user.is(Role.LEADER);
    }

    /** From now on only those named see it: who restricts it, and those whose turn it is. */
    public void restrict(long caseId, String reason) {
        CaseView file = taken(caseId);
        if (file.restricted()) {
            throw new Refused("restriction.already");
        }
        String why = reason(reason);
        docket.restrict(caseId, true);
        access.name(caseId, asking.user().id());
        say(CaseRestricted.BEGUN, file, why);
    }

    /**
     * What a case went on as tells of it: once the case is restricted, only those named for it see those either, and those
     * whose turn it is there. Part of the step that restricts it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void restrictWhatItWentOnAs(long caseId, String reason) {
        List<Long> others = jdbc.sql("select t.id from case_referral r join case_file t on t.id = r.to_case_id"
                        + " where r.from_case_id = ? and t.restricted = false order by t.id")
                .param(caseId)
                .query(Long.class)
                .list();
        for (long other : others) {
            docket.restrict(other, true);
            access.nameAlike(caseId, other);
            say(CaseRestricted.BEGUN, cases.get(other), reason);
        }
    }

    /** Whether it can be lifted at all: an accusation stays restricted. */
    @Transactional(readOnly = true)
    public boolean mayLift(long caseId) {
        return mayRestrict() && keepers.stream().noneMatch(keeper -> keeper.keeps(caseId));
    }

    /** Everybody of the units concerned sees it again; refused of what must stay restricted. */
    public void lift(long caseId, String reason) {
        CaseView file = restricted(caseId);
        if (!mayLift(caseId)) {
            throw new Refused("restriction.keeps");
        }
        String why = reason(reason);
        docket.restrict(caseId, false);
        access.forget(caseId);
        say(CaseRestricted.LIFTED, file, why);
    }

    public void name(long caseId, long userId) {
        CaseView file = restricted(caseId);
        String name = candidates(caseId).stream()
                .filter(user -> user.id() == userId)
                .map(NamedUser::name)
                .findFirst()
                .orElseThrow(() -> new Refused("restriction.candidate"));
        access.name(caseId, userId);
        say(CaseRestricted.NAMED, file, name);
    }

    /** Takes somebody off; one at least has to know, and one whose turn it is. */
    public void takeOff(long caseId, long userId) {
        CaseView file = restricted(caseId);
        List<NamedUser> named = named(caseId);
        NamedUser leaving = named.stream()
                .filter(user -> user.id() == userId)
                .findFirst()
                .orElseThrow(() -> new Refused("restriction.candidate"));
        if (named.size() == 1) {
            throw new Refused("restriction.last");
        }
        access.takeOff(caseId, userId);
        events.publishEvent(new HandlerTakenOff(caseId, userId));
        say(CaseRestricted.TAKEN_OFF, file, leaving.name());
    }

    /** Who is named for a case that the caller sees. */
    @Transactional(readOnly = true)
    public List<NamedUser> named(long caseId) {
        cases.get(caseId);
        return jdbc.sql(PEOPLE + "p.id in (select user_id from case_access where case_id = ?) order by p.name, p.id")
                .param(caseId)
                .query(NamedUser.class)
                .list();
    }

    /** Who can be named besides: people of the township. */
    @Transactional(readOnly = true)
    public List<NamedUser> candidates(long caseId) {
        CaseView file = cases.get(caseId);
        UnitRow township = units.nearest(file.unit().id(), UnitKind.TOWNSHIP).orElse(file.unit());
        return jdbc.sql(PEOPLE + "p.unit_id in (select unit_id from unit_closure where ancestor_id = ?)"
                        + " and p.id not in (select user_id from case_access where case_id = ?)"
                        + " order by p.name, p.id fetch first " + MOST + " rows only")
                .params(township.id(), caseId)
                .query(NamedUser.class)
                .list();
    }

    private CaseView restricted(long caseId) {
        CaseView file = taken(caseId);
        if (!file.restricted()) {
            throw new Refused("restriction.none");
        }
        return file;
    }

    private CaseView taken(long caseId) {
        CaseView file = cases.get(caseId);
        if (!mayRestrict()) {
            throw new Refused("access.role");
        }
        return file;
    }

    private static String reason(String text) {
        String why = FreeText.masked(text.strip());
        if (why.isEmpty() || why.length() > REASON) {
            throw new Refused("restriction.reason", REASON);
        }
        return why;
    }

    private void say(String verb, CaseView file, String note) {
        timeline.add(file.id(), TimelineNote.of(verb, note));
        events.publishEvent(new CaseRestricted(
                "case." + verb, asking.user().name(), file.id(), file.number().text(), note));
    }
}
