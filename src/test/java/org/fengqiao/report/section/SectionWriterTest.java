package org.fengqiao.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.report.Catalogue;
import org.fengqiao.report.Figures;
import org.fengqiao.report.InventedFigures;
import org.fengqiao.report.Part;
import org.fengqiao.report.Which;
import org.fengqiao.report.compare.Against;
import org.fengqiao.report.compare.Comparison;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SectionWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void aSentenceWithNothingToTellVanishesAndTheItemsAreCountedAnew() {
        String template = """
                # 题目
                - **甲。**先说。[排查{dispute.found}起。]
                - [化解{dispute.resolved}起。]
                - 后说。
                """;
        assertThat(body(template, new InventedFigures().count("dispute.found", 3)))
                .isEqualTo("　　一是甲。先说。排查3起。\n　　二是后说。\n");
        assertThat(body(template, new InventedFigures().count("dispute.resolved", 2)))
                .isEqualTo("　　一是甲。先说。\n　　二是化解2起。\n　　三是后说。\n");
    }

    @Test
    void aSingleItemIsNotCounted() {
        assertThat(body("# 题目\n- [无{dispute.found}]\n- 只此。", new InventedFigures()))
                .isEqualTo("　　只此。\n");
    }

    @Test
    void aFigureThatNobodyEnteredByHandIsADashAndItsSentenceCanVanish() {
        assertThat(body("# 题目\n复议{manual.reviews}件。[共{manual.reviews}件。]", new InventedFigures()))
                .isEqualTo("　　复议—件。\n");
        assertThatThrownBy(() -> body("# 题目\n{manual.Über}", new InventedFigures()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aChangeIsSaidAsReportsSayItAndVanishesWhereThereIsNone() {
        InventedFigures before = new InventedFigures()
                .count("dispute.found", 200)
                .count("dispute.mediated", 192)
                .count("dispute.open", 7)
                .rate("dispute.resolution_rate", 74, 84);
        InventedFigures now = new InventedFigures()
                .count("dispute.found", 225)
                .count("dispute.mediated", 186)
                .count("dispute.open", 7)
                .count("dispute.closed", 5)
                .rate("dispute.resolution_rate", 83, 93);
        String template = """
                # 题目
                排查{dispute.found}起，{dispute.found|yoy}。
                调解{dispute.mediated|yoy}，未结{dispute.open|yoy}。
                化解率{dispute.resolution_rate}，{dispute.resolution_rate|yoy}。
                [办结{dispute.closed}起[，{dispute.closed|yoy}]。]
                办结{dispute.closed|yoy}。
                """;
        assertThat(body(template, now, before, Against.YEAR_BEFORE)).isEqualTo("""
                　　排查225起，同比增长12.5%。
                　　调解同比下降3.1%，未结与上年持平。
                　　化解率89.2%，同比提高1.1个百分点。
                　　办结5起。
                　　办结—。
                """);
    }

    @Test
    void aMonthIsComparedWithTheMonthBeforeAndARunningYearWithTheSameStretch() {
        InventedFigures before = new InventedFigures().count("dispute.found", 1000);
        String change = "# 题\n{dispute.found|mom}";
        InventedFigures month = new InventedFigures().period(Period.month(2025, 3), "2025-03-31", false);
        assertThat(body(change, month.count("dispute.found", 900), before, Against.PERIOD_BEFORE))
                .isEqualTo("　　环比下降10%\n");
        assertThat(body(change, month.count("dispute.found", 1000), before, Against.PERIOD_BEFORE))
                .isEqualTo("　　与上月持平\n");
        InventedFigures running = new InventedFigures().period(Period.year(2025), "2025-06-30", false);
        assertThat(body("# 题\n{dispute.found|yoy}", running.count("dispute.found", 1000), before, Against.YEAR_BEFORE))
                .isEqualTo("　　与上年同期持平\n");
    }

    @Test
    void aHeadingWithNothingBelowVanishesAndTheOthersAreNumberedByThemselves() {
        String template = "# 题\n= 甲\n[有{dispute.found}起。]\n= 乙\n== 丙\n[有{dispute.found}起。]\n== 丁\n话。";
        assertThat(body(template, new InventedFigures())).isEqualTo("　　一、乙\n　　（一）丁\n　　话。\n");
        assertThat(body(template, new InventedFigures().count("dispute.found", 1)))
                .isEqualTo("　　一、甲\n　　有1起。\n　　二、乙\n　　（一）丙\n　　有1起。\n　　（二）丁\n　　话。\n");
    }

    @Test
    void aPieceInAPieceVanishesAlone() {
        String template = "# 题\n[共{dispute.found}起[，化解{dispute.resolved}起]。]";
        assertThat(body(template, new InventedFigures().count("dispute.found", 5)))
                .isEqualTo("　　共5起。\n");
    }

    @Test
    void conditionsAskForAFigureThatIsNotPrinted() {
        String template = "# 题\n[?dispute.found 有。][-dispute.found 无。][!hotline.on_time_rate 有超期。]";
        assertThat(body(template, new InventedFigures().rate("hotline.on_time_rate", 0, 3)))
                .isEqualTo("　　无。有超期。\n");
        assertThat(body(
                        template,
                        new InventedFigures().count("dispute.found", 1).rate("hotline.on_time_rate", 3, 3)))
                .isEqualTo("　　有。\n");
    }

    @Test
    void everyNumberIsBoundToItsFigure() {
        Section section = write(
                "# 题\n排查{dispute.found}起，化解率{dispute.resolution_rate}，{dispute.by_type|largest}。",
                new InventedFigures()
                        .count("dispute.found", 93)
                        .rate("dispute.resolution_rate", 83, 93)
                        .split(
                                "dispute.by_type",
                                new Part("land", "山林土地纠纷", 40),
                                new Part("wages", "欠薪纠纷", 30),
                                new Part("unknown", "未填", 23)));
        assertThat(((SectionBlock.Paragraph) section.blocks().getFirst())
                        .runs().stream().filter(SectionRun.Bound.class::isInstance))
                .containsExactly(
                        new SectionRun.Bound("93", "dispute.found", Which.ALL),
                        new SectionRun.Bound("89.2%", "dispute.resolution_rate", Which.DENOMINATOR),
                        new SectionRun.Bound("40", "dispute.by_type", Which.part("land")),
                        new SectionRun.Bound("30", "dispute.by_type", Which.part("wages")));
    }

    @Test
    void aRateBesideACountThatIsNotItsDenominatorIsExplained() {
        String template =
                "# 题\n排查{dispute.found}起，调解成功率{dispute.mediation_success_rate}。\n>> 注：{denominator}{measure}、{numerator}。";
        var figures = new InventedFigures()
                .count("dispute.found", 112)
                .count("dispute.mediated", 65)
                .rate("dispute.mediation_success_rate", 64, 65);
        assertThat(notes(template, figures)).containsExactly("注：65件、64。");
        assertThat(notes(template.replace("{dispute.found}", "{dispute.mediated}"), figures))
                .isEmpty();
        assertThat(notes(template.replace("起，调解", "起。调解"), figures)).isEmpty();
    }

    @Test
    void aRateOfAPartOfTheCountIsExplainedAndOfAllOfItNot() {
        String template = "# 题\n工单{hotline.received}件，按期办结率{hotline.on_time_rate}。\n>> 注：{denominator}。";
        assertThat(notes(
                        template,
                        new InventedFigures()
                                .count("hotline.received", 10000)
                                .rate("hotline.on_time_rate", 9071, 9995)))
                .containsExactly("注：9995。");
        assertThat(notes(
                        template,
                        new InventedFigures().count("hotline.received", 166).rate("hotline.on_time_rate", 166, 166)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "枫林镇, TOWNSHIP, 我镇, 枫林镇人民政府",
        "柏坡乡, TOWNSHIP, 我乡, 柏坡乡人民政府",
        "城关街道, TOWNSHIP, 我街道, 城关街道办事处",
        "城关街道办事处, TOWNSHIP, 我街道, 城关街道办事处",
        "青岩县, COUNTY, 我县, 青岩县人民政府",
        "东渠村, VILLAGE, 我村, 东渠村民委员会",
        "花园社区, COMMUNITY, 我社区, 花园社区居民委员会",
        "枫林镇综治中心, OFFICE, 我单位, 枫林镇综治中心",
    })
    void theWordsFollowTheUnit(String name, UnitKind kind, String we, String organ) {
        Section section = write("# 题\n{we}", new InventedFigures().unit(name, kind));
        assertThat(SectionText.of(section)).contains("　　" + we + "\n").contains("　　" + organ + "\n　　2026年3月2日\n");
    }

    @ParameterizedTest
    @CsvSource({
        "2025, 2025-12-31, false, 2025年, 全年, '', 2026年",
        "2025H1, 2025-06-30, false, 2025年上半年, 上半年, '', 下一步",
        "2025Q3, 2025-09-30, false, 2025年第三季度, 本季度, '', 下一步",
        "2025-03, 2025-03-31, false, 2025年3月, 本月, '', 下一步",
        "2025-W12, 2025-03-23, false, 2025年第12周, 本周, '', 下一步",
        "2025, 2025-06-30, true, 2025年, 年初以来, '截至2025年6月30日，', 2026年",
        "2025Q3, 2025-08-10, true, 2025年第三季度, 本季度以来, '截至2025年8月10日，', 下一步",
        "2025, 2026-03-01, true, 2025年, 全年, '截至2026年3月1日，', 2026年",
    })
    void theWordsFollowThePeriodAndPrintAnotherAsOf(
            String text, String asOf, boolean chosen, String period, String span, String said, String next) {
        Section section = write(
                "# 题\n{period}/{span}/{asof}/{next}", new InventedFigures().period(Period.parse(text), asOf, chosen));
        assertThat(SectionText.of(section)).contains("　　" + String.join("/", period, span, said, next) + "\n");
    }

    @Test
    void aTemplateThatCannotBeReadIsRefused() {
        for (String wrong : List.of(
                "# 题\n{dispute.unheard}",
                "# 题\n[没有关",
                "# 题\n多]了",
                "# 题\n{dispute.found|boldly}",
                "# 题\n{dispute.found",
                "只有话",
                "# 只有题")) {
            assertThatThrownBy(() -> SectionTemplate.parse(wrong)).as(wrong).isInstanceOf(Refused.class);
        }
        assertThatThrownBy(() -> write("# 题\n{nobody}", new InventedFigures())).isInstanceOf(Refused.class);
    }

    @Test
    void theDefaultSectionOfAFullYearTellsItsNumbers() throws IOException {
        String text = SectionText.of(write(shipped(), full()));
        assertThat(text)
                .startsWith("枫林镇2025年矛盾纠纷预防化解工作情况\n")
                .contains("排查发现矛盾纠纷93起，化解83起，化解率89.2%。")
                .contains("调解成功率98.5%，涉及当事人260人，协议涉及金额约220万元。")
                .contains("承办12345热线工单10000件，办结率99.9%，按期办结率90.8%。")
                .contains("一是", "二是", "三是")
                .contains("9995件为分母")
                .doesNotContain("null", "—", "{", "}", "[", "]", "**", "。。", "，。", "，，");
    }

    @Test
    void theDefaultSectionOfAYearWithoutFiguresIsDecent() throws IOException {
        String text = SectionText.of(write(shipped(), new InventedFigures()));
        assertThat(text).contains("一、主要做法和成效", "二、2026年工作打算").doesNotContain("不足");
        String prose = text.substring(0, text.indexOf("注："))
                .replace("2025年", "")
                .replace("2026年", "")
                .replace("12345", "");
        assertThat(Pattern.compile("\\d").matcher(prose).find()).as(prose).isFalse();
        assertThat(text).doesNotContain("，。", "。。", "。，", "[", "{");
    }

    @Test
    void theDefaultTemplateReadsWellWithAnySingleFigure() throws IOException {
        for (String code : Catalogue.codes()) {
            InventedFigures one = code.endsWith("_rate")
                    ? new InventedFigures().rate(code, 1, 2)
                    : new InventedFigures().count(code, 7);
            assertThat(SectionText.of(write(shipped(), one)))
                    .as(code)
                    .doesNotContain("，。", "。。", "。，", "，，", "：。", "—", "[", "{");
        }
    }

    private static InventedFigures full() {
        return new InventedFigures()
                .count("dispute.found", 93)
                .count("dispute.resolved", 83)
                .rate("dispute.resolution_rate", 83, 93)
                .split("dispute.by_type", new Part("neighbour", "邻里纠纷", 40), new Part("land", "山林土地纠纷", 20))
                .rate("dispute.resolved_at_village_rate", 60, 83)
                .count("dispute.mediated", 65)
                .count("dispute.mediation_succeeded", 64)
                .rate("dispute.mediation_success_rate", 64, 65)
                .count("dispute.people", 260)
                .count("dispute.agreement_amount", 2_203_512)
                .count("dispute.over_30_days", 3)
                .count("dispute.open", 10)
                .count("hotline.received", 10_000)
                .rate("hotline.closed_rate", 9_999, 10_000)
                .rate("hotline.on_time_rate", 9071, 9995);
    }

    private static String shipped() throws IOException {
        try (var template = SectionWriterTest.class.getResourceAsStream("/sections/default.txt")) {
            return new String(template.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Section write(String template, InventedFigures figures) {
        Figures made = figures.make();
        return SectionWriter.write(
                Expansion.of(SectionTemplate.parse(template), Comparison.alone(made)), Comparison.alone(made), DAY);
    }

    private static String body(String template, InventedFigures now, InventedFigures before, Against against) {
        Comparison comparison = new Comparison(now.make(), Map.of(against, before.make()));
        return body(SectionWriter.write(Expansion.of(SectionTemplate.parse(template), comparison), comparison, DAY));
    }

    private static String body(String template, InventedFigures figures) {
        return body(write(template, figures));
    }

    private static String body(Section section) {
        String text = SectionText.of(section);
        return text.substring(text.indexOf("\n\n") + 2, text.lastIndexOf("\n\n") + 1);
    }

    private static List<String> notes(String template, InventedFigures figures) {
        return write(template, figures).blocks().stream()
                .filter(SectionBlock.Note.class::isInstance)
                .map(block -> SectionBlock.text(((SectionBlock.Note) block).runs()))
                .toList();
    }
}
