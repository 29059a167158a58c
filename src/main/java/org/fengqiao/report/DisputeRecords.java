package org.fengqiao.report;

/**
 * Disputes with the state they have at as-of: that of the earliest round whose relapse had not happened yet, else of the
 * round in force. Of a relapse that a file tells of, how and when the round was settled is not known; then the record's
 * one conclusion is read. A dispute counts once, where its lead unit is.
 */
final class DisputeRecords {
    private static final String STATE = """
            select s.*,
              case when s.concluded_at < :asOf then s.concluded_at end as closed_at,
              case when s.concluded_at < :asOf then s.ending else 'open' end as outcome,
              cast(null as timestamp with time zone) as due_at
            from (
              select c.id, c.kind, c.number, c.title, c.unit_id, c.matter_id, c.registered_at,
                c.import_run_id is not null as imported,
                c.received_at as started_at, c.received_dated as started_dated, c.closed_dated,
                case when r.concluded_at is null then c.closed_at else r.concluded_at end as concluded_at,
                case when r.concluded_at is null then d.outcome else r.outcome end as ending,
                coalesce(r.level, d.level) as level,
                d.type, d.source, d.method, d.intake_channel, d.people, d.claim_amount, d.collective,
                d.agreement_form, d.agreement_amount, d.confirmed_at, d.performance_due_at, d.performed_at
              from case_file c
              join dispute d on d.case_id = c.id
              left join dispute_round r on r.case_id = c.id and r.relapsed_at >= :asOf and not exists (
                select 1 from dispute_round e
                where e.case_id = r.case_id and e.round_no < r.round_no and e.relapsed_at >= :asOf)
              where c.kind = 'dispute' and {visible} and {window}
              offset 0 rows
            ) s
            offset 0 rows
            """.replace("{visible}", RecordSource.VISIBLE);

    /** Found in the period. */
    static final RecordSource FOUND =
            source("disputes found in the period", "c.received_at >= :start and c.received_at < :end");

    /** Whose outcome, in the round that counts at as-of, was reached in the period. */
    static final RecordSource CONCLUDED = new RecordSource(
            "disputes concluded in the period",
            "select k.* from (" + select("""
                            (c.closed_at >= :start and c.closed_at < :end
                              or (select min(e.round_no) from dispute_round e
                                where e.case_id = c.id and e.relapsed_at >= :asOf) is not null)""") + ") k where k.closed_at >= :start and k.closed_at < :end");

    /** Found by the period's end, and not closed before it began. */
    static final RecordSource UNFINISHED = new RecordSource(
            "disputes not closed before the period",
            "select k.* from ("
                    + select("c.received_at < :end and (c.closed_at is null or c.closed_at >= :start)")
                    + ") k where k.closed_at is null or k.closed_at >= :start");

    /** Whose agreement a court confirmed in the period. */
    static final RecordSource CONFIRMED =
            source("disputes confirmed in the period", "d.confirmed_at >= :start and d.confirmed_at < :end");

    /** Whose agreement was to be performed in the period. */
    static final RecordSource PERFORMANCE_DUE =
            source("agreements due in the period", "d.performance_due_at >= :start and d.performance_due_at < :end");

    /** Reopened in the period after they had been resolved. */
    static final RecordSource RELAPSED = source("disputes relapsed in the period", """
            c.id in (select case_id from dispute_round
              where relapsed_at >= :start and relapsed_at < :end
                and (outcome is null or outcome in ('agreement', 'settled')))""");

    private DisputeRecords() {}

    /** The select alone, for the sources that mix kinds. */
    static String select(String window) {
        return STATE.replace("{window}", window);
    }

    private static RecordSource source(String name, String window) {
        return new RecordSource(name, select(window));
    }
}
