package org.fengqiao.docket;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.TestDatabase;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long looking for likely earlier records takes among very many. No test: it asserts nothing and prints numbers. By
 * hand: {@code mvn test -Dtest=LikelyRecordsBenchmark -Dbenchmark.cases=1000000}.
 */
@DatabaseTest
class LikelyRecordsBenchmark {
    private static final int CASES = Integer.getInteger("benchmark.cases", 1_000_000);
    private static final int WORDS = 300;
    private static final int ASKED = 200;
    private static final long FIRST = 50_000_000L;

    @Autowired
    private LikelyRecords records;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private JdbcTemplate jdbc;

    private final Random random = new Random(1);
    private final List<String> vocabulary = IntStream.range(0, WORDS)
            .mapToObj(i -> "" + (char) (0x4E00 + random.nextInt(1200)) + (char) (0x4E00 + random.nextInt(1200)))
            .toList();

    @Test
    void find() {
        UnitRow township = Township.build(units, users, "899");
        long village = units.byCode(township.code() + "201").orElseThrow().id();
        long start = System.nanoTime();
        fill(village);
        print("filled " + CASES + " cases", start);
        LoggedIn.as(users, "clerk-899");
        for (int round = 0; round < 2; round++) {
            List<Double> millis = new ArrayList<>();
            int found = 0;
            for (int i = 0; i < ASKED; i++) {
                LikelyQuery query = new LikelyQuery(village, words(4), words(10), words(2), List.of(person()));
                long began = System.nanoTime();
                found += records.find(query).size();
                millis.add((System.nanoTime() - began) / 1e6);
            }
            Collections.sort(millis);
            System.out.printf(
                    "%s, %d cases: median %.1f ms, 95%% %.1f ms, longest %.1f ms, %.1f found on average%n",
                    TestDatabase.postgresql() ? "PostgreSQL" : "H2",
                    CASES,
                    millis.get(ASKED / 2),
                    millis.get(ASKED * 95 / 100),
                    millis.getLast(),
                    (double) found / ASKED);
        }
    }

    private NewParty person() {
        return new NewParty(
                PartyRole.APPLICANT,
                "马国" + (char) (0x4E00 + random.nextInt(2000)),
                null,
                "139" + (10_000_000 + random.nextInt(80_000_000)),
                null);
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> vocabulary.get(random.nextInt(WORDS)))
                .collect(Collectors.joining());
    }

    /** Made by the database itself; a million rows would be long on their way. */
    private void fill(long unit) {
        String numbers = TestDatabase.postgresql()
                ? "generate_series(1, " + CASES + ") as n(i)"
                : "(select x as i from system_range(1, " + CASES + ")) n";
        String all = String.join("", vocabulary);
        String word = "substring('" + all + "', cast(1 + 2 * floor(random() * " + WORDS + ") as integer), 2)";
        jdbc.update("insert into case_file (id, number, kind, unit_id, title, place, state, received_at, registered_at,"
                + " registered_by) select " + FIRST + " + i, 'B' || i, 'ticket', " + unit + ", " + word + " || " + word
                + " || " + word + " || " + word + ", " + word + " || " + word
                + ", 'closed', current_timestamp, current_timestamp, 'benchmark' from " + numbers);
        jdbc.update("insert into party (id, case_id, role, position_no, name, phone_idx) select " + FIRST + " + i, "
                + FIRST + " + i, 'applicant', 0, '马国' || substring('" + all + "', cast(1 + floor(random() * "
                + (2 * WORDS - 1) + ") as integer), 1), cast(i as varchar(20)) from " + numbers);
        String places =
                TestDatabase.postgresql() ? "generate_series(1, 12) as p(x)" : "(select x from system_range(1, 12)) p";
        jdbc.update(
                "insert into case_token (token, case_id) select distinct substring(c.title || c.place, p.x, 2), c.id"
                        + " from case_file c, " + places + " where c.id > " + FIRST
                        + " and p.x < 12");
        if (TestDatabase.postgresql()) {
            jdbc.execute("analyze");
        }
    }

    private static void print(String what, long since) {
        System.out.printf("%s in %.0f s%n", what, (System.nanoTime() - since) / 1e9);
    }
}
