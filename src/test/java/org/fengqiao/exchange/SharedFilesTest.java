package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.DueDates;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.Units;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A real city's files and the example years, which lie beside the repository; skipped where they do not. */
@DatabaseTest
class SharedFilesTest {
    private static final Path SHARED = Path.of("../shared");
    private static final int BY_15_DAYS = 1779;
    private static final int BY_60_DAYS = 2662;
    private static final Path MAPPING = Path.of("docs/mappings/pingshan-2018.yml");

    @Autowired
    private Imports imports;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DeadlinePolicies policies;

    @BeforeEach
    void later() {
        LoggedIn.commandLine();
        clock.set("2026-11-22T09:00");
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @ParameterizedTest
    @CsvSource({"csv, xlsx, 449310", "xlsx, csv, 449311"})
    void theRealFileIsTakenWholeAndItsOtherFormIsAllDuplicates(String first, String second, String district) {
        Path data = SHARED.resolve("data");
        assumeTrue(Files.exists(data.resolve("hotline-pingshan-2018.csv")));
        units.save(new NewUnit(district, "坪山区" + district, UnitKind.COUNTY, null, null, false));
        assertThat(run(ImportKind.TICKETS, data.resolve("hotline-pingshan-2018." + first), MAPPING, district))
                .isEqualTo(new ImportResult(10_000, 10_000, 0, 0, 0, true, List.of()));
        assertThat(run(ImportKind.TICKETS, data.resolve("hotline-pingshan-2018." + second), MAPPING, district))
                .isEqualTo(new ImportResult(10_000, 0, 0, 10_000, 0, true, List.of()));
        assertThat(verdicts(district, true)).isEqualTo(9071);
        assertThat(verdicts(district, false)).isEqualTo(924);
        assertThat(units.below(units.byCode(district).orElseThrow().id())).hasSize(1 + 6 + 23);
    }

    /**
     * The law counts days, not hours: 15 days end with the fifteenth day after the day of receipt, which is up to 24 hours
     * later than 15 × 24 hours, and a last day that is no working day moves on to the next one. So more are in time by the
     * law than by the clock. (Before 2022 no holidays are loaded: only weekends move a day.)
     */
    @Test
    void theMessagesOfTenYearsAreTakenWholeAndCountedByTheHourAndByTheLaw() {
        Path file = SHARED.resolve("data/messages-with-replies-2011-2020.xlsx");
        assumeTrue(Files.exists(file));
        units.save(new NewUnit("449320", "某市", UnitKind.COUNTY, null, null, false));
        Path mapping = Path.of("docs/mappings/messages-2011-2020.yml");
        assertThat(run(ImportKind.PETITIONS, file, mapping, "449320"))
                .isEqualTo(new ImportResult(2816, 2816, 0, 0, 0, true, List.of()));
        assertThat(run(ImportKind.PETITIONS, file, mapping, "449320").duplicates())
                .isEqualTo(2816);
        List<Instant[]> times = jdbc.sql(
                        "select c.received_at, p.replied_at from petition p"
                                + " join case_file c on c.id = p.case_id join unit u on u.id = c.unit_id where u.code = '449320'")
                .query((row, index) -> new Instant[] {
                    row.getTimestamp("received_at").toInstant(),
                    row.getTimestamp("replied_at").toInstant()
                })
                .list();
        assertThat(withinHours(times, 15 * 24)).isEqualTo(1732);
        assertThat(withinHours(times, 60 * 24)).isEqualTo(2657);
        assertThat(byTheLaw(times, "petition.notice")).isEqualTo(BY_15_DAYS);
        assertThat(byTheLaw(times, "petition.completion")).isEqualTo(BY_60_DAYS);
    }

    private static long withinHours(List<Instant[]> times, int hours) {
        return times.stream()
                .filter(time -> !time[1].isAfter(time[0].plus(Duration.ofHours(hours))))
                .count();
    }

    private long byTheLaw(List<Instant[]> times, String step) {
        DueDates dates = policies.dueDates();
        return times.stream()
                .filter(time -> !time[1].isAfter(dates.of(step, time[0]).due()))
                .count();
    }

    private long verdicts(String district, boolean onTime) {
        return jdbc.sql("select count(*) from ticket k join case_file c on c.id = k.case_id"
                        + " join unit_closure t on t.unit_id = c.unit_id join unit u on u.id = t.ancestor_id"
                        + " where u.code = ? and k.verdict_on_time = ? and k.channel = '12345'")
                .params(district, onTime)
                .query(Long.class)
                .single();
    }

    @Test
    void theExampleYearsAreTakenWithoutARejectedRow() {
        for (String[] year :
                new String[][] {{"edges", "640522206"}, {"published-S0", "640522205"}, {"published-S4", "630106104"}}) {
            Path folder = SHARED.resolve("examples").resolve(year[0]);
            assumeTrue(Files.exists(folder));
            assertThat(run(ImportKind.UNITS, folder.resolve("units.csv"), null, null)
                            .rejections())
                    .isEmpty();
            for (ImportKind kind : List.of(ImportKind.DISPUTES, ImportKind.TICKETS, ImportKind.PETITIONS)) {
                Path file = folder.resolve(kind.code() + ".csv");
                if (!Files.exists(file)) {
                    continue; // not every year has petitions
                }
                ImportResult result = run(kind, file, null, year[1]);
                assertThat(result.rejections()).as("%s", file).isEmpty();
                assertThat(result.accepted())
                        .as("%s", file)
                        .isEqualTo(result.rows())
                        .isPositive();
                assertThat(run(kind, file, null, year[1]).duplicates()).isEqualTo(result.rows());
            }
        }
    }

    private ImportResult run(ImportKind kind, Path file, @Nullable Path mapping, @Nullable String unit) {
        return imports.run(new ImportRequest(kind, file, mapping, unit, false, false, null), new ImportNotices() {
            @Override
            public void warn(String key, Object... arguments) {
                // Named elsewhere.
            }

            @Override
            public void firstPassword(String login, String password) {
                throw new AssertionError("no users are imported");
            }
        });
    }
}
