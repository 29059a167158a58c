package org.fengqiao.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Moment;
import org.fengqiao.exchange.row.Problem;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Whether the values of a row can be true together. */
final class CaseChecks {
    private static final String AGREEMENT = "agreement";
    private static final String OPEN = "open";

    private final Instant now;

    CaseChecks(Instant now) {
        this.now = now;
    }

    List<Problem> dispute(Facts facts) {
        List<Problem> problems = common(facts);
        String outcome = facts.optional(Columns.OUTCOME).orElse(null);
        Moment closed = facts.moment(Columns.CLOSED_AT);
        if (closed == null && outcome != null && !outcome.equals(OPEN)) {
            problems.add(problem(Columns.CLOSED_AT, "", "import.check.outcome-without-time", outcome));
        }
        if (closed != null && (outcome == null || outcome.equals(OPEN))) {
            problems.add(problem(Columns.OUTCOME, outcome == null ? "" : outcome, "import.check.time-without-outcome"));
        }
        if (!AGREEMENT.equals(outcome)) {
            Stream.of(
                            Columns.AGREEMENT_FORM,
                            Columns.AMOUNT,
                            Columns.PERFORMANCE_DUE_AT,
                            Columns.PERFORMED_AT,
                            Columns.CONFIRMED_AT)
                    .filter(facts::has)
                    .forEach(column ->
                            problems.add(problem(column, shown(facts, column), "import.check.without-agreement")));
        }
        order(facts, Columns.RELAPSED_AT, problems);
        return problems;
    }

    List<Problem> ticket(Facts facts) {
        return common(facts);
    }

    List<Problem> petition(Facts facts) {
        List<Problem> problems = common(facts);
        List.of(
                        Columns.NOTIFIED_AT,
                        Columns.PETITION_ACCEPTED_AT,
                        Columns.REPLIED_AT,
                        Columns.HANDED_BACK_AT,
                        Columns.BACKLOG_RESOLVED_AT)
                .forEach(column -> {
                    notInFuture(facts, column, problems);
                    order(facts, column, problems);
                });
        order(facts, Columns.EXTENDED_TO, problems);
        boolean claim = facts.optional(Columns.PETITION_CLASS).orElse("claim").equals("claim");
        if (facts.has(Columns.ROUTE) && !claim) {
            problems.add(problem(Columns.ROUTE, shown(facts, Columns.ROUTE), "import.check.route-without-claim"));
        }
        return problems;
    }

    private List<Problem> common(Facts facts) {
        List<Problem> problems = new ArrayList<>();
        notInFuture(facts, Columns.RECEIVED_AT, problems);
        notInFuture(facts, Columns.CLOSED_AT, problems);
        order(facts, Columns.CLOSED_AT, problems);
        order(facts, Columns.DUE_AT, problems);
        return problems;
    }

    private void notInFuture(Facts facts, Column column, List<Problem> problems) {
        Moment moment = facts.moment(column);
        if (moment != null
                && (moment.dated()
                        ? moment.day().isAfter(ChinaTime.dayOf(now))
                        : moment.at().isAfter(now))) {
            problems.add(problem(column, shown(facts, column), "import.check.future"));
        }
    }

    private static void order(Facts facts, Column later, List<Problem> problems) {
        Moment received = facts.moment(Columns.RECEIVED_AT);
        Moment moment = facts.moment(later);
        if (received != null && moment != null && moment.isBefore(received)) {
            problems.add(problem(later, shown(facts, later), "import.check.before-received", text(received)));
        }
    }

    private static String shown(Facts facts, Column column) {
        Moment moment = column.type() == Column.Type.MOMENT ? facts.moment(column) : null;
        return moment == null ? facts.canonical().getOrDefault(column.name(), "") : text(moment);
    }

    /** As people write it, in Asia/Shanghai. */
    static String text(@Nullable Moment moment) {
        if (moment == null) {
            return "";
        }
        return moment.dated()
                ? moment.day().toString()
                : moment.at()
                        .atZone(ChinaTime.ZONE)
                        .toLocalDateTime()
                        .withNano(0)
                        .toString()
                        .replace('T', ' ');
    }

    private static Problem problem(Column column, String value, String key, Object... arguments) {
        return new Problem(column.name(), value, key, arguments);
    }
}
