package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.fengqiao.activity.ReceptionPlan;
import org.fengqiao.activity.ReceptionPlans;
import org.fengqiao.docket.ui.HomeCard;
import org.fengqiao.docket.ui.HomeCards;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;
import org.springframework.core.annotation.Order;

/** Which leader receives this week, from Monday to Sunday. */
@org.springframework.stereotype.Component
@Order(20)
class ReceptionsCard implements HomeCard {
    private final ReceptionPlans plans;
    private final Clock clock;

    ReceptionsCard(ReceptionPlans plans, Clock clock) {
        this.plans = plans;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(CurrentUser user) {
        if (!user.is(Role.LEADER) && !user.is(Role.CLERK)) {
            return Optional.empty();
        }
        LocalDate today = ChinaTime.dayOf(clock.instant());
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        List<ReceptionPlan> week = plans.withUnannounced(monday, monday.plusDays(6));
        if (week.isEmpty() && !user.is(Role.LEADER)) {
            return Optional.empty();
        }
        return Optional.of(HomeCards.card(
                "receptions",
                "home.receptions",
                Integer.toString(week.size()),
                ReceptionPlansView.PATH,
                week.stream()
                        .limit(HomeCards.LINES)
                        .map(plan -> line(plan, today))
                        .toList()));
    }

    private static ListItem line(ReceptionPlan plan, LocalDate today) {
        boolean held = plan.activityId() != null;
        Mark mark = held
                ? new Mark(Tone.GOOD, Say.text("home.receptions.held"))
                : new Mark(
                        plan.on().isBefore(today) ? Tone.URGENT : Tone.NOTE,
                        Say.text(plan.on().isBefore(today) ? "home.receptions.missing" : "home.receptions.planned"));
        String address =
                held && plan.activityId() != null ? ActivityPages.address(plan.activityId()) : ReceptionPlansView.PATH;
        return HomeCards.line(
                address,
                Days.day(plan.on(), today) + " " + plan.leader(),
                new Span(plan.venue() == null ? plan.unitName() : plan.venue()),
                mark);
    }
}
