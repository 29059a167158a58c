package org.fengqiao.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.activity.RegisterTown.day;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.activity.AgendaItem;
import org.fengqiao.activity.Attendance;
import org.fengqiao.activity.DecisionView;
import org.fengqiao.activity.Decisions;
import org.fengqiao.activity.Meetings;
import org.fengqiao.activity.NewMeeting;
import org.fengqiao.activity.RegisterTown;
import org.fengqiao.dispute.DisputeUpkeep;
import org.fengqiao.dispute.MakeVoid;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.DutyHolder;
import org.fengqiao.docket.NamedUser;
import org.fengqiao.docket.Restrictions;
import org.fengqiao.docket.TimelineRow;
import org.fengqiao.organization.ApiTokens;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.Users;
import org.fengqiao.petition.FilePetition;
import org.fengqiao.petition.PetitionChannel;
import org.fengqiao.petition.PetitionOrigin;
import org.fengqiao.petition.PetitionService;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.Inbox;
import org.fengqiao.workflow.WorkRow;
import org.fengqiao.workflow.WorkShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody leaves, and nothing that was theirs is left lying. */
@DatabaseTest
@Import(RegisterTown.class)
class HandOversTest {
    @Autowired
    private RegisterTown town;

    @Autowired
    private HandOvers handovers;

    @Autowired
    private HandOverSteps steps;

    @Autowired
    private HandOverRows rows;

    @Autowired
    private Inbox inbox;

    @Autowired
    private DisputeUpkeep disputes;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Decisions decisions;

    @Autowired
    private PetitionService petitions;

    @Autowired
    private Restrictions restrictions;

    @Autowired
    private Users users;

    @Autowired
    private ApiTokens tokens;

    @Autowired
    private JdbcClient jdbc;

    private long leaver;
    private long successor;
    private List<CaseRef> taken = List.of();

    /** The village's mediator has taken the steps of two disputes. */
    @BeforeEach
    void found() {
        town.found();
        leaver = town.id("mediator1");
        successor = town.employ("next", "接任", town.village(1), Role.MEDIATOR);
        taken = List.of(town.dispute(1), town.dispute(1));
        inbox.page(WorkShelf.MINE, Optional.empty(), 10).stream()
                .map(WorkRow::taskId)
                .forEach(inbox::take);
        town.as("admin");
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    void aLastDayOpensAHandOverOfWhatIsOpenAndTheAccountLogsInUntilThen() {
        long id = handovers.leave(leaver, day(7), null);
        assertThat(handovers.get(id).duties())
                .hasSize(2)
                .allMatch(duty -> duty.kind().equals("step"));
        assertThat(handovers.get(id).state()).isEqualTo(HandOverState.OPEN);
        assertThat(users.loadUserByUsername(town.login("mediator1")).isEnabled())
                .isTrue();
        town.clock().set("2025-03-08T00:00");
        assertThat(users.loadUserByUsername(town.login("mediator1")).isEnabled())
                .isFalse();
    }

    @Test
    void aSessionThatGoesOnEndsWithTheLastDay() {
        handovers.leave(leaver, day(7), null);
        town.as("mediator1");
        town.clock().set("2025-03-07T23:59");
        assertThat(inbox.count(WorkShelf.MINE, 10)).isEqualTo(2);
        town.clock().set("2025-03-08T00:00");
        assertThatThrownBy(() -> inbox.count(WorkShelf.MINE, 10)).hasMessageStartingWith("access.ended");
    }

    @Test
    void theSuccessorConfirmsAndHasItAndEachCaseTellsOfIt() {
        long id = handovers.leave(leaver, day(7), successor);
        town.as("next");
        assertThat(handovers.mine()).extracting(HandOverRow::id).containsExactly(id);
        assertThat(handovers.confirm(id).passed()).isEqualTo(2);
        assertThat(inbox.page(WorkShelf.MINE, Optional.empty(), 10))
                .extracting(WorkRow::assignee)
                .containsExactly("接任", "接任");
        assertThat(lines(taken.getFirst())).isEqualTo(1);
        TimelineRow line = town.timeline(taken.getFirst().id()).getFirst();
        assertThat(line.before()).isEqualTo("调解1");
        assertThat(line.after()).isEqualTo("接任");
        assertThat(handovers.get(id).state()).isEqualTo(HandOverState.CONFIRMED);
        assertThat(handovers.get(id).passed()).hasSize(2);
        assertThat(handovers.mine()).isEmpty();
    }

    @Test
    void nobodyButTheSuccessorConfirms() {
        long id = handovers.leave(leaver, day(7), successor);
        assertThatThrownBy(() -> handovers.confirm(id)).hasMessageStartingWith("access.role");
        town.as("mediator2");
        assertThatThrownBy(() -> handovers.confirm(id)).hasMessageStartingWith("handover.unknown");
        assertThat(handovers.all()).isEmpty();
    }

    @Test
    void pressedTwiceItIsHandedOverOnce() {
        long id = handovers.leave(leaver, day(7), successor);
        town.as("next");
        assertThat(handovers.confirm(id).passed()).isEqualTo(2);
        assertThat(handovers.confirm(id).passed()).isZero();
        assertThat(lines(taken.getFirst())).isEqualTo(1);
        assertThat(handovers.get(id).passed()).hasSize(2);
    }

    @Test
    void interruptedItGoesOnWithWhatIsLeft() {
        long id = handovers.leave(leaver, day(7), successor);
        town.as("next");
        List<CaseDuty> duties = handovers.get(id).duties();
        assertThat(pass(id, duties.subList(0, 1))).isEqualTo(1);
        assertThat(handovers.get(id).duties()).hasSize(1);
        assertThat(handovers.confirm(id).passed()).isEqualTo(1);
        assertThat(handovers.get(id).passed()).hasSize(2);
    }

    @Test
    void aCaseThatWasClosedMeanwhileIsLeftAlone() {
        long id = handovers.leave(leaver, day(7), successor);
        List<CaseDuty> before = handovers.get(id).duties();
        CaseDuty gone = before.getFirst();
        town.as("clerk");
        disputes.makeVoid(new MakeVoid(gone.caseId() == null ? 0 : gone.caseId(), "登记有误"));
        town.as("next");
        assertThat(pass(id, List.of(gone))).isZero();
        assertThat(town.timeline(gone.caseId() == null ? 0 : gone.caseId()))
                .extracting(TimelineRow::verb)
                .doesNotContain("handed_over");
        assertThat(handovers.confirm(id).passed()).isEqualTo(1);
    }

    @Test
    void aSecondEditorOfTheSuccessorIsToldAndOverwritesNothing() {
        long id = handovers.leave(leaver, day(7), null);
        int opened = handovers.get(id).version();
        handovers.choose(id, opened, successor);
        long third = town.employ("third", "第三人", town.village(1), Role.MEDIATOR);
        assertThatThrownBy(() -> handovers.choose(id, opened, third)).hasMessageStartingWith("handover.changed");
        assertThat(handovers.get(id).successorName()).isEqualTo("接任");
    }

    @Test
    void whoWasReplacedAsSuccessorTakesNothingMore() {
        long id = handovers.leave(leaver, day(7), successor);
        List<CaseDuty> duties = handovers.get(id).duties();
        HandOverRows.Known opened = rows.find(id).orElseThrow();
        long third = town.employ("third", "第三人", town.village(1), Role.MEDIATOR);
        handovers.choose(id, handovers.get(id).version(), third);
        town.as("next");
        assertThat(steps.pass(opened, duties.subList(0, 1), holder(leaver, "调解1"), holder(successor, "接任")))
                .isZero();
    }

    @Test
    void aSuccessorWhoLeavesTooIsRefusedThenAndLater() {
        long id = handovers.leave(leaver, day(7), successor);
        handovers.leave(successor, day(9), null);
        assertThat(handovers.get(id).successorLeaves()).isTrue();
        town.as("next");
        assertThatThrownBy(() -> handovers.confirm(id)).hasMessageStartingWith("handover.successor.leaves");
        town.as("admin");
        assertThatThrownBy(() -> handovers.choose(id, handovers.get(id).version(), successor))
                .hasMessageStartingWith("handover.successor.leaves");
        assertThatThrownBy(() -> handovers.choose(id, handovers.get(id).version(), leaver))
                .hasMessageStartingWith("handover.successor.self");
        assertThatThrownBy(() -> handovers.choose(id, handovers.get(id).version(), town.id("mediator2")))
                .hasMessageStartingWith("handover.successor.scope");
    }

    @Test
    void whatComesInBeforeTheLastDayBelongsToItToo() {
        long id = handovers.leave(leaver, day(7), successor);
        CaseRef later = town.dispute(1);
        inbox.page(WorkShelf.MINE, Optional.empty(), 10).stream()
                .filter(row -> row.caseId() == later.id())
                .map(WorkRow::taskId)
                .forEach(inbox::take);
        town.as("next");
        assertThat(handovers.get(id).duties()).extracting(CaseDuty::caseId).contains(later.id());
        assertThat(handovers.confirm(id).passed()).isEqualTo(3);
    }

    @Test
    void whoStaysAfterAllKeepsEverything() {
        long id = handovers.leave(leaver, day(7), successor);
        handovers.stay(leaver);
        town.as("next");
        assertThat(handovers.mine()).isEmpty();
        assertThatThrownBy(() -> handovers.confirm(id)).hasMessageStartingWith("access.role");
        assertThat(users.loadUserByUsername(town.login("mediator1")).isEnabled())
                .isTrue();
    }

    @Test
    void decisionsOfMeetingsAndCasesInChargeGoWithIt() {
        long away = town.id("leader");
        long heir = town.employ("heir", "新领导", town.township(), Role.LEADER);
        town.as("clerk");
        jdbc.sql("update case_file set leader_in_charge = '领导' where id = ?")
                .param(taken.getFirst().id())
                .update();
        meetings.hold(
                new NewMeeting(
                        town.township().id(),
                        day(5),
                        "领导",
                        null,
                        List.of(new Attendance(town.township().id(), "领导")),
                        List.of(new AgendaItem(
                                null,
                                taken.getLast().id(),
                                "约谈双方",
                                town.township().id(),
                                "领导",
                                away,
                                day(10))),
                        null,
                        false),
                UUID.randomUUID());
        town.as("admin");
        long id = handovers.leave(away, day(7), heir);
        assertThat(handovers.get(id).duties())
                .extracting(CaseDuty::kind)
                .containsExactlyInAnyOrder("in_charge", "decision");
        town.as("heir");
        assertThat(handovers.confirm(id).passed()).isEqualTo(2);
        assertThat(jdbc.sql("select leader_in_charge from case_file where id = ?")
                        .param(taken.getFirst().id())
                        .query(String.class)
                        .single())
                .isEqualTo("新领导");
        assertThat(decisions.of(taken.getLast().id()))
                .extracting(DecisionView::owner)
                .containsExactly("新领导");
    }

    @Test
    void aMediatorsRunningMediationAndUnperformedAgreementGoToTheSuccessor() {
        long running = taken.getFirst().id();
        long agreed = taken.getLast().id();
        mediation(running, "mediating", null);
        mediation(agreed, "agreed", "2025-06-01");
        long id = handovers.leave(leaver, day(7), successor);
        assertThat(handovers.get(id).duties())
                .extracting(CaseDuty::kind)
                .containsExactlyInAnyOrder("step", "step", "mediation", "performance");
        town.as("next");
        assertThat(handovers.confirm(id).passed()).isEqualTo(4);
        assertThat(mediators(running)).isEqualTo("接任、刘陪同");
        assertThat(mediators(agreed)).isEqualTo("调解1、刘陪同");
        assertThat(jdbc.sql("select caretaker from mediation where case_id = ?")
                        .param(agreed)
                        .query(String.class)
                        .single())
                .isEqualTo("接任");
        assertThat(handovers.get(id).duties()).isEmpty();
    }

    @Test
    void aRestrictedCaseGoesToWhomItsHandlersNameAndTheLeaverKnowsOfItNoMore() {
        long secret = taken.getFirst().id();
        town.as("clerk");
        restrictions.restrict(secret, "涉及未成年人");
        restrictions.takeOff(secret, successor);
        town.as("admin");
        long id = handovers.leave(leaver, day(7), successor);
        town.as("next");
        assertThat(handovers.get(id).duties())
                .extracting(CaseDuty::caseId)
                .containsExactly(taken.getLast().id());
        town.as("clerk");
        restrictions.name(secret, successor);
        town.as("next");
        assertThat(handovers.get(id).duties())
                .extracting(CaseDuty::kind)
                .containsExactlyInAnyOrder("step", "step", "named");
        assertThat(handovers.confirm(id).passed()).isEqualTo(3);
        town.as("clerk");
        assertThat(restrictions.named(secret)).extracting(NamedUser::name).containsExactlyInAnyOrder("经办", "接任");
    }

    @Test
    void devicesAreHandedInAndTheirTokensEndWithTheLastDay() {
        String tablet = tokens.make(user("mediator1"), "一村平板");
        String gone = tokens.make(user("mediator1"), "旧手机");
        tokens.revoke(user("mediator1"), tokens.of(user("mediator1")).getLast().id());
        town.as("admin");
        long id = handovers.leave(leaver, day(7), successor);
        assertThat(devices(id)).containsExactly("一村平板");
        town.as("next");
        handovers.confirm(id);
        assertThat(devices(id)).isEmpty();
        assertThat(handovers.get(id).passed())
                .anyMatch(one -> one.kind().equals("device")
                        && one.title().equals("一村平板")
                        && one.to().equals("接任"));
        assertThat(tokens.account(tablet)).as("until the last day is over").isPresent();
        assertThat(tokens.account(gone)).isEmpty();
        town.clock().set("2025-03-08T00:00");
        assertThat(tokens.account(tablet)).isEmpty();
        town.as("admin");
        handovers.stay(leaver);
        assertThat(tokens.account(tablet)).as("it does not come alive again").isEmpty();
    }

    @Test
    void devicesThatDidNotComeBackByTheLastDayAreStillAskedFor() {
        tokens.make(user("mediator1"), "一村平板");
        tokens.make(user("mediator1"), "一村手机");
        town.as("admin");
        long id = handovers.leave(leaver, day(7), successor);
        town.clock().set("2025-03-08T09:00");
        town.as("next");
        assertThat(devices(id)).containsExactly("一村平板", "一村手机");
        List<CaseDuty> first = handovers.get(id).duties().stream()
                .filter(duty -> duty.title().equals("一村平板"))
                .toList();
        assertThat(pass(id, first)).isEqualTo(1);
        assertThat(devices(id))
                .as("tokens are revoked for good with it, and this device is still missing")
                .containsExactly("一村手机");
        handovers.confirm(id);
        assertThat(handovers.get(id).passed())
                .filteredOn(one -> one.kind().equals("device"))
                .hasSize(2);
        assertThat(handovers.get(id).state()).isEqualTo(HandOverState.CONFIRMED);
    }

    @Test
    void whoConfirmsThatADeviceCameBackStandsInTheAuditLog() {
        tokens.make(user("mediator1"), "平板" + leaver);
        town.as("admin");
        long id = handovers.leave(leaver, day(7), successor);
        jdbc.sql("update app_user set cleared = true where id = ?")
                .param(town.id("leader"))
                .update();
        town.as("leader");
        handovers.confirm(id);
        assertThat(jdbc.sql("select actor from audit_record where what = 'token.received' and actor <> '接任'"
                                + " order by id desc fetch first 1 rows only")
                        .query(String.class)
                        .list())
                .containsExactly("领导");
    }

    @Test
    void aCaseThatIsRefusedStaysAndTheOthersAreHandedOver() {
        long secret = taken.getFirst().id();
        town.as("clerk");
        restrictions.restrict(secret, "涉及未成年人");
        restrictions.takeOff(secret, successor);
        town.as("admin");
        long heir = town.employ("heir", "新领导", town.township(), Role.LEADER);
        jdbc.sql("insert into case_access (case_id, user_id) values (?, ?)")
                .params(secret, heir)
                .update();
        long id = handovers.leave(leaver, day(7), heir);
        town.as("heir");
        HandedOver done = handovers.confirm(id);
        assertThat(done.left()).singleElement().satisfies(left -> {
            assertThat(left.duty().caseId()).isEqualTo(secret);
            assertThat(left.why().key()).isEqualTo("restriction.turn");
        });
        assertThat(done.passed()).isEqualTo(1);
        assertThat(handovers.get(id).state()).isEqualTo(HandOverState.OPEN);
        assertThat(handovers.get(id).duties()).extracting(CaseDuty::caseId).containsOnly(secret);
    }

    @Test
    void aLeaderWhoStoodInHandsThatToAnotherLeader() {
        town.as("leader");
        long away = town.id("leader");
        long heir = town.employ("heir", "新领导", town.township(), Role.LEADER);
        CaseRef accusation = petitions.file(accusation());
        town.as("admin");
        long id = handovers.leave(away, day(7), heir);
        // Whoever takes over is told by somebody who knows; here the leaver names the heir.
        town.as("leader");
        restrictions.name(accusation.id(), heir);
        town.as("heir");
        assertThat(handovers.confirm(id)).isEqualTo(new HandedOver(1, List.of()));
        assertThat(inbox.page(WorkShelf.MINE, Optional.empty(), 10))
                .extracting(WorkRow::caseId)
                .containsExactly(accusation.id());
        town.as("leader");
        assertThatThrownBy(() -> restrictions.named(accusation.id())).hasMessage("case.unknown");
    }

    private FilePetition accusation() {
        return new FilePetition(
                PetitionChannel.LETTER,
                PetitionOrigin.DIRECT,
                null,
                null,
                null,
                null,
                "检举村会计虚报工时",
                null,
                List.of(),
                null,
                false,
                town.township().id(),
                town.clock().instant(),
                true,
                List.of(),
                true);
    }

    @Test
    void whoStaysHasTheDeviceAgain() {
        String tablet = tokens.make(user("mediator1"), "一村平板");
        long id = handovers.leave(leaver, day(7), successor);
        town.as("next");
        handovers.confirm(id);
        town.as("admin");
        handovers.stay(leaver);
        assertThat(tokens.account(tablet)).isPresent();
        assertThat(devices(handovers.leave(leaver, day(9), successor))).containsExactly("一村平板");
    }

    private List<String> devices(long handover) {
        return handovers.get(handover).duties().stream()
                .filter(duty -> duty.kind().equals("device"))
                .map(CaseDuty::title)
                .toList();
    }

    private CurrentUser user(String who) {
        return users.loadUserByUsername(town.login(who)).user();
    }

    private void mediation(long caseId, String state, @org.jspecify.annotations.Nullable String performBy) {
        jdbc.sql("insert into mediation (id, case_id, round_no, level, committee_id, number, accepted_at, mediators,"
                        + " state, performance_due_at) values (nextval('mediation_seq'), :case, 1, 'village', :unit,"
                        + " :number, :now, '调解1、刘陪同', :state, cast(:due as timestamp with time zone))")
                .param("case", caseId)
                .param("unit", town.village(1).id())
                .param("number", "测" + caseId)
                .param("now", town.clock().instant().atOffset(java.time.ZoneOffset.UTC))
                .param("state", state)
                .param("due", performBy)
                .update();
    }

    private String mediators(long caseId) {
        return jdbc.sql("select mediators from mediation where case_id = ?")
                .param(caseId)
                .query(String.class)
                .single();
    }

    private int pass(long id, List<CaseDuty> duties) {
        return steps.pass(rows.find(id).orElseThrow(), duties, holder(leaver, "调解1"), holder(successor, "接任"));
    }

    private DutyHolder holder(long userId, String name) {
        return new DutyHolder(userId, name, town.township().id());
    }

    private long lines(CaseRef ref) {
        return town.timeline(ref.id()).stream()
                .filter(line -> line.verb().equals("handed_over"))
                .count();
    }
}
