package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.hotline.HotlineTown.at;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.docket.CaseChanged;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.DeadlineStanding;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Bad input, times that cannot be, rules that change meanwhile, and records that have to be put right. */
@DatabaseTest
@Import({HotlineTown.class, DueTimers.class})
class TicketFaultsTest {
    @Autowired
    private HotlineTown town;

    @Autowired
    private DeadlinePolicies policies;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void theDiagramsStandWhereTheFactsSay() {
        town.checkDiagramsAgree();
        LoggedIn.out();
    }

    // times that cannot be

    @Test
    void aTicketIsNotReceivedInTheFuture() {
        town.as("clerk");
        var later = town.now().plusSeconds(1);
        FileTicket future =
                HotlineTown.facts(TicketChannel.HOTLINE, town.township().id(), later);
        assertThatThrownBy(() -> town.tickets.file(future)).hasMessage("ticket.time.future");
        FileTicket window =
                HotlineTown.facts(TicketChannel.WINDOW, town.township().id(), later);
        assertThatThrownBy(() -> town.tickets.file(window)).hasMessage("ticket.time.future");
    }

    @Test
    void aTicketIsNotClosedBeforeItWasReceived() {
        long id = town.checked();
        var before = town.head(id).receivedAt().minusSeconds(1);
        assertThatThrownBy(() -> town.tickets.reply(new Reply(id, "3月5日已修好。", before, null)))
                .hasMessage("case.closed-before-received");
        assertThat(town.head(id).state()).isEqualTo(CaseState.OPEN);
        assertThat(town.steps(id)).containsExactly("replyPlatform");
        assertThat(town.ledger(id)).doesNotContain("completion/1 met");
    }

    @Test
    void nothingIsDoneInTheFutureOrBeforeTheReceipt() {
        long id = town.filed();
        assertThatThrownBy(() -> town.tickets.sign(new Sign(id, town.now().plusSeconds(1))))
                .hasMessage("ticket.time.future");
        assertThatThrownBy(() -> town.tickets.sign(new Sign(id, town.now().minusSeconds(1))))
                .hasMessage("ticket.time.before-received");
        assertThatThrownBy(() -> town.tickets.logContact(
                        new LogContact(id, town.now().plusSeconds(1), ContactWay.PHONE, true, null)))
                .hasMessage("ticket.time.future");
        assertThat(town.view(id).contacts()).isEmpty();
    }

    @Test
    void whatWasDoneEarlierAndTypedLaterCountsAtItsTime() {
        long id = town.filed();
        town.clock.set("2025-03-10T09:00");
        town.tickets.sign(new Sign(id, at("2025-03-06T17:00")));
        assertThat(town.clockOf(id, "hotline.sign").onTime()).isTrue();
        assertThat(town.view(id).facts().signedAt()).isEqualTo(at("2025-03-06T17:00"));
    }

    @Test
    void thePlatformDoesNotCallBackBeforeTheReply() {
        long id = town.replied();
        assertThatThrownBy(() -> town.results.record(
                        new RecordResult(id, town.now().minusSeconds(1), true, true, null, null, false, null, null)))
                .isInstanceOf(org.fengqiao.kernel.Refused.class);
        assertThat(town.steps(id)).containsExactly("platformResult");
    }

    // rules that change

    @Test
    void openTicketsKeepThePolicyTheyWereStartedUnder() {
        long old = town.filed();
        // From a day on which no other test files anything.
        long policy = policies.inForce("hotline.completion", org.fengqiao.calendar.Urgency.NORMAL, town.now())
                .orElseThrow()
                .id();
        town.jdbc
                .sql(
                        "insert into deadline_policy (id, step, urgency, amount, unit, start_event, roll, valid_from, source)"
                                + " values (:id, 'hotline.completion', 'normal', 3, 'working_day', 'dispatched', false, date '2026-07-06', '新办法')")
                .param("id", 900_000)
                .update();
        town.clock.set("2026-07-06T09:00");
        long fresh = town.filed();
        assertThat(town.clockOf(fresh, "hotline.completion").dueAt()).isEqualTo(at("2026-07-09T23:59:59.999"));
        assertThat(town.clockOf(old, "hotline.completion").dueAt()).isEqualTo(at("2025-03-12T23:59:59.999"));
        assertThat(town.clockOf(old, "hotline.completion").policy())
                .isNotNull()
                .satisfies(rule -> assertThat(rule.id()).isEqualTo(policy));
    }

    @Test
    void aServerThatWasDownMarksTheTrueTimeWhenItComesBack() {
        long id = town.atTheVillage();
        town.clock.set("2025-04-01T08:00");
        town.markAgain(id);
        assertThat(town.clockOf(id, "hotline.completion").missedAt()).isEqualTo(at("2025-03-12T23:59:59.999"));
        assertThat(town.clockOf(id, "hotline.contact").missedAt()).isEqualTo(at("2025-03-06T23:59:59.999"));
        assertThat(town.step(id).overdueAt()).isEqualTo(at("2025-03-12T23:59:59.999"));
        town.finish(id);
        assertThat(town.clockOf(id, "hotline.completion").standing()).isEqualTo(DeadlineStanding.MET_LATE);
    }

    @Test
    void aTicketThatIsLateAlreadyDoesNotBecomePunctualByParking() {
        long id = town.atTheVillage();
        long asked = town.askToPark(id, LocalDate.parse("2025-05-01"));
        town.clock.set("2025-03-13T09:00");
        town.as("clerk").decide(id, asked, true);
        assertThat(town.steps(id)).containsExactly("reviewParking");
        assertThat(town.ledger(id)).doesNotContain("completion/1 paused");
        assertThat(town.clockOf(id, "hotline.completion").standing()).isEqualTo(DeadlineStanding.OVERDUE);
    }

    // the reply

    @Test
    void aReplyThatCostsPointsIsSentOnlyWithAReasonWhichIsKept() {
        long id = town.checked();
        String empty = "我镇正在协调，将尽快解决。";
        assertThat(town.reading.checkReply(id, empty)).isNotEmpty();
        assertThatThrownBy(() -> town.tickets.reply(new Reply(id, empty, town.now(), " ")))
                .isInstanceOfSatisfying(
                        ReplyDoubtful.class,
                        doubtful -> assertThat(doubtful.findings())
                                .extracting(ReplyFinding::fault)
                                .contains(ReplyFault.NO_RESULT, ReplyFault.NO_DATE, ReplyFault.EMPTY_PHRASE));
        town.tickets.reply(new Reply(id, empty, town.now(), "平台要求先作阶段答复"));
        CycleView cycle = town.view(id).cycles().getFirst();
        assertThat(Set.copyOf(cycle.replyFaults()))
                .isEqualTo(Set.of(ReplyFault.NO_RESULT, ReplyFault.NO_DATE, ReplyFault.EMPTY_PHRASE));
        assertThat(cycle.replyConfirmed()).isEqualTo("平台要求先作阶段答复");
    }

    // records put right

    @Test
    void aSecondEditorIsToldWhatDiffers() {
        long id = town.filed();
        int version = town.head(id).version();
        town.upkeep.correct(facts(id, version, "路灯坏了", TicketClass.HELP));
        assertThatThrownBy(() -> town.upkeep.correct(facts(id, version, "路灯不亮", TicketClass.COMPLAINT)))
                .isInstanceOfSatisfying(
                        CaseChanged.class,
                        changed -> assertThat(changed.differences())
                                .extracting(CaseChanged.Difference::field)
                                .contains("title", "ticketClass"));
        assertThat(town.head(id).title()).isEqualTo("路灯坏了");
        assertThat(town.ledger(id)).containsExactly("sign/1 set", "contact/1 set", "completion/1 set");
    }

    @Test
    void aCorrectionThatSparesTheCallBackMovesTheDiagramToo() {
        long id = town.handled();
        town.as("clerk");
        CorrectFacts noReply =
                new CorrectFacts(id, town.head(id).version(), "路灯坏了", "路灯坏了", null, TicketClass.HELP, null, true);
        town.upkeep.correct(noReply);
        assertThat(town.steps(id)).containsExactly("checkHandling");
    }

    private static CorrectFacts facts(long id, int version, String title, TicketClass ticketClass) {
        return new CorrectFacts(id, version, title, "村口路灯坏了", "村口", ticketClass, null, false);
    }

    @Test
    void aDuplicateIsMergedAndComesBackWhereItStood() {
        long stays = town.atTheVillage();
        long duplicate = town.signed();
        assertThatThrownBy(() -> town.as("mediator1").upkeep.merge(new Merge(stays, duplicate, "重复")))
                .isInstanceOf(org.fengqiao.kernel.Refused.class);
        town.as("clerk").upkeep.merge(new Merge(duplicate, stays, "同一来电"));
        assertThat(town.runs(duplicate)).isFalse();
        assertThat(town.view(duplicate).actions()).containsExactly(TicketAction.UNDO_MERGE);
        town.upkeep.undoMerge(new UndoMerge(duplicate, "不是一件事"));
        assertThat(town.steps(duplicate)).containsExactly("dispatchTicket");
        assertThat(town.step(duplicate).dueAt()).isEqualTo(at("2025-03-12T23:59:59.999"));
    }

    @Test
    void aVoidTicketIsLeftAlone() {
        long id = town.signed();
        town.upkeep.makeVoid(new MakeVoid(id, "录错"));
        assertThat(town.runs(id)).isFalse();
        assertThat(town.view(id).actions()).isEmpty();
        assertThat(town.ledger(id)).contains("completion/1 cancelled");
        assertThatThrownBy(() ->
                        town.tickets.dispatch(new Dispatch(id, town.village(1).id(), List.of(), null)))
                .hasMessageStartingWith("case.wrong-state");
    }

    @Test
    void theSameNumberOfThePlatformIsNotTypedTwice() {
        var number = new PlatformNumber("12345", "NX2025030500017");
        FileTicket numbered = HotlineTown.numbered(town.facts(), false, false, number);
        long id = town.as("clerk").tickets.file(numbered).id();
        assertThat(town.view(id).numbers()).containsExactly(number);
        assertThatThrownBy(() -> town.tickets.file(numbered)).hasMessageContaining("ticket.number.known");
        town.upkeep.makeVoid(new MakeVoid(id, "录错"));
        assertThat(town.tickets.file(numbered)).isNotNull();
    }

    // supervision

    @Test
    void aSupervisionHasItsDueDateAndIsAnswered() {
        long id = town.atTheVillage();
        town.as("leader")
                .supervisions
                .raise(new Supervise(id, SupervisionGround.REPEATED, "同一路灯第三次投诉", LocalDate.parse("2025-03-07")));
        assertThat(town.clockOf(id, "hotline.supervision").dueAt()).isEqualTo(at("2025-03-07T23:59:59.999"));
        SupervisionView raised = town.view(id).supervisions().getFirst();
        town.clock.pass(Duration.ofDays(1));
        town.as("mediator1").supervisions.answer(new AnswerSupervision(id, raised.id(), "今日已换新灯具"));
        assertThat(town.clockOf(id, "hotline.supervision").onTime()).isTrue();
        assertThat(town.view(id).supervisions().getFirst().answer()).isEqualTo("今日已换新灯具");
        assertThat(town.view(id).actions()).doesNotContain(TicketAction.ANSWER_SUPERVISION);
        assertThatThrownBy(() -> town.supervisions.answer(new AnswerSupervision(id, raised.id(), "再答")))
                .isInstanceOf(org.fengqiao.kernel.Refused.class);
    }

    // lists

    @Test
    void theDefaultListsAreThere() {
        assertThat(town.duties.of(town.village(1).id()))
                .hasSizeBetween(20, 35)
                .extracting(DutyItemRow::kind)
                .contains(DutyKind.BASIC, DutyKind.COOPERATIVE, DutyKind.TAKEN_BACK);
        assertThat(town.categories.of(town.township().id()))
                .extracting(CategoryRow::name)
                .contains("供水")
                .doesNotHaveDuplicates();
        assertThat(town.categories.of(town.township().id()))
                .filteredOn(row -> row.code().equals("water"))
                .singleElement()
                .satisfies(row -> assertThat(town.categories.path(row.id())).isEqualTo("住房城建 / 供水"));
    }

    @Test
    void theCallersNumberIsNowhereInClear() {
        long id = town.as("clerk").tickets.file(town.facts()).id();
        assertThat(town.jdbc
                        .sql("select phone from party where case_id = ? and role = ?")
                        .params(id, PartyRole.APPLICANT.code())
                        .query(byte[].class)
                        .single())
                .isNotEqualTo("13895001234".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        town.tickets.logContact(new LogContact(id, town.now(), ContactWay.PHONE, true, "来电人另留电话13912345678"));
        assertThat(town.view(id).contacts().getFirst().said()).isEqualTo("来电人另留电话139****5678");
    }
}
