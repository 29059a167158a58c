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

/**
 * The table of those who came to reception days; telephone numbers are encrypted. A line whose case is restricted is there for
 * those alone who see that case.
 */
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

    /** A line {@code v} whose restricted case the user does not know of; bind {@link CaseAccess#parameters}. */
    private static final String HIDDEN =
            "exists (select 1 from case_file c where c.id = v.case_id and c.restricted = true" + " and not ("
                    + CaseAccess.MAY_SEE + "))";

    /** How many people, and how many settled claims, an activity {@code a} tells the user of. */
    static final String PEOPLE = "a.people - (select coalesce(sum(v.people), 0) from reception_visitor v"
            + " where v.activity_id = a.id and " + HIDDEN + ")";

    static final String CLAIMS_RESOLVED = "a.claims_resolved - (select count(*) from reception_visitor v"
            + " where v.activity_id = a.id and v.solved = true and " + HIDDEN + ")";

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
        return jdbc.sql("select v.*, c.number, c.restricted from reception_visitor v"
                        + " left join case_file c on c.id = v.case_id and" + CaseAccess.MAY_SEE
                        + " where v.activity_id = :activity and not (" + HIDDEN + ") order by v.position_no, v.id")
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
                        row.getString("number"),
                        row.getBoolean("restricted")))
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
            if (visitor.id() == null) {
                add(activityId, position++, visitor);
            } else if (before.remove(visitor.id()) != null) {
                change(visitor.id(), position++, visitor);
            } else if (!stands(activityId, visitor.id())) {
                add(activityId, position++, visitor);
            }
            // Else it has become secret since the form was opened, and is not written down a second time for everybody.
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

    /** The day's entry tells how many came and how much was settled: everybody, whoever may know of them. */
    void sumUp(long activityId) {
        jdbc.sql("update activity set people = (select coalesce(sum(v.people), 0) from reception_visitor v"
                        + " where v.activity_id = :id), claims_resolved = (select count(*) from reception_visitor v"
                        + " where v.activity_id = :id and v.solved = true) where id = :id")
                .param("id", activityId)
                .update();
    }

    /** Somebody who came last; the day's entry counts who came with him, and looks otherwise as if nothing had changed. */
    long append(long activityId, Visitor visitor) {
        int last = jdbc.sql("select coalesce(max(position_no), -1) from reception_visitor where activity_id = ?")
                .param(activityId)
                .query(Integer.class)
                .single();
        jdbc.sql("update activity set people = coalesce(people, 0) + ? where id = ?")
                .params(visitor.people(), activityId)
                .update();
        return add(activityId, last + 1, visitor);
    }

    private boolean stands(long activityId, long id) {
        return jdbc.sql("select count(*) from reception_visitor where id = ? and activity_id = ?")
                        .params(id, activityId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private long add(long activityId, int position, Visitor visitor) {
        long id = jdbc.sql("select nextval('reception_visitor_seq')")
                .query(Long.class)
                .single();
        jdbc.sql("insert into reception_visitor (id, activity_id, position_no, name, phone, people, matter, answer,"
                        + " solved) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(id, activityId, position, visitor.name())
                .param(encrypted(visitor))
                .params(visitor.people(), visitor.matter())
                .param(visitor.answer())
                .param(visitor.solved())
                .update();
        return id;
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
