package org.fengqiao.people.ui;

import com.vaadin.flow.component.html.Nav;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** The ways between the screens about people. */
final class PeopleWays {
    private PeopleWays() {}

    static Nav of(CurrentUser user, String here) {
        Nav ways = new Nav();
        if (user.is(Role.CLERK) || user.is(Role.LEADER) || user.is(Role.ADMIN)) {
            way(ways, RosterView.PATH, "roster.title", here);
            way(ways, AccountsView.PATH, "accounts.title", here);
        }
        way(ways, HandOversView.PATH, "handovers.title", here);
        way(ways, AbsencesView.PATH, "absences.title", here);
        ways.addClassName("fq-ways");
        return ways;
    }

    private static void way(Nav ways, String path, String titleKey, String here) {
        var link = PagedList.inside(path, Say.text(titleKey));
        link.addClassName("fq-button");
        if (path.equals(here)) {
            link.getElement().setAttribute("aria-current", "page");
        }
        ways.add(link);
    }
}
