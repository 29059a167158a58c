package org.fengqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.NewParty;
import org.fengqiao.kernel.Refused;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The time limits of the Regulation on Petition Work of 2022, each under its article. */
@DatabaseTest
@Import({PetitionTown.class, DueTimers.class})
class PetitionLimitsTest {
    @Autowired
    private PetitionTown town;

    @BeforeEach
    void found() {
        town.found();
    }

    /** On a day at nine o'clock. */
    private void on(String day) {
        town.clock.set(day + "T09:00");
    }

    @Test
    void article20MoreThanFiveRepresentativesAreAWarning() {
        List<NewParty> six = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> PetitionTown.petitioner("代表" + i, null))
                .toList();
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.petitioners = six;
        facts.people = 30;
        long id = facts.file();
        assertThat(town.view(id).facts().people()).as("refused is nobody").isEqualTo(30);
        assertThat(FilePetition.tooMany(six.size())).isTrue();
        assertThat(FilePetition.tooMany(5)).isFalse();
    }

    @Test
    void article22AnAssignedPetitionIsReportedByTheDayThatItsSenderNames() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.origin = PetitionOrigin.ASSIGNED;
        facts.reportDue = PetitionTown.endOf("2025-04-30");
        long id = facts.file();
        assertThat(town.clockOf(id, "petition.report").dueAt()).isEqualTo(PetitionTown.endOf("2025-04-30"));
    }

    @ParameterizedTest
    @CsvSource({"2025-09-16, 2025-10-09", "2025-03-05, 2025-03-20"})
    void article23TheWrittenNoticeIsDueFifteenDaysAfterReceipt(String received, String due) {
        on(received);
        assertThat(town.clockOf(town.filed(), "petition.notice").dueAt()).isEqualTo(PetitionTown.endOf(due));
    }

    @Test
    void article23NoNoticeIsOwedWhereNameOrAddressIsUnknown() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.noticeOwed = false;
        assertThat(town.clocks(facts.file())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2025-02-07, true", "2025-02-08, false"})
    void article23AnObjectionIsMadeWithinFiveWorkingDays(String day, boolean inTime) {
        on("2025-01-24");
        long id = town.sent(PetitionOrigin.FORWARDED);
        town.classify(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        on(day);
        var object = new ObjectToForwarding(id, null, "不属本镇职责", town.now());
        if (inTime) {
            town.decisions.object(object);
            assertThat(town.standing(id)).isEqualTo(Standing.OBJECTING);
        } else {
            assertThatThrownBy(() -> town.decisions.object(object)).hasMessage("petition.objection.late");
        }
    }

    @Test
    void article23WhatCameDirectlyCannotBeObjectedTo() {
        long id = town.classed();
        assertThat(town.view(id).actions()).doesNotContain(PetitionAction.OBJECT);
    }

    @Test
    void article28WhoHasAnInterestWithdraws() {
        long id = town.accepted();
        town.work.recuse(new Recuse(id, "调解1", "是当事人的表弟", List.of(), false));
        assertThatThrownBy(() -> town.as("mediator1").handle(id)).hasMessage("petition.recused");
    }

    @Test
    void article30AnAccusationIsPassedOnOnTheSameDay() {
        PetitionTown.Facts facts = town.as("clerk").facts();
        facts.accusation = true;
        long id = facts.file();
        assertThat(town.clockOf(id, "petition.pass_on").dueAt()).isEqualTo(PetitionTown.endOf("2025-03-05"));
        on("2025-03-06");
        town.decisions.passOn(new PassOn(id, "县纪委监委", town.now()));
        assertThat(town.clockOf(id, "petition.pass_on").onTime()).isFalse();
    }

    @Test
    void article31AClaimHasOneOfSixRoutesAndNothingElseHasOne() {
        long id = town.filed();
        assertThatThrownBy(() -> town.classify(id, PetitionClass.CLAIM, null)).hasMessage("petition.route");
        assertThatThrownBy(() -> town.classify(id, PetitionClass.SUGGESTION, ClaimRoute.ARBITRATION))
                .hasMessage("petition.route");
        assertThat(ClaimRoute.values()).extracting(ClaimRoute::code).containsExactly("1", "2", "3", "4", "5", "6");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void article32AnOpinionHasFourParts(int missing) {
        long id = town.accepted();
        town.handle(id);
        List<String> parts = new ArrayList<>(List.of("请求", "事实和理由", "意见", "依据"));
        parts.set(missing, " ");
        assertThatThrownBy(() -> town.work.write(new WriteOpinion(
                        id, parts.get(0), parts.get(1), parts.get(2), parts.get(3), OpinionOutcome.EXPLAINED)))
                .hasMessage("petition.text.missing");
        assertThat(town.standing(id)).isEqualTo(Standing.WRITING);
    }

    @Test
    void article32AnOpinionHasOneOfThreeOutcomes() {
        assertThat(OpinionOutcome.values())
                .extracting(OpinionOutcome::code)
                .containsExactly("supported", "explained", "not_supported");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-08-02, 2025-10-01, 2025-10-09",
        "2025-03-05, 2025-05-04, 2025-05-06",
        "2024-12-30, 2025-02-28, 2025-02-28"
    })
    void article34RouteSixIsDueSixtyDaysAfterAcceptance(String accepted, String raw, String due) {
        on(accepted);
        DeadlineRow clock = town.clockOf(town.accepted(), "petition.completion");
        assertThat(clock.dueRaw()).isEqualTo(PetitionTown.endOf(raw));
        assertThat(clock.dueAt()).isEqualTo(PetitionTown.endOf(due));
    }

    @Test
    void article34TheSixtyDaysRunFromTheAcceptanceNotFromTheReceipt() {
        long id = town.classed();
        on("2025-03-10");
        town.accept(id);
        assertThat(town.clockOf(id, "petition.completion").dueAt()).isEqualTo(PetitionTown.endOf("2025-05-09"));
    }

    @ParameterizedTest
    @EnumSource(value = ClaimRoute.class, names = "INVESTIGATION", mode = EnumSource.Mode.EXCLUDE)
    void article34TheOtherRoutesNeverStartTheSixtyDays(ClaimRoute route) {
        long id = town.filed();
        town.classify(id, PetitionClass.CLAIM, route);
        town.accept(id);
        assertThat(town.clocks(id)).doesNotContain("petition.completion");
        assertThat(town.view(id).actions()).doesNotContain(PetitionAction.ASK_EXTENSION);
    }

    @Test
    void article34SuggestionsNeverStartTheSixtyDays() {
        long id = town.filed();
        town.classify(id, PetitionClass.SUGGESTION, null);
        town.accept(id);
        assertThat(town.clocks(id)).doesNotContain("petition.completion");
    }

    @Test
    void article34AnExtensionIsAtMostThirtyDaysAfterTheSixty() {
        long id = town.accepted();
        town.work.askExtension(new AskExtension(id, 31, "复杂"));
        assertThatThrownBy(() -> town.as("leader").work.decideExtension(new DecideExtension(id, true, null)))
                .isInstanceOf(Refused.class);
        town.work.decideExtension(new DecideExtension(id, false, "最多30日"));
        town.as("clerk").work.askExtension(new AskExtension(id, 30, "复杂"));
        town.as("leader").work.decideExtension(new DecideExtension(id, true, null));
        DeadlineRow clock = town.clockOf(id, "petition.completion");
        assertThat(clock.dueRaw()).as("counted from the raw end").isEqualTo(PetitionTown.endOf("2025-06-03"));
        assertThat(clock.dueAt()).isEqualTo(PetitionTown.endOf("2025-06-03"));
    }

    @Test
    void article35AReviewIsAskedForWithinThirtyDaysOfTheDelivery() {
        on("2026-01-16");
        long id = town.delivered();
        assertThat(town.view(id).rounds().getFirst().delivery().reviewUntil())
                .isEqualTo(PetitionTown.endOf("2026-02-24"));
        on("2026-02-25");
        assertThatThrownBy(() -> town.askReview(id)).hasMessage("petition.review.late");
        on("2026-02-24");
        town.askReview(id);
        assertThat(town.clockOf(id, "petition.review").dueAt()).isEqualTo(PetitionTown.endOf("2026-03-26"));
    }

    @Test
    void article35TheTimeOfAHearingCountsInAReview() {
        long id = town.delivered();
        town.askReview(id);
        assertThat(town.view(id).actions()).doesNotContain(PetitionAction.PAUSE_REVIEW);
        assertThatThrownBy(() -> town.reviews.pause(new PauseReview(id, town.now(), "听证")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void article36ARereviewIsAskedForWithinThirtyDaysOfTheReviewsDelivery() {
        long id = town.delivered();
        town.askReview(id);
        town.decideReview(id, ReviewResult.UPHELD);
        on("2025-04-08");
        assertThatThrownBy(() -> town.askReview(id)).hasMessage("petition.review.late");
        on("2025-04-07");
        town.askReview(id);
        assertThat(town.clockOf(id, "petition.rereview").dueAt()).isEqualTo(PetitionTown.endOf("2025-05-07"));
    }

    @Test
    void article36TheTimeOfAHearingIsNotCountedInARereview() {
        long id = town.delivered();
        town.askReview(id);
        town.decideReview(id, ReviewResult.UPHELD);
        town.askReview(id);
        Instant before = town.clockOf(id, "petition.rereview").dueAt();
        assertThat(before).isEqualTo(PetitionTown.endOf("2025-04-07"));
        on("2025-03-10");
        town.reviews.pause(new PauseReview(id, town.now(), "听证"));
        assertThat(town.view(id).actions())
                .contains(PetitionAction.RESUME_REVIEW)
                .doesNotContain(PetitionAction.PAUSE_REVIEW);
        on("2025-03-20");
        town.reviews.resume(new ResumeReview(id, town.now()));
        assertThat(town.clockOf(id, "petition.rereview").dueAt()).isEqualTo(PetitionTown.endOf("2025-04-14"));
        assertThat(town.step(id).dueAt()).isEqualTo(PetitionTown.endOf("2025-04-14"));
    }

    @Test
    void article36OnlyARereviewEndsAPetitionForGood() {
        long id = town.rereviewed();
        town.fileAway(id);
        assertThat(town.view(id).facts().ending()).isEqualTo(PetitionEnding.FINISHED);
    }

    // simplified handling

    @Test
    void simplifiedHandlingIsDecidedInThreeWorkingDaysAndAnsweredInTen() {
        on("2025-04-25");
        long id = town.filed();
        town.simple(id);
        assertThat(town.clockOf(id, "petition.simple_accept").dueAt()).isEqualTo(PetitionTown.endOf("2025-04-29"));
        town.accept(id);
        assertThat(town.clockOf(id, "petition.simple_opinion").dueAt()).isEqualTo(PetitionTown.endOf("2025-05-13"));
        assertThat(town.step(id).dueAt()).isEqualTo(PetitionTown.endOf("2025-05-13"));
    }

    @Test
    void whatIsNotPlainAfterAllHasTheOrdinaryLimitFromItsAcceptance() {
        on("2025-04-25");
        long id = town.filed();
        town.simple(id);
        town.accept(id);
        on("2025-04-28");
        town.work.leaveSimple(new LeaveSimple(id, "事实不清"));
        assertThat(town.clockOf(id, "petition.simple_opinion").cancelledAt()).isNotNull();
        assertThat(town.step(id).dueAt()).isEqualTo(PetitionTown.endOf("2025-06-24"));
        assertThat(town.view(id).facts().simple()).isFalse();
    }

    @Test
    void simplifiedHandlingIsForPlainMattersOfFewRaisedForTheFirstTime() {
        long first = town.delivered();
        long id = town.filed();
        assertThatThrownBy(() -> town.petitions.classify(new ClassifyPetition(
                        id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION, true, first, false, List.of(), false)))
                .hasMessage("petition.simple");
        for (ClaimRoute court : List.of(ClaimRoute.LITIGATION, ClaimRoute.ARBITRATION, ClaimRoute.APPEAL)) {
            assertThatThrownBy(() -> town.petitions.classify(
                            new ClassifyPetition(id, PetitionClass.CLAIM, court, true, null, false, List.of(), false)))
                    .hasMessage("petition.simple");
        }
        PetitionTown.Facts many = town.facts();
        many.people = 5;
        long crowd = many.file();
        assertThatThrownBy(() -> town.simple(crowd)).hasMessage("petition.simple");
    }
}
