package org.fengqiao.exchange;

import static org.fengqiao.exchange.row.Columns.CATEGORY;
import static org.fengqiao.exchange.row.Columns.CHANNEL;
import static org.fengqiao.exchange.row.Columns.CONTACTED_AT;
import static org.fengqiao.exchange.row.Columns.DISPATCHED_AT;
import static org.fengqiao.exchange.row.Columns.EXCLUDED;
import static org.fengqiao.exchange.row.Columns.HANDLER;
import static org.fengqiao.exchange.row.Columns.ON_TIME;
import static org.fengqiao.exchange.row.Columns.REOPENED_AT;
import static org.fengqiao.exchange.row.Columns.REPLY;
import static org.fengqiao.exchange.row.Columns.RESOLVED;
import static org.fengqiao.exchange.row.Columns.RETURNED_AT;
import static org.fengqiao.exchange.row.Columns.SATISFACTION;
import static org.fengqiao.exchange.row.Columns.SIGNED_AT;
import static org.fengqiao.exchange.row.Columns.TICKET_CLASS;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.exchange.row.Facts;
import org.jspecify.annotations.Nullable;

/** Tickets. */
final class TicketTables extends KindTables {
    TicketTables() {
        super("ticket");
    }

    @Override
    Map<String, @Nullable Object> values(CaseRecord record) {
        Facts facts = record.facts();
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("channel", facts.text(CHANNEL));
        values.put("ticket_class", facts.text(TICKET_CLASS));
        values.put("category", Stored.free(facts, CATEGORY));
        values.put("dispatched_at", record.at(DISPATCHED_AT));
        values.put("signed_at", record.at(SIGNED_AT));
        values.put("contacted_at", record.at(CONTACTED_AT));
        values.put("returned_at", record.at(RETURNED_AT));
        values.put("reopened_at", record.at(REOPENED_AT));
        values.put("excluded", Boolean.TRUE.equals(facts.flag(EXCLUDED)));
        values.put("verdict_on_time", facts.flag(ON_TIME));
        values.put("resolved", facts.flag(RESOLVED));
        values.put("satisfaction", facts.text(SATISFACTION));
        values.put("handler", Stored.free(facts, HANDLER));
        values.put("reply", Stored.free(facts, REPLY));
        return values;
    }
}
