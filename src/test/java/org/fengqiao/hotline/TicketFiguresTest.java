package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The figures say what was done with the tickets, step by step as people do it. */
@DatabaseTest
@Import({HotlineTown.class, DueTimers.class})
class TicketFiguresTest {
    @Autowired
    private HotlineTown town;

    @Autowired
    private FigureService figures;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    void theFiguresFollowTheWork() {
        town.archived();
        long returned = town.signed();
        town.decide(returned, town.askToReturn(returned), true);
        long parked = town.atTheVillage();
        long asked = town.askToPark(parked, LocalDate.parse("2025-06-30"));
        town.as("clerk").decide(parked, asked, true);
        long redone = town.replied();
        town.results.record(town.redo(redone, "又坏"));
        long unreachable = town.replied();
        town.results.record(new RecordResult(unreachable, town.now(), false, null, null, "三次未接", false, null, null));
        long excluded = town.atTheVillage();
        long application = town.applications.exclusion(
                new ApplyExclusion(excluded, ExclusionGround.DUPLICATE, "与前单相同", town.now()));
        town.as("clerk").decide(excluded, application, true);
        town.finish(excluded);
        town.results.record(town.satisfied(excluded));
        town.as("clerk")
                .tickets
                .file(HotlineTown.facts(TicketChannel.WINDOW, town.township().id(), town.now()));
        long late = town.atTheVillage();
        town.clock.set("2025-03-20T10:00");
        town.finish(late);
        town.results.record(
                new RecordResult(late, town.now(), true, false, Satisfaction.DISSATISFIED, null, false, null, null));
        town.clock.set("2025-03-31T10:00");
        LoggedIn.commandLine();

        assertThat(figure("hotline.received").value()).isEqualByComparingTo("6");
        assertThat(rate("hotline.on_time_rate")).isEqualTo("4/5");
        assertThat(rate("hotline.closed_rate")).isEqualTo("4/6");
        assertThat(rate("hotline.signed_on_time_rate")).isEqualTo("6/6");
        assertThat(rate("hotline.response_rate")).isEqualTo("3/5");
        assertThat(rate("hotline.solution_rate")).isEqualTo("1/3");
        assertThat(rate("hotline.satisfaction_rate")).isEqualTo("1/3");
        assertThat(figure("hotline.excluded").value()).isEqualByComparingTo("1");
        assertThat(figure("hotline.returned").value()).isEqualByComparingTo("1");
        assertThat(figure("hotline.reopened").value()).isEqualByComparingTo("1");
        assertThat(figure("matter.accepted").value()).isEqualByComparingTo("1");
    }

    @Test
    void aLaterCallBackDoesNotChangeWhatWasKnownBefore() {
        long id = town.replied();
        town.results.record(town.redo(id, "又坏"));
        town.clock.set("2025-03-20T10:00");
        town.finish(id);
        town.results.record(town.satisfied(id));
        LoggedIn.commandLine();
        assertThat(rate("hotline.solution_rate")).isEqualTo("1/1");
        FigureRequest before =
                new FigureRequest(town.township().code(), Period.year(2025), LocalDate.parse("2025-03-10"));
        Figure then = figures.figures(before, Words.CHINESE).get("hotline.solution_rate");
        assertThat(then.numerator() + "/" + then.denominator()).isEqualTo("0/1");
    }

    private String rate(String code) {
        return figure(code).numerator() + "/" + figure(code).denominator();
    }

    private Figure figure(String code) {
        return figures.figures(FigureRequest.of(town.township().code(), Period.year(2025)), Words.CHINESE)
                .get(code);
    }
}
