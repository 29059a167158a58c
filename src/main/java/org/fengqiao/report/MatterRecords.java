package org.fengqiao.report;

/** Records of every kind by when they were received, with what they have in common. */
final class MatterRecords {
    private static final String IN_PERIOD = "c.received_at >= :start and c.received_at < :end";

    private static final String DISPUTES = """
            select s.id, s.kind, s.number, s.title, s.unit_id, s.matter_id, s.registered_at, s.imported,
              s.started_at, s.started_dated, s.closed_at, s.closed_dated, s.due_at, s.outcome,
              s.intake_channel as channel, cast(null as varchar(16)) as satisfaction,
              s.closed_at is not null as closed, false as returned
            from ({disputes}) s
            """.replace("{disputes}", DisputeRecords.select(IN_PERIOD));

    private static final String TICKETS = """
            select s.id, s.kind, s.number, s.title, s.unit_id, s.matter_id, s.registered_at, s.imported,
              s.received_at as started_at, s.started_dated, s.closed_at, s.closed_dated, s.due_at, s.outcome,
              s.channel, s.satisfaction, s.closed, s.returned_at is not null as returned
            from ({tickets}) s
            """.replace("{tickets}", TicketRecords.select(IN_PERIOD));

    private static final String PETITIONS =
            """
            select s.id, s.kind, s.number, s.title, s.unit_id, s.matter_id, s.registered_at, s.imported,
              s.started_at, s.started_dated, s.closed_at, s.closed_dated, s.due_at, s.outcome,
              s.intake_channel as channel, s.satisfaction, s.closed, s.returned_at is not null as returned
            from ({petitions}) s
            """.replace("{petitions}", PetitionRecords.select("received_at", IN_PERIOD));

    /** Received in the period; {@code nth} is 1 for the first record of each matter, and for each record without one. */
    static final RecordSource RECEIVED = new RecordSource(
            "records received in the period",
            """
            select a.*, row_number() over (partition by coalesce(a.matter_id, -a.id) order by a.started_at, a.id) as nth
            from ({disputes} union all {tickets} union all {petitions}) a
            """.replace("{disputes}", DISPUTES).replace("{tickets}", TICKETS).replace("{petitions}", PETITIONS));

    private MatterRecords() {}
}
