package org.fengqiao.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links committed audit rows into a chain of hashes, so that a row changed or removed later is noticed. It runs after the
 * commits and not inside them: a chain inside each transaction would put all writers into single file.
 */
@Component
public class AuditChain {
    private static final int BATCH = 1000;

    /** Transactions are shorter than this, so older rows without a link cannot appear any more. */
    private static final Duration LOOK_BACK = Duration.ofDays(1);

    private record Row(
            long id,
            Timestamp at,
            String actor,
            String what,
            @Nullable String caseNumber,
            @Nullable String beforeValue,
            @Nullable String afterValue) {
        String chainedTo(String previous) {
            String text = String.join(
                    "\u001f",
                    previous,
                    Long.toString(id),
                    Long.toString(at.getTime()),
                    actor,
                    what,
                    String.valueOf(caseNumber),
                    String.valueOf(beforeValue),
                    String.valueOf(afterValue));
            return sha256(text);
        }
    }

    private record Link(long seq, String hash) {}

    private static final String COLUMNS =
            "select r.id, r.at, r.actor, r.what, r.case_number, r.before_value, r.after_value ";

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditChain(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Links what is not linked yet; the row lock lets one node at a time do it. */
    @Scheduled(fixedDelay = 5000, initialDelay = 5000)
    @Transactional
    public void link() {
        Link end = jdbc.sql("select seq, hash from audit_chain where id = 1 for update")
                .query(Link.class)
                .single();
        long seq = end.seq();
        String hash = end.hash();
        for (Row row : unlinked()) {
            hash = row.chainedTo(hash);
            jdbc.sql("insert into audit_link (seq, record_id, hash) values (?, ?, ?)")
                    .params(++seq, row.id(), hash)
                    .update();
        }
        if (seq > end.seq()) {
            jdbc.sql("update audit_chain set seq = ?, hash = ? where id = 1")
                    .params(seq, hash)
                    .update();
        }
    }

    /**
     * Recomputes the chain.
     *
     * @return the place of the first link that does not fit, or 0 where all do
     */
    @Transactional(readOnly = true)
    public long firstBrokenLink() {
        String hash = "0".repeat(64);
        long last = jdbc.sql("select seq from audit_chain where id = 1")
                .query(Long.class)
                .single();
        for (long seq = 1; seq <= last; seq++) {
            String previous = hash;
            String stored = jdbc.sql("select hash from audit_link where seq = ?")
                    .param(seq)
                    .query(String.class)
                    .optional()
                    .orElse("");
            hash = jdbc.sql(COLUMNS + "from audit_link l join audit_record r on r.id = l.record_id where l.seq = ?")
                    .param(seq)
                    .query(Row.class)
                    .optional()
                    .map(row -> row.chainedTo(previous))
                    .orElse("-");
            if (!hash.equals(stored)) {
                return seq;
            }
        }
        return 0;
    }

    private List<Row> unlinked() {
        return jdbc.sql(COLUMNS + "from audit_record r where r.at > ?"
                        + " and not exists (select 1 from audit_link l where l.record_id = r.id) order by r.id limit "
                        + BATCH)
                .param(Timestamp.from(clock.instant().minus(LOOK_BACK)))
                .query(Row.class)
                .list();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
