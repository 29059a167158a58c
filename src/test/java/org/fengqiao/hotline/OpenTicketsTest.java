package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.hotline.HotlineTown.at;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Records of a file, written as the import writes them: bare rows, then their process. */
@DatabaseTest
@Import({HotlineTown.class, DueTimers.class})
class OpenTicketsTest {
    private static long nextId = 9_000_000;

    @Autowired
    private HotlineTown town;

    @Autowired
    private OpenTickets starter;

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
        LoggedIn.out();
    }

    @Test
    void notSignedItIsToBeSigned() {
        long id = start(imported(town.township(), "2025-03-04T15:00", null, null, null, null));
        assertThat(town.steps(id)).containsExactly("signTicket");
        assertThat(town.step(id).dueAt()).isEqualTo(at("2025-03-05T23:59:59.999"));
        assertThat(town.ledger(id)).containsExactly("completion/1 set", "sign/1 set", "contact/1 set");
    }

    @Test
    void limitsThatPassedBeforeItCameAreNotHeldAgainstIt() {
        long id = start(imported(town.township(), "2025-02-27T15:00", null, null, null, null));
        assertThat(town.steps(id)).containsExactly("signTicket");
        assertThat(town.ledger(id)).containsExactly("completion/1 set");
        town.as("clerk").tickets.sign(new Sign(id, town.now()));
        assertThat(town.steps(id)).containsExactly("dispatchTicket");
    }

    @Test
    void signedItIsToBeDispatchedAndThereToBeHandled() {
        long township = start(imported(town.township(), "2025-03-04T15:00", "2025-03-04T16:00", null, null, null));
        assertThat(town.steps(township)).containsExactly("dispatchTicket");
        long village = start(imported(town.village(1), "2025-03-04T15:00", "2025-03-04T16:00", null, null, null));
        assertThat(town.steps(village)).containsExactly("handleTicket");
        assertThat(town.step(village).unit()).isEqualTo(town.village(1));
        assertThat(town.step(village).dueAt()).isEqualTo(at("2025-03-11T23:59:59.999"));
        town.finish(village);
        assertThat(town.steps(village)).containsExactly("platformResult");
    }

    @Test
    void withAReplyButNoClosingTheReplyIsNext() {
        long id = start(imported(town.village(1), "2025-03-04T15:00", "2025-03-04T16:00", null, null, "已换灯泡"));
        assertThat(town.steps(id)).containsExactly("replyPlatform");
        assertThat(town.view(id).cycles().getFirst().outcome()).isEqualTo("已换灯泡");
    }

    @Test
    void sentBackElsewhereItIsInItsSecondCycle() {
        long id = start(imported(town.village(1), "2025-02-20T15:00", null, null, "2025-03-04T10:00", null));
        assertThat(town.steps(id)).containsExactly("handleTicket");
        assertThat(town.view(id).facts().cycle()).isEqualTo(2);
    }

    @Test
    void whatALaterFileCorrectsStartsAnew() {
        long id = start(imported(town.village(1), "2025-03-04T15:00", "2025-03-04T16:00", null, null, null));
        inTransaction(() -> {
            starter.stop(id);
            jdbc.sql("delete from deadline_entry where case_id = ?").param(id).update();
            jdbc.sql("delete from case_deadline where case_id = ?").param(id).update();
            jdbc.sql("update ticket set signed_at = null where case_id = ?")
                    .param(id)
                    .update();
        });
        assertThat(town.steps(id)).isEmpty();
        start(id);
        assertThat(town.steps(id)).containsExactly("signTicket");
        assertThat(town.view(id).cycles()).hasSize(1);
    }

    @Test
    void aClosedRecordHasNoProcessAndTakesACallBackResultAndARedo() {
        long id = imported(town.village(1), "2025-02-20T15:00", null, null, null, "已办");
        jdbc.sql("update case_file set state = 'closed', closed_at = ? where id = ?")
                .params(at("2025-02-26T10:00").atOffset(java.time.ZoneOffset.UTC), id)
                .update();
        assertThat(town.standing(id)).isEqualTo(Standing.DONE);
        town.as("clerk").results.record(town.satisfied(id));
        assertThat(town.view(id).facts().resolved()).isTrue();
        assertThat(town.runs(id)).isFalse();
        town.results.record(town.redo(id, "又坏了"));
        assertThat(town.steps(id)).containsExactly("dispatchTicket");
        assertThat(town.view(id).facts().cycle()).isEqualTo(2);
    }

    @Test
    void theOpenRecordsOfAFileStartInOneTransaction() {
        List<Long> ids = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            ids.add(imported(town.village(1), "2025-03-04T15:00", "2025-03-04T16:00", null, null, null));
        }
        inTransaction(() -> ids.forEach(starter::start));
        assertThat(ids).allSatisfy(id -> assertThat(town.steps(id)).hasSize(1));
    }

    private long start(long id) {
        inTransaction(() -> starter.start(id));
        return id;
    }

    private void inTransaction(Runnable work) {
        new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
    }

    private long imported(
            UnitRow unit,
            String dispatched,
            @Nullable String signed,
            @Nullable String contacted,
            @Nullable String reopened,
            @Nullable String reply) {
        long id = nextId++;
        inTransaction(() -> {
            jdbc.sql("insert into case_file (id, number, kind, unit_id, title, state, received_at, registered_at,"
                            + " registered_by) values (?, ?, 'ticket', ?, '路灯', 'open', ?, ?, 'cli')")
                    .params(id, "导" + id, unit.id())
                    .params(time(dispatched), time("2025-03-05T09:00"))
                    .update();
            jdbc.sql("insert into ticket (case_id, channel, dispatched_at, signed_at, contacted_at, reopened_at, reply)"
                            + " values (:id, '12345', :dispatched, :signed, :contacted, :reopened, :reply)")
                    .param("id", id)
                    .param("dispatched", time(dispatched))
                    .param("signed", time(signed))
                    .param("contacted", time(contacted))
                    .param("reopened", time(reopened))
                    .param("reply", reply)
                    .update();
            deadlines.start(new DeadlineKey(id, "hotline.completion", 1), at(dispatched), "cli");
        });
        return id;
    }

    private static java.time.@Nullable OffsetDateTime time(@Nullable String text) {
        Instant instant = text == null ? null : at(text);
        return instant == null ? null : instant.atOffset(java.time.ZoneOffset.UTC);
    }
}
