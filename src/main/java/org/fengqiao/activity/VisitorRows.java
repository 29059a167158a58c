package org.fengqiao.activity;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.PhoneNumber;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of those who came to reception days; telephone numbers are encrypted. */
@Component
class VisitorRows {
    /** @param phone in clear */
    record Known(
            long id,
            long activityId,
            String name,
            @Nullable String phone,
            int people,
            String matter,
            @Nullable CaseRef taken) {
        /** Says nothing personal. */
        @Override
        public String toString() {
            return "Known[" + id + "]";
        }
    }

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final Clock clock;

    VisitorRows(JdbcClient jdbc, FieldCipher cipher, Clock clock) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Who came, without those whose restricted case the user does not know of. */
    List<VisitorView> of(CurrentUser user, long activityId) {
        return jdbc.sql("select v.*, c.number from reception_visitor v left join case_file c on c.id = v.case_id and"
                        + CaseAccess.MAY_SEE + " where v.activity_id = :activity and (c.id is not null or not exists"
                        + " (select 1 from case_file r where r.id = v.case_id and r.restricted = true))"
                        + " order by v.position_no, v.id")
                .param("activity", activityId)
                .params(CaseAccess.parameters(user))
                .query((row, index) -> new VisitorView(
                        row.getLong("id"),
                        row.getString("name"),
                        masked(row.getBytes("phone")),
                        row.getInt("people"),
                        row.getString("matter"),
                        row.getString("answer"),
                        row.getBoolean("solved"),
                        row.getObject("case_id") != null,
                        row.getString("number")))
                .list();
    }

    /** One of them, held until the transaction ends, so that two who press at once come one after the other. */
    Optional<Known> hold(long id) {
        jdbc.sql("select id from reception_visitor where id = ? for update")
                .param(id)
                .query(Long.class)
                .optional();
        return jdbc.sql("select v.*, c.number from reception_visitor v left join case_file c on c.id = v.case_id"
                        + " where v.id = ?")
                .param(id)
                .query((row, index) -> new Known(
                        id,
                        row.getLong("activity_id"),
                        row.getString("name"),
                        row.getBytes("phone") == null ? null : cipher.decrypt(row.getBytes("phone")),
                        row.getInt("people"),
                        row.getString("matter"),
                        row.getString("number") == null
                                ? null
                                : new CaseRef(row.getLong("case_id"), new CaseNumber(row.getString("number")))))
                .optional();
    }

    void write(CurrentUser user, long activityId, List<Visitor> visitors) {
        Map<Long, VisitorView> before = new HashMap<>();
        of(user, activityId).forEach(one -> before.put(one.id(), one));
        int position = 0;
        for (Visitor visitor : visitors) {
            if (visitor.id() != null && before.remove(visitor.id()) != null) {
                change(visitor.id(), position++, visitor);
            } else {
                add(activityId, position++, visitor);
            }
        }
        // Who was taken up as a case stays, whatever a form says: the case came from somewhere.
        before.values().stream()
                .filter(one -> !one.takenUp())
                .forEach(one -> jdbc.sql("delete from reception_visitor where id = ? and case_id is null")
                        .param(one.id())
                        .update());
    }

    void taken(long id, CaseRef ref, String by) {
        jdbc.sql("update reception_visitor set case_id = ?, taken_up_at = ?, taken_up_by = ?, version = version + 1"
                        + " where id = ?")
                .params(ref.id(), ActivityRows.at(clock.instant()), by, id)
                .update();
    }

    private void add(long activityId, int position, Visitor visitor) {
        jdbc.sql("insert into reception_visitor (id, activity_id, position_no, name, phone, people, matter, answer,"
                        + " solved) values (nextval('reception_visitor_seq'), ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(activityId, position, visitor.name())
                .param(encrypted(visitor))
                .params(visitor.people(), visitor.matter())
                .param(visitor.answer())
                .param(visitor.solved())
                .update();
    }

    private void change(long id, int position, Visitor visitor) {
        jdbc.sql("update reception_visitor set position_no = ?, name = ?, phone = coalesce(cast(? as bytea), phone),"
                        + " people = ?, matter = ?, answer = ?, solved = ?, version = version + 1 where id = ?")
                .params(position, visitor.name())
                .param(encrypted(visitor))
                .params(visitor.people(), visitor.matter())
                .param(visitor.answer())
                .params(visitor.solved(), id)
                .update();
    }

    private byte @Nullable [] encrypted(Visitor visitor) {
        return visitor.phone() == null ? null : cipher.encrypt(visitor.phone());
    }

    private @Nullable String masked(byte @Nullable [] phone) {
        return phone == null ? null : new PhoneNumber(cipher.decrypt(phone)).masked();
    }
}
