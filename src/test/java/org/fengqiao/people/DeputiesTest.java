package org.fengqiao.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.activity.RegisterTown.day;

import java.util.List;
import java.util.UUID;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.ActivityReading;
import org.fengqiao.activity.ActivityRegister;
import org.fengqiao.activity.NewActivity;
import org.fengqiao.activity.RegisterTown;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.organization.Absence;
import org.fengqiao.organization.AccountDetails;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Deputies;
import org.fengqiao.organization.Drafts;
import org.fengqiao.organization.Role;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who acts for somebody who is away does so under both names, and only while it lasts. */
@DatabaseTest
@Import(RegisterTown.class)
class DeputiesTest {
    @Autowired
    private RegisterTown town;

    @Autowired
    private Deputies deputies;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private ActivityReading reading;

    @Autowired
    private Drafts drafts;

    @Autowired
    private Asking asking;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    void whatADeputyDoesCarriesBothNames() {
        CaseRef dispute = town.dispute(1);
        away();
        town.as("mediator1");
        act();
        assertThat(asking.user().is(Role.LEADER)).isTrue();
        long id = register.enter(
                new NewActivity(
                        town.township().id(),
                        day(5),
                        ActivityKind.LEADER_INTERVENTION,
                        1,
                        null,
                        null,
                        "领导",
                        null,
                        List.of(),
                        dispute.id(),
                        "约谈双方"),
                UUID.randomUUID());
        assertThat(reading.get(id).registeredBy()).isEqualTo("调解1（代领导）");
        assertThat(town.timeline(dispute.id()).getFirst().actor()).isEqualTo("调解1（代领导）");
    }

    @Test
    void draftsStayTheDeputysOwn() {
        away();
        town.as("leader");
        drafts.keep("note", Drafts.NEW, "领导的草稿");
        town.as("mediator1");
        drafts.keep("note", Drafts.NEW, "我的草稿");
        act();
        assertThat(drafts.find("note", Drafts.NEW).orElseThrow().body()).isEqualTo("我的草稿");
    }

    @Test
    void itEndsWithTheLastDayEvenInASessionThatGoesOn() {
        away();
        town.as("mediator1");
        act();
        town.clock().set("2025-03-07T23:59");
        assertThat(asking.user().name()).contains("代领导");
        town.clock().set("2025-03-08T00:00");
        assertThatThrownBy(asking::user).hasMessageStartingWith("access.leave-over");
        town.as("mediator1");
        assertThat(deputies.mine()).isEmpty();
    }

    @Test
    void nobodyMakesADeputyOfOneselfNorOfSomebodyElseWithoutRight() {
        town.as("clerk");
        long clerk = town.id("clerk");
        assertThatThrownBy(() -> deputies.appoint(town.id("leader"), clerk, day(5), day(7), null))
                .hasMessageStartingWith("access.role");
        town.as("admin");
        assertThatThrownBy(() -> deputies.appoint(town.id("leader"), town.id("admin"), day(5), day(7), null))
                .hasMessageStartingWith("deputy.self");
        away();
        town.as("admin");
        assertThatThrownBy(() -> deputies.appoint(town.id("leader"), clerk, day(7), day(8), null))
                .hasMessageStartingWith("deputy.known");
        assertThatThrownBy(() -> deputies.appoint(town.id("mediator2"), town.id("leader"), day(7), day(8), null))
                .hasMessageStartingWith("deputy.away");
    }

    @Test
    void aDeputyOfADeputyIsNobody() {
        away();
        town.as("mediator1");
        act();
        assertThat(deputies.mine()).extracting(Absence::absentName).containsExactly("领导");
        SecurityContextHolder.getContext().setAuthentication(as(deputies.actForMyself()));
        assertThat(asking.user().name()).isEqualTo("调解1");
    }

    @Test
    void aDeputySeesRestrictedCasesOnlyWhereClearedToo() {
        away();
        town.as("mediator1");
        act();
        assertThat(asking.user().cleared()).isFalse();
    }

    private void away() {
        town.as("leader");
        deputies.appoint(town.id("leader"), town.id("mediator1"), day(5), day(7), "学习");
    }

    private void act() {
        AccountDetails acting = deputies.actFor(deputies.mine().getFirst().id());
        SecurityContextHolder.getContext().setAuthentication(as(acting));
    }

    private static UsernamePasswordAuthenticationToken as(AccountDetails details) {
        return UsernamePasswordAuthenticationToken.authenticated(details, null, details.getAuthorities());
    }
}
