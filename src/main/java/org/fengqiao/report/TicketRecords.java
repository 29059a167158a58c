package org.fengqiao.report;

/**
 * Tickets with the state they have at as-of. The last call-back by as-of says whether one is solved and how satisfied the
 * caller is; while one is parked it is in neither rate, and while its clock is stopped it is not late. Whether one was on
 * time is decided by its first closing and the due date in force then; the sender's verdict speaks only where there is no
 * closing time or no due date.
 */
final class TicketRecords {
    private static final String FACTS = """
            select c.id, c.kind, c.number, c.title, c.unit_id, c.matter_id, c.registered_at,
              c.import_run_id is not null as imported, c.received_at, c.closed_dated,
              coalesce(t.dispatched_at, c.received_at) as started_at,
              c.received_dated and t.dispatched_at is null as started_dated,
              t.channel, t.ticket_class, t.excluded, t.verdict_on_time as verdict,
              case when t.result_at is null or t.result_at < :asOf then t.resolved else {lastAnswer.resolved} end
                as resolved,
              case when t.result_at is null or t.result_at < :asOf then t.satisfaction
                else {lastAnswer.satisfaction} end as satisfaction,
              ({parked}) is not null as parked,
              t.signed_at is not null or c.import_run_id is null as signing_recorded,
              t.contacted_at is not null or c.import_run_id is null as contact_recorded,
              case when t.signed_at < :asOf then t.signed_at end as signed_at,
              case when t.contacted_at < :asOf then t.contacted_at end as contacted_at,
              case when t.returned_at < :asOf then t.returned_at end as returned_at,
              coalesce(p.met_at, c.closed_at) as first_closing,
              case when t.reopened_at >= :asOf then coalesce(p.met_at, c.closed_at) else c.closed_at end as last_closing,
              case when ({movedSince}) is null then p.due_at else (
                select b.due_at from deadline_entry b
                where b.case_id = c.id and b.step = 'hotline.completion' and b.cycle = 1
                  and b.due_at is not null and b.happened_at < :asOf
                order by b.happened_at desc, b.id desc fetch first 1 row only
              ) end as due_at,
              ({paused}) is not null as paused,
              sign.due_at as sign_due_at, contact.due_at as contact_due_at
            from case_file c
            join ticket t on t.case_id = c.id
            left join case_deadline p on p.case_id = c.id and p.step = 'hotline.completion' and p.cycle = 1
            left join case_deadline sign on sign.case_id = c.id and sign.step = 'hotline.sign' and sign.cycle = 1
            left join case_deadline contact
              on contact.case_id = c.id and contact.step = 'hotline.contact' and contact.cycle = 1
            where c.kind = 'ticket' and {visible} and {window}
            offset 0 rows
            """.replace("{visible}", RecordSource.VISIBLE)
            .replace("{lastAnswer.resolved}", lastAnswer("solved"))
            .replace("{lastAnswer.satisfaction}", lastAnswer("satisfaction"))
            .replace(
                    "{movedSince}",
                    "select min(m.id) from deadline_entry m where m.case_id = c.id and m.step = 'hotline.completion'"
                            + " and m.cycle = 1 and m.happened_at >= :asOf"
                            + " and m.verb in ('extended', 'paused', 'resumed', 'recomputed')")
            .replace(
                    "{parked}",
                    "select min(a.id) from ticket_application a where a.case_id = c.id and a.kind = 'parking'"
                            + " and a.state = 'granted' and a.decided_at < :asOf and (a.ended_at is null or a.ended_at >= :asOf)")
            .replace(
                    "{paused}",
                    "select min(b.id) from deadline_entry b where b.case_id = c.id and b.step = 'hotline.completion'"
                            + " and b.cycle = 1 and b.verb = 'paused' and b.happened_at < :asOf and not exists (select 1"
                            + " from deadline_entry r where r.case_id = b.case_id and r.step = b.step and r.cycle = 1"
                            + " and r.verb = 'resumed' and r.id > b.id and r.happened_at < :asOf)");

    private static final String STATE = """
            select e.*,
              case when e.returned_at is not null then 'returned'
                when e.on_time = true then 'on_time'
                when e.on_time = false then 'late'
                when e.closed then 'closed'
                else 'open' end as outcome
            from (
              select s.*,
                s.closed_at is not null or s.closed_untimed as closed,
                case when s.returned_at <= coalesce(s.closed_at, s.returned_at) then s.returned_at
                  when s.closed_untimed then s.started_at
                  else s.closed_at end as ended_at,
                case when s.first_closed_at is not null and s.due_at is not null then s.first_closed_at <= s.due_at
                  when s.first_closed_at is not null or s.closed_untimed then s.verdict
                  when s.due_at < :asOf and not s.paused then false
                  end as on_time
              from (
                select f.*,
                  case when f.last_closing < :asOf then f.last_closing end as closed_at,
                  case when f.first_closing < :asOf then f.first_closing end as first_closed_at,
                  f.first_closing is null and f.verdict is not null as closed_untimed
                from ({facts}) f
                offset 0 rows
              ) s
              offset 0 rows
            ) e
            offset 0 rows
            """;

    /** What the caller said last by as-of, where a later call-back has changed it since. */
    private static String lastAnswer(String column) {
        return "(select y.result_" + column + " from ticket_cycle y where y.case_id = t.case_id and y.result_at < :asOf"
                + " order by y.result_at desc fetch first 1 row only)";
    }

    /** Of the hotline, dispatched in the period; a redo is not a new one. */
    static final RecordSource DISPATCHED = hotline(
            "hotline tickets dispatched in the period",
            "coalesce(t.dispatched_at, c.received_at) >= :start and coalesce(t.dispatched_at, c.received_at) < :end");

    /** Of the hotline, dispatched by the period's end and not ended before it began. */
    static final RecordSource UNFINISHED = new RecordSource(
            "hotline tickets not ended before the period",
            "select k.* from ("
                    + select("t.channel = '12345' and (c.closed_at is null or c.closed_at >= :start)")
                    + ") k where k.started_at < :end and (k.ended_at is null or k.ended_at >= :start)");

    /** Of the hotline, whose return the centre accepted in the period. */
    static final RecordSource RETURNED =
            hotline("hotline tickets returned in the period", "t.returned_at >= :start and t.returned_at < :end");

    /** Of the hotline, sent back to be done again in the period. */
    static final RecordSource REOPENED = hotline(
            "hotline tickets redone in the period",
            "(t.reopened_at >= :start and t.reopened_at < :end or exists (select 1 from ticket_cycle y"
                    + " where y.case_id = t.case_id and y.cycle_no > 1 and y.opened_at >= :start and y.opened_at < :end))");

    private TicketRecords() {}

    /** The select alone, for the sources that mix kinds. */
    static String select(String window) {
        return STATE.replace("{facts}", FACTS.replace("{window}", window));
    }

    private static RecordSource hotline(String name, String window) {
        return new RecordSource(name, select("t.channel = '12345' and " + window));
    }
}
