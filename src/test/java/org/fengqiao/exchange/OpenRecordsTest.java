package org.fengqiao.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fengqiao.activity.ActivityRegister;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseNumbers;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.OpenRecordStarter;
import org.fengqiao.docket.StartsRecordsOf;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.Roster;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.protection.FieldCipher;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;

/** Which records the rooms of the kinds are asked to start. */
@DatabaseTest
class OpenRecordsTest {
    private static final String TOWNSHIP = "990499";

    @TempDir
    private Path folder;

    @Autowired
    private Asking asking;

    @Autowired
    private ImportScope scope;

    @Autowired
    private ImportTransactions transactions;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private Roster roster;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private FieldCipher cipher;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private CaseNumbers numbers;

    @Autowired
    private DeadlinePolicies policies;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private EntityManager entities;

    @Autowired
    private Words words;

    @Autowired
    private Clock clock;

    @Autowired
    private Timeline timeline;

    private final List<String> calls = new ArrayList<>();

    @BeforeEach
    void aTownship() {
        LoggedIn.commandLine();
        units.save(new NewUnit(TOWNSHIP, "开庙镇", UnitKind.TOWNSHIP, null, null, false));
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @Test
    void openDisputesAreStartedAndStoppedWhenAFileClosesThem() throws IOException {
        run("external_id,received_at,outcome,closed_at\nA,2025-03-01,open,\nB,2025-03-01,settled,2025-03-02\n", false);
        long a = id("A");
        assertThat(calls).containsExactly("start " + a);

        calls.clear();
        run("external_id,received_at,outcome,closed_at\nA,2025-03-01,open,\nB,2025-03-01,settled,2025-03-02\n", false);
        assertThat(calls).as("the lines that the start wrote are nobody's work").isEmpty();

        run("external_id,received_at,outcome,closed_at\nA,2025-03-01,settled,2025-03-03\nB,2025-03-01,open,\n", false);
        assertThat(calls).containsExactly("stop " + a, "start " + id("B"));
    }

    @Test
    void aDryRunStartsNothing() throws IOException {
        run("external_id,received_at,outcome\nDRY,2025-03-01,open\n", true);
        assertThat(calls).isEmpty();
    }

    private long id(String externalId) {
        Long id = jdbc.queryForObject(
                "select r.case_id from imported_row r join unit u on u.id = r.scope_unit_id"
                        + " where u.code = ? and r.external_id = ?",
                Long.class,
                TOWNSHIP,
                externalId);
        return java.util.Objects.requireNonNull(id);
    }

    private void run(String text, boolean dryRun) throws IOException {
        Path file = Files.writeString(folder.resolve("d.csv"), text);
        var targets = new ImportTargets(
                units,
                users,
                roster,
                register,
                scope,
                cipher,
                jdbc,
                numbers,
                policies,
                deadlines,
                new Provider(),
                entities,
                words,
                clock);
        ImportResult result = new Imports(asking, scope, targets, transactions, jdbc, events, clock)
                .run(new ImportRequest(ImportKind.DISPUTES, file, null, TOWNSHIP, dryRun, false, null), new Silent());
        assertThat(result.rejections()).isEmpty();
    }

    @StartsRecordsOf(CaseKind.DISPUTE)
    private final class Recorder implements OpenRecordStarter {
        @Override
        public void start(long caseId) {
            calls.add("start " + caseId);
            timeline.add(caseId, TimelineNote.of("opened"));
        }

        @Override
        public void stop(long caseId) {
            calls.add("stop " + caseId);
        }
    }

    private final class Provider implements ObjectProvider<OpenRecordStarter> {
        @Override
        public Stream<OpenRecordStarter> stream(Predicate<Class<?>> filter) {
            return Stream.<OpenRecordStarter>of(new Recorder()).filter(starter -> filter.test(starter.getClass()));
        }
    }

    private static final class Silent implements ImportNotices {
        @Override
        public void warn(String key, Object... arguments) {
            // Not what this is about.
        }

        @Override
        public void firstPassword(String login, String password) {
            // Nobody is imported.
        }
    }
}
