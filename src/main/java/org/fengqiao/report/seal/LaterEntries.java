package org.fengqiao.report.seal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who changed records last, from the audit log; who only looked at one did not. */
@Component
class LaterEntries {
    private final JdbcClient jdbc;

    LaterEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An entry of the log. */
    record Entry(Instant at, String actor) {}

    /** The last entry about each of these cases since a moment, by case number. */
    Map<String, Entry> since(Instant moment, Collection<String> numbers) {
        Map<String, Entry> last = new HashMap<>();
        if (numbers.isEmpty()) {
            return last;
        }
        jdbc.sql("select case_number, at, actor from audit_record where case_number in (:numbers) and at > :moment"
                        + " and what not in ('party.opened', 'case.restricted.seen') order by id")
                .param("numbers", numbers)
                .param("moment", Timestamp.from(moment))
                .query(row -> {
                    last.put(
                            row.getString("case_number"),
                            new Entry(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("actor")));
                });
        return last;
    }
}
