package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.fengqiao.docket.DeadlineKey;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records of a file, written as the import writes them: bare rows, then their process. */
@DatabaseTest
@Import({DisputeTown.class, DueTimers.class, Saboteur.class})
class OpenDisputesTest {
    @Autowired
    private DisputeTown town;

    @Autowired
    private OpenDisputes starter;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void found() {
        town.found();
        LoggedIn.commandLine();
    }

    @AfterEach
    void theDiagramsStandWhereTheFactsSay() {
        town.checkDiagramsAgree();
    }

    @ParameterizedTest
    @CsvSource({
        "grid, gridSettlement",
        "village, villageMediation",
        "township, townshipAnalysis",
        "joint, jointHandling"
    })
    void anOpenRecordStartsAtItsLevel(String level, String step) {
        long id = imported(town.village(1), level, false);
        start(id);
        assertThat(town.steps(id)).containsExactly(step);
        assertThat(town.view(id).stages())
                .singleElement()
                .satisfies(stage -> assertThat(stage.enteredAt()).isEqualTo(DisputeTown.at("2025-03-03T10:00")));
    }

    @Test
    void withoutADueDateInTheFileTheLevelsPolicyCounts() {
        long id = imported(town.village(1), "village", false);
        start(id);
        assertThat(town.step(id).dueAt()).isEqualTo(DisputeTown.at("2025-03-10T23:59:59.999"));
    }

    @Test
    void aDueDateOfTheFileStays() {
        long id = imported(town.village(1), "village", false);
        var due = DisputeTown.at("2025-03-20T23:59:59.999");
        deadlines.startWithDue(
                new DeadlineKey(id, "dispute.village", 1), DisputeTown.at("2025-03-03T10:00"), due, "旧系统", "cli");
        start(id);
        assertThat(town.step(id).dueAt()).isEqualTo(due);
    }

    @Test
    void aMediationAcceptedElsewhereGoesOnUnderANumberOfOurs() {
        long id = imported(town.village(1), "village", true);
        start(id);
        assertThat(town.steps(id)).containsExactly("tellRights");
        assertThat(town.view(id).mediations())
                .singleElement()
                .satisfies(mediation -> assertThat(mediation.number()).endsWith("人调字〔2025〕1号"));
        town.as("mediator1").mediations.tellRights(new TellRights(id, town.now(), null));
        assertThat(town.steps(id)).containsExactly("chooseMediators");
    }

    @Test
    void whatALaterFileCorrectsStartsAnew() {
        long id = imported(town.village(1), "village", true);
        start(id);
        inTransaction(() -> {
            starter.stop(id);
            jdbc.sql("delete from deadline_entry where case_id = ?").param(id).update();
            jdbc.sql("delete from case_deadline where case_id = ?").param(id).update();
        });
        assertThat(town.steps(id)).isEmpty();
        start(id);
        assertThat(town.steps(id)).containsExactly("tellRights");
        assertThat(town.view(id).mediations()).as("its number is kept").hasSize(1);
        assertThat(town.view(id).stages()).hasSize(1);
    }

    @Test
    void whatAFileDoesNotTellIsUnknownAndCanBeWorkedOn() {
        long id = imported(town.village(1), "village", false);
        start(id);
        assertThat(town.view(id).facts().type()).isNull();
        assertThat(town.view(id).facts().risk()).isNull();
        town.as("mediator1").disputes.settle(new SettleOnSpot(id, "调解1", Method.SPOT, "说开", town.now()));
        assertThat(town.view(id).followUps()).as("as for an ordinary risk").hasSize(2);
    }

    @Test
    void anAgreementOfAFileIsShownThoughItsTextIsNotKnown() {
        long id = imported(town.village(1), "village", false);
        jdbc.sql("update dispute set outcome = 'agreement', agreement_form = 'oral', agreement_amount = 800"
                        + " where case_id = ?")
                .param(id)
                .update();
        jdbc.sql("update case_file set state = 'closed', closed_at = received_at where id = ?")
                .param(id)
                .update();
        assertThat(town.view(id).agreement()).satisfies(agreement -> {
            assertThat(agreement.form()).isEqualTo(AgreementForm.ORAL);
            assertThat(agreement.amount()).isEqualByComparingTo("800");
            assertThat(agreement.text()).isNull();
        });
        jdbc.sql("update dispute set level = null, entry_level = null, outcome = 'settled' where case_id = ?")
                .param(id)
                .update();
        assertThat(town.view(id).facts().level()).isNull();
    }

    @Test
    void aClosedRecordHasNoProcessUntilItBreaksOutAgain() {
        long id = imported(town.village(1), null, false);
        jdbc.sql("update dispute set outcome = 'settled' where case_id = ?")
                .param(id)
                .update();
        jdbc.sql("update case_file set state = 'closed', closed_at = received_at where id = ?")
                .param(id)
                .update();
        town.as("mediator1").disputes.reportRelapse(new ReportRelapse(id, town.now(), "又吵起来", Level.VILLAGE));
        assertThat(town.steps(id)).containsExactly("villageMediation");
    }

    private void start(long id) {
        inTransaction(() -> starter.start(id));
    }

    private void inTransaction(Runnable act) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> act.run());
    }

    private long imported(UnitRow unit, @Nullable String level, boolean accepted) {
        long id = jdbc.sql("select max(id) from case_file")
                        .query(Long.class)
                        .optional()
                        .orElse(0L)
                + 1_000_000;
        OffsetDateTime found = DisputeTown.at("2025-03-03T10:00").atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into case_file (id, number, kind, unit_id, title, state, received_at, registered_at,"
                        + " registered_by) values (?, ?, 'dispute', ?, '邻里纠纷', 'open', ?, ?, 'cli')")
                .params(id, "导〔2025〕" + id + "号", unit.id(), found, found)
                .update();
        jdbc.sql("insert into dispute (case_id, level, entry_level, outcome, accepted_at)"
                        + " values (:id, :level, :level, 'open', :accepted)")
                .param("id", id)
                .param("level", level)
                .param("accepted", accepted ? found : null)
                .update();
        return id;
    }
}
