package org.fengqiao.dispute;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseDuties;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.docket.DutyHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a mediator leaves behind: mediations that still go on, which another mediator takes over, and agreements that are
 * still to be performed, over which somebody else watches; who mediated these stays as it was.
 */
@Component
class MediatorDuties implements CaseDuties {
    private static final String RUNNING = "mediation";
    private static final String PERFORMANCE = "performance";
    private static final String SELECT = "select m.id, m.mediators, m.state, m.performance_due_at, c.id as case_id,"
            + " c.number, c.title from mediation m join case_file c on c.id = m.case_id"
            + " join unit_closure t on t.unit_id = c.unit_id where t.ancestor_id = :unit"
            + " and c.state not in ('void', 'merged') and m.state <> 'terminated'"
            + " and m.filed_at is null and m.performance_closed_at is null"
            + " and (m.caretaker = :name or (m.caretaker is null and m.mediators like :part)) order by m.id";
    private static final String NAMES = "[、,，]";

    private final JdbcClient jdbc;

    MediatorDuties(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Found(CaseDuty duty, List<String> mediators) {}

    @Override
    public List<CaseDuty> of(DutyHolder holder) {
        return found(holder).stream().map(Found::duty).toList();
    }

    private List<Found> found(DutyHolder holder) {
        return jdbc
                .sql(SELECT)
                .param("unit", holder.unitId())
                .param("name", holder.name())
                .param("part", "%" + holder.name() + "%")
                .query(MediatorDuties::row)
                .list()
                .stream()
                .filter(one ->
                        one.duty().kind().equals(PERFORMANCE) || one.mediators().contains(holder.name()))
                .toList();
    }

    private static Found row(ResultSet row, int index) throws SQLException {
        boolean agreed = MediationState.AGREED.code().equals(row.getString("state"));
        var due = row.getTimestamp("performance_due_at");
        String names = row.getString("mediators");
        return new Found(
                new CaseDuty(
                        agreed ? PERFORMANCE : RUNNING,
                        Long.toString(row.getLong("id")),
                        row.getLong("case_id"),
                        row.getString("number"),
                        row.getString("title"),
                        due == null ? null : due.toInstant()),
                names == null
                        ? List.of()
                        : Arrays.stream(names.split(NAMES)).map(String::strip).toList());
    }

    @Override
    public boolean pass(CaseDuty duty, DutyHolder from, DutyHolder to) {
        // What is still this holder's is looked up anew: the agreement may have been reached or performed meanwhile.
        Found now = found(from).stream()
                .filter(one -> one.duty().reference().equals(duty.reference()))
                .findFirst()
                .orElse(null);
        if (now == null) {
            return false;
        }
        long id = Long.parseLong(duty.reference());
        if (now.duty().kind().equals(PERFORMANCE)) {
            jdbc.sql("update mediation set caretaker = ? where id = ?")
                    .params(to.name(), id)
                    .update();
        } else {
            List<String> names = new ArrayList<>(now.mediators());
            names.replaceAll(name -> name.equals(from.name()) ? to.name() : name);
            jdbc.sql("update mediation set mediators = ? where id = ?")
                    .params(names.stream().distinct().collect(Collectors.joining("、")), id)
                    .update();
        }
        // Whoever has the dispute open would write the old names back: their attempt fails and is made anew.
        jdbc.sql("update dispute set version = version + 1 where case_id = ?")
                .param(now.duty().caseId())
                .update();
        return true;
    }

    @Override
    public boolean knows(String kind) {
        return RUNNING.equals(kind) || PERFORMANCE.equals(kind);
    }
}
