package org.fengqiao.report;

/**
 * A select over the records of one kind with the state they have at as-of, limited to those that an event in the period
 * can concern. Every source has the columns {@code id, kind, number, title, unit_id, registered_at, imported, started_at,
 * started_dated, closed_at, closed_dated, due_at, outcome} and those that the conditions of its sets name.
 *
 * <p>Named parameters: {@code unit} (id of the scope), {@code start} and {@code end} (what happens in the period and
 * before as-of), {@code asOf} (an event has happened if it is before), {@code asOfDay} (its date, in days since 1970),
 * {@code cleared} (may count restricted records), {@code firstDay} and {@code lastDay} of the period in days since 1970,
 * {@code weeksFrom} and {@code weeksTo} (the period with all of its first and last ISO week), {@code twoYearsBefore} the
 * end.
 *
 * <p>{@code offset 0 rows} after an inner select changes nothing but PostgreSQL's plan: without it the planner would copy
 * every column's expression into every condition that names it, and spend seconds on compiling them.
 *
 * <p>What another table tells of a case is asked case by case, as {@code (select min(…) … where x.case_id = c.id) is not
 * null}: of {@code in} and {@code exists} the planner may make one list for the whole database, so that a township would pay
 * for its province.
 */
public record RecordSource(String name, String sql) {
    /** The records that a figure may count, whatever their kind; {@code c} is the case file. */
    public static final String VISIBLE = """
            c.unit_id in (select unit_id from unit_closure where ancestor_id = :unit)
            and c.state not in ('void', 'merged')
            and (c.restricted = false or :cleared = true)
            and (c.import_run_id is null
              or c.import_run_id not in (select id from import_run where state = 'running'))
            and c.received_at < :asOf
            """;

    RecordSet all() {
        return new RecordSet(this, "1 = 1");
    }

    RecordSet where(String condition) {
        return new RecordSet(this, condition);
    }

    /** The day in Shanghai as days since 1970. Plain arithmetic, since the databases differ in casting to a date. */
    public static String dayOf(String instant) {
        return "floor((extract(epoch from " + instant + ") + 28800) / 86400)";
    }

    @Override
    public String toString() {
        return name;
    }
}
