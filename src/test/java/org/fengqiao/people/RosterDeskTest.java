package org.fengqiao.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.activity.RegisterTown.day;

import java.time.LocalDate;
import java.util.List;
import org.fengqiao.activity.RegisterTown;
import org.fengqiao.organization.Election;
import org.fengqiao.organization.NewRosterEntry;
import org.fengqiao.organization.RosterDesk;
import org.fengqiao.organization.RosterFilter;
import org.fengqiao.organization.RosterRole;
import org.fengqiao.organization.RosterRow;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The roster as an office keeps it. */
@DatabaseTest
@Import(RegisterTown.class)
class RosterDeskTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2022, 1, 1);

    @Autowired
    private RegisterTown town;

    @Autowired
    private RosterDesk desk;

    @Autowired
    private HandOvers handovers;

    @BeforeEach
    void found() {
        town.found();
        town.as("clerk");
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    void whoIsInOfficeOnADayIsTheNumberOfThatDay() {
        enter("马一");
        enter("马二");
        RosterRow first = all().getLast();
        desk.end(first.id(), first.version(), day(3));
        assertThat(desk.count(new RosterFilter(RosterRole.MEDIATOR, null, day(3)), 10))
                .isEqualTo(2);
        assertThat(desk.count(new RosterFilter(RosterRole.MEDIATOR, null, day(4)), 10))
                .isEqualTo(1);
        assertThat(desk.count(new RosterFilter(null, null, LONG_AGO.minusDays(1)), 10))
                .isZero();
    }

    @Test
    void somebodyIsInARoleOnce() {
        enter("马一");
        assertThatThrownBy(() -> enter("马一")).hasMessageStartingWith("roster.known");
    }

    @Test
    void aSecondEditorIsToldAndOverwritesNothing() {
        enter("马一");
        RosterRow opened = all().getFirst();
        desk.end(opened.id(), opened.version(), day(3));
        assertThatThrownBy(() -> desk.end(opened.id(), opened.version(), day(4)))
                .hasMessageStartingWith("roster.changed");
        assertThat(all().getFirst().to()).isEqualTo(day(3));
        assertThatThrownBy(() -> desk.remove(opened.id(), opened.version())).hasMessageStartingWith("roster.changed");
    }

    @Test
    void anElectionEndsTheOldKeepsTheReElectedAndEntersTheNew() {
        for (int i = 1; i <= 24; i++) {
            enter("旧" + i);
        }
        List<String> names = new java.util.ArrayList<>(List.of("旧1", "旧2", "新1", "新1", " 新2 ", ""));
        Election.Outcome outcome = desk.elect(new Election(town.village(1).id(), RosterRole.MEDIATOR, day(5), names));
        assertThat(outcome.left()).hasSize(22);
        assertThat(outcome.stayed()).containsExactly("旧1", "旧2");
        assertThat(outcome.added()).containsExactly("新1", "新2");
        assertThat(desk.count(new RosterFilter(RosterRole.MEDIATOR, null, day(4)), 100))
                .isEqualTo(24);
        assertThat(desk.count(new RosterFilter(RosterRole.MEDIATOR, null, day(5)), 100))
                .isEqualTo(4);
        Election.Outcome again = desk.elect(new Election(town.village(1).id(), RosterRole.MEDIATOR, day(5), names));
        assertThat(again.left()).isEmpty();
        assertThat(again.added()).isEmpty();
    }

    @Test
    void aVillageKeepsNoRosterAndAnotherTownshipsIsNotSeen() {
        enter("马一");
        town.as("mediator1");
        assertThatThrownBy(() -> enter("马二")).hasMessageStartingWith("access.role");
        town.found();
        town.as("clerk");
        assertThat(all()).isEmpty();
    }

    @Test
    void leavingTheRosterHandsOverOnlyWhereThereIsSomething() {
        assertThat(handovers.leaveRoster("马一", town.village(1).id(), day(5))).isEmpty();
    }

    private void enter(String name) {
        desk.add(new NewRosterEntry(name, RosterRole.MEDIATOR, town.village(1).id(), LONG_AGO, null));
    }

    private List<RosterRow> all() {
        return desk.page(new RosterFilter(null, null, null), Long.MAX_VALUE, 100);
    }
}
