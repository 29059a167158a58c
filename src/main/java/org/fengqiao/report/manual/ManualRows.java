package org.fengqiao.report.manual;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Figures entered by hand in the database: versions are added, never changed. */
@Component
class ManualRows {
    private static final String LATEST = """
            select f.* from manual_figure f where f.unit_id = :unit and {which}
              and f.version_no = (select max(v.version_no) from manual_figure v
                where v.unit_id = f.unit_id and v.period = f.period and v.code = f.code)
            order by f.code, f.id""";

    private final JdbcClient jdbc;

    ManualRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in force, in the order of their codes. */
    List<ManualFigure> of(long unit, Period period) {
        return jdbc.sql(LATEST.replace("{which}", "f.period = :period"))
                .param("unit", unit)
                .param("period", period.toString())
                .query(ManualRows::figure)
                .list();
    }

    /** Those in force of all other periods, the one that was entered last at the end of each code. */
    List<ManualFigure> ofOtherPeriods(long unit, Period period) {
        return jdbc.sql(LATEST.replace("{which}", "f.period <> :period"))
                .param("unit", unit)
                .param("period", period.toString())
                .query(ManualRows::figure)
                .list();
    }

    /** Every version, the newest first. */
    List<ManualFigure> versions(long unit, Period period, String code) {
        return jdbc.sql("select * from manual_figure where unit_id = ? and period = ? and code = ?"
                        + " order by version_no desc")
                .params(unit, period.toString(), code)
                .query(ManualRows::figure)
                .list();
    }

    Optional<ManualFigure> latest(long unit, Period period, String code) {
        return versions(unit, period, code).stream().findFirst();
    }

    /** Adds a version; of two that were written over the same one, the second is refused. */
    void add(ManualFigure figure) {
        ManualValue value = figure.value();
        try {
            jdbc.sql("""
                    insert into manual_figure (unit_id, period, code, version_no, name, kind, measure_word, amount,
                      numerator, denominator, source, reason, entered_by, entered_at)
                    values (:unit, :period, :code, :version, :name, :kind, :measureWord, :amount, :numerator,
                      :denominator, :source, :reason, :enteredBy, :enteredAt)""")
                    .param("unit", figure.unitId())
                    .param("period", figure.period().toString())
                    .param("code", figure.code())
                    .param("version", figure.version())
                    .param("name", figure.name())
                    .param("kind", figure.kind().code())
                    .param("measureWord", figure.measureWord())
                    .param("amount", value == null ? null : value.amount())
                    .param("numerator", value == null ? null : value.numerator())
                    .param("denominator", value == null ? null : value.denominator())
                    .param("source", figure.source())
                    .param("reason", figure.reason())
                    .param("enteredBy", figure.enteredBy())
                    .param(
                            "enteredAt",
                            figure.enteredAt().atZone(ChinaTime.ZONE).toOffsetDateTime())
                    .update();
        } catch (DuplicateKeyException tooLate) {
            throw new Refused("manual.changed", figure.name());
        }
    }

    private static ManualFigure figure(ResultSet row, int index) throws SQLException {
        ManualKind kind = Coded.find(ManualKind.class, row.getString("kind")).orElseThrow();
        String measureWord = row.getString("measure_word");
        return new ManualFigure(
                row.getLong("unit_id"),
                Period.read(row.getString("period")),
                row.getString("code"),
                row.getInt("version_no"),
                row.getString("name"),
                kind,
                measureWord,
                value(row, kind, measureWord),
                row.getString("source"),
                row.getString("reason"),
                row.getString("entered_by"),
                row.getObject("entered_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable ManualValue value(ResultSet row, ManualKind kind, String measureWord) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        Long numerator = row.getObject("numerator", Long.class);
        return amount == null && numerator == null
                ? null
                : new ManualValue(kind, measureWord, amount, numerator, row.getObject("denominator", Long.class));
    }
}
