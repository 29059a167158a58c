package org.fengqiao.docket;

import java.util.List;
import org.fengqiao.organization.Asking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open restricted cases of which somebody knows: whoever leaves takes none of them away, or it would stand still. */
@Component
class NamedDuties implements CaseDuties {
    private static final String KIND = "named";
    private static final String LEADS = " exists (select 1 from user_role r where r.user_id = ? and r.role = 'leader')";

    private final JdbcClient jdbc;
    private final CaseAccess access;
    private final Asking asking;
    private final ApplicationEventPublisher events;

    NamedDuties(JdbcClient jdbc, CaseAccess access, Asking asking, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.access = access;
        this.asking = asking;
        this.events = events;
    }

    @Override
    public List<CaseDuty> of(DutyHolder holder) {
        Long user = holder.userId();
        return user == null
                ? List.of()
                : jdbc.sql("select c.id, c.number, c.title from case_access a join case_file c on c.id = a.case_id"
                                + " where a.user_id = ? and c.restricted = true and c.state in ('open', 'closed')"
                                + " order by c.id")
                        .param(user)
                        .query((row, index) -> new CaseDuty(
                                KIND,
                                row.getString("id"),
                                row.getLong("id"),
                                row.getString("number"),
                                row.getString("title"),
                                null))
                        .list();
    }

    /**
     * A leader who stood in for the clerks hands that over to another leader; a clerk does a clerk's steps anyway. Refused
     * where nobody named could do the next step then.
     */
    @Override
    public boolean pass(CaseDuty duty, DutyHolder from, DutyHolder to) {
        long caseId = Long.parseLong(duty.reference());
        Long leaver = from.userId();
        Long successor = to.userId();
        if (leaver == null || successor == null || !named(caseId, leaver)) {
            return false;
        }
        boolean stoodIn = jdbc.sql("select count(*) from case_access where case_id = ? and user_id = ?"
                                + " and stands_in = true and" + LEADS)
                        .params(caseId, leaver, successor)
                        .query(Integer.class)
                        .single()
                > 0;
        if (stoodIn) {
            access.standIn(caseId, successor);
        } else {
            access.name(caseId, successor);
        }
        access.takeOff(caseId, leaver);
        events.publishEvent(new CaseRestricted(
                "case." + CaseRestricted.TAKEN_OFF,
                asking.user().name(),
                caseId,
                String.valueOf(duty.number()),
                from.name()));
        return true;
    }

    private boolean named(long caseId, long user) {
        return jdbc.sql("select count(*) from case_access a join case_file c on c.id = a.case_id where a.user_id = ?"
                                + " and c.id = ? and c.restricted = true and c.state in ('open', 'closed')")
                        .params(user, caseId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    public boolean knows(String kind) {
        return KIND.equals(kind);
    }
}
