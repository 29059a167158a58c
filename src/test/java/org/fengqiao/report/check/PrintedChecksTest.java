package org.fengqiao.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.InventedFigures;
import org.fengqiao.report.Part;
import org.fengqiao.report.Which;
import org.fengqiao.report.section.Section;
import org.fengqiao.report.section.SectionBlock.Paragraph;
import org.fengqiao.report.section.SectionRun;
import org.fengqiao.report.section.SectionRun.Bound;
import org.fengqiao.report.section.SectionRun.Plain;
import org.fengqiao.report.section.SectionService;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The checks on figures by themselves and on what is printed of them; without any record in the tables. */
@DatabaseTest
@Transactional
class PrintedChecksTest {
    private static final FigureRequest YEAR = FigureRequest.of(FactTable.TOWNSHIP, Period.year(2025));

    @Autowired
    private ReportChecks checks;

    @Autowired
    private SectionService sections;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void logIn() {
        clock.set("2026-03-02T09:00");
        Callers.cleared();
        new FactTable(jdbc, units).buildUnits();
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "short", "monthly"})
    void figuresThatAgreeAndTheSectionWrittenFromThemPassEveryCheck(String template) {
        Figures figures = s4().count("dispute.over_30_days", 3)
                .count("hotline.received", 166)
                .count("hotline.closed", 166)
                .rate("hotline.closed_rate", 166, 166)
                .rate("hotline.on_time_rate", 165, 166)
                .make();
        List<CheckResult> found = checks.run(figures, sections.preview(figures, template), YEAR, Words.CHINESE);
        assertThat(found).filteredOn(CheckResult::failed).isEmpty();
        assertThat(found)
                .extracting(CheckResult::check)
                .doesNotContain(Check.FREE_NUMBER, Check.WORD_CLAIM, Check.WORDING, Check.AS_OF, Check.BURST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025H1", "2025Q3", "2025-03", "2025-W10", "2025-03-01/2025-05-12"})
    void theDaysInATitleAndItsHeadingsAreNoNumbersThatSomebodyTyped(String text) {
        Period period = Period.read(text);
        Figures figures = new InventedFigures()
                .period(period, period.last().toString(), false)
                .count("dispute.found", 93)
                .make();
        for (String template : List.of("default", "monthly")) {
            assertThat(checks.run(
                            figures,
                            sections.preview(figures, template),
                            FigureRequest.of(FactTable.TOWNSHIP, period),
                            Words.CHINESE))
                    .extracting(CheckResult::check)
                    .doesNotContain(Check.FREE_NUMBER, Check.SAME_EVERYWHERE, Check.REACHABLE);
        }
    }

    @Test
    void aNumeratorAboveItsDenominatorFails() {
        assertThat(failed(new InventedFigures().rate("petition.on_time_rate", 13, 12)))
                .contains("WHOLE_NUMBERS petition.on_time_rate");
        assertThat(failed(new InventedFigures().count("dispute.mediated", -1)))
                .contains("WHOLE_NUMBERS dispute.mediated");
    }

    @Test
    void partsThatDoNotAddUpFail() {
        Part[] parts = {new Part("neighbour", "邻里纠纷", 3), new Part("land", "山林土地纠纷", 1)};
        assertThat(failed(new InventedFigures()
                        .count("dispute.found", 5)
                        .count("dispute.closing", 5)
                        .split("dispute.by_type", parts)))
                .containsExactly("PARTS_ADD_UP dispute.by_type");
        assertThat(failed(new InventedFigures()
                        .count("dispute.found", 4)
                        .count("dispute.closing", 4)
                        .split("dispute.by_type", parts)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "dispute.resolved, dispute.found",
        "dispute.mediation_succeeded, dispute.mediated",
        "dispute.written_agreements, dispute.mediation_succeeded",
        "petition.repeat, petition.accepted",
        "petition.forwarded_closed, petition.forwarded",
        "hotline.excluded, hotline.received",
    })
    void aPartAboveItsWholeFails(String part, String whole) {
        assertThat(failed(new InventedFigures().count(part, 3).count(whole, 2))).contains("PART_OF_WHOLE " + part);
        assertThat(failed(new InventedFigures().count(part, 2).count(whole, 2)))
                .doesNotContain("PART_OF_WHOLE " + part);
    }

    @Test
    void moreOnTimeThanClosedFails() {
        assertThat(failed(
                        new InventedFigures().rate("hotline.on_time_rate", 9, 9).rate("hotline.closed_rate", 8, 10)))
                .contains("PART_OF_WHOLE hotline.on_time_rate");
        assertThat(failed(
                        new InventedFigures().rate("hotline.on_time_rate", 8, 9).rate("hotline.closed_rate", 8, 10)))
                .doesNotContain("PART_OF_WHOLE hotline.on_time_rate");
    }

    @Test
    void whatWasOnTimeAndIsBeingDoneAgainMayBeOpen() {
        InventedFigures figures =
                new InventedFigures().rate("hotline.on_time_rate", 9, 9).rate("hotline.closed_rate", 8, 10);
        assertThat(failed(figures.count("hotline.reopened", 1))).doesNotContain("PART_OF_WHOLE hotline.on_time_rate");
    }

    @Test
    void whatIsOpenBeforeAndNewLessClosedIsOpenAtTheEnd() {
        InventedFigures figures =
                new InventedFigures().count("petition.opening", 2).count("petition.accepted", 7);
        assertThat(failed(figures.count("petition.closed", 6).count("petition.closing", 3)))
                .isEmpty();
        assertThat(failed(figures.count("petition.closing", 4))).containsExactly("CARRY_OVER petition.closing");
    }

    @Test
    void aBoundNumberThatTheRecordsNoLongerBearOutFails() {
        assertThat(failed(s4(), bound("dispute.found", "94"))).contains("SAME_EVERYWHERE dispute.found");
        assertThat(failed(s4(), bound("dispute.found", "93"))).isEmpty();
        assertThat(failed(s4(), bound("activity.visited_people", "600余"))).isEmpty();
        assertThat(failed(s4(), bound("activity.visited_people", "620余")))
                .contains("SAME_EVERYWHERE activity.visited_people");
    }

    @Test
    void aTextThatNamesAFigureWhichNobodyEnteredByHandFails() {
        assertThat(failed(s4(), bound("manual.reviews", "—"))).contains("ENTERED manual.reviews");
    }

    @Test
    void aRateThatNoNumberOfRecordsGivesFails() {
        InventedFigures figures = new InventedFigures().rate("dispute.mediation_success_rate", 110, 112);
        assertThat(failed(figures, rate("dispute.mediation_success_rate", "98.5%")))
                .contains("REACHABLE dispute.mediation_success_rate");
        assertThat(failed(figures, rate("dispute.mediation_success_rate", "98.2%")))
                .isEmpty();
        assertThat(failed(figures, rate("dispute.mediation_success_rate", "98%以上")))
                .isEmpty();
        assertThat(failed(figures, rate("dispute.mediation_success_rate", "99.1%")))
                .as("111 of 112 would give it, but it is 110")
                .contains("SAME_EVERYWHERE dispute.mediation_success_rate");
    }

    @Test
    void aHundredPerCentIsPrintedOnlyWhereAllAre() {
        InventedFigures figures = new InventedFigures().rate("matter.closed_rate", 3999, 4000);
        assertThat(failed(figures, rate("matter.closed_rate", "100%"))).contains("ALL_OR_NONE matter.closed_rate");
        assertThat(failed(figures, rate("matter.closed_rate", "99.9%"))).isEmpty();
        assertThat(failed(
                        new InventedFigures().rate("matter.closed_rate", 4000, 4000),
                        rate("matter.closed_rate", "100%")))
                .isEmpty();
    }

    @Test
    void aPartOfASplitIsHeldAgainstThatPart() {
        InventedFigures figures = new InventedFigures()
                .count("dispute.found", 4)
                .count("dispute.closing", 4)
                .split("dispute.by_type", new Part("neighbour", "邻里纠纷", 4));
        assertThat(failed(figures, new Bound("4", "dispute.by_type", Which.part("neighbour"))))
                .isEmpty();
        assertThat(failed(figures, new Bound("5", "dispute.by_type", Which.part("neighbour"))))
                .contains("SAME_EVERYWHERE dispute.by_type");
    }

    @Test
    void badWordingFailsBoundOrTyped() {
        assertThat(failed(s4(), bound("activity.visited_people", "615余"))).contains("WORDING activity.visited_people");
        assertThat(failed(s4(), plain("走访群众615余人次。"))).contains("WORDING activity.visited_people");
        assertThat(failed(s4(), plain("走访群众600余人次。"))).isEmpty();
    }

    @Test
    void aTypedNumberThatTheRecordsContradictFails() {
        assertThat(failed(s4(), plain("全年排查矛盾纠纷95起。"))).contains("SAME_EVERYWHERE dispute.found");
        assertThat(failed(s4(), plain("召开会议95次。"))).isEmpty();
    }

    @Test
    void aTypedRateThatCannotBeFails() {
        assertThat(failed(new InventedFigures(), plain("调解案件112件，调解成功率98.5%。")))
                .contains("REACHABLE dispute.mediation_success_rate");
    }

    @Test
    void aTypedHundredPerCentFailsWhereOneIsMissing() {
        InventedFigures figures = new InventedFigures()
                .count("hotline.received", 166)
                .count("hotline.closed", 166)
                .rate("hotline.on_time_rate", 165, 166)
                .rate("hotline.closed_rate", 166, 166);
        assertThat(failed(figures, plain("办理12345热线工单166件，按期办结率100%。")))
                .containsExactly("ALL_OR_NONE hotline.on_time_rate");
    }

    @Test
    void oneFigureTypedTwiceWithTwoValuesFails() {
        assertThat(failed(new InventedFigures(), plain("解答群众咨询420人次。"), plain("全年解答群众咨询402人次。")))
                .contains("SAME_EVERYWHERE activity.consultations");
    }

    @Test
    void aNumberThatNoFigureStandsBehindIsToldAsFree() {
        List<CheckResult> found = run(s4(), plain("发放宣传资料3000余册。全年排查矛盾纠纷93起，耗时超过30天的逐起研判。"));
        assertThat(found)
                .filteredOn(result -> result.check() == Check.FREE_NUMBER)
                .allMatch(result -> result.severity() == Severity.WARNED)
                .extracting(CheckResult::figureCode)
                .containsExactlyInAnyOrder(null, "dispute.found");
    }

    @Test
    void aClaimWithoutDigitsIsToldAsOneThatNeedsProof() {
        assertThat(run(s4(), plain("全年信访事项全部按期办结。")))
                .extracting(CheckResult::check)
                .contains(Check.WORD_CLAIM);
    }

    @Test
    void aNumberThatIsBoundIsNotTakenForATypedOne() {
        // 38 is bound to the meetings, though the words before it sound like something else.
        List<CheckResult> found = run(
                s4().count("activity.weekly_meetings", 38),
                new Plain("全年排查矛盾纠纷", false),
                new Bound("38", "activity.weekly_meetings", Which.ALL),
                new Plain("起。", false));
        assertThat(found).filteredOn(CheckResult::failed).isEmpty();
        assertThat(found).extracting(CheckResult::check).doesNotContain(Check.FREE_NUMBER);
    }

    @Test
    void aChosenMomentMustStandInTheText() {
        InventedFigures chosen = s4().period(Period.year(2025), "2026-02-01", true);
        assertThat(failed(chosen, plain("排查矛盾纠纷93起。"))).contains("AS_OF null");
        assertThat(failed(chosen, plain("截至2026年2月1日，排查矛盾纠纷93起。"))).isEmpty();
        assertThat(failed(s4(), plain("排查矛盾纠纷93起。"))).isEmpty();
    }

    @Test
    void whatIsCalledWeeklyTookPlaceInMostWeeks() {
        InventedFigures seldom =
                s4().count("activity.weekly_meetings", 38).rate("activity.weekly_meeting_weeks_rate", 38, 52);
        InventedFigures mostly =
                s4().count("activity.weekly_meetings", 50).rate("activity.weekly_meeting_weeks_rate", 50, 52);
        Plain called = plain("建立周碰头例会制度。");
        assertThat(run(seldom, called)).extracting(CheckResult::check).contains(Check.WEEKLY);
        assertThat(run(mostly, called)).extracting(CheckResult::check).doesNotContain(Check.WEEKLY);
        assertThat(run(seldom, plain("开会研究。"))).extracting(CheckResult::check).doesNotContain(Check.WEEKLY);
        assertThat(checks.run(seldom.make(), null, YEAR, Words.CHINESE))
                .as("figures alone")
                .extracting(CheckResult::check)
                .contains(Check.WEEKLY);
    }

    @Test
    void everyFindingSaysWhatIsWrongAndHowToPutItRightInBothLanguages() {
        Figures figures = s4().rate("petition.on_time_rate", 13, 12)
                .count("dispute.closing", 9)
                .split("dispute.by_type", new Part("unknown", "未填", 1))
                .make();
        Section section = section(plain("截至，走访群众615余人次，排查矛盾纠纷95起，全部化解。"));
        for (java.util.Locale language : List.of(Words.CHINESE, java.util.Locale.ENGLISH)) {
            assertThat(checks.run(figures, section, YEAR, language))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(result -> {
                        assertThat(result.words()).isNotBlank().doesNotContain("{", "check.");
                        assertThat(result.remedy()).isNotBlank().doesNotContain("{", "check.");
                    });
        }
    }

    private static InventedFigures s4() {
        return new InventedFigures()
                .count("dispute.found", 93)
                .count("dispute.resolved", 83)
                .rate("dispute.resolution_rate", 83, 93)
                .count("dispute.open", 10)
                .count("dispute.closed", 83)
                .count("dispute.closing", 10)
                .count("activity.visited_people", 616);
    }

    private List<String> failed(InventedFigures figures, SectionRun... runs) {
        return run(figures, runs).stream()
                .filter(CheckResult::failed)
                .map(result -> result.check().name() + " " + result.figureCode())
                .toList();
    }

    private List<CheckResult> run(InventedFigures figures, SectionRun... runs) {
        Figures made = figures.make();
        FigureRequest request = made.asOf().chosen()
                ? new FigureRequest(
                        FactTable.TOWNSHIP, made.period(), made.asOf().day())
                : YEAR;
        return checks.run(made, runs.length == 0 ? null : section(runs), request, Words.CHINESE);
    }

    private static Section section(SectionRun... runs) {
        List<SectionRun> all = new ArrayList<>(List.of(runs));
        return new Section("枫林镇2025年矛盾纠纷预防化解工作情况", List.of(new Paragraph(all)), "枫林镇人民政府", LocalDate.of(2026, 3, 2));
    }

    private static Plain plain(String text) {
        return new Plain(text, false);
    }

    private static Bound bound(String code, String text) {
        return new Bound(text, code, Which.ALL);
    }

    private static Bound rate(String code, String text) {
        return new Bound(text, code, Which.DENOMINATOR);
    }
}
