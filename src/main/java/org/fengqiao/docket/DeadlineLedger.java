package org.fengqiao.docket;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** The tables {@code deadline_entry}, which only grows, and {@code case_deadline}, its result. */
@Repository
class DeadlineLedger {
    private static final Instant FAR = Instant.parse("9999-01-01T00:00:00Z");

    /** How many ids one call of a sequence hands out. */
    private static final int BLOCK = 50;

    private static final String INSERT_LINE =
            "insert into deadline_entry (id, case_id, step, cycle, verb, happened_at, recorded_at, actor, policy_id,"
                    + " days, asked_at, asked_by, due_raw, due_at, warn_early, warn_last, beyond_calendar, reason)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_STATE =
            "insert into case_deadline (started_at, due_raw, due_at, beyond_calendar, policy_id, warn_at, warn_then,"
                    + " warned_at, paused_at, met_at, on_time, missed_at, cancelled_at, watch_at, case_id, step, cycle)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String UPDATE_STATE =
            "update case_deadline set started_at = ?, due_raw = ?, due_at = ?, beyond_calendar = ?, policy_id = ?,"
                    + " warn_at = ?, warn_then = ?, warned_at = ?, paused_at = ?, met_at = ?, on_time = ?,"
                    + " missed_at = ?, cancelled_at = ?, watch_at = ? where case_id = ? and step = ? and cycle = ?";

    private final JdbcTemplate jdbc;
    private final EntityManager entities;

    DeadlineLedger(JdbcTemplate jdbc, EntityManager entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    Optional<DeadlineState> find(DeadlineKey key) {
        return jdbc
                .query(
                        DeadlineColumns.STATE + " where case_id = ? and step = ? and cycle = ?",
                        DeadlineColumns::state,
                        key.caseId(),
                        key.step(),
                        key.cycle())
                .stream()
                .findFirst();
    }

    /** The state of a deadline that nobody else may change until this transaction ends. */
    Optional<DeadlineState> lock(DeadlineKey key) {
        return jdbc
                .query(
                        DeadlineColumns.STATE + " where case_id = ? and step = ? and cycle = ? for update",
                        DeadlineColumns::state,
                        key.caseId(),
                        key.step(),
                        key.cycle())
                .stream()
                .findFirst();
    }

    List<DeadlineState> of(long caseId) {
        return jdbc.query(
                DeadlineColumns.STATE + " where case_id = ? order by started_at, step, cycle",
                DeadlineColumns::state,
                caseId);
    }

    List<DeadlineLine> lines(long caseId) {
        return jdbc.query(DeadlineColumns.LINE + " where case_id = ? order by id", DeadlineColumns::line, caseId);
    }

    List<DeadlineLine> lines(DeadlineKey key) {
        return jdbc.query(
                DeadlineColumns.LINE + " where case_id = ? and step = ? and cycle = ? order by id",
                DeadlineColumns::line,
                key.caseId(),
                key.step(),
                key.cycle());
    }

    /** Writes the lines that begin deadlines, and what follows from them at once, with the results. */
    void begin(List<List<DeadlineLine>> ledgers) {
        // The case file of this transaction may still wait in the persistence context.
        entities.flush();
        insert(ledgers.stream().flatMap(List::stream).toList());
        jdbc.batchUpdate(
                INSERT_STATE,
                ledgers.stream()
                        .map(DeadlineState::replay)
                        .map(DeadlineLedger::values)
                        .toList());
    }

    /** Adds a line and writes the new result. */
    DeadlineState append(DeadlineState before, DeadlineLine line) {
        insert(List.of(line));
        DeadlineState after = before.after(line);
        jdbc.update(UPDATE_STATE, values(after));
        return after;
    }

    /**
     * Deadlines with something to do by now, those of one kind, by due date. H2 would read the whole table in the order of
     * the primary key, and all finished ones without a lower bound, since it keeps nulls at the low end of an index.
     */
    List<DeadlineKey> keys(String condition, Instant now, @Nullable DeadlineKey after, int limit) {
        DeadlineKey last = after == null ? new DeadlineKey(0, "", 1) : after;
        Instant from = after == null
                ? Instant.EPOCH
                : find(after).map(state -> state.term().due()).orElse(Instant.EPOCH);
        return jdbc.query(
                "select case_id, step, cycle from case_deadline where watch_at between ? and ? and " + condition
                        + " and (due_at, case_id, step, cycle) > (?, ?, ?, ?) order by due_at, case_id, step, cycle"
                        + " fetch first " + limit + " rows only",
                DeadlineColumns::key,
                stored(Instant.EPOCH),
                stored(now),
                stored(now),
                stored(from),
                last.caseId(),
                last.step(),
                last.cycle());
    }

    /** What is neither met nor cancelled and was counted by a policy. */
    List<DeadlineKey> openKeys() {
        return jdbc.query(
                "select case_id, step, cycle from case_deadline where met_at is null and cancelled_at is null"
                        + " and policy_id is not null order by case_id, step, cycle",
                DeadlineColumns::key);
    }

    int countOpenBeyondCalendar() {
        return Objects.requireNonNull(jdbc.queryForObject(
                "select count(*) from case_deadline where watch_at between ? and ? and beyond_calendar"
                        + " and met_at is null and cancelled_at is null",
                Integer.class,
                stored(Instant.EPOCH),
                stored(FAR)));
    }

    String caseNumber(long caseId) {
        return Objects.requireNonNull(
                jdbc.queryForObject("select number from case_file where id = ?", String.class, caseId));
    }

    private void insert(List<DeadlineLine> lines) {
        List<Object[]> rows = new ArrayList<>(lines.size());
        long id = 0;
        for (int i = 0; i < lines.size(); i++) {
            id = i % BLOCK == 0 ? nextBlock() : id + 1;
            rows.add(values(lines.get(i).id(id)));
        }
        jdbc.batchUpdate(INSERT_LINE, rows);
    }

    private long nextBlock() {
        Long id = jdbc.queryForObject("select nextval('deadline_entry_seq')", Long.class);
        return Objects.requireNonNull(id);
    }

    @SuppressWarnings("NullAway") // a null is what the column gets
    private static Object[] values(DeadlineLine line) {
        DeadlineTerm term = line.term();
        List<Instant> warnings = term == null ? List.of() : term.warnAt();
        DeadlineKey key = line.key();
        return new Object[] {
            line.id(),
            key.caseId(),
            key.step(),
            key.cycle(),
            line.verb().code(),
            stored(line.happenedAt()),
            stored(line.recordedAt()),
            line.actor(),
            line.policyId(),
            line.days(),
            stored(line.askedAt()),
            line.askedBy(),
            term == null ? null : stored(term.raw()),
            term == null ? null : stored(term.due()),
            warnings.size() < 2 ? null : stored(warnings.getFirst()),
            warnings.isEmpty() ? null : stored(warnings.getLast()),
            term != null && term.beyondCalendar(),
            line.reason()
        };
    }

    @SuppressWarnings("NullAway") // a null is what the column gets
    private static Object[] values(DeadlineState state) {
        DeadlineTerm term = state.term();
        List<Instant> warnings = term.warnAt();
        return new Object[] {
            stored(state.startedAt()),
            stored(term.raw()),
            stored(term.due()),
            term.beyondCalendar(),
            state.policyId(),
            warnings.isEmpty() ? null : stored(warnings.getFirst()),
            warnings.size() < 2 ? null : stored(warnings.getLast()),
            stored(state.warnedAt()),
            stored(state.pausedAt()),
            stored(state.metAt()),
            state.onTime(),
            stored(state.missedAt()),
            stored(state.cancelledAt()),
            stored(state.watchAt()),
            state.key().caseId(),
            state.key().step(),
            state.key().cycle()
        };
    }

    private static @Nullable OffsetDateTime stored(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
