package org.fengqiao.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table {@code job_run}. Every verb is a transaction of its own, so that progress is seen while the work goes on. */
@Repository
@Transactional
class JobRows {
    /** A node that has not said anything for so long is dead. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    private static final TypeReference<List<Object>> ARGUMENTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.shared();

    JobRows(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = JdbcClient.create(jdbc);
        this.ids = new Ids(jdbc, "job_run_seq");
        this.clock = clock;
    }

    long add(String kind, long ownerId, String node) {
        long id;
        synchronized (ids) {
            id = ids.next();
        }
        jdbc.sql("insert into job_run (id, kind, owner_id, node, state, started_at, heartbeat_at)"
                        + " values (?, ?, ?, ?, 'waiting', ?, ?)")
                .params(id, kind, ownerId, node, now(), now())
                .update();
        return id;
    }

    /** Writes how far it is, and that its node lives. A job that was given up as dead stays given up. */
    void progress(long id, int done, int total) {
        jdbc.sql("update job_run set state = 'running', done = ?, total = ?, heartbeat_at = ?"
                        + " where id = ? and state in ('waiting', 'running')")
                .params(done, total, now(), id)
                .update();
    }

    void finish(long id, JobState state, @Nullable String message, List<Object> arguments) {
        jdbc.sql("update job_run set state = ?, message = ?, arguments = ?, finished_at = ?, heartbeat_at = ?"
                        + " where id = ? and state in ('waiting', 'running')")
                .param(state.code())
                .param(message)
                .param(json.writeValueAsString(arguments))
                .param(now())
                .param(now())
                .param(id)
                .update();
    }

    /** Somebody's own work; that of others is answered like what does not exist. */
    Optional<JobView> find(long id, @Nullable Long ownerId) {
        return jdbc.sql("select * from job_run where id = ? and owner_id = ?")
                .param(id)
                .param(ownerId == null ? -1L : ownerId)
                .query(this::view)
                .optional();
    }

    /** Jobs that nobody does any more: of this node before it did any, of others that are silent. */
    List<Long> dead(@Nullable String startingNode) {
        return jdbc.sql("select id from job_run where state in ('waiting', 'running')"
                        + " and (node = ? or heartbeat_at < ?) order by id for update")
                .param(startingNode == null ? "" : startingNode)
                .param(clock.instant().minus(SILENCE).atOffset(java.time.ZoneOffset.UTC))
                .query(Long.class)
                .list();
    }

    private java.time.OffsetDateTime now() {
        return Stored.at(Instant.ofEpochMilli(clock.millis()));
    }

    private JobView view(ResultSet row, int index) throws SQLException {
        String arguments = row.getString("arguments");
        return new JobView(
                row.getLong("id"),
                Coded.find(JobState.class, row.getString("state")).orElseThrow(() -> new Refused("job.unknown")),
                row.getInt("done"),
                row.getInt("total"),
                row.getString("message"),
                arguments == null ? List.of() : json.readValue(arguments, ARGUMENTS));
    }
}
