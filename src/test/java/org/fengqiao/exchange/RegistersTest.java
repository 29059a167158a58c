package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.fengqiao.activity.ActivityFilter;
import org.fengqiao.activity.ActivityRegister;
import org.fengqiao.activity.ActivitySearch;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.Units;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Activities and the roster, from the file to the figure. */
@DatabaseTest
@Transactional
class RegistersTest {
    private static final String TOWNSHIP = "997400100";
    private static final String ACTIVITIES = "external_id,unit,date,kind,times,people,claims_resolved,note\n";

    @Autowired
    private Imports imports;

    @Autowired
    private Units units;

    @Autowired
    private FigureService figures;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private ActivitySearch activities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @TempDir
    private Path folder;

    @BeforeEach
    void theTownship() {
        clock.set("2026-03-01T09:00");
        LoggedIn.commandLine();
        units.save(new NewUnit("997400", "册县", UnitKind.COUNTY, null, null, false));
        units.save(new NewUnit(TOWNSHIP, "册镇", UnitKind.TOWNSHIP, null, null, false));
        units.save(new NewUnit(TOWNSHIP + "201", "册一村", UnitKind.VILLAGE, null, null, false));
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @Test
    void timesAndPeopleAreSummedByKindAndDay() {
        run(ImportKind.ACTIVITIES, ACTIVITIES + """
                1,997400100,2025-01-01,weekly_meeting,2,,,
                2,册一村,2025-12-31,周碰头例会,,,,
                3,册一村,2026-01-01,weekly_meeting,1,,,
                4,997400100,2025-06-03,走访,1,16,3,
                5,997400100,2025-06-04,consultation,1,42,2,
                """);
        assertThat(figure("activity.weekly_meetings", null)).isEqualTo("3");
        assertThat(figure("activity.visited_people", null)).isEqualTo("16");
        assertThat(figure("activity.consultations", null)).isEqualTo("42");
        assertThat(figure("activity.claims_resolved", null)).isEqualTo("5");
        assertThat(figure("activity.weekly_meetings", LocalDate.parse("2025-12-30")))
                .as("what comes after as-of has not happened")
                .isEqualTo("2");
    }

    /** 2024-12-30 belongs to the first ISO week of 2025, 2025-12-29 to the first of 2026. */
    @Test
    void aWeekBelongsToTheYearOfItsThursday() {
        run(ImportKind.ACTIVITIES, ACTIVITIES + """
                1,997400100,2024-12-30,weekly_meeting,1,,,
                2,997400100,2025-01-02,weekly_meeting,1,,,
                3,997400100,2025-12-28,weekly_meeting,1,,,
                4,997400100,2025-12-29,weekly_meeting,1,,,
                """);
        var rate = figures.figure(
                FigureRequest.of(TOWNSHIP, Period.year(2025)), "activity.weekly_meeting_weeks_rate", Words.CHINESE);
        assertThat(rate.numerator()).isEqualTo(2);
        assertThat(rate.denominator()).isEqualTo(52);
    }

    @Test
    void theSameFileTwiceChangesNothingAndAnotherOneCorrects() {
        run(ImportKind.ACTIVITIES, ACTIVITIES + "1,997400100,2025-06-03,visit,1,16,,\n");
        assertThat(run(ImportKind.ACTIVITIES, ACTIVITIES + "1,997400100,2025-06-03,visit,1,16,,\n")
                        .duplicates())
                .isEqualTo(1);
        assertThat(run(ImportKind.ACTIVITIES, ACTIVITIES + "1,997400100,2025-06-03,visit,1,61,,\n")
                        .updated())
                .isEqualTo(1);
        assertThat(figure("activity.visited_people", null)).isEqualTo("61");
        jdbc.sql("update activity set people = 62, version = version + 1 where unit_id = ?")
                .param(units.byCode(TOWNSHIP).orElseThrow().id())
                .update();
        assertThat(run(ImportKind.ACTIVITIES, ACTIVITIES + "1,997400100,2025-06-03,visit,1,63,,\n")
                        .rejections())
                .extracting(one -> one.reason())
                .containsExactly("import.activity.touched");
    }

    @Test
    void whatIsMadeVoidHereCountsNoMoreAndNoFileBringsItBack() {
        String file = ACTIVITIES + "1,997400100,2025-06-03,visit,1,16,,\n2,997400100,2025-06-04,visit,1,5,,\n";
        run(ImportKind.ACTIVITIES, file);
        long first = activities
                .page(
                        new ActivityFilter(null, null, LocalDate.of(2025, 6, 3), LocalDate.of(2025, 6, 3)),
                        Optional.empty(),
                        9)
                .getFirst()
                .id();
        register.makeVoid(first, 0, "重复登记");
        assertThat(figure("activity.visited_people", null)).isEqualTo("5");
        assertThat(run(ImportKind.ACTIVITIES, file).duplicates()).isEqualTo(2);
        assertThat(run(ImportKind.ACTIVITIES, ACTIVITIES + "1,997400100,2025-06-03,visit,1,17,,\n")
                        .rejections())
                .extracting(one -> one.reason())
                .containsExactly("import.activity.touched");
        assertThat(figure("activity.visited_people", null)).isEqualTo("5");
    }

    @Test
    void anActivityOfTomorrowOrOfNoKnownKindIsRefusedWithItsRow() {
        var result = run(ImportKind.ACTIVITIES, ACTIVITIES + """
                1,997400100,2026-03-02,visit,1,16,,
                2,997400100,2025-03-02,聚餐,1,16,,
                3,997400100,2025-03-02,visit,0,16,,
                """);
        assertThat(result.rejections()).extracting(one -> one.row()).containsExactly(2, 3, 4);
        assertThat(result.accepted()).isZero();
    }

    @Test
    void theRosterOfAYearsEndIsThatOfItsLastDay() {
        String header = "name,role,unit,from,to\n";
        run(ImportKind.ROSTER, header + """
                甲,网格员,册一村,2024-01-01,2025-12-31
                乙,grid_worker,册一村,2025-12-31,
                丙,grid_worker,册一村,2026-01-01,
                丁,grid_worker,册一村,2024-01-01,2025-12-30
                戊,法律明白人,997400100,2024-01-01,
                """);
        assertThat(figure("roster.grid_workers", null)).isEqualTo("2");
        assertThat(figure("roster.legal_guides", null)).isEqualTo("1");
        assertThat(run(ImportKind.ROSTER, header + "乙,grid_worker,册一村,2025-12-31,2025-12-31\n")
                        .updated())
                .isEqualTo(1);
        assertThat(run(ImportKind.ROSTER, header + "己,mediator,册一村,2025-12-31,2025-12-30\n")
                        .rejections())
                .extracting(one -> one.reason())
                .containsExactly("roster.to-before-from");
    }

    private String figure(String code, @Nullable LocalDate asOf) {
        return figures.figure(new FigureRequest(TOWNSHIP, Period.year(2025), asOf), code, Words.CHINESE)
                .printed();
    }

    private ImportResult run(ImportKind kind, String rows) {
        try {
            Path file = folder.resolve(kind.code() + ".csv");
            Files.writeString(file, rows);
            return imports.run(new ImportRequest(kind, file, null, TOWNSHIP, false, false, null), new ImportNotices() {
                @Override
                public void warn(String key, Object... arguments) {
                    throw new AssertionError(key);
                }

                @Override
                public void firstPassword(String login, String password) {
                    throw new AssertionError("no users are imported");
                }
            });
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
