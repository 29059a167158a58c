package org.fengqiao.report;

/**
 * Who was on the roster, and which grids and committees there are, at the earlier of as-of and the period's end. Their ids
 * are below zero here, so that they are never taken for cases.
 */
final class RosterRecords {
    private static final String NO_CASE = """
              cast(null as timestamp with time zone) as closed_at, false as closed_dated,
              cast(null as timestamp with time zone) as due_at,
            """;

    /** {@code complex}: found or settled, within two years, a dispute of the township's level or of grave risk. */
    private static final RecordSource PEOPLE =
            new RecordSource("people on the roster", """
            select -r.id as id, 'roster' as kind, '' as number, r.name as title, r.unit_id, r.from_at as registered_at,
              true as imported, r.from_at as started_at, true as started_dated, {noCase} r.role as outcome,
              r.role = 'grid_worker' and exists (
                select 1 from case_file c join dispute d on d.case_id = c.id
                where c.received_at >= :twoYearsBefore and c.received_at < :end
                  and c.state not in ('void', 'merged') and (c.found_by = r.name or d.settled_by = r.name)
                  and (d.level in ('township', 'joint') or d.risk in ('red', 'orange'))
                  and c.unit_id in (select unit_id from unit_closure where ancestor_id = :unit)) as complex
            from roster_entry r
            where r.unit_id in (select unit_id from unit_closure where ancestor_id = :unit)
              and r.from_at < :end and (r.until_at is null or r.until_at >= :end)
            offset 0 rows
            """.replace("{noCase}", NO_CASE));

    private static final RecordSource UNITS = new RecordSource("units", """
            select -u.id as id, 'unit' as kind, '' as number, u.name as title, u.id as unit_id,
              timestamp with time zone '2000-01-01 00:00:00+08:00' as registered_at, true as imported,
              timestamp with time zone '2000-01-01 00:00:00+08:00' as started_at, true as started_dated, {noCase}
              u.kind as outcome
            from unit u
            where u.id in (select unit_id from unit_closure where ancestor_id = :unit)
            offset 0 rows
            """.replace("{noCase}", NO_CASE));

    private RosterRecords() {}

    static RecordSet people(String role) {
        return PEOPLE.where("x.outcome = '" + role + "'");
    }

    static RecordSet units(String kind) {
        return UNITS.where("x.outcome = '" + kind + "'");
    }
}
