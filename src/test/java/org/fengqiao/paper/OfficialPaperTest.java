package org.fengqiao.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FontsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** The page of GB/T 9704-2012, looked at in the file itself: no machine here has the fonts to look at pictures. */
class OfficialPaperTest {
    private static final double TWIPS_PER_MM = 1440 / 25.4;

    private static final Map<String, byte[]> PARTS = new TreeMap<>();
    private static byte[] file;

    @BeforeAll
    static void write() throws IOException {
        var out = new ByteArrayOutputStream();
        new OfficialPaper()
                .title("枫林镇2025年矛盾纠纷预防化解工作情况")
                .heading(1, "主要做法")
                .heading(2, "源头")
                .body(List.of(PaperRun.strong("一是排查。"), PaperRun.plain("共93起。")))
                .heading(3, "小节")
                .heading(4, "细目")
                .note(List.of(PaperRun.plain("注：口径。")))
                .signature("枫林镇人民政府", LocalDate.of(2026, 3, 2))
                .write(out);
        file = out.toByteArray();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                PARTS.put(entry.getName(), zip.readAllBytes());
            }
        }
    }

    @Test
    void everyPartIsValidByTheSchemasOfOfficeOpenXml() throws Exception {
        assertThat(PARTS).containsKeys("word/footer1.xml", "word/footer2.xml", "word/settings.xml");
        new OfficeParts(file).requireValid();
    }

    @Test
    void thePageIsA4WithTheMarginsOfTheStandard() throws Exception {
        CTSectPr page = page();
        assertThat(millimetres(page.getPgSz().getW())).isBetween(209.9, 210.1);
        assertThat(millimetres(page.getPgSz().getH())).isBetween(296.9, 297.1);
        assertThat(millimetres(page.getPgMar().getTop())).isBetween(36.9, 37.1);
        assertThat(millimetres(page.getPgMar().getBottom())).isBetween(34.9, 35.1);
        assertThat(millimetres(page.getPgMar().getLeft())).isBetween(27.9, 28.1);
        assertThat(millimetres(page.getPgMar().getRight())).isBetween(25.9, 26.1);
        assertThat(millimetres(page.getPgMar().getFooter())).isBetween(27.9, 28.1);
    }

    @Test
    void twentyTwoLinesOfTwentyEightCharactersFillThePage() throws Exception {
        CTSectPr page = page();
        assertThat(page.getDocGrid().getType()).isEqualTo(STDocGrid.LINES_AND_CHARS);
        double line = page.getDocGrid().getLinePitch().doubleValue() / 20;
        double character = 16 + page.getDocGrid().getCharSpace().doubleValue() / 4096;
        double height = 225 * 72 / 25.4;
        double width = 156 * 72 / 25.4;
        assertThat(Math.floor(height / line)).isEqualTo(22);
        assertThat(height - 22 * line).isLessThan(2);
        assertThat(28 * character).isCloseTo(width, org.assertj.core.data.Offset.offset(0.1));
        var spacing = StylesDocument.Factory.parse(part("styles")).getStyles().getStyleList().stream()
                .filter(style -> style.getStyleId().equals("Normal"))
                .findFirst()
                .orElseThrow()
                .getPPr()
                .getSpacing();
        assertThat(spacing.getLineRule()).isEqualTo(STLineSpacingRule.EXACT);
        assertThat(spacing.getLine()).hasToString("579");
        var text = StylesDocument.Factory.parse(part("styles"))
                .getStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();
        double written =
                16 + Double.parseDouble(text.getSpacingArray(0).getVal().toString()) / 20;
        assertThat(Math.floor(width / written)).isEqualTo(28);
    }

    @Test
    void titleHeadingsAndBodyAreStylesInTheStandardsTypes() throws Exception {
        assertThat(type("Title")).isEqualTo("方正小标宋简体 44");
        assertThat(type("Heading1")).isEqualTo("黑体 null");
        assertThat(type("Heading2")).isEqualTo("楷体 null");
        assertThat(type("Heading3")).isEqualTo("仿宋 null");
        assertThat(type("Footer")).isEqualTo("宋体 28");
        var defaults = StylesDocument.Factory.parse(part("styles"))
                .getStyles()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr();
        assertThat(defaults.getRFontsArray(0).getEastAsia()).isEqualTo("仿宋");
        assertThat(defaults.getSzArray(0).getVal()).hasToString("32");
        try (XWPFDocument document = open()) {
            assertThat(document.getParagraphs())
                    .extracting(paragraph -> paragraph.getStyle())
                    .containsExactly(
                            "Title",
                            "Heading1",
                            "Heading2",
                            "BodyText",
                            "Heading3",
                            "Heading4",
                            "Note",
                            "BodyText",
                            "Signature",
                            "Date");
            assertThat(document.getStyles()
                            .getStyle("BodyText")
                            .getCTStyle()
                            .getPPr()
                            .getInd()
                            .getFirstLineChars())
                    .hasToString("200");
            assertThat(document.getParagraphs().get(3).getRuns().get(0).getStyle())
                    .isEqualTo("Strong");
        }
    }

    @Test
    void headingsNumberThemselves() throws Exception {
        var levels = NumberingDocument.Factory.parse(part("numbering"))
                .getNumbering()
                .getAbstractNumArray(0)
                .getLvlList();
        List<String> forms = new ArrayList<>();
        levels.forEach(level -> forms.add(level.getNumFmt().getVal()
                + level.getLvlText().getVal()
                + level.getPStyle().getVal()));
        assertThat(forms)
                .containsExactly(
                        "chineseCountingThousand%1、Heading1",
                        "chineseCountingThousand（%2）Heading2", "decimal%3.Heading3", "decimal（%4）Heading4");
        try (XWPFDocument document = open()) {
            assertThat(document.getParagraphs().get(1).getText()).isEqualTo("主要做法");
        }
    }

    @Test
    void thePageNumberStandsOutside() throws Exception {
        assertThat(SettingsDocument.Factory.parse(part("settings"))
                        .getSettings()
                        .isSetEvenAndOddHeaders())
                .isTrue();
        try (XWPFDocument document = open()) {
            var styles = document.getStyles();
            assertThat(styles.getStyle("PageNumberOdd")
                            .getCTStyle()
                            .getPPr()
                            .getJc()
                            .getVal())
                    .hasToString("right");
            assertThat(styles.getStyle("PageNumberEven")
                            .getCTStyle()
                            .getPPr()
                            .getJc()
                            .getVal())
                    .hasToString("left");
            assertThat(document.getFooterList())
                    .hasSize(2)
                    .allSatisfy(footer -> assertThat(footer.getText()).matches("(?s)— .* —\\s*"));
        }
    }

    @Test
    void fontsThatAreMissingHaveSubstitutes() throws Exception {
        var fonts = FontsDocument.Factory.parse(part("fontTable")).getFonts().getFontList();
        assertThat(fonts).extracting(font -> font.getName()).containsExactly("方正小标宋简体", "仿宋", "黑体", "楷体", "宋体");
        assertThat(fonts)
                .allSatisfy(font -> assertThat(font.getAltName().getVal()).contains(","));
    }

    @ParameterizedTest
    @CsvSource({
        "枫林镇人民政府, 2026, 3, 2, 300, 200",
        "平安建设办公室综合治理中心, 2026, 3, 2, 200, 700",
        "枫林镇, 2026, 12, 22, 800, 200",
    })
    void theDateBeginsTwoCharactersRightOfTheSignature(
            String organ, int year, int month, int day, String organMargin, String dateMargin) throws IOException {
        var out = new ByteArrayOutputStream();
        new OfficialPaper().signature(organ, LocalDate.of(year, month, day)).write(out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            var paragraphs = document.getParagraphs();
            assertThat(paragraphs.get(1).getCTP().getPPr().getInd().getRightChars())
                    .hasToString(organMargin);
            assertThat(paragraphs.get(2).getCTP().getPPr().getInd().getRightChars())
                    .hasToString(dateMargin);
            assertThat(paragraphs.get(2).getText()).isEqualTo("%d年%d月%d日".formatted(year, month, day));
        }
    }

    private static ByteArrayInputStream part(String name) {
        return new ByteArrayInputStream(PARTS.get("word/" + name + ".xml"));
    }

    private static CTSectPr page() throws Exception {
        return DocumentDocument.Factory.parse(part("document"))
                .getDocument()
                .getBody()
                .getSectPr();
    }

    private static String type(String style) throws Exception {
        var properties = StylesDocument.Factory.parse(part("styles")).getStyles().getStyleList().stream()
                .filter(one -> one.getStyleId().equals(style))
                .findFirst()
                .orElseThrow()
                .getRPr();
        return properties.getRFontsArray(0).getEastAsia() + " "
                + (properties.sizeOfSzArray() == 0
                        ? null
                        : properties.getSzArray(0).getVal());
    }

    private static XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }

    private static double millimetres(Object twips) {
        return Double.parseDouble(twips.toString()) / TWIPS_PER_MM;
    }
}
