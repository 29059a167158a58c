package org.fengqiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fengqiao.exchange.ImportKind;
import org.fengqiao.exchange.ImportNotices;
import org.fengqiao.exchange.ImportRequest;
import org.fengqiao.exchange.Imports;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.Units;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An invented year of 2,000 tickets, imported as a clerk would, counted by the catalogue and by plain SQL beside it. */
@DatabaseTest
class HotlineYearTest {
    private static final String TOWNSHIP = "997300100";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** Of the township's hotline, with when it began, when it ended, and the limits that were counted for it. */
    private static final String TICKETS = """
            select t.*, u.code as village, c.closed_at,
              coalesce(t.dispatched_at, c.received_at) as began,
              case when t.returned_at is not null and (c.closed_at is null or t.returned_at <= c.closed_at)
                  then t.returned_at
                when c.closed_at is null and t.verdict_on_time is not null then coalesce(t.dispatched_at, c.received_at)
                else c.closed_at end as ended,
              done.due_at as done_by, sign.due_at as sign_by, call.due_at as call_by
            from ticket t
            join case_file c on c.id = t.case_id
            join unit u on u.id = c.unit_id
            left join case_deadline done on done.case_id = c.id and done.step = 'hotline.completion'
            left join case_deadline sign on sign.case_id = c.id and sign.step = 'hotline.sign'
            left join case_deadline call on call.case_id = c.id and call.step = 'hotline.contact'
            where t.channel = '12345' and u.code like '997300100%'
            """;

    private static final String YEAR = " >= timestamp with time zone '2025-01-01 00:00:00+08:00' and %s"
            + " < timestamp with time zone '2026-01-01 00:00:00+08:00'";
    private static final String LATE = "timestamp with time zone '2026-01-01 00:00:00+08:00'";
    private static final String RECEIVED = in("began") + " and (returned_at is null or returned_at >= " + LATE + ")";
    private static final String EARLY = "timestamp with time zone '2025-01-01 00:00:00+08:00'";
    private static final String ENDED =
            "(closed_at < " + LATE + " or closed_at is null and verdict_on_time is not null)";

    @Autowired
    private Imports imports;

    @Autowired
    private Units units;

    @Autowired
    private FigureService figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @TempDir
    private Path folder;

    @BeforeEach
    void theTownship() throws IOException {
        clock.set("2026-11-22T09:00");
        LoggedIn.commandLine();
        units.save(new NewUnit("997300", "年表县", UnitKind.COUNTY, null, null, false));
        units.save(new NewUnit(TOWNSHIP, "年表镇", UnitKind.TOWNSHIP, null, null, false));
        for (int village = 201; village <= 205; village++) {
            units.save(new NewUnit(TOWNSHIP + village, "年表" + village + "村", UnitKind.VILLAGE, null, null, false));
        }
        Random random = new Random(12345);
        take("closings.csv", "closed_at", 1_600, random);
        take("verdicts.csv", "on_time", 400, random);
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @Test
    void theFiguresAreWhatPlainSqlCounts() {
        Figures counted = figures.figures(FigureRequest.of(TOWNSHIP, Period.year(2025)), Words.CHINESE);
        Map<String, String> expected = new TreeMap<>();
        expected.put("hotline.received", count(RECEIVED));
        expected.put(
                "hotline.on_time_rate",
                rate(
                        RECEIVED + " and (closed_at < " + LATE + " and closed_at <= done_by"
                                + " or closed_at is null and verdict_on_time = true)",
                        RECEIVED + " and (closed_at < " + LATE + " or closed_at is null and verdict_on_time is not null"
                                + " or (closed_at is null or closed_at >= " + LATE + ") and done_by < " + LATE + ")"));
        expected.put("hotline.closed_rate", rate(RECEIVED + " and " + ENDED, RECEIVED));
        expected.put(
                "hotline.signed_on_time_rate",
                rate(
                        RECEIVED + " and " + done("signed_at", "sign_by"),
                        RECEIVED + " and " + owed("signed_at", "sign_by")));
        expected.put(
                "hotline.response_rate",
                rate(
                        RECEIVED + " and excluded = false and " + done("contacted_at", "call_by"),
                        RECEIVED + " and excluded = false and " + owed("contacted_at", "call_by")));
        expected.put(
                "hotline.solution_rate",
                rate(
                        RECEIVED + " and excluded = false and resolved = true",
                        RECEIVED + " and excluded = false and resolved is not null"));
        expected.put(
                "hotline.satisfaction_rate",
                rate(
                        RECEIVED + " and excluded = false and satisfaction in ('satisfied', 'fair')",
                        RECEIVED + " and excluded = false and satisfaction in ('satisfied', 'fair', 'dissatisfied')"));
        expected.put("hotline.excluded", count(RECEIVED + " and excluded = true"));
        expected.put("hotline.returned", count(in("returned_at")));
        expected.put("hotline.reopened", count(in("reopened_at")));
        expected.put("hotline.by_class", parts("ticket_class", RECEIVED));
        expected.put("hotline.by_unit", parts("village", RECEIVED));
        expected.put("hotline.opening", count("began < " + EARLY + " and (ended is null or ended >= " + EARLY + ")"));
        expected.put("hotline.closed", count("began < " + LATE + " and ended >= " + EARLY + " and ended < " + LATE));
        expected.put("hotline.closing", count("began < " + LATE + " and (ended is null or ended >= " + LATE + ")"));
        assertThat(said(counted)).containsExactlyInAnyOrderEntriesOf(expected);
        assertThat(counted.get("hotline.received").value().intValueExact()).isBetween(1_200, 1_900);
        assertThat(said(counted).values()).as("nothing is empty in such a year").doesNotContain("0", "0/0", "{}");
    }

    private static Map<String, String> said(Figures counted) {
        return counted.list().stream()
                .filter(figure -> figure.code().startsWith("hotline."))
                .collect(Collectors.toMap(Figure::code, HotlineYearTest::said));
    }

    private static String said(Figure figure) {
        if (!figure.breakdown().isEmpty()) {
            return new TreeMap<>(figure.breakdown().stream().collect(Collectors.toMap(Part::key, Part::value)))
                    .toString();
        }
        return figure.isRate() ? figure.numerator() + "/" + figure.denominator() : figure.printed();
    }

    private static String done(String at, String by) {
        return at + " < " + LATE + " and " + at + " <= " + by;
    }

    /** Recorded at all, and done or due by the end of the year. */
    private static String owed(String at, String by) {
        return at + " is not null and (" + at + " < " + LATE + " or " + by + " < " + LATE + ") and " + by
                + " is not null";
    }

    private static String in(String column) {
        return column + YEAR.formatted(column);
    }

    private String count(String condition) {
        return jdbc.sql("select count(*) from (" + TICKETS + ") a where " + condition)
                .query(String.class)
                .single();
    }

    private String rate(String numerator, String denominator) {
        return count(numerator) + "/" + count(denominator);
    }

    private String parts(String column, String condition) {
        Map<String, Long> parts = new TreeMap<>();
        jdbc.sql("select " + column + " as part, count(*) as n from (" + TICKETS + ") a where " + condition
                        + " group by " + column)
                .query(row -> {
                    parts.put(row.getString("part"), row.getLong("n"));
                });
        return parts.toString();
    }

    /** A file with closing times, or one with the sender's verdict instead. */
    private void take(String name, String ending, int rows, Random random) throws IOException {
        StringBuilder csv = new StringBuilder("external_id,unit,title,channel,ticket_class,received_at,dispatched_at,"
                + "signed_at,contacted_at,returned_at,reopened_at,excluded,resolved,satisfaction," + ending + "\n");
        for (int i = 0; i < rows; i++) {
            csv.append(row(name, i, ending, random)).append('\n');
        }
        Path file = folder.resolve(name);
        Files.writeString(file, csv);
        var result = imports.run(
                new ImportRequest(ImportKind.TICKETS, file, null, TOWNSHIP, false, false, null), new ImportNotices() {
                    @Override
                    public void warn(String key, Object... arguments) {
                        throw new AssertionError(key);
                    }

                    @Override
                    public void firstPassword(String login, String password) {
                        throw new AssertionError("no users are imported");
                    }
                });
        assertThat(result.rejections()).isEmpty();
    }

    private static String row(String file, int i, String ending, Random random) {
        LocalDateTime received = LocalDateTime.parse("2024-12-05T00:00:00").plusMinutes(random.nextInt(60 * 24 * 400));
        LocalDateTime dispatched = received.plusMinutes(random.nextInt(600));
        boolean returned = random.nextInt(25) == 0;
        LocalDateTime closed = dispatched.plusMinutes(random.nextInt(60 * 24 * 12));
        boolean open = random.nextInt(12) == 0;
        String end = ending.equals("on_time")
                ? random.nextInt(10) == 0 ? "" : random.nextInt(8) == 0 ? "否" : "是"
                : returned || open ? "" : text(closed);
        return String.join(
                ",",
                file + i,
                TOWNSHIP + (201 + random.nextInt(5)),
                "反映事项" + i,
                random.nextInt(8) == 0 ? "window" : "12345",
                List.of("complaint", "help", "consultation", "suggestion").get(random.nextInt(4)),
                text(received),
                random.nextInt(10) == 0 ? "" : text(dispatched),
                random.nextInt(3) == 0 ? "" : text(dispatched.plusMinutes(random.nextInt(60 * 60))),
                random.nextInt(3) == 0 ? "" : text(dispatched.plusMinutes(random.nextInt(60 * 70))),
                returned ? text(dispatched.plusMinutes(random.nextInt(60 * 24 * 20))) : "",
                !open && !returned && random.nextInt(20) == 0 ? text(closed.plusMinutes(random.nextInt(60 * 24))) : "",
                random.nextInt(15) == 0 ? "是" : "否",
                random.nextInt(4) == 0 ? "" : random.nextInt(6) == 0 ? "否" : "是",
                List.of("satisfied", "fair", "dissatisfied", "unrated").get(random.nextInt(4)),
                end);
    }

    private static String text(LocalDateTime time) {
        return MINUTE.format(time);
    }
}
