package org.fengqiao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Moment;
import org.fengqiao.exchange.row.Problem;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.NewRosterEntry;
import org.fengqiao.organization.Roster;
import org.fengqiao.organization.RosterRole;
import org.fengqiao.organization.UnitRow;

/** The roster: entries are known by name, role, unit and first day. */
final class RosterTarget implements RowTarget {
    private final Roster roster;
    private final UnitFinder finder;

    RosterTarget(Roster roster, UnitFinder finder) {
        this.roster = roster;
        this.finder = finder;
    }

    @Override
    public List<Outcome> take(List<Candidate> rows) {
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        rows.forEach(row -> outcomes.add(outcome(row)));
        return outcomes;
    }

    private Outcome outcome(Candidate row) {
        if (!row.problems().isEmpty()) {
            return new Outcome.Rejected(row.problems());
        }
        return switch (finder.find(row.unit())) {
            case UnitFinder.Unusable unusable ->
                Outcome.rejected(
                        new Problem(Columns.UNIT.name(), row.unit().toString(), unusable.key(), unusable.arguments()));
            case UnitFinder.Known known -> save(row.facts(), known.unit());
        };
    }

    private Outcome save(Facts facts, UnitRow unit) {
        Moment last = facts.moment(Columns.TO);
        try {
            return switch (roster.save(new NewRosterEntry(
                    facts.optional(Columns.PERSON_NAME).orElseThrow(),
                    Coded.find(
                                    RosterRole.class,
                                    facts.optional(Columns.ROSTER_ROLE).orElseThrow())
                            .orElseThrow(),
                    unit.id(),
                    java.util.Objects.requireNonNull(facts.moment(Columns.FROM)).day(),
                    last == null ? null : last.day()))) {
                case ADDED -> Outcome.ACCEPTED;
                case CORRECTED -> Outcome.UPDATED;
                case UNCHANGED -> Outcome.DUPLICATE;
            };
        } catch (Refused refusal) {
            return Outcome.rejected(new Problem(Columns.TO.name(), String.valueOf(last), refusal.key()));
        }
    }
}
