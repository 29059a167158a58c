package org.fengqiao.organization;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.Refused;
import org.fengqiao.protection.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Half-written forms of the current user, kept with every change until they are filed or thrown away, so that neither a
 * lost connection nor an expired session loses anything. Encrypted, and nobody but their writer can ask for them.
 */
@Service
@Transactional
public class Drafts {
    /** Subject of a form for something new. */
    public static final String NEW = "-";

    /** How the name ends under which the files of a form are kept; they belong to it and are no form of their own. */
    public static final String FILES = ".files";

    /** A form as it was left. */
    public record Draft(String subject, String body, Instant updatedAt) {
        /** Says nothing of what was written. */
        @Override
        public String toString() {
            return "Draft[" + subject + "]";
        }
    }

    /** A form that was left, without what was written in it. */
    public record Unsent(String form, String subject, Instant updatedAt) {}

    /** A file that belongs to a form which is not filed yet. */
    public record Piece(String subject, byte[] body) {}

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Asking asking;
    private final Clock clock;

    Drafts(JdbcClient jdbc, FieldCipher cipher, Asking asking, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.asking = asking;
        this.clock = clock;
    }

    /** What the current user left unsent, the latest first; without the files that belong to a form. */
    public List<Unsent> unsent(int limit) {
        Long id = asking.self().id();
        if (id == null) {
            return List.of();
        }
        return jdbc.sql("select form, subject, updated_at from draft where user_id = :user and form not like :files"
                        + " order by updated_at desc, form, subject fetch first :limit rows only")
                .param("user", id)
                .param("files", "%" + FILES)
                .param("limit", limit)
                .query((row, index) -> new Unsent(
                        row.getString("form"),
                        row.getString("subject"),
                        row.getTimestamp("updated_at").toInstant()))
                .list();
    }

    public Optional<Draft> find(String form, String subject) {
        return jdbc.sql("select body, updated_at from draft where user_id = ? and form = ? and subject = ?")
                .params(user(), form, subject)
                .query((row, index) -> new Draft(
                        subject,
                        cipher.decrypt(row.getBytes("body")),
                        row.getTimestamp("updated_at").toInstant()))
                .optional();
    }

    /** Keeps what is written so far, in place of what was kept before. */
    public void keep(String form, String subject, String body) {
        store(form, subject, cipher.encrypt(body));
    }

    /** Keeps a file. */
    public void keep(String form, String subject, byte[] body) {
        store(form, subject, cipher.encrypt(body));
    }

    /** The files kept for a form, in the order of their subjects. */
    public List<Piece> pieces(String form) {
        return jdbc.sql("select subject, body from draft where user_id = ? and form = ? order by subject")
                .params(user(), form)
                .query((row, index) -> new Piece(row.getString("subject"), cipher.decryptBytes(row.getBytes("body"))))
                .list();
    }

    public void drop(String form, String subject) {
        jdbc.sql("delete from draft where user_id = ? and form = ? and subject = ?")
                .params(user(), form, subject)
                .update();
    }

    /** Drops a form and the files that belong to it. */
    public void dropAll(String form, String subject) {
        drop(form, subject);
        dropAll(form + FILES);
    }

    /** Drops everything kept for a form. */
    public void dropAll(String form) {
        jdbc.sql("delete from draft where user_id = ? and form = ?")
                .params(user(), form)
                .update();
    }

    private void store(String form, String subject, byte[] encrypted) {
        jdbc.sql(
                        "merge into draft d using (select cast(:user as bigint) as user_id, cast(:form as varchar(80)) as form,"
                                + " cast(:subject as varchar(60)) as subject) s"
                                + " on (d.user_id = s.user_id and d.form = s.form and d.subject = s.subject)"
                                + " when matched then update set body = :body, updated_at = :now"
                                + " when not matched then insert (user_id, form, subject, body, updated_at)"
                                + " values (s.user_id, s.form, s.subject, :body, :now)")
                .param("user", user())
                .param("form", form)
                .param("subject", subject)
                .param("body", encrypted)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private long user() {
        Long id = asking.self().id();
        if (id == null) {
            throw new Refused("access.nobody");
        }
        return id;
    }
}
