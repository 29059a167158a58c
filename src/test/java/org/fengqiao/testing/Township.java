package org.fengqiao.testing;

import java.util.Set;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.NewUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;

/** A small township for tests: two villages with a grid each, one person per role. Same password for everybody. */
public final class Township {
    public static final String PASSWORD = "Test-Password-1";

    private Township() {}

    /** Enters units and people; {@code seed} (three digits) keeps townships of one database apart. */
    public static UnitRow build(Units units, Users users, String seed) {
        units.add(new NewUnit("990" + seed, "测试县" + seed, UnitKind.COUNTY, null, null, false));
        UnitRow township =
                units.add(new NewUnit("990" + seed + "100", "测试镇" + seed, UnitKind.TOWNSHIP, null, "测试" + seed, false));
        String code = township.code();
        units.add(new NewUnit(code + "901", "测试镇人民调解委员会" + seed, UnitKind.COMMITTEE, code, "测试镇" + seed, false));
        for (int village = 1; village <= 2; village++) {
            String villageCode = code + "20" + village;
            units.add(new NewUnit(villageCode, "第" + village + "村", UnitKind.VILLAGE, null, null, false));
            units.add(new NewUnit(villageCode + "001", "第" + village + "村一网格", UnitKind.GRID, null, null, false));
            units.add(new NewUnit(
                    villageCode + "901",
                    "第" + village + "村调委会",
                    UnitKind.COMMITTEE,
                    villageCode,
                    "测" + seed + "村" + village,
                    false));
            user(users, "grid" + village + "-" + seed, "网格" + village, villageCode + "001", Role.GRID_WORKER);
            user(users, "mediator" + village + "-" + seed, "调解" + village, villageCode, Role.MEDIATOR);
        }
        user(users, "clerk-" + seed, "经办", code, Role.CLERK);
        user(users, "mediator-" + seed, "镇调解", code, Role.MEDIATOR);
        user(users, "leader-" + seed, "领导", code, Role.LEADER);
        user(users, "admin-" + seed, "管理", code, Role.ADMIN);
        return township;
    }

    private static void user(Users users, String login, String name, String unitCode, Role role) {
        users.save(new NewUser(login, name, unitCode, Set.of(role), null, false), PASSWORD);
    }
}
