package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.dispute.DisputeSource;
import org.fengqiao.dispute.DisputeType;
import org.fengqiao.dispute.FileDispute;
import org.fengqiao.dispute.IntakeChannel;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.organization.NewUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who knows of a restricted case, how it comes and goes, and that every look is recorded. */
@DatabaseTest
class RestrictionsTest {
    private static int seeds = 780;

    @Autowired
    private Restrictions restrictions;

    @Autowired
    private CaseReading cases;

    @Autowired
    private CaseAccess access;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    private String seed = "";
    private CaseRef file;

    @BeforeEach
    void aDisputeInAVillage() {
        clock.set("2025-03-05T15:00");
        seed = String.valueOf(seeds++);
        UnitRow township = Township.build(units, users, seed);
        users.save(
                new NewUser("other-" + seed, "同事", township.code(), Set.of(Role.CLERK), null, false), "Test-Pass-77");
        as("clerk");
        file = disputes.file(new FileDispute(
                units.byCode(township.code() + "201").orElseThrow().id(),
                List.of(),
                DisputeType.MARRIAGE_FAMILY,
                null,
                null,
                "涉及未成年人",
                null,
                List.of(new NewParty(PartyRole.APPLICANT, "马某", null, null, null)),
                null,
                null,
                RiskColour.RED,
                DisputeSource.APPLIED,
                IntakeChannel.GRID,
                clock.instant(),
                null,
                false,
                false,
                false));
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    void onlyWhoRestrictedItAndWhoseTurnItIsKeepSeeingIt() {
        restrictions.restrict(file.id(), "保护未成年人");
        assertThat(names()).contains("经办");
        assertThat(sees("clerk")).isTrue();
        assertThat(sees("other")).isFalse();
        assertThat(sees("leader")).isFalse();
        String turn = jdbc.sql("select role from work_item where case_id = ?")
                .param(file.id())
                .query(String.class)
                .single();
        assertThat(jdbc.sql("select count(*) from case_access a join user_role r on r.user_id = a.user_id"
                                + " where a.case_id = ? and r.role = ?")
                        .params(file.id(), turn)
                        .query(Integer.class)
                        .single())
                .as("somebody of role " + turn)
                .isPositive();
    }

    @Test
    void aStepNamesItsOfficeOnlyWhereNobodyNamedCouldTakeIt() {
        restrictions.restrict(file.id(), "保护未成年人");
        long township = jdbc.sql("select u.unit_id from app_user u where u.login = ?")
                .param("clerk-" + seed)
                .query(Long.class)
                .single();
        access.nameHandlers(file.id(), Role.CLERK, township);
        assertThat(sees("other")).isFalse();
        access.nameHandlers(file.id(), Role.LEADER, township);
        assertThat(sees("leader")).isTrue();
    }

    @Test
    void whoseLastDayIsOverHandlesNothingAnyMore() {
        restrictions.restrict(file.id(), "保护未成年人");
        jdbc.sql("update app_user set until_at = ? where login = ?")
                .params(java.sql.Timestamp.from(clock.instant()), "clerk-" + seed)
                .update();
        long township = jdbc.sql("select u.unit_id from app_user u where u.login = ?")
                .param("clerk-" + seed)
                .query(Long.class)
                .single();
        assertThat(access.hasHandler(file.id(), Role.CLERK, township)).isFalse();
        access.nameHandlers(file.id(), Role.CLERK, township);
        assertThat(sees("other")).isTrue();
    }

    @Test
    void peopleAreNamedAndTakenOffButSomebodyHasToKnow() {
        restrictions.restrict(file.id(), "保护未成年人");
        NamedUser leader = restrictions.candidates(file.id()).stream()
                .filter(user -> user.name().equals("领导"))
                .findFirst()
                .orElseThrow();
        restrictions.name(file.id(), leader.id());
        assertThat(sees("leader")).isTrue();
        as("clerk");
        restrictions.takeOff(file.id(), leader.id());
        assertThat(sees("leader")).isFalse();
        as("clerk");
        NamedUser handler = restrictions.named(file.id()).stream()
                .filter(user -> !user.name().equals("经办"))
                .findFirst()
                .orElseThrow();
        assertThatThrownBy(() -> restrictions.takeOff(file.id(), handler.id())).hasMessage("restriction.turn");
        NamedUser clerk = restrictions.named(file.id()).stream()
                .filter(user -> user.name().equals("经办"))
                .findFirst()
                .orElseThrow();
        restrictions.takeOff(file.id(), clerk.id());
        assertThatThrownBy(() -> restrictions.takeOff(file.id(), handler.id())).hasMessage("case.unknown");
        LoggedIn.commandLine();
        assertThatThrownBy(() -> restrictions.takeOff(file.id(), handler.id())).hasMessage("restriction.last");
        assertThatThrownBy(() -> restrictions.name(file.id(), -1)).hasMessage("restriction.candidate");
    }

    @Test
    void itIsLiftedWithAReasonAndEverybodySeesItAgain() {
        assertThatThrownBy(() -> restrictions.restrict(file.id(), " ")).hasMessageStartingWith("restriction.reason");
        restrictions.restrict(file.id(), "保护未成年人");
        assertThatThrownBy(() -> restrictions.restrict(file.id(), "再次")).hasMessage("restriction.already");
        restrictions.lift(file.id(), "当事人同意公开");
        assertThat(sees("other")).isTrue();
        as("clerk");
        assertThat(cases.timeline(file.id(), Long.MAX_VALUE, 10))
                .extracting(TimelineRow::verb)
                .startsWith("restriction_lifted", "restricted");
    }

    @Test
    void whoDoesNotHandleCasesOfTheTownshipRestrictsNothing() {
        as("mediator1");
        assertThatThrownBy(() -> restrictions.restrict(file.id(), "想藏起来")).hasMessage("access.role");
        as("mediator2");
        assertThatThrownBy(() -> restrictions.restrict(file.id(), "不该知道")).hasMessage("case.unknown");
    }

    @Test
    void everyLookIsRecorded() {
        cases.byNumber(file.number().text());
        assertThat(looks()).isZero();
        restrictions.restrict(file.id(), "保护未成年人");
        cases.byNumber(file.number().text());
        cases.byNumber(file.number().text());
        assertThat(looks()).isEqualTo(2);
        as("other");
        assertThatThrownBy(() -> cases.byNumber(file.number().text())).hasMessage("case.unknown");
        assertThat(looks()).as("who is told nothing has seen nothing").isEqualTo(2);
    }

    private int looks() {
        return jdbc.sql("select count(*) from audit_record where what = 'case.restricted.seen' and case_number = ?")
                .param(file.number().text())
                .query(Integer.class)
                .single();
    }

    private List<String> names() {
        return restrictions.named(file.id()).stream().map(NamedUser::name).toList();
    }

    private boolean sees(String who) {
        return access.maySee(users.loadUserByUsername(who + "-" + seed).user(), file.id());
    }

    private void as(String who) {
        LoggedIn.as(users, who + "-" + seed);
    }
}
