package org.fengqiao.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/**
 * What stands around every screen: who is logged in for which unit, and the large navigation, at the left on a wide
 * screen and at the bottom, under the thumbs, on a tablet held upright.
 *
 * <p>A view is in the navigation when it has {@code @Menu(title = <message key>, order, icon = <name in icons/>)} and the
 * user may open it.
 */
@Layout
@PermitAll
class MainLayout extends Div implements RouterLayout, AfterNavigationObserver {
    /** A telephone's width has room for so many places; the rest are behind one press. */
    private static final int ON_A_TELEPHONE = 5;

    /** The same for a tablet held upright. */
    private static final int ON_A_TABLET = 9;

    private static final String UNFOLDED = "fq-nav-unfolded";

    private final Nav nav = new Nav();
    private final Main main = new Main();
    private final List<Anchor> places = new ArrayList<>();

    MainLayout(Asking asking, Units units, AuthenticationContext authentication) {
        addClassName("fq-frame");
        main.addClassName("fq-main");
        main.setId("main");
        fill(nav);
        add(top(asking, units, authentication), nav, main);
    }

    private static Header top(Asking asking, Units units, AuthenticationContext authentication) {
        CurrentUser user = asking.user();
        Anchor brand = PagedList.inside("", "");
        Span sign = new Span();
        sign.addClassName("fq-sign");
        Span name = new Span(Say.text("app.name"));
        name.addClassName("fq-brand-name");
        brand.add(sign, name);
        brand.addClassName("fq-brand");

        Long unitId = user.unitId();
        Span unit = new Span(
                unitId == null ? "" : units.find(unitId).map(UnitRow::name).orElse(""));
        unit.addClassName("fq-unit");
        Anchor profile = PagedList.inside("profile", user.name());
        profile.setId("profile-link");
        profile.addClassName("fq-who");
        if (!asking.self().equals(user)) {
            profile.addClassName("fq-acting");
        }
        Header top = new Header(brand, unit, profile, Buttons.quiet("logout", "nav.logout", authentication::logout));
        top.addClassName("fq-top");
        return top;
    }

    private void fill(Nav nav) {
        nav.addClassName("fq-nav");
        nav.getElement().setAttribute("aria-label", Say.text("nav.label"));
        List<Anchor> all = MenuConfiguration.getMenuEntries().stream()
                .sorted(Comparator.comparing(MenuEntry::order))
                .map(MainLayout::place)
                .toList();
        places.addAll(all);
        nav.add(all.toArray(Component[]::new));
        if (all.size() > ON_A_TELEPHONE) {
            all.subList(ON_A_TELEPHONE - 1, all.size()).forEach(place -> place.addClassName("fq-nav-rest"));
            if (all.size() > ON_A_TABLET) {
                nav.addClassName("fq-nav-many");
                all.subList(ON_A_TABLET - 1, all.size()).forEach(place -> place.addClassName("fq-nav-far"));
            }
            Button more = Buttons.quiet(
                    "nav-more", "nav.more", () -> nav.setClassName(UNFOLDED, !nav.hasClassName(UNFOLDED)));
            more.addClassName("fq-nav-more");
            nav.add(more);
        }
    }

    private static Anchor place(MenuEntry entry) {
        Anchor place = PagedList.inside(entry.path().replaceFirst("^/", ""), "");
        Span icon = new Span();
        icon.addClassName("fq-icon");
        icon.getStyle().set("mask-image", "url(icons/" + entry.icon() + ".svg)");
        place.add(icon, new Span(Say.text(entry.title())));
        place.setId("nav-" + entry.icon());
        return place;
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.removeAll();
        main.add((Component) content.getElement().getComponent().orElseThrow());
        main.getElement().executeJs("this.scrollTop = 0");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        nav.removeClassName(UNFOLDED);
        String here = event.getLocation().getPath();
        places.forEach(place -> {
            String there = place.getHref();
            boolean inside = there.isEmpty() ? here.isEmpty() : here.equals(there) || here.startsWith(there + "/");
            place.getElement().setAttribute("aria-current", inside ? "page" : "false");
        });
    }
}
