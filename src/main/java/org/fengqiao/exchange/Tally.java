package org.fengqiao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.exchange.ImportResult.Rejection;

/** Counts what became of the rows. */
final class Tally {
    private int accepted;
    private int updated;
    private int duplicates;
    private int rejected;
    private final List<Rejection> rejections = new ArrayList<>();

    void add(Candidate candidate, Outcome outcome) {
        if (outcome instanceof Outcome.Rejected why) {
            rejected++;
            int row = candidate.row().number();
            why.problems()
                    .forEach(problem -> rejections.add(
                            new Rejection(row, problem.column(), problem.value(), problem.key(), problem.arguments())));
        } else if (outcome == Outcome.ACCEPTED) {
            accepted++;
        } else if (outcome == Outcome.UPDATED) {
            updated++;
        } else {
            duplicates++;
        }
    }

    int accepted() {
        return accepted;
    }

    int updated() {
        return updated;
    }

    int duplicates() {
        return duplicates;
    }

    int rejected() {
        return rejected;
    }

    int rows() {
        return accepted + updated + duplicates + rejected;
    }

    boolean changed() {
        return accepted + updated > 0;
    }

    ImportResult result(boolean stored) {
        return new ImportResult(rows(), accepted, updated, duplicates, rejected, stored, rejections);
    }

    @Override
    public String toString() {
        return "accepted=" + accepted + " updated=" + updated + " duplicates=" + duplicates + " rejected=" + rejected;
    }
}
