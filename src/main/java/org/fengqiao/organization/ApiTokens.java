package org.fengqiao.organization;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tokens by which other programs act in the name of a user. A token sees exactly what its user sees; it is shown once,
 * when it is made, and only its hash is kept.
 */
@Service
@Transactional
public class ApiTokens {
    private static final String MARK = "fq_";
    private static final int BYTES = 32;
    private static final int NAME = 50;
    private static final int MOST = 20;
    /** How exactly the last use is known: a row is not written with every call. */
    private static final Duration USE = Duration.ofMinutes(1);

    /** Neither handed in, nor revoked while the account was still used. */
    private static final String OUTSTANDING = " and received_at is null and (revoked_at is null or exists (select 1"
            + " from app_user u where u.id = api_token.user_id and u.until_at <= api_token.revoked_at))";

    private final JdbcClient jdbc;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ApiTokens(JdbcClient jdbc, Users users, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes a token.
     *
     * @param name what it is for, in its owner's words
     * @return the token, which cannot be had again
     */
    public String make(CurrentUser owner, String name) {
        String words = name.strip();
        if (words.isEmpty() || words.length() > NAME) {
            throw new Refused("token.name", NAME);
        }
        if (of(owner).size() >= MOST) {
            throw new Refused("token.many", MOST);
        }
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        String token = MARK + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql(
                        "insert into api_token (id, user_id, name, hash, made_at) values (nextval('api_token_seq'), ?, ?, ?, ?)")
                .params(idOf(owner), words, hash(token), Timestamp.from(clock.instant()))
                .update();
        events.publishEvent(new ApiTokenChanged("token.made", owner.name(), words));
        return token;
    }

    /** The tokens of a user that still open something, the oldest first. */
    @Transactional(readOnly = true)
    public List<ApiToken> of(CurrentUser owner) {
        return jdbc.sql("select id, name, made_at, last_used_at from api_token"
                        + " where user_id = ? and revoked_at is null order by id")
                .param(idOf(owner))
                .query(ApiTokens::row)
                .list();
    }

    /** Revokes one's own token at once; one that is revoked already stays so. */
    public void revoke(CurrentUser owner, long tokenId) {
        List<ApiToken> live = of(owner);
        jdbc.sql("update api_token set revoked_at = ? where id = ? and user_id = ? and revoked_at is null")
                .params(Timestamp.from(clock.instant()), tokenId, idOf(owner))
                .update();
        live.stream()
                .filter(token -> token.id() == tokenId)
                .forEach(
                        token -> events.publishEvent(new ApiTokenChanged("token.revoked", owner.name(), token.name())));
    }

    /** The account in whose name a token acts; empty where it is unknown or revoked, or the account is closed. */
    public Optional<AccountDetails> account(String token) {
        Instant now = clock.instant();
        return jdbc.sql("select t.id, u.login from api_token t join app_user u on u.id = t.user_id"
                        + " where t.hash = ? and t.revoked_at is null")
                .param(hash(token))
                .query((row, index) -> {
                    used(row.getLong("id"), now);
                    return row.getString("login");
                })
                .optional()
                .map(users::loadUserByUsername)
                .filter(AccountDetails::isEnabled);
    }

    /**
     * The tokens of somebody who leaves, whose devices did not come back yet; the oldest first. That a token ended with the
     * last day does not bring its device back.
     */
    @Transactional(readOnly = true)
    public List<ApiToken> outstanding(long userId) {
        return jdbc.sql("select id, name, made_at, last_used_at from api_token where user_id = ?" + OUTSTANDING
                        + " order by id")
                .param(userId)
                .query(ApiTokens::row)
                .list();
    }

    /**
     * The device of somebody who leaves came back. Its token works until that account's last day is over and is revoked
     * then.
     *
     * @param by who has it now
     * @param actor who says so
     * @return false where its owner revoked it, or it was received before
     */
    public boolean received(long tokenId, long userId, String by, String actor) {
        boolean now = jdbc.sql("update api_token set received_at = ?, received_by = ?" + " where id = ? and user_id = ?"
                                + OUTSTANDING)
                        .params(Timestamp.from(clock.instant()), by, tokenId, userId)
                        .update()
                > 0;
        if (now) {
            String name = jdbc.sql("select name from api_token where id = ?")
                    .param(tokenId)
                    .query(String.class)
                    .single();
            events.publishEvent(new ApiTokenChanged("token.received", actor, name));
            revokeEnded();
        }
        return now;
    }

    /** Tokens of accounts whose last day is over open nothing any more, also where the account is given a later one. */
    @Scheduled(cron = "0 5 0 * * *", zone = "Asia/Shanghai")
    void revokeEnded() {
        jdbc.sql("update api_token set revoked_at = (select u.until_at from app_user u where u.id = api_token.user_id)"
                        + " where revoked_at is null and exists (select 1 from app_user u"
                        + " where u.id = api_token.user_id and u.until_at <= ?)")
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    /** Whoever stays after all has the devices again. */
    void keep(long userId) {
        jdbc.sql("update api_token set received_at = null, received_by = null"
                        + " where user_id = ? and revoked_at is null")
                .param(userId)
                .update();
    }

    private void used(long tokenId, Instant now) {
        jdbc.sql("update api_token set last_used_at = :now"
                        + " where id = :id and (last_used_at is null or last_used_at < :before)")
                .param("now", Timestamp.from(now))
                .param("id", tokenId)
                .param("before", Timestamp.from(now.minus(USE)))
                .update();
    }

    private static ApiToken row(ResultSet row, int index) throws SQLException {
        Timestamp used = row.getTimestamp("last_used_at");
        return new ApiToken(
                row.getLong("id"),
                row.getString("name"),
                row.getTimestamp("made_at").toInstant(),
                used == null ? null : used.toInstant());
    }

    private static long idOf(CurrentUser owner) {
        Long id = owner.id();
        if (id == null) {
            throw new Refused("access.nobody");
        }
        return id;
    }

    /** A token is 256 random bits, so a plain hash is enough to keep it from being read back. */
    private static String hash(String token) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
