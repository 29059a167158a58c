package org.fengqiao.exchange;

import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds work whose server was killed, and says so. What a killed import had stored chunk by chunk is in and counts; of one
 * with all or nothing the database took everything back. The wizard stands before the run again, and the same file
 * imported again finds what is in as duplicates.
 */
@Component
class Interrupted {
    private final JobRows jobs;
    private final JdbcClient jdbc;
    private final NodeName node;
    private final Clock clock;

    Interrupted(JobRows jobs, JdbcClient jdbc, NodeName node, Clock clock) {
        this.jobs = jobs;
        this.jdbc = jdbc;
        this.node = node;
        this.clock = clock;
    }

    /** When this server starts, nothing it did before is being done any more. */
    @Transactional
    int atStart() {
        return mark(jobs.dead(node.text()));
    }

    /** What other servers have left. */
    @Transactional
    int ofSilentNodes() {
        return mark(jobs.dead(null));
    }

    private int mark(List<Long> dead) {
        for (long job : dead) {
            jobs.finish(job, JobState.INTERRUPTED, "job.interrupted", List.of());
            jdbc.sql("update import_run r set state = 'stopped', finished_at = ?, accepted ="
                            + " (select count(*) from case_file c where c.import_run_id = r.id)"
                            + " where r.state = 'running' and r.id in"
                            + " (select w.import_run_id from import_wizard w where w.job_id = ?)")
                    .params(Stored.at(clock.instant()), job)
                    .update();
            jdbc.sql("update import_wizard set step = case when step = 'checking' then 'mapping' else 'checked' end"
                            + " where job_id = ? and step in ('checking', 'importing')")
                    .param(job)
                    .update();
        }
        return dead.size();
    }
}
