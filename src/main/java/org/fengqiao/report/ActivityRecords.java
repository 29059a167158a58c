package org.fengqiao.report;

/**
 * Entries of the register of activities. What counts is not how many there are, but how many times or people they tell.
 * Their ids are below zero here, so that they are never taken for cases. One is about the matter of the case it is linked
 * to, unless the case is restricted: whoever reads a figure, it names none of these.
 */
final class ActivityRecords {
    private static final String ENTRIES = """
            select -a.id as id, 'activity' as kind, '' as number, coalesce(a.note, a.venue, c.title, '') as title,
              a.unit_id, a.registered_at, exists (select 1 from imported_activity i where i.activity_id = a.id) as imported,
              a.held_at as started_at, true as started_dated,
              cast(null as timestamp with time zone) as closed_at, false as closed_dated,
              cast(null as timestamp with time zone) as due_at, a.kind as outcome,
              replace(m.label, '@', '＠') as matter,
              a.times, a.people, a.claims_resolved, a.case_id, floor(({day} + 3) / 7) * 7 as thursday
            from activity a
            left join case_file c on c.id = a.case_id and c.restricted = false
            left join matter m on m.id = c.matter_id
            where a.voided_at is null
              and a.unit_id in (select unit_id from unit_closure where ancestor_id = :unit) and {window}
            offset 0 rows
            """.replace("{day}", RecordSource.dayOf("a.held_at"));

    private static final RecordSource HELD =
            new RecordSource("activities of the period", window("a.held_at >= :start and a.held_at < :end"));

    /** An ISO week is the period's that its Thursday is in; the first and the last may reach beyond it. */
    private static final RecordSource OF_WEEKS = new RecordSource(
            "activities of the period's ISO weeks",
            window("a.held_at >= :weeksFrom and a.held_at < :weeksTo and a.held_at < :asOf"));

    /** Of whatever kind. */
    static final RecordSet HELD_ANY = HELD.all();

    private ActivityRecords() {}

    static RecordSet held(String kind) {
        return HELD.where("x.outcome = '" + kind + "'");
    }

    static RecordSet ofWeeks(String kind) {
        return OF_WEEKS.where("x.outcome = '" + kind + "' and x.thursday >= :firstDay and x.thursday <= :lastDay");
    }

    private static String window(String condition) {
        return ENTRIES.replace("{window}", condition);
    }
}
