package org.fengqiao.report.seal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Period;
import org.fengqiao.report.AsOf;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Measure;
import org.fengqiao.report.Part;
import org.fengqiao.report.Timing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Seals and their figures in the database; written once, never changed. */
@Component
class SealRows {
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    SealRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Seal> find(long unit, Period period) {
        return jdbc.sql("select * from seal where unit_id = ? and period = ?")
                .params(unit, period.toString())
                .query((row, index) -> seal(row))
                .optional();
    }

    /** Those of several units. */
    List<Seal> find(Collection<Long> units, Period period) {
        return units.isEmpty()
                ? List.of()
                : jdbc.sql("select * from seal where unit_id in (:units) and period = :period")
                        .param("units", units)
                        .param("period", period.toString())
                        .query((row, index) -> seal(row))
                        .list();
    }

    /** The hash that the next seal follows; whoever seals next waits for the end of this transaction. */
    String lockChain() {
        return jdbc.sql("select hash from seal_chain where id = 1 for update")
                .query(String.class)
                .single();
    }

    /** Whether a seal follows the one that was made before it. */
    boolean follows(Seal seal) {
        return jdbc.sql("select hash from seal where id < ? order by id desc fetch first 1 row only")
                .param(seal.id())
                .query(String.class)
                .optional()
                .orElse("0".repeat(64))
                .equals(seal.previousHash());
    }

    String auditHash() {
        return jdbc.sql("select hash from audit_chain where id = 1")
                .query(String.class)
                .single();
    }

    /** @return the id */
    long insert(Seal seal) {
        var keys = new GeneratedKeyHolder();
        jdbc.sql("""
                insert into seal (unit_id, period, as_of_day, as_of_chosen, sealed_at, sealed_by, audit_hash,
                  previous_hash, hash) values (?, ?, ?, ?, ?, ?, ?, ?, '')""")
                .params(
                        seal.unitId(),
                        seal.period().toString(),
                        seal.asOf().day(),
                        seal.asOf().chosen(),
                        time(seal.sealedAt()),
                        seal.sealedBy(),
                        seal.auditHash(),
                        seal.previousHash())
                .update(keys, "id");
        return Objects.requireNonNull(keys.getKeyAs(Long.class));
    }

    void finish(long seal, String hash) {
        jdbc.sql("update seal set hash = ? where id = ?").params(hash, seal).update();
        jdbc.sql("update seal_chain set hash = ? where id = 1").param(hash).update();
    }

    void insert(long seal, int place, Figure figure, String hash) {
        jdbc.sql("""
                insert into sealed_figure (seal_id, place, code, name, definition, measure, timing, amount, numerator,
                  denominator, denominator_code, summed, note, parts, besides, hash, measure_word)
                values (:seal, :place, :code, :name, :definition, :measure, :timing, :amount, :numerator, :denominator,
                  :denominatorCode, :summed, :note, :parts, :besides, :hash, :measureWord)""")
                .param("seal", seal)
                .param("place", place)
                .param("code", figure.code())
                .param("name", figure.name())
                .param("definition", figure.definition())
                .param("measure", figure.measure().code())
                .param("timing", figure.timing().code())
                .param("amount", figure.value())
                .param("numerator", figure.numerator())
                .param("denominator", figure.denominator())
                .param("denominatorCode", figure.denominatorCode())
                .param("summed", figure.summed())
                .param("note", figure.note())
                .param("parts", json.writeValueAsString(figure.breakdown()))
                .param("besides", json.writeValueAsString(figure.beside()))
                .param("hash", hash)
                .param("measureWord", figure.enteredByHand() ? figure.measureWord() : null)
                .update();
    }

    /** A figure as it was frozen, and the hash over it and its records. */
    record Frozen(Figure figure, String hash) {}

    List<Frozen> figures(long seal) {
        return figures(List.of(seal)).getOrDefault(seal, List.of());
    }

    /** Of several seals, by seal. */
    Map<Long, List<Frozen>> figures(Collection<Long> seals) {
        Map<Long, List<Frozen>> found = new HashMap<>();
        if (!seals.isEmpty()) {
            jdbc.sql("select * from sealed_figure where seal_id in (:seals) order by seal_id, place")
                    .param("seals", seals)
                    .query(row -> {
                        found.computeIfAbsent(row.getLong("seal_id"), seal -> new ArrayList<>())
                                .add(new Frozen(figure(row), row.getString("hash")));
                    });
        }
        return found;
    }

    private Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                row.getString("code"),
                row.getString("name"),
                row.getString("definition"),
                Coded.find(Measure.class, row.getString("measure")).orElseThrow(),
                Objects.requireNonNullElse(row.getString("measure_word"), ""),
                Coded.find(Timing.class, row.getString("timing")).orElseThrow(),
                row.getBigDecimal("amount"),
                row.getObject("numerator", Long.class),
                row.getObject("denominator", Long.class),
                row.getString("denominator_code"),
                json.readValue(row.getString("parts"), PARTS),
                json.readValue(row.getString("besides"), PARTS),
                row.getBoolean("summed"),
                row.getString("note"));
    }

    private static Seal seal(ResultSet row) throws SQLException {
        LocalDate day = row.getObject("as_of_day", LocalDate.class);
        return new Seal(
                row.getLong("id"),
                row.getLong("unit_id"),
                Period.read(row.getString("period")),
                AsOf.endOf(day, row.getBoolean("as_of_chosen")),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                row.getString("sealed_by"),
                row.getString("audit_hash"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }

    private static OffsetDateTime time(Instant instant) {
        return instant.atZone(ChinaTime.ZONE).toOffsetDateTime();
    }
}
