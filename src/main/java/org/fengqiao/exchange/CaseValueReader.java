package org.fengqiao.exchange;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads cases as rows of a file, by projections over the rooms' tables. Who may see them is the caller's affair. */
@Component
class CaseValueReader {
    static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final int CHUNK = 500;
    private static final Set<String> DAYS = Set.of("performance_due_at");

    private static final String COMMON = "select c.id, c.number, c.kind, c.title, c.summary, c.place, c.found_by,"
            + " c.leader_in_charge, c.received_at, c.received_dated, c.closed_at, c.closed_dated, u.name as unit,"
            + " m.label as matter, ";
    private static final String FROM =
            " from case_file c join unit u on u.id = c.unit_id left join matter m on m.id = c.matter_id ";
    private static final String TICKET = COMMON
            + "k.channel, k.ticket_class, k.category as type, k.dispatched_at, k.signed_at, k.contacted_at, k.excluded,"
            + " k.returned_at, k.reopened_at, k.resolved, k.satisfaction, k.handler, k.reply, d.due_at,"
            + " coalesce(d.on_time, k.verdict_on_time) as on_time"
            + FROM
            + "join ticket k on k.case_id = c.id left join case_deadline d on d.case_id = c.id"
            + " and d.step = 'hotline.completion' and d.cycle = 1 where c.id in (:ids)";
    private static final String DISPUTE = COMMON
            + "coalesce(k.type_text, k.sub_type, k.type) as type, k.source, k.intake_channel, k.level, k.risk, k.people,"
            + " k.claim_amount, k.collective, k.outcome, k.method, k.mediation_source, k.settled_by, k.accepted_at,"
            + " k.agreement_form, k.agreement_amount as amount, k.performance_due_at, k.performed_at, k.confirmed_at"
            + FROM + "join dispute k on k.case_id = c.id where c.id in (:ids)";

    private static final String PETITION = COMMON
            + "k.intake_channel, k.origin, k.petition_class, k.route, k.people, k.repeated as repeat_, k.notified_at,"
            + " k.accepted_at, k.returned_at, k.replied_at, k.reply, k.satisfaction, k.backlog_year,"
            + " k.backlog_resolved_at, d.due_at"
            + FROM
            + "join petition k on k.case_id = c.id left join case_deadline d on d.case_id = c.id"
            + " and d.step = 'petition.completion' and d.cycle = 1 where c.id in (:ids)";

    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    CaseValueReader(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    /** In the order of their ids. */
    List<CaseValues> of(CaseKind kind, Collection<Long> ids) {
        List<Long> sorted = ids.stream().distinct().sorted().toList();
        List<CaseValues> found = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += CHUNK) {
            List<Long> some = sorted.subList(from, Math.min(sorted.size(), from + CHUNK));
            Map<Long, Map<String, String>> people = people(some);
            found.addAll(jdbc.sql(sql(kind) + " order by c.id")
                    .param("ids", some)
                    .query((row, index) -> values(row, people))
                    .list());
        }
        return found;
    }

    private static String sql(CaseKind kind) {
        return switch (kind) {
            case DISPUTE -> DISPUTE;
            case TICKET -> TICKET;
            case PETITION -> PETITION;
        };
    }

    private static CaseValues values(ResultSet row, Map<Long, Map<String, String>> people) throws SQLException {
        long id = row.getLong("id");
        Map<String, String> texts = new HashMap<>(people.getOrDefault(id, Map.of()));
        ResultSetMetaData columns = row.getMetaData();
        for (int i = 4; i <= columns.getColumnCount(); i++) {
            // An underscore keeps a name apart from the databases' own words.
            String name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT).replaceFirst("_$", "");
            String text = name.endsWith("_dated") ? null : text(row, i, name);
            if (text != null) {
                texts.put(name, text);
            }
        }
        return new CaseValues(
                id,
                row.getString("number"),
                Coded.find(CaseKind.class, row.getString("kind")).orElseThrow(),
                texts);
    }

    private static @Nullable String text(ResultSet row, int column, String name) throws SQLException {
        Object value = name.endsWith("_at") ? row.getObject(column, OffsetDateTime.class) : row.getObject(column);
        return switch (value) {
            case null -> null;
            case OffsetDateTime time -> moment(time.toInstant(), dated(row, name));
            case Boolean flag -> flag ? "true" : "false";
            case BigDecimal money -> money.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }

    private static boolean dated(ResultSet row, String name) throws SQLException {
        return switch (name) {
            case "received_at" -> row.getBoolean("received_dated");
            case "closed_at" -> row.getBoolean("closed_dated");
            default -> DAYS.contains(name);
        };
    }

    static String moment(Instant instant, boolean dated) {
        return dated
                ? ChinaTime.dayOf(instant).toString()
                : MOMENT.format(instant.atZone(ChinaTime.ZONE).toLocalDateTime());
    }

    /** Names of both sides; telephone, papers and address of the first applicant. */
    private Map<Long, Map<String, String>> people(List<Long> ids) {
        Map<Long, Map<String, String>> people = new HashMap<>();
        jdbc.sql("select case_id, role, name, id_number, phone, address from party where case_id in (:ids)"
                        + " order by case_id, position_no")
                .param("ids", ids)
                .query(row -> {
                    Map<String, String> one = people.computeIfAbsent(row.getLong("case_id"), id -> new HashMap<>());
                    boolean applicant = "applicant".equals(row.getString("role"));
                    one.merge(
                            applicant ? "applicants" : "respondents",
                            row.getString("name"),
                            (first, more) -> first + "、" + more);
                    if (applicant) {
                        secret(one, "phone", row.getBytes("phone"));
                        secret(one, "id_number", row.getBytes("id_number"));
                        secret(one, "address", row.getBytes("address"));
                    }
                });
        return people;
    }

    private void secret(Map<String, String> one, String name, byte @Nullable [] stored) {
        if (stored != null) {
            one.putIfAbsent(name, cipher.decrypt(stored));
        }
    }
}
