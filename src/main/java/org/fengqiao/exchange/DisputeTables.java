package org.fengqiao.exchange;

import static org.fengqiao.exchange.row.Columns.ACCEPTED_AT;
import static org.fengqiao.exchange.row.Columns.AGREEMENT_FORM;
import static org.fengqiao.exchange.row.Columns.AMOUNT;
import static org.fengqiao.exchange.row.Columns.CLAIM_AMOUNT;
import static org.fengqiao.exchange.row.Columns.COLLECTIVE;
import static org.fengqiao.exchange.row.Columns.CONFIRMED_AT;
import static org.fengqiao.exchange.row.Columns.INTAKE_CHANNEL;
import static org.fengqiao.exchange.row.Columns.LEVEL;
import static org.fengqiao.exchange.row.Columns.MEDIATION_SOURCE;
import static org.fengqiao.exchange.row.Columns.METHOD;
import static org.fengqiao.exchange.row.Columns.OUTCOME;
import static org.fengqiao.exchange.row.Columns.PEOPLE;
import static org.fengqiao.exchange.row.Columns.PERFORMANCE_DUE_AT;
import static org.fengqiao.exchange.row.Columns.PERFORMED_AT;
import static org.fengqiao.exchange.row.Columns.RELAPSED_AT;
import static org.fengqiao.exchange.row.Columns.RISK;
import static org.fengqiao.exchange.row.Columns.SETTLED_BY;
import static org.fengqiao.exchange.row.Columns.SOURCE;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Moment;
import org.fengqiao.organization.UnitKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** Disputes, and the round that a relapse ended. */
final class DisputeTables extends KindTables {
    private final BulkInsert rounds = new BulkInsert("dispute_round", "case_id, round_no, level, relapsed_at");

    DisputeTables() {
        super("dispute");
    }

    @Override
    Map<String, @Nullable Object> values(CaseRecord record) {
        Facts facts = record.facts();
        var type = facts.type();
        String level = level(record);
        Moment performanceDue = facts.moment(PERFORMANCE_DUE_AT);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("type", type == null ? null : type.type());
        values.put("sub_type", type == null ? null : type.subType());
        values.put("type_text", type == null ? null : type.word());
        values.put("source", facts.text(SOURCE));
        values.put("intake_channel", facts.text(INTAKE_CHANNEL));
        values.put("level", level);
        values.put("entry_level", level);
        values.put("risk", facts.text(RISK));
        values.put("people", facts.count(PEOPLE));
        values.put("claim_amount", facts.money(CLAIM_AMOUNT));
        values.put("collective", Boolean.TRUE.equals(facts.flag(COLLECTIVE)));
        values.put("round_no", facts.has(RELAPSED_AT) ? 2 : 1);
        values.put("outcome", facts.optional(OUTCOME).orElse("open"));
        values.put("method", facts.text(METHOD));
        values.put("mediation_source", facts.text(MEDIATION_SOURCE));
        values.put("settled_by", Stored.free(facts, SETTLED_BY));
        values.put("accepted_at", record.at(ACCEPTED_AT));
        values.put("agreement_form", facts.text(AGREEMENT_FORM));
        values.put("agreement_amount", facts.money(AMOUNT));
        values.put("performance_due_at", performanceDue == null ? null : performanceDue.due());
        values.put("performed_at", record.at(PERFORMED_AT));
        values.put("confirmed_at", record.at(CONFIRMED_AT));
        return values;
    }

    /** As told; an open dispute stands somewhere, so where nothing is told, at the level of its unit. */
    static @Nullable String level(CaseRecord record) {
        String told = record.facts().text(LEVEL);
        return told != null || !record.open() ? told : ofUnit(record.unit().kind());
    }

    static String ofUnit(UnitKind kind) {
        return switch (kind) {
            case GRID -> "grid";
            case VILLAGE, COMMUNITY -> "village";
            case PROVINCE, CITY, COUNTY, TOWNSHIP, OFFICE, COMMITTEE -> "township";
        };
    }

    @Override
    void add(long id, CaseRecord record) {
        super.add(id, record);
        round(id, record);
    }

    @Override
    void change(long id, CaseRecord record, JdbcTemplate jdbc) {
        super.change(id, record, jdbc);
        round(id, record);
    }

    @Override
    void forget() {
        super.forget();
        rounds.clear();
    }

    @Override
    void write(JdbcTemplate jdbc) {
        super.write(jdbc);
        rounds.write(jdbc);
    }

    private void round(long id, CaseRecord record) {
        if (record.facts().has(RELAPSED_AT)) {
            rounds.add(id, 1, level(record), record.at(RELAPSED_AT));
        }
    }
}
