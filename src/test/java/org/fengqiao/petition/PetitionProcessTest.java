package org.fengqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Role;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Every path of {@code processes/petition.bpmn20.xml}, and the deadline ledger that it leaves. */
@DatabaseTest
@Import({PetitionTown.class, DueTimers.class})
class PetitionProcessTest {
    @Autowired
    private PetitionTown town;

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
    void aClaimOfRouteSixGoesFromTheFirstRecordToTheArchive() {
        long id = town.filed();
        assertThat(town.head(id).number().text()).contains("访〔2025〕1号");
        assertThat(town.steps(id)).containsExactly("classPetition");
        assertThat(town.step(id).dueAt()).isEqualTo(PetitionTown.endOf("2025-03-20"));
        town.classify(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        assertThat(town.steps(id)).containsExactly("decideAcceptance");
        town.accept(id);
        assertThat(town.steps(id)).containsExactly("handlePetition");
        assertThat(town.step(id).role()).isEqualTo(Role.MEDIATOR);
        assertThat(town.step(id).unit()).isEqualTo(town.village(1));
        assertThat(town.step(id).dueAt()).isEqualTo(PetitionTown.endOf("2025-05-06"));
        town.as("mediator1").handle(id);
        assertThat(town.as("clerk").steps(id)).containsExactly("writeOpinion");
        town.write(id);
        assertThat(town.steps(id)).containsExactly("deliverAnswer");
        town.deliver(id);
        assertThat(town.steps(id)).containsExactly("awaitReview");
        assertThat(town.head(id).state()).isEqualTo(CaseState.CLOSED);
        assertThat(town.view(id).rounds().getFirst().delivery().reviewUntil())
                .isEqualTo(PetitionTown.endOf("2025-04-07"));
        assertThatThrownBy(() -> town.fileAway(id)).hasMessage("petition.review.open");
        town.clock.set("2025-04-08T09:00");
        town.fileAway(id);
        assertThat(town.head(id).state()).isEqualTo(CaseState.ARCHIVED);
        assertThat(town.view(id).facts().ending()).isEqualTo(PetitionEnding.ARCHIVED);
        assertThat(town.clocks(id)).containsExactlyInAnyOrder("petition.notice", "petition.completion");
        assertThat(town.clockOf(id, "petition.notice").onTime()).isTrue();
        assertThat(town.clockOf(id, "petition.completion").onTime()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(value = ClaimRoute.class, names = "INVESTIGATION", mode = EnumSource.Mode.EXCLUDE)
    void aClaimOfAnotherRouteIsAnsweredWithoutOpinionAndReview(ClaimRoute route) {
        long id = town.filed();
        town.classify(id, PetitionClass.CLAIM, route);
        town.accept(id);
        town.handle(id);
        assertThat(town.as("clerk").steps(id)).containsExactly("deliverAnswer");
        town.deliver(id);
        assertThat(town.view(id).facts().reply()).contains("已清理");
        assertThat(town.steps(id)).containsExactly("filePetition");
        town.fileAway(id);
        assertThat(town.clocks(id)).containsExactlyInAnyOrder("petition.notice");
    }

    @Test
    void aSuggestionIsAnsweredAndFiled() {
        long id = town.filed();
        town.classify(id, PetitionClass.SUGGESTION, null);
        assertThat(town.view(id).actions()).doesNotContain(PetitionAction.PASS_ON, PetitionAction.OBJECT);
        town.accept(id);
        town.as("clerk").handle(id);
        town.deliver(id);
        town.fileAway(id);
        assertThat(town.view(id).facts().ending()).isEqualTo(PetitionEnding.ARCHIVED);
    }

    // at the door

    @Test
    void whatAnotherOrganIsCompetentForIsForwarded() {
        long id = town.classed();
        assertThatThrownBy(() -> town.decisions.forward(new GiveAway(id, "县水务局", null, null)))
                .hasMessage("petition.notice.missing");
        town.decisions.forward(new GiveAway(id, "县水务局", "属水务局职责", town.now()));
        assertThat(town.view(id).facts().ending()).isEqualTo(PetitionEnding.FORWARDED);
        assertThat(town.head(id).state()).isEqualTo(CaseState.ARCHIVED);
        assertThat(town.clockOf(id, "petition.notice").onTime()).isTrue();
    }

    @Test
    void thePetitionerIsToldThatItIsNotOurs() {
        long id = town.classed();
        town.decisions.decline(new GiveAway(id, "县人民法院", "已经起诉", town.now()));
        assertThat(town.view(id).facts().decision()).isEqualTo(Decision.NOT_OURS);
        assertThat(town.view(id).facts().otherOrgan()).isEqualTo("县人民法院");
    }

    @Test
    void aWrongForwardingGoesBackWithItsSendersConsent() {
        long id = town.sent(PetitionOrigin.FORWARDED);
        town.classify(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        town.decisions.object(new ObjectToForwarding(id, "县水务局", "不属本镇职责", town.now()));
        assertThat(town.steps(id)).containsExactly("awaitConsent");
        town.clock.pass(Duration.ofDays(1));
        town.decisions.recordConsent(new RecordConsent(id, true, town.now(), null));
        assertThat(town.view(id).facts().returnedAt()).isEqualTo(town.now());
        assertThat(town.view(id).facts().ending()).isEqualTo(PetitionEnding.RETURNED);
    }

    @Test
    void withoutConsentTheTownshipKeepsIt() {
        long id = town.sent(PetitionOrigin.ASSIGNED);
        town.classify(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        town.decisions.object(new ObjectToForwarding(id, null, "不属本镇职责", town.now()));
        town.decisions.recordConsent(new RecordConsent(id, false, town.now(), "由你镇办理"));
        assertThat(town.steps(id)).containsExactly("decideAcceptance");
        assertThat(town.view(id).actions()).doesNotContain(PetitionAction.OBJECT);
        town.accept(id);
        assertThat(town.steps(id)).containsExactly("handlePetition");
    }

    @Test
    void whatIsClassedWronglyIsClassedAgain() {
        long id = town.filed();
        town.simple(id);
        town.classify(id, PetitionClass.SUGGESTION, null);
        assertThat(town.steps(id)).containsExactly("decideAcceptance");
        assertThat(town.clockOf(id, "petition.simple_accept").cancelledAt()).isNotNull();
    }

    // the work

    @Test
    void anotherUnitTakesOver() {
        long id = town.accepted();
        town.work.handOver(new HandOver(id, town.village(2).id(), List.of(), "渠道在二村"));
        assertThat(town.step(id).unit()).isEqualTo(town.village(2));
        assertThat(town.as("mediator2").view(id).actions()).contains(PetitionAction.HANDLE);
        assertThatThrownBy(() -> town.as("mediator1").view(id)).hasMessage("case.unknown");
    }

    @Test
    void theLeaderApprovesTheExtensionAndThePetitionerIsTold() {
        long id = town.accepted();
        town.as("mediator1").work.askExtension(new AskExtension(id, 20, "需要测绘"));
        assertThat(town.as("leader").steps(id)).containsExactly("approveExtension");
        assertThat(town.step(id).role()).isEqualTo(Role.LEADER);
        assertThat(town.inInbox(id)).isTrue();
        assertThatThrownBy(() -> town.as("clerk").work.decideExtension(new DecideExtension(id, true, null)))
                .hasMessage("access.role");
        town.as("leader").work.decideExtension(new DecideExtension(id, true, null));
        assertThat(town.as("clerk").steps(id)).containsExactly("handlePetition");
        assertThat(town.step(id).dueAt()).isEqualTo(PetitionTown.endOf("2025-05-26"));
        town.answer(id);
        town.reviews.giveUp(new GiveUpReview(id, "信访人签字"));
        assertThat(town.steps(id)).containsExactly("filePetition");
        assertThatThrownBy(() -> town.fileAway(id)).hasMessage("petition.extension.untold");
        town.work.tellExtension(new TellExtension(id, town.now(), DeliveryWay.MAIL));
        town.fileAway(id);
        assertThat(town.standing(id)).isEqualTo(Standing.DONE);
    }

    @Test
    void aRefusedExtensionLeavesTheDueDate() {
        long id = town.accepted();
        town.handle(id);
        town.work.askExtension(new AskExtension(id, 20, "需要测绘"));
        assertThatThrownBy(() -> town.as("leader").work.decideExtension(new DecideExtension(id, false, null)))
                .hasMessage("petition.text.missing");
        town.work.decideExtension(new DecideExtension(id, false, "不复杂"));
        assertThat(town.as("clerk").steps(id)).containsExactly("writeOpinion");
        assertThat(town.clockOf(id, "petition.completion").dueAt()).isEqualTo(PetitionTown.endOf("2025-05-06"));
    }

    @Test
    void anAssignedPetitionIsReportedToItsSenderBeforeItIsFiled() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.origin = PetitionOrigin.ASSIGNED;
        facts.reportDue = PetitionTown.endOf("2025-04-30");
        long id = facts.file();
        town.classify(id, PetitionClass.CLAIM, ClaimRoute.DUTY);
        town.accept(id);
        town.handle(id);
        town.deliver(id);
        assertThatThrownBy(() -> town.fileAway(id)).hasMessage("petition.report.owed");
        town.work.report(new ReportBack(id, town.now(), null));
        assertThat(town.clockOf(id, "petition.report").onTime()).isTrue();
        town.fileAway(id);
    }

    // review

    @Test
    void afterReviewAndRereviewAPetitionIsEndedForGood() {
        long id = town.delivered();
        town.askReview(id);
        assertThat(town.steps(id)).containsExactly("recordReview");
        town.decideReview(id, ReviewResult.CHANGED);
        assertThat(town.steps(id)).containsExactly("awaitRereview");
        town.askReview(id);
        assertThat(town.steps(id)).containsExactly("recordRereview");
        town.decideReview(id, ReviewResult.UPHELD);
        assertThat(town.steps(id)).containsExactly("filePetition");
        town.fileAway(id);
        assertThat(town.view(id).facts().ending()).isEqualTo(PetitionEnding.FINISHED);
    }

    @Test
    void withoutARereviewNothingIsEndedForGood() {
        long id = town.delivered();
        town.askReview(id);
        town.decideReview(id, ReviewResult.UPHELD);
        town.reviews.giveUp(new GiveUpReview(id, "信访人签字接受"));
        town.fileAway(id);
        assertThat(town.view(id).facts().ending()).isEqualTo(PetitionEnding.ARCHIVED);
    }

    @ParameterizedTest
    @EnumSource(ReviewStage.class)
    void aQuashedOpinionIsHandledOnceMore(ReviewStage stage) {
        long id = town.delivered();
        town.askReview(id);
        if (stage == ReviewStage.REREVIEW) {
            town.decideReview(id, ReviewResult.UPHELD);
            town.askReview(id);
        }
        Instant first = town.view(id).facts().repliedAt();
        town.clock.pass(Duration.ofDays(2));
        town.reviews.record(new RecordReview(
                id, town.now(), ReviewResult.REVOKED, "事实不清", town.now(), LocalDate.parse("2025-04-30")));
        assertThat(town.steps(id)).containsExactly("handlePetition");
        assertThat(town.step(id).dueAt()).isEqualTo(PetitionTown.endOf("2025-04-30"));
        town.answer(id);
        assertThat(town.steps(id)).containsExactly("awaitReview");
        assertThat(town.view(id).rounds()).hasSize(2);
        assertThat(town.view(id).facts().repliedAt())
                .as("the first answer counts")
                .isEqualTo(first);
        assertThat(town.clockOf(id, "petition.redo").onTime()).isTrue();
    }

    @Test
    void theTimeForARereviewPassesToo() {
        long id = town.delivered();
        town.askReview(id);
        town.decideReview(id, ReviewResult.UPHELD);
        town.clock.set("2025-04-08T00:00");
        town.fileAway(id);
        assertThat(town.standing(id)).isEqualTo(Standing.DONE);
    }

    // accusations

    @Test
    void anAccusationThatIsNotOursLeavesNumberDateOrganAndReceipt() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.accusation = true;
        facts.content = "村干部张某某侵占征地款";
        long id = facts.file();
        assertThat(town.head(id).number().text()).contains("密〔2025〕1号");
        assertThat(town.steps(id)).containsExactly("decideAcceptance");
        assertThat(town.step(id).dueAt()).isEqualTo(PetitionTown.endOf("2025-03-05"));
        assertThat(town.view(id).actions()).doesNotContain(PetitionAction.FORWARD, PetitionAction.DECLINE);
        town.decisions.passOn(new PassOn(id, "县纪委监委", town.now()));
        assertThat(town.steps(id)).containsExactly("awaitReceipt");
        town.decisions.recordReceipt(new RecordReceipt(id, "收文2025-18", town.now()));
        PetitionView left = town.view(id);
        assertThat(left.standing()).isEqualTo(Standing.DONE);
        assertThat(left.facts().ending()).isEqualTo(PetitionEnding.PASSED_ON);
        assertThat(left.facts().otherOrgan()).isEqualTo("县纪委监委");
        assertThat(left.facts().receipt()).isEqualTo("收文2025-18");
        assertThat(left.head().title()).isEqualTo("检举控告件（已转出）");
        assertThat(left.head().summary()).isNull();
        assertThat(left.head().foundBy()).isNull();
        assertThat(town.jdbc
                        .sql("select count(*) from party where case_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(town.jdbc
                        .sql("select count(*) from case_token where case_id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(town.timeline(id))
                .noneMatch(line -> line.note() != null && line.note().contains("张某某"));
    }

    @Test
    void anAccusationIsSeenByItsNamedHandlersAlone() {
        long id = town.filed();
        long other = town.as("clerk").facts().file();
        town.petitions.classify(new ClassifyPetition(
                id, PetitionClass.ACCUSATION, null, false, null, false, List.of(town.userId("leader")), false));
        assertThat(town.as("leader").head(id).number().text()).contains("密〔2025〕1号");
        assertThat(town.as("leader").steps(id)).containsExactly("decideAcceptance");
        for (String who : List.of("second", "mediator1", "admin")) {
            assertThatThrownBy(() -> town.as(who).view(id)).as(who).hasMessage("case.unknown");
            assertThat(town.inInbox(id)).as(who).isFalse();
        }
        assertThat(town.as("second").inInbox(other))
                .as("an ordinary one is seen")
                .isTrue();
    }

    @Test
    void theNumberThatAnAccusationHadStaysInItsSeriesAsAVoidOne() {
        long id = town.filed();
        String before = town.head(id).number().text();
        town.classify(id, PetitionClass.ACCUSATION, null);
        assertThat(town.head(id).number().text()).isNotEqualTo(before);
        PetitionView stub = town.as("second").reading.byNumber(before);
        assertThat(stub.head().state()).isEqualTo(CaseState.VOID);
        assertThat(stub.head().title()).isEqualTo("登记有误，作废");
        assertThat(stub.head().summary()).isNull();
        assertThat(stub.actions()).isEmpty();
        assertThat(town.as("second").facts().file())
                .satisfies(next -> assertThat(town.head(next).number().text()).contains("访〔2025〕2号"));
    }

    @Test
    void anAccusationThatIsOursIsHandledByItsNamedHandlersWithoutTheSixtyDays() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.accusation = true;
        long id = facts.file();
        town.decisions.accept(new AcceptPetition(id, town.township().id(), town.now(), town.now(), null));
        town.handle(id);
        town.deliver(id);
        town.fileAway(id);
        assertThat(town.clocks(id)).containsExactlyInAnyOrder("petition.notice", "petition.pass_on");
        assertThatThrownBy(() -> town.as("second").view(id)).hasMessage("case.unknown");
    }

    @Test
    void aLeaderWhoTakesAnAccusationDownNamesItsHandler() {
        PetitionTown.Facts facts = town.as("leader").facts();
        facts.accusation = true;
        assertThatThrownBy(facts::file).hasMessage("petition.accusation.handler");
        facts.handlers = List.of(town.userId("mediator1"));
        assertThatThrownBy(facts::file).as("a mediator is no clerk").hasMessage("petition.accusation.handler");
        facts.handlers = List.of(town.userId("second"));
        long id = facts.file();
        assertThat(town.view(id).actions()).as("a leader may always").contains(PetitionAction.PASS_ON);
        assertThat(town.as("second").inInbox(id)).isTrue();
        assertThatThrownBy(() -> town.as("clerk").view(id)).hasMessage("case.unknown");
        assertThat(town.inInbox(id)).isFalse();
    }

    @Test
    void aLeaderHandlesAnAccusationAloneFromTheFirstRecordToTheArchive() {
        PetitionTown.Facts facts = town.as("leader").facts();
        facts.accusation = true;
        facts.standIn = true;
        long id = facts.file();
        for (Runnable step : List.<Runnable>of(
                () -> town.decisions.accept(
                        new AcceptPetition(id, town.township().id(), town.now(), town.now(), null)),
                () -> town.handle(id),
                () -> town.deliver(id),
                () -> town.fileAway(id))) {
            assertThat(town.as("leader").inInbox(id)).isTrue();
            step.run();
            for (String who : List.of("clerk", "second", "mediator1", "admin")) {
                assertThatThrownBy(() -> town.as(who).view(id)).as(who).hasMessage("case.unknown");
                assertThat(town.inInbox(id)).as(who).isFalse();
            }
        }
        assertThat(town.as("leader").standing(id)).isEqualTo(Standing.DONE);
    }

    @Test
    void nobodyStandsInWhoIsNoLeader() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.accusation = true;
        facts.standIn = true;
        assertThatThrownBy(facts::file).hasMessage("access.role");
    }

    // repeats

    @Test
    void aRepeatOfWhatARereviewConcludedIsExplainedAndNotHandledAgain() {
        long first = town.rereviewed();
        town.fileAway(first);
        long id = town.filed();
        assertThat(town.reading.earlier(id))
                .extracting(record -> record.ref().id())
                .contains(first);
        town.repeats(id, first, false);
        assertThat(town.view(id).facts().repeated()).isTrue();
        assertThat(town.view(id).actions()).contains(PetitionAction.EXPLAIN).doesNotContain(PetitionAction.ACCEPT);
        assertThatThrownBy(() -> town.accept(id)).hasMessage("petition.concluded");
        town.decisions.explain(new ExplainConcluded(id, "该事项已经复核终结", town.now()));
        assertThat(town.view(id).facts().ending()).isEqualTo(PetitionEnding.EXPLAINED);
        long matters = town.jdbc
                .sql("select count(distinct matter_id) from case_file where id in (?, ?)")
                .params(first, id)
                .query(Long.class)
                .single();
        assertThat(matters).isEqualTo(1);
    }

    @Test
    void aRepeatWithNewFactsIsHandled() {
        long first = town.rereviewed();
        town.fileAway(first);
        long id = town.filed();
        town.repeats(id, first, true);
        town.accept(id);
        assertThat(town.steps(id)).containsExactly("handlePetition");
    }

    @Test
    void aRepeatOfWhatNoRereviewConcludedIsHandled() {
        long first = town.delivered();
        long id = town.filed();
        town.repeats(id, first, false);
        assertThatThrownBy(() -> town.decisions.explain(new ExplainConcluded(id, "已答复", town.now())))
                .hasMessage("petition.not-concluded");
        town.accept(id);
        assertThat(town.view(id).facts().repeated()).isTrue();
    }

    // beside the way

    @Test
    void whoeverWithdrewCannotActAnyMore() {
        long id = town.accepted();
        town.work.recuse(new Recuse(id, "经办", "与信访人是亲属", List.of(), false));
        assertThat(town.view(id).actions()).isEmpty();
        assertThatThrownBy(() -> town.handle(id)).hasMessage("petition.recused");
        town.as("second").handle(id);
        assertThat(town.view(id).recusals()).hasSize(1);
    }

    @Test
    void thePetitionerTakesItBack() {
        long id = town.accepted();
        town.upkeep.withdraw(new WithdrawPetition(id, "已自行和解", town.now()));
        assertThat(town.view(id).facts().ending()).isEqualTo(PetitionEnding.WITHDRAWN);
        assertThat(town.clockOf(id, "petition.completion").cancelledAt()).isNotNull();
    }

    @Test
    void aDuplicateIsMergedAndTheMergeUndone() {
        long one = town.accepted();
        long two = town.filed();
        town.upkeep.merge(new Merge(two, one, "同一封信登记两次"));
        assertThat(town.head(two).state()).isEqualTo(CaseState.MERGED);
        town.upkeep.undoMerge(new UndoMerge(two, "不是同一封"));
        assertThat(town.steps(two)).containsExactly("classPetition");
    }

    @Test
    void whatWasRegisteredByMistakeIsVoid() {
        long id = town.accepted();
        town.upkeep.makeVoid(new MakeVoid(id, "测试"));
        assertThat(town.head(id).state()).isEqualTo(CaseState.VOID);
        assertThat(town.view(id).actions()).isEmpty();
    }

    @Test
    void aCorrectionNamesWhatItChanges() {
        long id = town.accepted();
        PetitionView view = town.view(id);
        town.corrections.correct(new CorrectFacts(
                id, view.head().version(), "灌溉渠被占用", view.head().summary(), "第一村东头", 7, null, null));
        assertThat(town.view(id).facts().people()).isEqualTo(7);
        assertThat(town.timeline(id).getFirst().note()).contains("地点：第一村→第一村东头").contains("涉及人数：—→7");
        assertThatThrownBy(() -> town.corrections.correct(
                        new CorrectFacts(id, view.head().version(), "另一标题", null, null, null, null, null)))
                .isInstanceOf(org.fengqiao.docket.CaseChanged.class);
    }

    @Test
    void aClaimGoesToMediationAndStaysAPetition() {
        long id = town.accepted();
        town.referrals.refer(new ReferToMediation(
                id, null, List.of(new NewParty(PartyRole.RESPONDENT, "李对方", null, null, null)), "双方愿意调解"));
        assertThat(town.view(id).referrals()).hasSize(1);
        assertThat(town.steps(id)).contains("handlePetition");
    }

    @Test
    void aSupervisionIsAnsweredByItsDay() {
        long id = town.accepted();
        town.care.supervise(new SupervisePetition(id, SupervisionGround.LATE, "进展太慢", LocalDate.parse("2025-03-10")));
        long raised = town.view(id).supervisions().getFirst().id();
        town.as("mediator1").care.answer(new AnswerSupervision(id, raised, "本周清理"));
        assertThat(town.clockOf(id, "petition.supervision").onTime()).isTrue();
    }

    @Test
    void anOldCaseIsCertifiedByTheLeaderOnEvidence() {
        long id = town.accepted();
        town.care.enterBacklog(new EnterBacklog(id, 2019, town.now(), "王镇长", "每月走访"));
        assertThat(town.head(id).leaderInCharge()).isEqualTo("王镇长");
        assertThatThrownBy(() -> certify(id)).hasMessage("access.role");
        town.as("leader");
        certify(id);
        BacklogView line = town.view(id).backlog();
        assertThat(line.originYear()).isEqualTo(2019);
        assertThat(line.resolvedAt()).isEqualTo(town.now());
        assertThatThrownBy(() -> certify(id)).isInstanceOf(Refused.class);
    }

    private void certify(long id) {
        town.care.certifyBacklog(new CertifyBacklog(id, BacklogWay.AGREEMENT, town.now(), "县联席办", "协议书和收条"));
    }

    @Test
    void thePetitionerRatesTheUnitAndTheOffice() {
        long id = town.delivered();
        town.care.rate(new Rate(id, Satisfaction.FAIR, Satisfaction.SATISFIED, town.now()));
        assertThat(town.view(id).facts().satisfaction()).isEqualTo(Satisfaction.FAIR);
    }

    @Test
    void aTimerMarksWhatIsLateAndChangesNothing() {
        long id = town.classed();
        town.clock.set("2025-03-22T09:00");
        assertThat(town.fireTimers(id)).isEqualTo(2);
        assertThat(town.clockOf(id, "petition.notice").missedAt()).isNotNull();
        assertThat(town.steps(id)).containsExactly("decideAcceptance");
        town.accept(id);
        assertThat(town.clockOf(id, "petition.notice").onTime()).isFalse();
    }

    // whoever may act may read

    /** Every user of the township, at every step of every way: what it may do it may see, and its work list shows it. */
    @Test
    void whoeverMayActMayRead() {
        Set<String> walked = new HashSet<>();
        long id = town.sent(PetitionOrigin.ASSIGNED);
        look(id, walked);
        town.as("clerk").classify(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        look(id, walked);
        town.as("clerk").decisions.object(new ObjectToForwarding(id, null, "不属本镇", town.now()));
        look(id, walked);
        town.as("clerk").decisions.recordConsent(new RecordConsent(id, false, town.now(), null));
        town.accept(id);
        look(id, walked);
        town.as("mediator1").work.askExtension(new AskExtension(id, 5, "雨天"));
        look(id, walked);
        town.as("leader").work.decideExtension(new DecideExtension(id, true, null));
        town.as("mediator1").handle(id);
        look(id, walked);
        town.as("clerk").write(id);
        look(id, walked);
        town.as("clerk").deliver(id);
        look(id, walked);
        town.as("clerk").askReview(id);
        look(id, walked);
        town.as("clerk").decideReview(id, ReviewResult.UPHELD);
        look(id, walked);
        town.as("clerk").askReview(id);
        look(id, walked);
        town.as("clerk").decideReview(id, ReviewResult.UPHELD);
        look(id, walked);
        PetitionTown.Facts secret = town.as("clerk").facts();
        secret.accusation = true;
        long accusation = secret.file();
        look(accusation, walked);
        town.as("clerk").decisions.passOn(new PassOn(accusation, "县纪委监委", town.now()));
        look(accusation, walked);
        assertThat(walked)
                .containsExactlyInAnyOrderElementsOf(java.util.stream.Stream.of(Standing.values())
                        .filter(standing -> standing != Standing.DONE)
                        .map(Standing::step)
                        .toList());
    }

    private void look(long id, Set<String> walked) {
        boolean someone = false;
        for (String who : List.of("clerk", "second", "leader", "mediator1", "mediator2", "admin", "grid1")) {
            town.as(who);
            boolean sees;
            try {
                walked.add(town.step(id).step());
                someone |= !town.view(id).actions().isEmpty();
                sees = true;
            } catch (Refused e) {
                assertThat(e).hasMessage("case.unknown");
                sees = false;
            }
            if (town.inInbox(id)) {
                assertThat(sees).as(who + " has it in the work list").isTrue();
            }
            if (!sees) {
                for (PetitionAction action : PetitionAction.values()) {
                    assertThatThrownBy(() -> town.desk.take(id, action))
                            .as(who + " " + action)
                            .hasMessage("case.unknown");
                }
            }
        }
        assertThat(someone).as("somebody may act").isTrue();
    }
}
