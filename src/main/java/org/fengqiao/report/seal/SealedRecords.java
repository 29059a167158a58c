package org.fengqiao.report.seal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.report.RecordKey;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.RecordRowMapper;
import org.fengqiao.report.Which;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The records behind frozen figures, as they were. */
@Component
class SealedRecords {
    private static final int BATCH = 500;
    private static final String COLUMNS = """
            select record_id as id, kind, number, title, unit_name, started_at, started_dated, closed_at, closed_dated,
              due_at, outcome, quantity, counted, part, back_dated, list from sealed_record
            where seal_id = :seal and code = :code""";

    private final JdbcTemplate batches;
    private final JdbcClient jdbc;

    SealedRecords(JdbcTemplate batches, JdbcClient jdbc) {
        this.batches = batches;
        this.jdbc = jdbc;
    }

    /** Takes a figure's records one by one and stores them in batches; the last ones when it is closed. */
    final class Writer implements AutoCloseable, Consumer<SealedRecord> {
        private final long seal;
        private final String code;
        private int place;
        private final List<Object[]> waiting = new ArrayList<>();

        Writer(long seal, String code) {
            this.seal = seal;
            this.code = code;
        }

        @Override
        public void accept(SealedRecord record) {
            RecordRow row = record.row();
            waiting.add(new @Nullable Object[] {
                seal,
                code,
                ++place,
                record.list(),
                row.id(),
                row.kind(),
                row.number(),
                row.title(),
                row.unit(),
                time(row.startedAt()),
                row.startedDated(),
                time(row.closedAt()),
                row.closedDated(),
                time(row.dueAt()),
                row.outcome(),
                row.quantity(),
                row.counted(),
                row.part(),
                row.backDated()
            });
            if (waiting.size() == BATCH) {
                close();
            }
        }

        @Override
        public void close() {
            if (!waiting.isEmpty()) {
                batches.batchUpdate("""
                        insert into sealed_record (seal_id, code, place, list, record_id, kind, number, title, unit_name,
                          started_at, started_dated, closed_at, closed_dated, due_at, outcome, quantity, counted, part,
                          back_dated) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", waiting);
                waiting.clear();
            }
        }
    }

    /** All records of a figure, in the order in which they were frozen. */
    List<SealedRecord> all(long seal, String code) {
        return jdbc.sql(COLUMNS + " order by place")
                .param("seal", seal)
                .param("code", code)
                .query((row, index) -> new SealedRecord(row.getString("list"), RecordRowMapper.map(row)))
                .list();
    }

    /** A figure's own list, one after the other, in the order of their starting events. */
    void each(long seal, String code, Consumer<RecordRow> reader) {
        jdbc.sql(COLUMNS + " and list = '' order by started_at, record_id")
                .withFetchSize(BATCH)
                .param("seal", seal)
                .param("code", code)
                .query(row -> {
                    reader.accept(RecordRowMapper.map(row));
                });
    }

    List<RecordRow> after(long seal, String code, Which which, @Nullable String key, int limit) {
        return page(seal, code, which, key, ">", "", limit);
    }

    List<RecordRow> before(long seal, String code, Which which, String key, int limit) {
        return page(seal, code, which, key, "<", " desc", limit).reversed();
    }

    int count(long seal, String code, Which which, int limit) {
        return jdbc.sql("select count(*) from (select 1 from sealed_record where seal_id = :seal and code = :code"
                        + condition(which) + " fetch first " + limit + " rows only) n")
                .param("seal", seal)
                .param("code", code)
                .param("keys", which.keys())
                .param("list", list(which))
                .query(Integer.class)
                .single();
    }

    private List<RecordRow> page(
            long seal, String code, Which which, @Nullable String key, String direction, String order, int limit) {
        Optional<RecordKey> place = Optional.ofNullable(key).flatMap(RecordKey::parse);
        var query = jdbc.sql(COLUMNS + condition(which)
                        + place.map(at -> " and (started_at, record_id) " + direction + " (:time, :id)")
                                .orElse("")
                        + " order by started_at" + order + ", record_id" + order + " fetch first " + limit
                        + " rows only")
                .param("seal", seal)
                .param("code", code)
                .param("keys", which.keys())
                .param("list", list(which));
        place.ifPresent(at -> query.param("time", time(at.startedAt())).param("id", at.id()));
        return query.query((row, index) -> RecordRowMapper.map(row)).list();
    }

    private static String list(Which which) {
        return which.side() == Which.Side.BESIDE ? which.toString() : SealedRecord.OWN;
    }

    private static String condition(Which which) {
        return " and list = :list"
                + switch (which.side()) {
                    case ALL, DENOMINATOR, BESIDE -> "";
                    case NUMERATOR -> " and counted = true";
                    case PART -> " and part in (:keys)";
                };
    }

    private static @Nullable OffsetDateTime time(@Nullable Instant instant) {
        return instant == null ? null : instant.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
