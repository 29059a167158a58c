package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.hotline.HotlineTown.at;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.DeadlineStanding;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Role;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every path of {@code processes/hotline-ticket.bpmn20.xml}, and the deadline ledger that it leaves. */
@DatabaseTest
@Import({HotlineTown.class, DueTimers.class})
class HotlineTicketProcessTest {
    @Autowired
    private HotlineTown town;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void theDiagramsStandWhereTheFactsSay() {
        town.checkDiagramsAgree();
    }

    // the main way

    @Test
    void aTicketOfThePlatformGoesFromSigningToTheArchive() {
        long id = town.filed();
        assertThat(town.steps(id)).containsExactly("signTicket");
        assertThat(town.step(id).dueAt()).isEqualTo(at("2025-03-06T23:59:59.999"));
        assertThat(town.step(id).role()).isEqualTo(Role.CLERK);
        town.tickets.sign(new Sign(id, town.now()));
        assertThat(town.steps(id)).containsExactly("dispatchTicket");
        assertThat(town.step(id).dueAt()).isEqualTo(at("2025-03-12T23:59:59.999"));
        town.tickets.dispatch(new Dispatch(id, town.village(1).id(), List.of(), null));
        assertThat(town.steps(id)).containsExactly("handleTicket");
        assertThat(town.step(id).role()).isEqualTo(Role.MEDIATOR);
        assertThat(town.step(id).unit()).isEqualTo(town.village(1));
        town.as("mediator1").handle(id);
        assertThat(town.steps(id)).containsExactly("callBack");
        town.as("clerk").callBack(id);
        assertThat(town.steps(id)).containsExactly("checkHandling");
        assertThat(town.step(id).role()).isEqualTo(Role.LEADER);
        assertThat(town.step(id).unit()).isEqualTo(town.township());
        town.as("leader").tickets.check(new Check(id, true, null));
        assertThat(town.steps(id)).containsExactly("replyPlatform");
        town.as("clerk").reply(id);
        assertThat(town.steps(id)).containsExactly("platformResult");
        assertThat(town.head(id).state()).isEqualTo(CaseState.CLOSED);
        assertThat(town.head(id).closedAt()).isEqualTo(town.now());
        town.results.record(town.satisfied(id));
        assertThat(town.steps(id)).containsExactly("fileTicket");
        town.tickets.fileAway(new FileAway(id));
        assertThat(town.runs(id)).isFalse();
        assertThat(town.head(id).state()).isEqualTo(CaseState.ARCHIVED);
        assertThat(town.view(id).facts().resolved()).isTrue();
        assertThat(town.ledger(id))
                .containsExactly(
                        "sign/1 set",
                        "contact/1 set",
                        "completion/1 set",
                        "sign/1 met",
                        "contact/1 met",
                        "completion/1 met");
        assertThat(town.clockOf(id, "hotline.completion").onTime()).isTrue();
    }

    @Test
    void theTownshipsOwnTicketIsNeitherSignedNorCalledBackByAnybodyElse() {
        long id = town.as("clerk")
                .tickets
                .file(HotlineTown.facts(TicketChannel.WINDOW, town.township().id(), town.now()))
                .id();
        assertThat(town.steps(id)).containsExactly("dispatchTicket");
        town.tickets.dispatch(new Dispatch(id, town.village(1).id(), List.of(), null));
        town.finish(id);
        assertThat(town.steps(id)).containsExactly("fileTicket");
        assertThat(town.view(id).facts().satisfaction()).isEqualTo(Satisfaction.SATISFIED);
        assertThat(town.view(id).facts().resolved()).isTrue();
        assertThat(town.ledger(id))
                .containsExactly("contact/1 set", "completion/1 set", "contact/1 met", "completion/1 met");
        assertThat(town.view(id).actions()).doesNotContain(TicketAction.RECORD_RESULT);
    }

    @Test
    void aCallerWhoWantsNoReplyIsNotCalledBack() {
        long id = town.as("clerk")
                .tickets
                .file(HotlineTown.due(town.facts(), null, false, true))
                .id();
        town.tickets.sign(new Sign(id, town.now()));
        town.tickets.dispatch(new Dispatch(id, town.village(1).id(), List.of(), null));
        town.as("mediator1").tickets.handle(new Handle(id, "3月5日已修好", LocalDate.parse("2025-03-05"), true));
        assertThat(town.steps(id)).containsExactly("checkHandling");
        assertThat(town.ledger(id)).containsExactly("sign/1 set", "completion/1 set", "sign/1 met");
    }

    @Test
    void anOfficeHandlesWhatItIsGiven() {
        long id = town.signed();
        town.tickets.dispatch(
                new Dispatch(id, town.office().id(), List.of(town.village(2).id()), null));
        assertThat(town.step(id).role()).isEqualTo(Role.CLERK);
        assertThat(town.step(id).unit()).as("an office is part of its township").isEqualTo(town.township());
        assertThat(town.head(id).unit()).isEqualTo(town.office());
        town.as("mediator2").tickets.logContact(new LogContact(id, town.now(), ContactWay.VISIT, true, "先去看了看"));
        town.as("office").handle(id);
        assertThat(town.steps(id)).containsExactly("callBack");
        assertThat(town.head(id).coUnits()).containsExactly(town.village(2));
    }

    // back and again

    @Test
    void aTicketGivenToTheWrongUnitIsDispatchedAgain() {
        long id = town.atTheVillage();
        town.as("clerk").tickets.dispatch(new Dispatch(id, town.village(2).id(), List.of(), "不是一村的"));
        assertThat(town.steps(id)).containsExactly("handleTicket");
        assertThat(town.step(id).unit()).isEqualTo(town.village(2));
        assertThatThrownBy(() -> town.as("mediator1").view(id)).hasMessage("case.unknown");
        assertThat(town.as("mediator2").view(id).actions()).contains(TicketAction.HANDLE);
        assertThat(town.as("clerk").head(id).unit()).isEqualTo(town.village(2));
    }

    @Test
    void anUnsolvedCallBackGoesBackToTheHandler() {
        long id = town.handled();
        town.as("clerk");
        assertThatThrownBy(() -> town.tickets.callBack(
                        new CallBack(id, town.now(), true, false, Satisfaction.DISSATISFIED, null, true)))
                .hasMessage("ticket.text.missing");
        town.tickets.callBack(new CallBack(id, town.now(), true, false, Satisfaction.DISSATISFIED, "还是不亮", true));
        assertThat(town.steps(id)).containsExactly("handleTicket");
        assertThat(town.step(id).unit()).isEqualTo(town.village(1));
        assertThat(town.ledger(id)).doesNotContain("completion/1 met");
        town.finish(id);
        assertThat(town.steps(id)).containsExactly("platformResult");
    }

    @Test
    void theLeaderSendsBackWithAReason() {
        long id = town.calledBack();
        town.as("leader");
        assertThatThrownBy(() -> town.tickets.check(new Check(id, false, " "))).isInstanceOf(Refused.class);
        town.tickets.check(new Check(id, false, "没有写明换了几盏灯"));
        assertThat(town.steps(id)).containsExactly("handleTicket");
        assertThat(town.timeline(id).getFirst().note()).contains("换了几盏灯");
    }

    @Test
    void sentBackByThePlatformTheSameTicketBeginsItsNextCycle() {
        long id = town.replied();
        town.clock.set("2025-03-17T10:00");
        town.results.record(town.redo(id, "路灯第二天又坏"));
        assertThat(town.steps(id)).containsExactly("handleTicket");
        assertThat(town.step(id).unit()).isEqualTo(town.village(1));
        assertThat(town.step(id).dueAt()).isEqualTo(at("2025-03-24T23:59:59.999"));
        assertThat(town.head(id).state()).isEqualTo(CaseState.OPEN);
        assertThat(town.view(id).facts().cycle()).isEqualTo(2);
        assertThat(town.view(id).facts().reopenedAt()).isEqualTo(town.now());
        assertThat(town.view(id).facts().resolved()).isFalse();
        assertThat(town.view(id).cycles().getFirst().sentBack()).isTrue();
        town.clock.set("2025-03-25T10:00");
        town.finish(id);
        town.results.record(town.satisfied(id));
        assertThat(town.view(id).facts().resolved()).isTrue();
        assertThat(town.ledger(id))
                .containsExactly(
                        "sign/1 set",
                        "contact/1 set",
                        "completion/1 set",
                        "sign/1 met",
                        "contact/1 met",
                        "completion/1 met",
                        "redo/1 set",
                        "redo/1 met");
        assertThat(town.clockOf(id, "hotline.completion").onTime())
                .as("by the first closing")
                .isTrue();
        assertThat(town.clockOf(id, "hotline.redo").onTime()).isFalse();
    }

    @Test
    void aFiledTicketCanBeSentBackTooAndTheFirstRedoKeepsItsYear() {
        long id = town.archived();
        town.clock.set("2025-12-30T10:00");
        town.results.record(town.redo(id, "又坏"));
        assertThat(town.steps(id)).containsExactly("handleTicket");
        town.finish(id);
        town.clock.set("2026-01-08T10:00");
        town.results.record(new RecordResult(
                id, town.now(), true, false, Satisfaction.FAIR, null, true, "再次退回", at("2026-01-12T18:00")));
        assertThat(town.step(id).dueAt()).isEqualTo(at("2026-01-12T18:00"));
        assertThat(town.view(id).facts().cycle()).isEqualTo(3);
        assertThat(town.view(id).facts().reopenedAt()).isEqualTo(at("2025-12-30T10:00"));
    }

    @Test
    void anUnreachableCallerIsNeitherSolvedNorUnsolved() {
        long id = town.replied();
        town.results.record(
                new RecordResult(id, town.now(), false, true, Satisfaction.SATISFIED, "三次未接", false, null, null));
        assertThat(town.view(id).facts().resolved()).isNull();
        assertThat(town.view(id).facts().satisfaction()).isEqualTo(Satisfaction.UNRATED);
        assertThat(town.steps(id)).containsExactly("fileTicket");
        town.clock.pass(Duration.ofDays(1));
        town.results.record(town.satisfied(id));
        assertThat(town.view(id).facts().resolved())
                .as("a later call-back counts")
                .isTrue();
        assertThat(town.steps(id)).containsExactly("fileTicket");
    }

    // applications to the centre

    @Test
    void theClockRunsUntilAnExtensionIsGranted() {
        long id = town.atTheVillage();
        long asked = town.askForMore(id, 3);
        assertThat(town.step(id).dueAt()).isEqualTo(at("2025-03-12T23:59:59.999"));
        assertThatThrownBy(() -> town.askForMore(id, 2)).hasMessageStartingWith("ticket.move.refused");
        assertThatThrownBy(() -> town.as("mediator1")
                        .applications
                        .decide(new Decide(id, asked, true, town.now(), "中心", null, false)))
                .hasMessage("access.role");
        town.clock.set("2025-03-13T10:00");
        town.as("clerk").decide(id, asked, true);
        assertThat(town.step(id).dueAt()).isEqualTo(at("2025-03-17T23:59:59.999"));
        assertThat(town.ledger(id)).endsWith("completion/1 extended");
        assertThat(town.view(id).applications().getFirst().state()).isEqualTo(ApplicationState.GRANTED);
        assertThat(town.askForMore(id, 1)).as("the next may be asked for").isGreaterThan(asked);
    }

    @Test
    void aRefusedExtensionChangesNothing() {
        long id = town.atTheVillage();
        long asked = town.askForMore(id, 3);
        town.as("clerk").decide(id, asked, false);
        assertThat(town.step(id).dueAt()).isEqualTo(at("2025-03-12T23:59:59.999"));
        assertThat(town.ledger(id)).doesNotContain("completion/1 extended");
        assertThatThrownBy(() -> town.decide(id, asked, true)).isInstanceOf(Refused.class);
    }

    @Test
    void anExtensionIsAskedForBeforeTheLimitPasses() {
        long id = town.atTheVillage();
        town.clock.set("2025-03-12T23:59:59.999");
        town.askForMore(id, 1);
        long other = town.atTheVillage();
        town.clock.set("2025-03-20T00:00");
        assertThatThrownBy(() -> town.askForMore(other, 1)).hasMessage("ticket.application.late");
    }

    @Test
    void whatThePlatformWasAskedLapsesWithTheReply() {
        long id = town.checked();
        long asked = town.askForMore(id, 3);
        town.reply(id);
        assertThat(town.view(id).applications().getFirst().state()).isEqualTo(ApplicationState.LAPSED);
        assertThatThrownBy(() -> town.decide(id, asked, true)).isInstanceOf(Refused.class);
    }

    @Test
    void aGrantedReturnEndsEverything() {
        long id = town.signed();
        long asked = town.askToReturn(id);
        assertThat(town.steps(id)).containsExactly("dispatchTicket");
        town.clock.set("2025-03-06T11:00");
        town.decide(id, asked, true);
        assertThat(town.runs(id)).isFalse();
        assertThat(town.view(id).facts().returnedAt()).isEqualTo(town.now());
        assertThat(town.view(id).facts().ending()).isEqualTo(TicketEnding.RETURNED);
        assertThat(town.head(id).state()).isEqualTo(CaseState.ARCHIVED);
        assertThat(town.ledger(id))
                .containsExactlyInAnyOrder(
                        "sign/1 set",
                        "contact/1 set",
                        "completion/1 set",
                        "sign/1 met",
                        "contact/1 cancelled",
                        "completion/1 cancelled");
        assertThat(town.view(id).actions()).doesNotContain(TicketAction.RECORD_RESULT, TicketAction.WITHDRAW);
    }

    @Test
    void aReturnIsAskedForOnceWithinItsLimitAndCitesSomebodyElsesDuty() {
        long id = town.signed();
        assertThatThrownBy(() -> town.applications.giveBack(
                        new ApplyReturn(id, town.duty(DutyKind.BASIC).id(), "不归我们", town.now())))
                .hasMessage("ticket.duty.own");
        long asked = town.askToReturn(id);
        town.decide(id, asked, false);
        assertThatThrownBy(() -> town.askToReturn(id)).hasMessage("ticket.return.once");
        long late = town.signed();
        town.clock.set("2025-03-07T08:00");
        assertThatThrownBy(() -> town.askToReturn(late)).hasMessage("ticket.return.late");
    }

    @Test
    void afterAFinalAssignmentNothingIsReturned() {
        long id = town.signed();
        long asked = town.askToReturn(id);
        town.applications.decide(new Decide(id, asked, false, town.now(), "市12345中心", "研究确定由你镇办理", true));
        assertThat(town.view(id).facts().finalAssignment()).isTrue();
        assertThatThrownBy(() -> town.askToReturn(id)).hasMessage("ticket.return.final");
        long assigned = town.tickets
                .file(HotlineTown.numbered(town.facts(), true, false))
                .id();
        assertThatThrownBy(() -> town.askToReturn(assigned)).hasMessage("ticket.return.final");
        assertThat(town.view(assigned).actions()).doesNotContain(TicketAction.APPLY_RETURN);
    }

    @Test
    void aParkedTicketWaitsForItsReviewWithoutLosingTime() {
        long id = town.atTheVillage();
        long asked = town.askToPark(id, LocalDate.parse("2025-04-10"));
        town.clock.set("2025-03-07T09:00");
        town.as("clerk").decide(id, asked, true);
        assertThat(town.standing(id)).isEqualTo(Standing.PARKED);
        assertThat(town.steps(id)).containsExactly("reviewParking");
        assertThat(town.step(id).dueAt()).isEqualTo(at("2025-04-10T23:59:59.999"));
        assertThat(town.clockOf(id, "hotline.completion").standing()).isEqualTo(DeadlineStanding.PAUSED);
        town.clock.set("2025-04-10T10:00");
        town.applications.review(new ReviewParking(id, LocalDate.parse("2025-04-17"), "资金还没下来"));
        assertThat(town.steps(id)).containsExactly("reviewParking");
        assertThat(town.step(id).dueAt()).isEqualTo(at("2025-04-17T23:59:59.999"));
        town.clock.set("2025-04-17T10:00");
        town.applications.review(new ReviewParking(id, null, "资金到位"));
        assertThat(town.steps(id)).containsExactly("handleTicket");
        assertThat(town.step(id).dueAt()).isAfter(town.now());
        assertThat(town.view(id).facts().parkedAt()).isNull();
        assertThat(town.ledger(id))
                .containsExactly(
                        "sign/1 set",
                        "contact/1 set",
                        "completion/1 set",
                        "sign/1 met",
                        "completion/1 paused",
                        "parking/1 set",
                        "parking/1 met",
                        "parking/2 set",
                        "parking/2 met",
                        "completion/1 resumed");
    }

    @Test
    void anExcludedTicketIsStillAnswered() {
        long id = town.atTheVillage();
        long asked =
                town.applications.exclusion(new ApplyExclusion(id, ExclusionGround.UNREASONABLE, "要求超出政策", town.now()));
        town.as("clerk").decide(id, asked, true);
        assertThat(town.view(id).facts().excluded()).isTrue();
        town.finish(id);
        assertThat(town.steps(id)).containsExactly("platformResult");
    }

    @Test
    void ofTheTownshipsOwnTicketsALeaderDecides() {
        long id = town.as("clerk")
                .tickets
                .file(HotlineTown.facts(TicketChannel.ONLINE, town.township().id(), town.now()))
                .id();
        long asked = town.askForMore(id, 2);
        assertThatThrownBy(() -> town.decide(id, asked, true)).hasMessage("access.role");
        assertThat(town.view(id).actions()).doesNotContain(TicketAction.DECIDE, TicketAction.APPLY_RETURN);
        town.as("leader").decide(id, asked, true);
        assertThat(town.step(id).dueAt()).isEqualTo(at("2025-03-14T23:59:59.999"));
    }

    // ends

    @Test
    void aCallerWhoTakesItBackEndsIt() {
        long id = town.atTheVillage();
        town.as("clerk").upkeep.withdraw(new Withdraw(id, "来电人自己修好了", town.now()));
        assertThat(town.runs(id)).isFalse();
        assertThat(town.view(id).facts().ending()).isEqualTo(TicketEnding.WITHDRAWN);
        assertThat(town.head(id).closedAt()).isEqualTo(town.now());
        assertThat(town.ledger(id))
                .containsExactly(
                        "sign/1 set",
                        "contact/1 set",
                        "completion/1 set",
                        "sign/1 met",
                        "completion/1 met",
                        "contact/1 cancelled");
    }

    // time

    @Test
    void theTimersWarnAndMarkWithTheTrueTimeAndOnlyOnce() {
        long id = town.atTheVillage();
        town.clock.set("2025-03-12T09:30");
        assertThat(town.fireTimers(id)).isEqualTo(1);
        assertThat(town.step(id).warnedAt()).isEqualTo(at("2025-03-12T09:00"));
        town.clock.set("2025-03-20T09:00");
        assertThat(town.fireTimers(id)).isEqualTo(1);
        assertThat(town.step(id).overdueAt()).isEqualTo(at("2025-03-12T23:59:59.999"));
        List<String> marked = town.ledger(id);
        town.markAgain(id);
        assertThat(town.fireTimers(id)).isZero();
        assertThat(town.ledger(id)).isEqualTo(marked);
        assertThat(marked.stream().filter("completion/1 missed"::equals)).hasSize(1);
        assertThat(town.steps(id)).as("nothing moves by itself").containsExactly("handleTicket");
    }

    @Test
    void afterAnExtensionTheTimersFireLater() {
        long id = town.atTheVillage();
        town.as("clerk").decide(id, town.askForMore(id, 3), true);
        town.clock.set("2025-03-13T09:00");
        town.fireTimers(id);
        assertThat(town.ledger(id)).doesNotContain("completion/1 missed");
        town.clock.set("2025-03-18T00:00");
        town.fireTimers(id);
        assertThat(town.ledger(id)).contains("completion/1 missed");
    }

    @Test
    void urgentOnesAreLimitedInHours() {
        long id = town.as("clerk")
                .tickets
                .file(HotlineTown.due(town.facts(), null, true, false))
                .id();
        assertThat(town.clockOf(id, "hotline.completion").dueAt()).isEqualTo(at("2025-03-06T09:00"));
    }

    @Test
    void aDueTimeThatTheSenderNamesIsTaken() {
        var named = at("2025-03-07T18:00");
        long id = town.as("clerk")
                .tickets
                .file(HotlineTown.due(town.facts(), named, false, false))
                .id();
        assertThat(town.clockOf(id, "hotline.completion").dueAt()).isEqualTo(named);
        assertThat(town.clockOf(id, "hotline.completion").source()).isEqualTo("12345热线");
    }
}
