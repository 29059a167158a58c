package org.fengqiao.exchange;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.exchange.row.RowReader;
import org.fengqiao.exchange.sheet.SheetRow;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes the rows of a file in transactions: one for each chunk, so that no lock is held for long and a chunk that meets a
 * deadlock is tried again; or one for the whole file, where all or nothing was asked for. Of the latter nobody sees
 * anything before it is complete, and the database itself undoes it where the program dies.
 */
@Component
class ImportTransactions {
    private static final int TRIES = 3;

    private final TransactionTemplate transaction;

    ImportTransactions(PlatformTransactionManager transactions) {
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * What to do with the rows.
     *
     * @param chunk rows in one transaction, or in one batch
     */
    record Job(
            DataRows rows,
            RowReader reader,
            RowTarget target,
            ImportRun run,
            @Nullable RejectsFile rejects,
            ImportProgress progress,
            int chunk) {}

    /** Chunk by chunk; what is in stays in, whatever happens later. */
    Tally inChunks(Job job) {
        Tally tally = new Tally();
        transaction.executeWithoutResult(status -> job.run().start());
        try {
            begin(job);
            job.rows().inChunks(job.chunk(), rows -> {
                List<Candidate> candidates = candidates(job, rows);
                count(job, tally, candidates, patiently(job, candidates));
                job.progress().taken(rows.size());
            });
        } catch (RuntimeException e) {
            transaction.executeWithoutResult(status -> job.run().stop(tally));
            throw e;
        }
        transaction.executeWithoutResult(status -> {
            job.target().finish(tally);
            job.run().complete(tally);
        });
        return tally;
    }

    private List<Outcome> patiently(Job job, List<Candidate> candidates) {
        for (int attempt = 1; ; attempt++) {
            try {
                List<Outcome> outcomes =
                        transaction.execute(status -> job.target().take(candidates));
                job.target().kept();
                job.target().tell();
                return outcomes;
            } catch (DataAccessException e) {
                job.target().undone();
                boolean maybeBetter = e instanceof ConcurrencyFailureException || e instanceof DuplicateKeyException;
                if (!maybeBetter || attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Everything in one transaction, which stands only where nothing was rejected and something is to be stored. */
    Tally atOnce(Job job, boolean dryRun) {
        Tally tally = new Tally();
        transaction.executeWithoutResult(status -> {
            job.run().start();
            begin(job);
            job.rows().inChunks(job.chunk(), rows -> {
                List<Candidate> candidates = candidates(job, rows);
                count(job, tally, candidates, job.target().take(candidates));
                job.target().kept();
                job.progress().taken(rows.size());
            });
            job.target().finish(tally);
            job.run().complete(tally);
            if (dryRun || tally.rejected() > 0) {
                status.setRollbackOnly();
            }
        });
        if (dryRun || tally.rejected() == 0) {
            job.target().tell();
        }
        return tally;
    }

    private static void begin(Job job) {
        job.progress().begun(job.run().id(), job.rows().size());
    }

    private static List<Candidate> candidates(Job job, List<SheetRow> rows) {
        List<Candidate> candidates = new ArrayList<>(rows.size());
        rows.forEach(row -> candidates.add(new Candidate(row, job.reader().read(row))));
        return candidates;
    }

    private static void count(Job job, Tally tally, List<Candidate> candidates, List<Outcome> outcomes) {
        for (int i = 0; i < candidates.size(); i++) {
            tally.add(candidates.get(i), outcomes.get(i));
            if (job.rejects() != null && outcomes.get(i) instanceof Outcome.Rejected) {
                job.rejects().add(candidates.get(i).row());
            }
        }
    }
}
