package org.fengqiao.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records behind a figure, from the same select that counts it. */
@Service
public class FigureRecords {
    private static final int FETCH = 1000;
    private static final String FORWARDS = " order by x.started_at, x.id";
    private static final String BACKWARDS = " order by x.started_at desc, x.id desc";

    private final Readings readings;
    private final JdbcClient jdbc;

    FigureRecords(Readings readings, JdbcClient jdbc) {
        this.readings = readings;
        this.jdbc = jdbc;
    }

    /** The first records, or those after the one with this key, in the order of their starting events. */
    @Transactional(readOnly = true)
    public List<RecordRow> after(RecordsRequest request, @Nullable String key, int limit) {
        Optional<RecordKey> place = Optional.ofNullable(key).flatMap(RecordKey::parse);
        return page(request, place, " and (x.started_at, x.id) > (:keyTime, :keyId)" + FORWARDS, FORWARDS, limit);
    }

    /** The records just before the one with this key, in the same order. */
    @Transactional(readOnly = true)
    public List<RecordRow> before(RecordsRequest request, String key, int limit) {
        Optional<RecordKey> place = RecordKey.parse(key);
        return page(request, place, " and (x.started_at, x.id) < (:keyTime, :keyId)" + BACKWARDS, BACKWARDS, limit)
                .reversed();
    }

    /** How many there are, counted no further than the limit. */
    @Transactional(readOnly = true)
    public int count(RecordsRequest request, int limit) {
        Reading reading = readings.allow(request.figures());
        return list(request, reading)
                .map(list -> jdbc.sql("select count(*) from (select x.id "
                                + list.records().from() + " fetch first " + limit + " rows only) n")
                        .params(parameters(request.which(), reading))
                        .query(Integer.class)
                        .single())
                .orElse(0);
    }

    /** What {@link #after} and {@link #before} take to go on from this row. */
    public static String key(RecordRow row) {
        return RecordKey.of(row).toString();
    }

    /** Every record of a figure, one after the other, without holding them all. */
    public void each(String code, Which which, Reading reading, Consumer<RecordRow> reader) {
        list(code, which, reading)
                .ifPresent(list -> jdbc.sql(list.select() + FORWARDS)
                        .withFetchSize(FETCH)
                        .params(parameters(which, reading))
                        .query(row -> {
                            reader.accept(RecordRowMapper.map(row));
                        }));
    }

    private List<RecordRow> page(
            RecordsRequest request, Optional<RecordKey> place, String fromPlace, String fromStart, int limit) {
        Reading reading = readings.allow(request.figures());
        Optional<RecordList> list = list(request, reading);
        if (list.isEmpty()) {
            return List.of();
        }
        Map<String, Object> parameters = parameters(request.which(), reading);
        place.ifPresent(key -> {
            parameters.put("keyTime", key.startedAt().atZone(ChinaTime.ZONE).toOffsetDateTime());
            parameters.put("keyId", key.id());
        });
        return jdbc.sql(list.get().select() + (place.isPresent() ? fromPlace : fromStart) + " fetch first " + limit
                        + " rows only")
                .params(parameters)
                .query((row, index) -> RecordRowMapper.map(row))
                .list();
    }

    private static Optional<RecordList> list(RecordsRequest request, Reading reading) {
        return list(request.code(), request.which(), reading);
    }

    /** None behind a figure that was entered by hand. */
    private static Optional<RecordList> list(String code, Which which, Reading reading) {
        return ManualCode.isOne(code) ? Optional.empty() : RecordList.of(Catalogue.get(code), which, reading);
    }

    private static Map<String, Object> parameters(Which which, Reading reading) {
        Map<String, Object> parameters = new HashMap<>(reading.parameters());
        if (!which.keys().isEmpty()) {
            parameters.put("part", which.keys());
        }
        return parameters;
    }
}
