package org.fengqiao.report;

/**
 * Petitions with the state they have at as-of. One is on time if its first answer came by the due date in force then; one
 * that is due at as-of and has no answer is late, unless its limit was dropped before; a limit that ended where it began, since the way was corrected, never was. What was handed back or withdrawn is
 * ended, but not answered.
 */
final class PetitionRecords {
    private static final String FACTS = """
            select c.id, c.kind, c.number, c.title, c.unit_id, c.matter_id, c.registered_at,
              c.import_run_id is not null as imported, c.received_at, c.received_dated, c.closed_dated,
              p.origin, p.petition_class, p.route, p.repeated, p.satisfaction, p.intake_channel, p.notice_owed,
              p.backlog_resolved_at,
              case when p.accepted_at < :asOf then p.accepted_at end as accepted_at,
              case when p.notified_at < :asOf then p.notified_at end as notified_at,
              case when p.replied_at < :asOf then p.replied_at end as replied_at,
              case when p.returned_at < :asOf then p.returned_at end as returned_at,
              case when p.ending = 'withdrawn' and p.ended_at < :asOf then p.ended_at end as withdrawn_at,
              n.due_at as notice_due_at,
              case when n.cancelled_at <= n.due_at and n.cancelled_at < :asOf then true else false end as notice_dropped,
              case when d.cancelled_at <= d.started_at then null when (
                select min(m.id) from deadline_entry m
                where m.case_id = c.id and m.step = 'petition.completion' and m.cycle = 1 and m.happened_at >= :asOf
                  and m.verb in ('extended', 'recomputed')
              ) is null then d.due_at else (
                select b.due_at from deadline_entry b
                where b.case_id = c.id and b.step = 'petition.completion' and b.cycle = 1
                  and b.due_at is not null and b.happened_at < :asOf
                order by b.happened_at desc, b.id desc fetch first 1 row only
              ) end as due_at,
              case when d.cancelled_at <= d.due_at and d.cancelled_at < :asOf then true else false end as limit_dropped
            from case_file c
            join petition p on p.case_id = c.id
            left join case_deadline d on d.case_id = c.id and d.step = 'petition.completion' and d.cycle = 1
            left join case_deadline n on n.case_id = c.id and n.step = 'petition.notice' and n.cycle = 1
            where c.kind = 'petition' and {visible} and {window}
            offset 0 rows
            """.replace("{visible}", RecordSource.VISIBLE);

    private static final String STATE = """
            select e.*, e.{started} as started_at, e.received_dated as started_dated, e.replied_at as closed_at,
              e.replied_at is not null as closed,
              case when e.returned_at is not null then 'returned'
                when e.on_time = true then 'on_time'
                when e.on_time = false then 'late'
                when e.replied_at is not null then 'closed'
                else 'open' end as outcome
            from (
              select s.*,
                case when s.replied_at <= coalesce(s.returned_at, s.replied_at)
                    and s.replied_at <= coalesce(s.withdrawn_at, s.replied_at) then s.replied_at
                  when s.returned_at is not null then s.returned_at
                  else s.withdrawn_at end as ended_at,
                case when s.due_at is null then null
                  when s.replied_at is not null then s.replied_at <= s.due_at
                  when s.due_at < :asOf and not s.limit_dropped then false
                  end as on_time,
                case when not s.notice_owed or s.notice_due_at is null then null
                  when s.notified_at is not null then s.notified_at <= s.notice_due_at
                  when s.notice_due_at < :asOf and not s.notice_dropped then false
                  end as told_on_time
              from ({facts}) s
              offset 0 rows
            ) e
            offset 0 rows
            """;

    /** Accepted in the period. */
    static final RecordSource ACCEPTED = new RecordSource(
            "petitions accepted in the period",
            select("accepted_at", "p.accepted_at >= :start and p.accepted_at < :end"));

    /** Received in the period. */
    static final RecordSource RECEIVED = new RecordSource(
            "petitions received in the period",
            select("received_at", "c.received_at >= :start and c.received_at < :end"));

    /** Accepted by the period's end and not ended before it began. */
    static final RecordSource UNFINISHED = new RecordSource(
            "petitions not ended before the period",
            "select k.* from (" + select("accepted_at", "p.accepted_at < :end")
                    + ") k where k.ended_at is null or k.ended_at >= :start");

    /** Old cases whose resolution was certified in the period. */
    static final RecordSource BACKLOG_RESOLVED = new RecordSource(
            "old cases resolved in the period",
            select("received_at", "p.backlog_resolved_at >= :start and p.backlog_resolved_at < :end"));

    /** Petitions and disputes that a leader was in charge of while they were open in the period. */
    static final RecordSource LED = new RecordSource(
            "cases with a leader in charge in the period", """
            select c.id, c.kind, c.number, c.title, c.unit_id, c.registered_at,
              c.import_run_id is not null as imported, c.received_at as started_at, c.received_dated as started_dated,
              case when c.closed_at < :asOf then c.closed_at end as closed_at, c.closed_dated,
              cast(null as timestamp with time zone) as due_at,
              case when c.closed_at < :asOf then 'closed' else 'open' end as outcome
            from case_file c
            where c.kind in ('dispute', 'petition') and c.leader_in_charge is not null and {visible}
              and c.received_at < :end and (c.closed_at is null or c.closed_at >= :start)
            offset 0 rows
            """.replace("{visible}", RecordSource.VISIBLE));

    private PetitionRecords() {}

    /** The select alone, for the sources that mix kinds. */
    static String select(String started, String window) {
        return STATE.replace("{facts}", FACTS.replace("{window}", window)).replace("{started}", started);
    }
}
