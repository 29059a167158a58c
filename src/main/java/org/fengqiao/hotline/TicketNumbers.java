package org.fengqiao.hotline;

import java.util.List;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers that a ticket has in other systems. */
@Component
class TicketNumbers {
    private final JdbcClient jdbc;
    private final Asking asking;

    TicketNumbers(JdbcClient jdbc, Asking asking) {
        this.jdbc = jdbc;
        this.asking = asking;
    }

    /**
     * Refuses a number that another live ticket of the same township has already: it was typed twice. Of a ticket that
     * the caller may not see nothing is said, not even this.
     */
    void add(long caseId, long townshipId, List<PlatformNumber> numbers) {
        for (PlatformNumber one : numbers) {
            List<String> known = jdbc.sql("select c.number from external_ref r join case_file c on c.id = r.case_id"
                            + " join unit_closure t on t.unit_id = c.unit_id and t.ancestor_id = :township"
                            + " where r.system = :system and r.number = :number and c.kind = 'ticket'"
                            + " and c.state not in ('void', 'merged') and" + CaseAccess.MAY_SEE)
                    .param("township", townshipId)
                    .param("system", one.system())
                    .param("number", one.number())
                    .params(CaseAccess.parameters(asking.user()))
                    .query(String.class)
                    .list();
            if (!known.isEmpty()) {
                throw new Refused("ticket.number.known", one.number(), known.getFirst());
            }
            jdbc.sql("insert into external_ref (case_id, system, number) values (?, ?, ?)")
                    .params(caseId, one.system(), one.number())
                    .update();
        }
    }

    List<PlatformNumber> of(long caseId) {
        return jdbc.sql("select system, number from external_ref where case_id = ? order by system, number")
                .param(caseId)
                .query((row, index) -> new PlatformNumber(row.getString("system"), row.getString("number")))
                .list();
    }
}
