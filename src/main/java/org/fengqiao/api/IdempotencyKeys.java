package org.fengqiao.api;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The keys that callers have used, with the answers they got; a key belongs to its user and lives 30 days. */
@Component
class IdempotencyKeys {
    static final Duration LIFE = Duration.ofDays(30);
    /** Work that takes longer belongs to a server that was killed: the next call may take it over. */
    static final Duration WORK = Duration.ofMinutes(2);

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    IdempotencyKeys(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** What is known of a key. */
    record Known(
            String callName,
            String bodyMac,
            String claim,
            Instant claimedAt,
            @Nullable String answer) {
        boolean is(String name, String mac) {
            return callName.equals(name) && bodyMac.equals(mac);
        }
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW, readOnly = true)
    Optional<Known> find(long user, UUID key) {
        return jdbc.sql("select * from idempotency_key where user_id = ? and call_key = ? and claimed_at > ?")
                .params(user, key.toString(), Timestamp.from(clock.instant().minus(LIFE)))
                .query(this::known)
                .optional();
    }

    /** Claims a key; throws {@link DuplicateKeyException} where somebody has it. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void claim(long user, Call call, String mac, UUID claim) {
        forget(user, call.key());
        jdbc.sql("insert into idempotency_key (user_id, call_key, call_name, body_mac, claim, claimed_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        user,
                        call.key().toString(),
                        call.name(),
                        mac,
                        claim.toString(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private void forget(long user, UUID key) {
        jdbc.sql("delete from idempotency_key where user_id = ? and call_key = ? and claimed_at <= ?")
                .params(user, key.toString(), Timestamp.from(clock.instant().minus(LIFE)))
                .update();
    }

    /** Takes over work that its server never ended; false where somebody else was faster. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    boolean takeOver(long user, UUID key, Known dead, UUID claim) {
        return jdbc.sql("update idempotency_key set claim = ?, claimed_at = ?"
                                + " where user_id = ? and call_key = ? and claim = ? and answer is null")
                        .params(claim.toString(), Timestamp.from(clock.instant()), user, key.toString(), dead.claim())
                        .update()
                == 1;
    }

    /** Keeps the answer, in the transaction of the work; refuses where the work was taken over meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    void answer(long user, UUID key, UUID claim, String answer) {
        int kept = jdbc.sql("update idempotency_key set answer = ?"
                        + " where user_id = ? and call_key = ? and claim = ? and answer is null")
                .params(cipher.encrypt(answer), user, key.toString(), claim.toString())
                .update();
        if (kept != 1) {
            throw new CallRefused(HttpStatus.CONFLICT, "api.key.in_work");
        }
    }

    /** Gives the key back after work that failed: nothing was changed, so it may be tried again, corrected too. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    void giveBack(long user, UUID key, UUID claim) {
        jdbc.sql("delete from idempotency_key where user_id = ? and call_key = ? and claim = ? and answer is null")
                .params(user, key.toString(), claim.toString())
                .update();
    }

    /** Forgets what is older than the promise. */
    @Scheduled(cron = "0 40 3 * * *", zone = "Asia/Shanghai")
    @Transactional
    void forgetOld() {
        jdbc.sql("delete from idempotency_key where claimed_at <= ?")
                .param(Timestamp.from(clock.instant().minus(LIFE)))
                .update();
    }

    private Known known(ResultSet row, int index) throws SQLException {
        byte[] answer = row.getBytes("answer");
        return new Known(
                row.getString("call_name"),
                row.getString("body_mac"),
                row.getString("claim"),
                row.getTimestamp("claimed_at").toInstant(),
                answer == null ? null : cipher.decrypt(answer));
    }
}
