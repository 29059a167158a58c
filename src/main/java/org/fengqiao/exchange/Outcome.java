package org.fengqiao.exchange;

import java.util.List;
import org.fengqiao.exchange.row.Problem;

/** What became of a row. */
sealed interface Outcome {
    Outcome ACCEPTED = new Taken("accepted");
    Outcome UPDATED = new Taken("updated");
    Outcome DUPLICATE = new Taken("duplicate");

    record Taken(String how) implements Outcome {}

    /** @param problems at least one */
    record Rejected(List<Problem> problems) implements Outcome {}

    static Outcome rejected(Problem problem) {
        return new Rejected(List.of(problem));
    }
}
