package org.fengqiao.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.fengqiao.kernel.Period;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.report.Catalogue;
import org.fengqiao.report.Figures;
import org.fengqiao.report.InventedFigures;
import org.fengqiao.report.Part;
import org.fengqiao.report.compare.Comparison;
import org.fengqiao.report.section.SectionBlock.Heading;
import org.fengqiao.report.section.SectionBlock.Paragraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The templates that come with the program, beside the default one. */
class ShippedTemplatesTest {
    private static final Pattern DIGIT = Pattern.compile("\\d");

    @Test
    void theShortOneIsOneParagraphWithARunInHeadingAndThreeThings() throws IOException {
        Section section = write("short", full());
        assertThat(section.blocks())
                .filteredOn(block -> block instanceof Heading)
                .isEmpty();
        assertThat(section.blocks())
                .filteredOn(block -> block instanceof Paragraph)
                .hasSize(1);
        assertThat(SectionText.of(section))
                .contains("社会矛盾纠纷依法有效化解。我镇", "一是", "二是", "三是")
                .contains("排查矛盾纠纷93起，化解83起，化解率89.2%。")
                .contains("调解成功率达98%以上，协议涉及金额约220万元。")
                .contains("办理12345热线工单166件，按期办结率100%。")
                .contains("镇级牵头研判");
    }

    @Test
    void theMonthlyOneTellsWhatCameWhatWentAndWhatIsLeft() throws IOException {
        InventedFigures month = full().period(Period.month(2025, 3), "2025-03-31", false)
                .count("dispute.opening", 7)
                .count("dispute.closed", 85)
                .count("dispute.closing", 15)
                .split("dispute.by_unit", new Part("1", "东渠村", 50), new Part("2", "南坡村", 43));
        assertThat(SectionText.of(write("monthly", month)))
                .startsWith("枫林镇2025年3月矛盾纠纷研判情况\n")
                .contains("一、总体情况", "二、主要特点", "需要关注的问题", "下步措施")
                .contains("本月新排查矛盾纠纷93起，其中已化解83起，化解率89.2%。")
                .contains("期初结转未办结的纠纷7起。", "本月共办结纠纷85起。", "期末尚有15起在办。")
                .contains("从分布看，东渠村50起、南坡村43起，发现较多。")
                .contains("3起纠纷从发现起算超过30天，要由镇级牵头会商。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "monthly"})
    void aPeriodWithoutFiguresIsToldInWordsNotInZeros(String name) throws IOException {
        for (Period period : new Period[] {Period.year(2025), Period.month(2025, 3)}) {
            String text = SectionText.of(write(name, new InventedFigures().period(period, "2025-12-31", false)));
            String prose = text.substring(0, text.indexOf("注："))
                    .replace(period.yearNumber() + "年", "")
                    .replace("3月", "")
                    .replace("12345", "");
            assertThat(DIGIT.matcher(prose).find()).as(prose).isFalse();
            assertThat(prose.length()).as("still says something").isGreaterThan(150);
            assertThat(text).doesNotContain("，。", "。。", "。，", "—", "[", "{");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "monthly"})
    void eachReadsWellWithAnySingleFigure(String name) throws IOException {
        for (String code : Catalogue.codes()) {
            InventedFigures one = code.endsWith("_rate")
                    ? new InventedFigures().rate(code, 1, 2)
                    : new InventedFigures().count(code, 7);
            assertThat(SectionText.of(write(name, one)))
                    .as(code)
                    .doesNotContain("，。", "。。", "。，", "，，", "：。", "—", "[", "{", "0起", "0件");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "柏坡乡, TOWNSHIP, 乡级, 中共柏坡乡委员会",
        "枫林镇, TOWNSHIP, 镇级, 中共枫林镇委员会",
        "枫林镇人民政府, TOWNSHIP, 镇级, 中共枫林镇委员会",
        "东街街道, TOWNSHIP, 街道, 中共东街街道工作委员会",
        "东渠村, VILLAGE, 村级, 中共东渠村支部委员会",
        "青岩县, COUNTY, 县级, 中共青岩县委员会",
    })
    void theWordsFollowTheUnitAndATemplateSaysWhoSigns(String unit, UnitKind kind, String level, String party) {
        Figures figures = new InventedFigures().unit(unit, kind).make();
        Section section = write("# 题\n~ {party}\n由{tierlevel}研判。", figures);
        assertThat(SectionText.of(section)).contains("由" + level + "研判。");
        assertThat(section.organ()).isEqualTo(party);
        assertThat(write("# 题\n话。", figures).organ()).doesNotContain("中共");
    }

    private static InventedFigures full() {
        return new InventedFigures()
                .count("dispute.found", 93)
                .count("dispute.resolved", 83)
                .rate("dispute.resolution_rate", 83, 93)
                .split("dispute.by_type", new Part("neighbour", "邻里纠纷", 50), new Part("land", "山林土地纠纷", 43))
                .count("dispute.mediated", 65)
                .rate("dispute.mediation_success_rate", 64, 65)
                .count("dispute.agreement_amount", 2_203_512)
                .count("dispute.over_30_days", 3)
                .count("hotline.received", 166)
                .rate("hotline.on_time_rate", 166, 166)
                .count("activity.weekly_meetings", 38);
    }

    private static Section write(String name, InventedFigures figures) throws IOException {
        try (var template = ShippedTemplatesTest.class.getResourceAsStream("/sections/" + name + ".txt")) {
            return write(new String(template.readAllBytes(), StandardCharsets.UTF_8), figures.make());
        }
    }

    private static Section write(String template, Figures figures) {
        Comparison comparison = Comparison.alone(figures);
        return SectionWriter.write(
                Expansion.of(SectionTemplate.parse(template), comparison), comparison, LocalDate.of(2026, 3, 2));
    }
}
