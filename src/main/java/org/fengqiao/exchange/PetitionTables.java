package org.fengqiao.exchange;

import static org.fengqiao.exchange.row.Columns.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Moment;
import org.jspecify.annotations.Nullable;

/** Petitions. */
final class PetitionTables extends KindTables {
    static final String ACCUSATION = "accusation";

    PetitionTables() {
        super("petition");
    }

    @Override
    Map<String, @Nullable Object> values(CaseRecord record) {
        Facts facts = record.facts();
        Integer people = facts.count(PEOPLE);
        Moment extendedTo = facts.moment(EXTENDED_TO);
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put("intake_channel", facts.text(INTAKE_CHANNEL));
        values.put("origin", facts.text(ORIGIN));
        values.put("people", people == null || people < 1 ? null : people);
        values.put("notice_owed", owesNotice(facts));
        values.put("petition_class", facts.text(PETITION_CLASS));
        values.put("route", facts.text(ROUTE));
        values.put("repeated", Boolean.TRUE.equals(facts.flag(REPEAT)));
        values.put("notified_at", record.at(NOTIFIED_AT));
        values.put("accepted_at", record.at(PETITION_ACCEPTED_AT));
        values.put("returned_at", record.at(HANDED_BACK_AT));
        values.put("replied_at", record.at(REPLIED_AT));
        values.put("reply", Stored.free(facts, LONG_REPLY));
        values.put("extended_to", extendedTo == null ? null : extendedTo.due());
        values.put("satisfaction", facts.text(SATISFACTION));
        values.put("backlog_year", facts.count(BACKLOG_YEAR));
        values.put("backlog_resolved_at", record.at(BACKLOG_RESOLVED_AT));
        return values;
    }

    /** Name and address are known (2022 regulation, art. 23). */
    static boolean owesNotice(Facts facts) {
        return !facts.list(APPLICANTS).isEmpty() && facts.has(ADDRESS);
    }

    /** Only these have the 60 days of art. 34. */
    static boolean investigated(Facts facts) {
        return "6".equals(facts.text(ROUTE));
    }

    static boolean restricted(Facts facts) {
        return ACCUSATION.equals(facts.text(PETITION_CLASS));
    }
}
