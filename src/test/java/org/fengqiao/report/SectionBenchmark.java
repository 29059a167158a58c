package org.fengqiao.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.check.ReportChecks;
import org.fengqiao.report.section.SectionService;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the section of one township and year takes among the cases of a province, and how that grows with the township's
 * own. No test: it asserts nothing and prints numbers. By hand: {@code mvn test -Dtest=SectionBenchmark
 * -Dbenchmark.cases=1000000}; the second test run of the build is the one on PostgreSQL.
 *
 * <p>1,000 townships of 8 villages in 10 cities and 100 counties; cases of 2024 and 2025, half of them disputes, most of the
 * others tickets; a tenth of the deadlines extended, paused or computed anew, a hundredth of the disputes relapsed. Three
 * townships have 3,000, 10,000 and 30,000 cases, all others their share of the rest.
 */
@DatabaseTest
class SectionBenchmark {
    private static final int CASES = Integer.getInteger("benchmark.cases", 1_000_000);
    private static final int ROUNDS = 15;
    private static final long FIRST = 60_000_000L;
    private static final long TOWNSHIPS = 80_001_000L;
    private static final long VILLAGES = 80_010_000L;

    @Autowired
    private FigureService figures;

    @Autowired
    private SectionService sections;

    @Autowired
    private ReportChecks checks;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private final Map<String, List<Double>> steps = new TreeMap<>();

    @Test
    void section() {
        clock.set("2026-03-02T09:00");
        Callers.cleared();
        long start = System.nanoTime();
        units();
        cases();
        System.out.printf("filled %,d cases in %.0f s%n", CASES, (System.nanoTime() - start) / 1e9);
        for (int year : List.of(2025, 2024)) {
            measure("an ordinary township", 500, year);
            measure("one of 3,000 cases", 0, year);
            measure("one of 10,000 cases", 1, year);
            measure("one of 30,000 cases", 2, year);
        }
    }

    private void measure(String what, int township, int year) {
        steps.clear();
        for (int round = 0; round < ROUNDS; round++) {
            // An ordinary one is another each time, so that none is in the memory already.
            int which = township == 500 ? 500 + round : township;
            one(FigureRequest.of(code(which), Period.year(year)));
        }
        StringBuilder line = new StringBuilder();
        steps.forEach((step, millis) -> {
            Collections.sort(millis);
            line.append("  %s %.0f (longest %.0f)".formatted(step, millis.get(millis.size() / 2), millis.getLast()));
        });
        System.out.printf(
                Locale.ROOT,
                "%s, %,d cases in all, %s, %d, median ms:%s%n",
                TestDatabase.postgresql() ? "PostgreSQL" : "H2",
                CASES,
                what,
                year,
                line);
    }

    private void one(FigureRequest request) {
        long begin = System.nanoTime();
        Figures read = figures.figures(request, Words.CHINESE);
        timed("1 figures", begin);
        var section = sections.preview(read, null);
        timed("2 section in all", begin);
        long before = System.nanoTime();
        checks.run(read, section, request, Words.CHINESE);
        timed("3 checks", before);
        before = System.nanoTime();
        sections.paper(section, read, true);
        timed("4 Word file", before);
    }

    private void timed(String step, long since) {
        steps.computeIfAbsent(step, name -> new ArrayList<>()).add((System.nanoTime() - since) / 1e6);
    }

    private static String code(long township) {
        return "98%02d%02d%03d".formatted(township / 100, township / 10 % 10, township % 10 + 100);
    }

    private void units() {
        unit("'98'", "80000000", "'province'", "null", 1);
        unit("'98' || lpad(cast(i as varchar(2)), 2, '0')", "80000001 + i", "'city'", "80000000", 10);
        unit(
                "'98' || lpad(cast(i / 10 as varchar(2)), 2, '0') || lpad(cast(mod(i, 10) as varchar(2)), 2, '0')",
                "80000100 + i",
                "'county'",
                "80000001 + i / 10",
                100);
        String township =
                "'98' || lpad(cast({i} / 100 as varchar(2)), 2, '0') || lpad(cast(mod({i} / 10, 10) as varchar(2)), 2, '0')"
                        + " || cast(mod({i}, 10) + 100 as varchar(3))";
        unit(township.replace("{i}", "i"), TOWNSHIPS + " + i", "'township'", "80000100 + i / 10", 1000);
        unit(
                township.replace("{i}", "(i / 8)") + " || cast(mod(i, 8) + 201 as varchar(3))",
                VILLAGES + " + i",
                "'village'",
                TOWNSHIPS + " + i / 8",
                8000);
        jdbc.update(
                "insert into unit_closure (ancestor_id, unit_id, depth) with recursive up(unit_id, ancestor_id, depth) as"
                        + " (select id, id, 0 from unit where id >= 80000000 union all select up.unit_id, u.parent_id, up.depth + 1"
                        + " from up join unit u on u.id = up.ancestor_id where u.parent_id is not null)"
                        + " select ancestor_id, unit_id, depth from up");
    }

    private void unit(String code, String id, String kind, String parent, int number) {
        jdbc.update("insert into unit (id, code, name, kind, parent_id) select " + id + ", " + code + ", " + kind
                + " || i, " + kind + ", " + parent + " from " + series(number));
    }

    /** Made by the database itself; a million rows would be long on their way. */
    private void cases() {
        String village = "case when i < 3000 then mod(i, 8) when i < 13000 then 8 + mod(i, 8)"
                + " when i < 43000 then 16 + mod(i, 8) else 24 + mod(i * 7919, 7976) end";
        String kind = "case when mod(i, 10) < 5 then 'dispute' when mod(i, 10) < 9 then 'ticket' else 'petition' end";
        jdbc.update(
                "insert into case_file (id, number, kind, unit_id, title, state, received_at, closed_at, registered_at,"
                        + " registered_by) select " + FIRST + " + i, 'B' || i, " + kind + ", " + VILLAGES + " + "
                        + village
                        + ", '事项' || i, case when mod(i, 15) = 0 then 'open' else 'closed' end, r.at,"
                        + " case when mod(i, 15) = 0 then null else r.at + mod(i, 40) * interval '1' day end, r.at, 'b'"
                        + " from (select i, timestamp with time zone '2024-01-01 08:00:00+08:00'"
                        + " + mod(i * 7907, 1051200) * interval '1' minute as at from " + series(CASES) + ") r");
        disputes();
        tickets();
        jdbc.update("insert into petition (case_id, intake_channel, origin, notice_owed, petition_class, route,"
                + " accepted_at, replied_at) select id, 'window', 'direct', true, 'claim', '6', received_at, closed_at"
                + " from case_file where kind = 'petition' and id >= " + FIRST);
        deadlines("petition.completion", "petition", 60);
        deadlines("petition.notice", "petition", 15);
        jdbc.update(
                "insert into timeline_entry (id, case_id, happened_at, recorded_at, actor, verb) select id, id, closed_at,"
                        + " closed_at, 'b' || mod(id, 5000), 'dispute.settle' from case_file where closed_at is not null and id >= "
                        + FIRST);
        jdbc.update(
                "insert into activity (id, unit_id, held_at, kind, times, people, registered_at, registered_by) select "
                        + FIRST + " + i, " + TOWNSHIPS
                        + " + mod(i, 1000), timestamp with time zone '2024-01-01 00:00:00+08:00'"
                        + " + mod(i * 31, 730) * interval '1' day, case mod(i, 3) when 0 then 'weekly_meeting' when 1 then 'visit'"
                        + " else 'consultation' end, 1, 12, timestamp with time zone '2024-01-01 00:00:00+08:00', 'b' from "
                        + series(CASES / 10));
        if (TestDatabase.postgresql()) {
            jdbc.execute("analyze");
        }
    }

    private void disputes() {
        jdbc.update(
                "insert into dispute (case_id, type, source, intake_channel, level, entry_level, risk, people, outcome,"
                        + " method, agreement_form, agreement_amount) select id, case mod(id, 4) when 0 then 'neighbour' when 1 then"
                        + " 'land' when 2 then 'wages' else 'other' end, 'grid', 'grid', case mod(id, 3) when 0 then 'grid' when 1 then"
                        + " 'village' else 'township' end, 'grid', 'yellow', 3, case when closed_at is null then 'open' when"
                        + " mod(id, 3) = 0 then 'agreement' else 'settled' end, 'people', 'written', 1000 from case_file"
                        + " where kind = 'dispute' and id >= " + FIRST);
        jdbc.update(
                "insert into dispute_round (case_id, round_no, concluded_at, outcome, level, relapsed_at) select id, 1,"
                        + " received_at + interval '1' day, 'settled', 'village', received_at + interval '20' day from case_file"
                        + " where kind = 'dispute' and mod(id, 100) = 0 and id >= " + FIRST);
    }

    private void tickets() {
        jdbc.update(
                "insert into ticket (case_id, channel, ticket_class, dispatched_at, signed_at, contacted_at, resolved,"
                        + " satisfaction) select id, '12345', 'help', received_at, received_at, received_at, true, 'satisfied' from"
                        + " case_file where kind = 'ticket' and id >= " + FIRST);
        deadlines("hotline.completion", "ticket", 7);
        deadlines("hotline.sign", "ticket", 1);
        deadlines("hotline.contact", "ticket", 2);
        jdbc.update(
                "insert into ticket_application (id, case_id, cycle_no, kind, state, asked_at, asked_by, reason, decided_at)"
                        + " select id, id, 1, 'parking', 'granted', received_at, 'b', 'b', received_at from case_file"
                        + " where kind = 'ticket' and mod(id, 20) = 5 and id >= " + FIRST);
        String verb = "case mod(id / 10, 3) when 0 then 'extended' when 1 then 'paused' else 'recomputed' end";
        jdbc.update(
                "insert into deadline_entry (id, case_id, step, cycle, verb, happened_at, recorded_at, actor, due_at)"
                        + " select " + FIRST + " + id, id, 'hotline.completion', 1, " + verb
                        + ", received_at + interval '3' day, received_at, 'b', received_at + interval '10' day from case_file"
                        + " where kind = 'ticket' and mod(id, 10) = 6 and id >= " + FIRST);
    }

    private void deadlines(String step, String kind, int days) {
        jdbc.update("insert into case_deadline (case_id, step, cycle, started_at, due_raw, due_at, met_at) select id, '"
                + step
                + "', 1, received_at, received_at + interval '" + days + "' day, received_at + interval '" + days
                + "' day, closed_at from case_file where kind = '" + kind + "' and id >= " + FIRST);
        jdbc.update(
                "insert into deadline_entry (id, case_id, step, cycle, verb, happened_at, recorded_at, actor, due_at)"
                        + " select " + 3 * FIRST + " + id * 8 + " + step.length() % 8 + ", id, '" + step
                        + "', 1, 'set', received_at, received_at, 'b', received_at + interval '" + days
                        + "' day from case_file where kind = '" + kind + "' and id >= " + FIRST);
    }

    /** {@code n(i)} with i from 0. */
    private static String series(int number) {
        return TestDatabase.postgresql()
                ? "generate_series(cast(0 as bigint), " + (number - 1) + ") as n(i)"
                : "(select x - 1 as i from system_range(1, " + number + ")) n";
    }
}
