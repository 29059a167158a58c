package org.fengqiao.docket;

import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a case go on as one of another kind, and the first follow what becomes of the second: a ticket that is really a
 * dispute. Both are one matter from then on. Neither room knows the other: they meet in {@link CaseReferred} and {@link
 * ReferralMoved}. Who may refer is the sending room's affair, who may open the new case the receiving room's.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Referrals {
    private static final int REASON = 500;
    private static final String ROWS = "select r.*, f.number as from_number, t.number as to_number from case_referral r"
            + " join case_file f on f.id = r.from_case_id join case_file t on t.id = r.to_case_id";

    private final CaseReading cases;
    private final Parties parties;
    private final Matters matters;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Asking asking;
    private final Words words;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    Referrals(
            CaseReading cases,
            Parties parties,
            Matters matters,
            Timeline timeline,
            ApplicationEventPublisher events,
            Asking asking,
            Words words,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.cases = cases;
        this.parties = parties;
        this.matters = matters;
        this.timeline = timeline;
        this.events = events;
        this.asking = asking;
        this.words = words;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Opens the other case and links both to one matter.
     *
     * @return the new case
     * @throws Refused where the case goes on as such a one already, or the receiving room refuses
     */
    public CaseRef refer(ReferCase command) {
        CaseView from = cases.get(command.caseId());
        checkMayGo(from, command);
        List<NewParty> people = Stream.concat(parties.known(from.id()).stream(), command.others().stream())
                .toList();
        events.publishEvent(new CaseReferred(
                new CaseRef(from.id(), from.number()),
                from.kind(),
                command.to(),
                command.unitId(),
                command.title() == null ? from.title() : command.title(),
                command.summary() == null ? from.summary() : command.summary(),
                command.place() == null ? from.place() : command.place(),
                people,
                from.restricted(),
                command.reason(),
                asking.user().name()));
        return running(from.id(), command.to()).stream()
                .findFirst()
                .orElseThrow(() -> new Refused("referral.nobody", command.to()));
    }

    private void checkMayGo(CaseView from, ReferCase command) {
        if (!from.state().live()) {
            throw new Refused("case.wrong-state", from.state());
        }
        if (command.reason().isBlank() || command.reason().length() > REASON) {
            throw new Refused("referral.reason", REASON);
        }
        jdbc.sql("select id from case_file where id = ? for update")
                .param(from.id())
                .query(Long.class)
                .single();
        running(from.id(), command.to()).stream().findFirst().ifPresent(already -> {
            throw new Refused("referral.already", already.number().text());
        });
    }

    /** Cases of this kind that the case went on as and that are neither void nor ended without success. */
    private List<CaseRef> running(long fromId, CaseKind kind) {
        entities.flush();
        return jdbc
                .sql(ROWS + " where r.from_case_id = ? and t.kind = ? and t.state <> 'void' and r.ended = false"
                        + " order by r.to_case_id desc")
                .params(fromId, kind.code())
                .query(Referrals::row)
                .list()
                .stream()
                .map(ReferralRow::to)
                .toList();
    }

    /** The receiving room's answer to {@link CaseReferred}: this is the case it opened. */
    public void taken(CaseReferred referral, CaseRef to) {
        entities.flush();
        jdbc.sql("insert into case_referral (from_case_id, to_case_id, reason, referred_at, referred_by)"
                        + " values (?, ?, ?, ?, ?)")
                .params(referral.from().id(), to.id(), referral.reason())
                .params(clock.instant().atOffset(ZoneOffset.UTC), referral.actor())
                .update();
        timeline.addAbout(
                to.id(), referral.from().id(), TimelineNote.of("referred", to.number() + "：" + referral.reason()));
        timeline.addAbout(
                referral.from().id(),
                to.id(),
                TimelineNote.of("referral_received", referral.from().number() + "：" + referral.reason()));
        matters.join(referral.from().id(), to.id());
    }

    /**
     * The receiving room tells what became of its case. Whoever referred it hears, and so does whoever referred one that
     * was merged into it; of a case that nobody referred nothing happens.
     *
     * @param outcomeKey words for it
     */
    public void moved(CaseRef to, String outcomeKey, boolean ended, Instant at) {
        entities.flush();
        for (ReferralRow referral : to(to.id())) {
            jdbc.sql("update case_referral set outcome = ?, ended = ?, outcome_at = ?"
                            + " where from_case_id = ? and to_case_id = ?")
                    .params(outcomeKey, ended, at.atOffset(ZoneOffset.UTC))
                    .params(referral.from().id(), referral.to().id())
                    .update();
            timeline.addAbout(
                    to.id(),
                    referral.from().id(),
                    TimelineNote.of("referral_moved", to.number() + "：" + words.text(Words.CHINESE, outcomeKey))
                            .at(at));
            events.publishEvent(new ReferralMoved(
                    referral.from().id(),
                    referral.from().number().text(),
                    to,
                    outcomeKey,
                    ended,
                    at,
                    asking.user().name()));
        }
    }

    /** Referrals to this case and to those that were merged into it. */
    private List<ReferralRow> to(long caseId) {
        List<ReferralRow> found = new ArrayList<>();
        List<Long> ids = List.of(caseId);
        while (!ids.isEmpty()) {
            found.addAll(jdbc.sql(ROWS + " where r.to_case_id in (:ids)")
                    .param("ids", ids)
                    .query(Referrals::row)
                    .list());
            ids = jdbc.sql("select id from case_file where merged_into_id in (:ids)")
                    .param("ids", ids)
                    .query(Long.class)
                    .list();
        }
        return found;
    }

    /** Where this case came from and what it went on as, as far as the current user may see the other one. */
    @Transactional(readOnly = true, propagation = Propagation.REQUIRED)
    public List<ReferralRow> of(long caseId) {
        return jdbc.sql(ROWS + " where (r.from_case_id = :case or r.to_case_id = :case) and exists (select 1 from"
                        + " case_file c where c.id = case when r.from_case_id = :case then r.to_case_id"
                        + " else r.from_case_id end and" + CaseAccess.MAY_SEE + ") order by r.referred_at")
                .param("case", caseId)
                .params(CaseAccess.parameters(asking.user()))
                .query(Referrals::row)
                .list();
    }

    private static ReferralRow row(ResultSet row, int index) throws SQLException {
        var outcomeAt = row.getTimestamp("outcome_at");
        return new ReferralRow(
                new CaseRef(row.getLong("from_case_id"), new CaseNumber(row.getString("from_number"))),
                new CaseRef(row.getLong("to_case_id"), new CaseNumber(row.getString("to_number"))),
                row.getString("reason"),
                row.getTimestamp("referred_at").toInstant(),
                row.getString("referred_by"),
                row.getString("outcome"),
                row.getBoolean("ended"),
                outcomeAt == null ? null : outcomeAt.toInstant());
    }
}
