package org.fengqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CorrectedParty;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.DeadlineVerb;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.Parties;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.PartyView;
import org.fengqiao.docket.Restrictions;
import org.fengqiao.docket.TimelineRow;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What was written down wrongly is set right after the acceptance, and no clock begins anew. */
@DatabaseTest
@Import({PetitionTown.class, DueTimers.class})
class PetitionCorrectionsTest {
    @Autowired
    private PetitionTown town;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private Parties parties;

    @Autowired
    private Restrictions restrictions;

    @Autowired
    private FigureService figures;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void theDiagramsStandWhereTheFactsSay() {
        town.checkDiagramsAgree();
        LoggedIn.out();
    }

    @Test
    void aWayCorrectedToTheSixthHasItsSixtyDaysFromTheAcceptance() {
        long id = accepted(ClaimRoute.ADMINISTRATIVE);
        assertThat(town.clocks(id)).doesNotContain("petition.completion");
        town.clock.set("2025-03-20T10:00");
        reclass(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        DeadlineRow limit = town.clockOf(id, "petition.completion");
        assertThat(limit.startedAt()).isEqualTo(PetitionTown.at("2025-03-05T09:00"));
        assertThat(limit.dueAt()).isEqualTo(PetitionTown.endOf("2025-05-06"));
        assertThat(town.step(id).dueAt()).isEqualTo(limit.dueAt());
        TimelineRow line = town.timeline(id).getFirst();
        assertThat(line.before()).isEqualTo("申诉求决，（四）行政程序");
        assertThat(line.after()).isEqualTo("申诉求决，（六）信访程序");
        assertThat(line.note()).isEqualTo("甄别有误");
    }

    @Test
    void aWayCorrectedFromTheSixthNeverHadTheLimit() {
        long id = town.accepted();
        town.clock.set("2025-06-20T10:00");
        town.as("clerk");
        reclass(id, PetitionClass.CLAIM, ClaimRoute.DUTY);
        DeadlineRow limit = town.clockOf(id, "petition.completion");
        assertThat(limit.cancelledAt()).isEqualTo(limit.startedAt());
        assertThat(limit.missedAt()).isNull();
        assertThat(town.step(id).dueAt()).isNull();
        assertThat(verbs(id)).containsExactly(DeadlineVerb.SET, DeadlineVerb.CORRECTED, DeadlineVerb.CANCELLED);
    }

    @Test
    void aLimitThatNeverWasCountsInNoRate() {
        long id = town.accepted();
        town.clock.set("2025-06-20T10:00");
        town.answer(id);
        assertThat(onTime()).containsExactly(0, 1);
        reclass(id, PetitionClass.CLAIM, ClaimRoute.DUTY);
        assertThat(onTime()).containsExactly(0, 0);
        reclass(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        assertThat(onTime()).containsExactly(0, 1);
    }

    private List<Integer> onTime() {
        Figure rate =
                figures
                        .figures(FigureRequest.of(town.township().code(), Period.parse("2025")), Words.CHINESE)
                        .list()
                        .stream()
                        .filter(figure -> figure.code().equals("petition.on_time_rate"))
                        .findFirst()
                        .orElseThrow();
        return List.of(
                Objects.requireNonNull(rate.numerator()).intValue(),
                Objects.requireNonNull(rate.denominator()).intValue());
    }

    @Test
    void thereAndBackAgainItHasTheDueDayItHadWithItsExtension() {
        long id = town.accepted();
        town.work.askExtension(new AskExtension(id, 20, "需要鉴定"));
        town.as("leader").work.decideExtension(new DecideExtension(id, true, null));
        var due = town.clockOf(id, "petition.completion").dueAt();
        town.as("clerk");
        reclass(id, PetitionClass.SUGGESTION, null);
        assertThat(town.clockOf(id, "petition.completion").open()).isFalse();
        reclass(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        assertThat(town.clockOf(id, "petition.completion").dueAt()).isEqualTo(due);
        assertThat(town.clockOf(id, "petition.completion").key().cycle()).isEqualTo(1);
        deadlines.recompute(town.clockOf(id, "petition.completion").key(), "节假日安排公布", "系统");
        assertThat(town.clockOf(id, "petition.completion").dueAt())
                .as("the extension is counted once")
                .isEqualTo(due);
    }

    @Test
    void whatNeedsNoOpinionIsDeliveredAndWhatNeedsOneIsWrittenFirst() {
        long id = town.accepted();
        town.handle(id);
        assertThat(town.steps(id)).containsExactly("writeOpinion");
        reclass(id, PetitionClass.CLAIM, ClaimRoute.ADMINISTRATIVE);
        assertThat(town.steps(id)).containsExactly("deliverAnswer");
        reclass(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        assertThat(town.steps(id)).containsExactly("writeOpinion");
        town.write(id);
        town.deliver(id);
        assertThat(town.clockOf(id, "petition.completion").onTime()).isTrue();
    }

    @Test
    void whatWasAnsweredWithoutAnOpinionWasNeverOfTheSixthWay() {
        long id = accepted(ClaimRoute.ARBITRATION);
        town.handle(id);
        town.deliver(id);
        assertThatThrownBy(() -> reclass(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION))
                .hasMessage("petition.reclass.no-opinion");
        reclass(id, PetitionClass.SUGGESTION, null);
        assertThat(town.view(id).facts().petitionClass()).isEqualTo(PetitionClass.SUGGESTION);
    }

    @Test
    void whatIsBeforeAReviewKeepsItsWay() {
        long id = town.delivered();
        town.askReview(id);
        assertThat(town.view(id).actions()).doesNotContain(PetitionAction.RECLASS);
        town.decideReview(id, ReviewResult.UPHELD);
        assertThatThrownBy(() -> reclass(id, PetitionClass.SUGGESTION, null)).hasMessage("petition.reclass.reviewed");
    }

    @Test
    void aCorrectionThatChangesNothingIsRefused() {
        long id = town.accepted();
        assertThatThrownBy(() -> reclass(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION))
                .hasMessage("petition.nothing-changed");
    }

    @Test
    void whatTurnsOutToBeAnAccusationLeavesTheVillageAndIsKnownToItsHandlersAlone() {
        long id = town.accepted();
        String before = town.head(id).number().text();
        reclass(id, PetitionClass.ACCUSATION, null);
        assertThat(town.head(id).number().text()).contains("密〔2025〕1号");
        assertThat(town.head(id).unit().id()).isEqualTo(town.township().id());
        assertThat(town.steps(id)).containsExactly("handlePetition");
        assertThat(town.clockOf(id, "petition.pass_on").dueAt()).isEqualTo(PetitionTown.endOf("2025-03-05"));
        for (String who : List.of("second", "mediator1", "leader", "admin")) {
            assertThatThrownBy(() -> town.as(who).view(id)).as(who).hasMessage("case.unknown");
            assertThat(town.inInbox(id)).as(who).isFalse();
        }
        assertThat(town.as("second").reading.byNumber(before).head().title()).isEqualTo("登记有误，作废");
    }

    @Test
    void anAccusationFoundAfterItsAcceptanceIsPassedOnAndLeavesNothing() {
        long id = town.accepted();
        town.handle(id);
        reclass(id, PetitionClass.ACCUSATION, null);
        reportedTo(id);
        assertThat(town.jdbc
                        .sql("select count(*) from petition_round where case_id = ? and (findings is not null"
                                + " or opinion_text is not null or reason is not null)")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(town.timeline(id))
                .allMatch(line -> line.note() == null || !line.note().contains("土堆"));
    }

    private void reportedTo(long id) {
        town.decisions.passOn(new PassOn(id, "县纪委监委", town.now()));
        assertThat(town.standing(id)).isEqualTo(Standing.PASSING);
        town.decisions.recordReceipt(new RecordReceipt(id, "收文2025-18", town.now()));
        assertThat(town.standing(id)).isEqualTo(Standing.DONE);
    }

    @Test
    void whatIsNoAccusationIsSeenAgainUnderAnOrdinaryNumber() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.accusation = true;
        long id = facts.file();
        String secret = town.head(id).number().text();
        town.decisions.accept(new AcceptPetition(id, town.township().id(), town.now(), town.now(), null));
        reclass(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        assertThat(town.as("second").head(id).number().text()).contains("访〔2025〕");
        assertThat(town.inInbox(id)).isTrue();
        assertThat(town.clockOf(id, "petition.completion").open()).isTrue();
        assertThatThrownBy(() -> town.reading.byNumber(secret))
                .as("that there was a secret number nobody learns")
                .hasMessage("case.unknown");
    }

    @Test
    void whatIsClassedAsAnAccusationByMistakeIsSeenAgainBeforeItIsDecidedToo() {
        long id = town.filed();
        town.classify(id, PetitionClass.ACCUSATION, null);
        town.classify(id, PetitionClass.SUGGESTION, null);
        assertThat(town.as("second").head(id).restricted()).isFalse();
        assertThat(town.inInbox(id)).isTrue();
    }

    @Test
    void theOnlyHandlerOfAnAccusationWithdrawsWhenSomebodyElseHandlesIt() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.accusation = true;
        long id = facts.file();
        assertThatThrownBy(() -> town.work.recuse(recusal(id, "经办", List.of(), false)))
                .hasMessage("petition.recuse.handler");
        assertThat(town.head(id).restricted()).isTrue();
        town.work.recuse(recusal(id, "经办", List.of(town.userId("second")), false));
        assertThatThrownBy(() -> town.head(id)).hasMessage("case.unknown");
        assertThat(town.as("second").inInbox(id)).isTrue();
        town.decisions.accept(new AcceptPetition(id, town.township().id(), town.now(), town.now(), null));
        assertThat(town.standing(id)).isEqualTo(Standing.HANDLING);
        assertThatThrownBy(() -> town.as("leader").head(id)).hasMessage("case.unknown");
    }

    @Test
    void aLeaderWhoStandsInWithdrawsOnlyWhereAClerkIsNamedAndStaysWhereTheClerkWithdraws() {
        PetitionTown.Facts facts = town.as("leader").facts();
        facts.accusation = true;
        facts.handlers = List.of(town.userId("clerk"));
        long id = facts.file();
        assertThatThrownBy(() -> town.work.recuse(recusal(id, "经办", List.of(), false)))
                .hasMessage("petition.recuse.handler");
        town.work.recuse(recusal(id, "经办", List.of(), true));
        assertThat(town.inInbox(id)).isTrue();
        assertThatThrownBy(() -> town.work.recuse(recusal(id, "领导", List.of(), false)))
                .hasMessage("petition.recuse.handler");
        assertThatThrownBy(() -> town.as("clerk").head(id)).hasMessage("case.unknown");
        assertThat(town.as("second").inInbox(id)).as("no other clerk is told").isFalse();
    }

    @Test
    void stepsThatSomebodyHadTakenAreFreeWhenHeWithdraws() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.accusation = true;
        long id = facts.file();
        town.take(id);
        town.work.recuse(recusal(id, "经办", List.of(town.userId("second")), false));
        town.as("second");
        assertThat(town.step(id).assigneeId()).isNull();
        assertThat(town.inInbox(id)).isTrue();
    }

    private static Recuse recusal(long id, String person, List<Long> handlers, boolean standIn) {
        return new Recuse(id, person, "与被检举人是亲属", handlers, standIn);
    }

    @Test
    void theDisputeThatAnAccusationWentOnAsIsSealedWithIt() {
        long id = town.accepted();
        CaseRef dispute = town.referrals.refer(new ReferToMediation(id, null, List.of(), "先行调解"));
        assertThat(town.as("second").head(dispute.id()).restricted()).isFalse();
        town.as("clerk");
        reclass(id, PetitionClass.ACCUSATION, null);
        assertThat(town.head(dispute.id()).restricted()).isTrue();
        for (String who : List.of("second", "leader", "mediator", "mediator1", "admin")) {
            assertThatThrownBy(() -> town.as(who).head(dispute.id())).as(who).hasMessage("case.unknown");
        }
        assertThat(town.as("clerk").inInbox(dispute.id()))
                .as("whoever handles both goes on")
                .isTrue();
    }

    @Test
    void whatWasRestrictedForAnotherReasonStaysSoWhenItIsNoAccusation() {
        long id = town.filed();
        String number = town.head(id).number().text();
        restrictions.restrict(id, "涉及未成年人");
        town.classify(id, PetitionClass.ACCUSATION, null);
        town.classify(id, PetitionClass.SUGGESTION, null);
        assertThat(town.head(id).restricted()).isTrue();
        assertThat(town.head(id).number().text()).isEqualTo(number);
        assertThatThrownBy(() -> town.as("leader").head(id)).hasMessage("case.unknown");
    }

    @Test
    void onlyWhatCanStillBePassedOnHasADayForIt() {
        long id = accepted(ClaimRoute.ADMINISTRATIVE);
        town.handle(id);
        town.deliver(id);
        reclass(id, PetitionClass.ACCUSATION, null);
        assertThat(town.clocks(id)).doesNotContain("petition.pass_on");
    }

    @Test
    void theDayForPassingOnBeginsOnce() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        long earlier = facts.file();
        facts.accusation = true;
        long id = facts.file();
        town.clock.set("2025-03-06T09:00");
        town.classify(id, PetitionClass.ACCUSATION, null);
        assertThat(town.clockOf(id, "petition.pass_on").dueAt()).isEqualTo(PetitionTown.endOf("2025-03-05"));
        town.decisions.accept(new AcceptPetition(id, town.township().id(), town.now(), town.now(), null));
        town.corrections.reclass(
                new Reclass(id, PetitionClass.ACCUSATION, null, false, earlier, true, List.of(), false, "与前一件相同"));
        assertThat(town.clockOf(id, "petition.pass_on").key().cycle()).isEqualTo(1);
        assertThat(town.clockOf(id, "petition.pass_on").open()).isFalse();
    }

    @Test
    void anAnswerThatWasInTimeByItsExtensionIsSoThereAndBack() {
        long id = town.accepted();
        town.work.askExtension(new AskExtension(id, 20, "需要鉴定"));
        town.as("leader").work.decideExtension(new DecideExtension(id, true, null));
        town.clock.set("2025-05-15T10:00");
        town.answer(id);
        DeadlineRow before = town.clockOf(id, "petition.completion");
        assertThat(before.onTime()).isTrue();
        reclass(id, PetitionClass.SUGGESTION, null);
        reclass(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        DeadlineRow after = town.clockOf(id, "petition.completion");
        assertThat(after.dueAt()).isEqualTo(before.dueAt());
        assertThat(after.metAt()).isEqualTo(before.metAt());
        assertThat(after.onTime()).isTrue();
    }

    @Test
    void whoWasTakenOutDoesNotStayAsTheOneWhoBroughtIt() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.noticeOwed = false;
        long id = facts.file();
        town.corrections.correctPeople(new CorrectPeople(id, town.head(id).version(), List.of(), "匿名来访"));
        assertThat(town.head(id).foundBy()).isNull();
    }

    @Test
    void petitionersAreCorrectedAndTheTimelineNamesNoNumber() {
        long id = town.accepted();
        PartyView first = parties.of(id).getFirst();
        town.corrections.correctPeople(new CorrectPeople(
                id,
                town.head(id).version(),
                List.of(
                        new CorrectedParty(first.id(), PartyRole.APPLICANT, "马信仿", null, "13895009999", null),
                        new CorrectedParty(0, PartyRole.APPLICANT, "王新来", null, "13895008888", null)),
                "登记笔误"));
        List<PartyView> now = parties.of(id);
        assertThat(now).extracting(PartyView::name).containsExactly("马信仿", "王新来");
        assertThat(now.getFirst().phone()).endsWith("9999");
        assertThat(now.getFirst().address()).as("what is not told anew stays").startsWith("第一村");
        String note = town.timeline(id).getFirst().note();
        assertThat(note).contains("马信访→马信仿", "新增王新来", "登记笔误").doesNotContain("9999", "8888");
        assertThat(town.head(id).foundBy()).isEqualTo("马信仿");
        assertThat(town.clockOf(id, "petition.completion").startedAt()).isEqualTo(town.now());
    }

    @Test
    void whoIsOwedANoticeIsNotTakenOut() {
        long id = town.accepted();
        assertThatThrownBy(() -> town.corrections.correctPeople(
                        new CorrectPeople(id, town.head(id).version(), List.of(), "笔误")))
                .hasMessage("petition.notice.whom");
    }

    @Test
    void aFormOfPeopleOpenedBeforeSomebodyElsesChangeIsRefused() {
        long id = town.accepted();
        int opened = town.head(id).version();
        PartyView first = parties.of(id).getFirst();
        town.corrections.correctPeople(new CorrectPeople(id, opened, List.of(named(first, "马一")), "笔误"));
        assertThatThrownBy(() -> town.corrections.correctPeople(
                        new CorrectPeople(id, opened, List.of(named(first, "马二")), "笔误")))
                .isInstanceOf(org.fengqiao.docket.CaseChanged.class);
    }

    private static CorrectedParty named(PartyView person, String name) {
        return new CorrectedParty(person.id(), person.role(), name, null, null, null);
    }

    private long accepted(ClaimRoute route) {
        long id = town.filed();
        town.classify(id, PetitionClass.CLAIM, route);
        town.accept(id);
        return id;
    }

    private void reclass(long id, PetitionClass what, @Nullable ClaimRoute route) {
        town.corrections.reclass(new Reclass(id, what, route, false, null, false, List.of(), false, "甄别有误"));
    }

    private List<DeadlineVerb> verbs(long id) {
        return deadlines.lines(id).stream()
                .filter(line -> line.key().step().equals("petition.completion"))
                .map(line -> line.verb())
                .filter(verb -> verb != DeadlineVerb.WARNED)
                .toList();
    }
}
