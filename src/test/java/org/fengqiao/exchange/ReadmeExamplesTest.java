package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.Units;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The files that the README tells a newcomer to import into the demo township. What an import commits stays in the
 * database that the tests share, so the township has a code of its own here.
 */
@DatabaseTest
class ReadmeExamplesTest {
    private static final String DEMO = "990100100";
    private static final String TOWNSHIP = "998100100";

    @TempDir
    private Path folder;

    @Autowired
    private Imports imports;

    @Autowired
    private Units units;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void theDemoTownship() {
        LoggedIn.commandLine();
        clock.set("2026-11-22T09:00");
        units.save(new NewUnit(TOWNSHIP, "样例镇", UnitKind.TOWNSHIP, null, null, false));
        for (int village = 201; village <= 208; village++) {
            units.save(new NewUnit(TOWNSHIP + village, village + "村", UnitKind.VILLAGE, null, null, false));
            for (int grid = 1; grid <= 5; grid++) {
                String code = TOWNSHIP + village + "00" + grid;
                units.save(new NewUnit(code, code + "网格", UnitKind.GRID, null, null, false));
            }
        }
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @ParameterizedTest
    @EnumSource(names = {"DISPUTES", "TICKETS"})
    void areTakenWholeAndEveryOpenDisputeStandsInTheWorkList(ImportKind kind) throws IOException {
        ImportResult first = run(kind);
        assertThat(first.rejections()).isEmpty();
        assertThat(first.accepted()).isEqualTo(first.rows()).isGreaterThan(150);
        assertThat(run(kind).duplicates()).isEqualTo(first.rows());
        assertThat(jdbc.sql("select c.number from case_file c join unit_closure t on t.unit_id = c.unit_id"
                                + " join unit u on u.id = t.ancestor_id where u.code = ? and c.kind = 'dispute'"
                                + " and c.state = 'open'"
                                + " and not exists (select 1 from work_item w where w.case_id = c.id)")
                        .param(TOWNSHIP)
                        .query(String.class)
                        .list())
                .isEmpty();
    }

    private ImportResult run(ImportKind kind) throws IOException {
        String rows = Files.readString(Path.of("docs/examples", kind.code() + ".csv"));
        Path file = folder.resolve(kind.code() + ".csv");
        Files.writeString(file, rows.replace(DEMO, TOWNSHIP));
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
    }
}
