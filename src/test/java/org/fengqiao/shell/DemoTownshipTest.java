package org.fengqiao.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class DemoTownshipTest {
    @Autowired
    private DemoTownship demo;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Test
    void hasEightVillagesThirtyFourGridsAndPeopleOfEveryRole() {
        demo.create();
        var county = units.byCode("990100").orElseThrow();
        var kinds =
                units.below(county.id()).stream().collect(Collectors.groupingBy(UnitRow::kind, Collectors.counting()));
        assertThat(kinds).containsEntry(UnitKind.VILLAGE, 8L).containsEntry(UnitKind.GRID, 34L);
        assertThat(demo.people()).extracting(DemoTownship.Person::role).contains(Role.values());
    }

    @Test
    void itsPeopleCannotLogInWhereTheDemoDoesNotHold() {
        demo.create();
        assertThat(users.loadUserByUsername("wangge1").isEnabled()).isFalse();
    }
}
