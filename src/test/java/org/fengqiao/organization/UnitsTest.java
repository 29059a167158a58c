package org.fengqiao.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.kernel.Refused;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class UnitsTest {
    @Autowired
    private Units units;

    @Test
    void findsTheParentByThePrefixOfTheCode() {
        UnitRow county = units.add(unit("997100", "青岩县", UnitKind.COUNTY));
        UnitRow township = units.add(unit("997100100000", "枫林镇", UnitKind.TOWNSHIP));
        UnitRow grid = units.add(unit("997100100001", "第一网格", UnitKind.GRID));

        assertThat(township.code()).isEqualTo("997100100");
        assertThat(units.isBelow(grid.id(), county.id())).isTrue();
        assertThat(units.nearest(grid.id(), UnitKind.TOWNSHIP)).contains(township);
        assertThat(units.below(county.id())).extracting(UnitRow::name).containsExactly("青岩县", "枫林镇", "第一网格");
    }

    @Test
    void aCodeIsUsedOnce() {
        units.add(unit("997100", "青岩县", UnitKind.COUNTY));
        assertThatThrownBy(() -> units.add(unit("997100", "青岩县", UnitKind.COUNTY)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void savingTheSameUnitTwiceChangesNothing() {
        assertThat(units.save(unit("997100", "青岩县", UnitKind.COUNTY))).isEqualTo(Units.Saved.ADDED);
        assertThat(units.save(unit("997100", "青岩县", UnitKind.COUNTY))).isEqualTo(Units.Saved.UNCHANGED);
        assertThat(units.save(unit("997100", "青崖县", UnitKind.COUNTY))).isEqualTo(Units.Saved.CORRECTED);
    }

    private static NewUnit unit(String code, String name, UnitKind kind) {
        return new NewUnit(code, name, kind, null, null, false);
    }
}
