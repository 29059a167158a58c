package org.fengqiao.hotline;

import java.util.List;
import org.fengqiao.kernel.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The numbers that a ticket has in other systems. */
@Component
class TicketNumbers {
    private final JdbcClient jdbc;

    TicketNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Refuses a number that another live ticket of the same township has already: it was typed twice. */
    void add(long caseId, long townshipId, List<PlatformNumber> numbers) {
        for (PlatformNumber one : numbers) {
            List<String> known = jdbc.sql("select c.number from external_ref r join case_file c on c.id = r.case_id"
                            + " join unit_closure t on t.unit_id = c.unit_id and t.ancestor_id = :township"
                            + " where r.system = :system and r.number = :number and c.kind = 'ticket'"
                            + " and c.state not in ('void', 'merged')")
                    .param("township", townshipId)
                    .param("system", one.system())
                    .param("number", one.number())
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
