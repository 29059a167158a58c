package org.fengqiao.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fengqiao.paper.PaperChart.Series;
import org.fengqiao.paper.PaperChart.Shape;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;

/** Annexes with tables and charts, looked at in the file itself. */
class AnnexTest {
    private static final PaperChart MONTHS = new PaperChart(
            Shape.COLUMNS,
            "各月排查与化解",
            List.of("1月", "2月", "3月"),
            List.of(new Series("排查", List.of(12L, 8L, 20L)), new Series("化解", List.of(10L, 8L, 15L))));
    private static final PaperChart TYPES =
            new PaperChart(Shape.BARS, "各类型", List.of("邻里", "婚姻家庭"), List.of(new Series("排查", List.of(31L, 22L))));

    private static byte[] file;

    @BeforeAll
    static void write() throws IOException {
        var out = new ByteArrayOutputStream();
        new OfficialPaper()
                .title("枫林镇2025年矛盾纠纷预防化解工作情况")
                .body(List.of(PaperRun.plain("共93起。")))
                .attachments(List.of("统计表", "统计图"))
                .signature("枫林镇人民政府", LocalDate.of(2026, 3, 2))
                .annex(1, "统计表")
                .figures("表1　分类型", List.of("类型", "数量"), List.of(List.of("邻里", "31"), List.of("婚姻家庭", "22")), 2, 1)
                .annex(2, "统计图")
                .chart("图1　各月", MONTHS)
                .chart("图2　各类型", TYPES)
                .write(out);
        file = out.toByteArray();
    }

    @Test
    void everyPartIsValidByTheSchemasOfOfficeOpenXmlTheChartsAndTheirWorkbooksToo() throws Exception {
        OfficeParts parts = new OfficeParts(file);
        assertThat(parts.all().keySet())
                .anyMatch(name -> name.matches("word/charts/chart\\d+\\.xml"))
                .anyMatch(name -> name.matches("word/embeddings/.*\\.xlsx"));
        parts.requireValid();
    }

    @Test
    void anAnnexBeginsAPageOfItsOwnWithItsNumberInTheCornerAndItsTitleInTheThirdLine() throws IOException {
        try (XWPFDocument document = open()) {
            List<XWPFParagraph> all = document.getParagraphs();
            int label = at(all, "附件1");
            assertThat(all.get(label).getStyle()).isEqualTo("AnnexLabel");
            assertThat(all.get(label + 1).getText()).isEmpty();
            assertThat(all.get(label + 2).getText()).isEqualTo("统计表");
            assertThat(all.get(label + 2).getStyle()).isEqualTo("AnnexTitle");
            var style = document.getStyles().getStyle("AnnexLabel").getCTStyle();
            assertThat(style.getPPr().isSetPageBreakBefore()).isTrue();
            assertThat(style.getRPr().getRFontsArray(0).getEastAsia()).isEqualTo("黑体");
            assertThat(document.getDocument().getBody().getSectPr().isSetPgNumType())
                    .as("pages are counted on")
                    .isFalse();
        }
    }

    @Test
    void theAnnexesAreNamedBetweenTheTextAndTheSignature() throws IOException {
        try (XWPFDocument document = open()) {
            List<XWPFParagraph> all = document.getParagraphs();
            int first = at(all, "附件：1. 统计表");
            assertThat(all.get(first - 1).getText()).isEmpty();
            assertThat(all.get(first + 1).getText()).isEqualTo("2. 统计图");
            assertThat(at(all, "枫林镇人民政府")).isGreaterThan(first + 1);
            assertThat(firstLine(all.get(first))).isEqualTo(200);
            assertThat(firstLine(all.get(first + 1))).isEqualTo(500);
        }
    }

    @Test
    void oneAnnexAloneHasNoNumber() throws IOException {
        var out = new ByteArrayOutputStream();
        new OfficialPaper().attachments(List.of("统计表")).annex(null, "统计表").write(out);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .containsSequence("附件：统计表", "附件", "", "统计表");
        }
    }

    @Test
    void aTableRepeatsItsHeadInBlackTypeAndTearsNoRow() throws IOException {
        try (XWPFDocument document = open()) {
            XWPFTable table = document.getTables().getFirst();
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(table.getRow(0).getCell(0).getParagraphs().getFirst().getStyle())
                    .isEqualTo("TableHead");
            assertThat(document.getStyles()
                            .getStyle("TableHead")
                            .getCTStyle()
                            .getRPr()
                            .getRFontsArray(0)
                            .getEastAsia())
                    .isEqualTo("黑体");
            assertThat(table.getCTTbl().getTblGrid().getGridColList())
                    .extracting(column -> column.getW().toString())
                    .containsExactly("5896", "2948");
        }
    }

    @Test
    void aChartCanBeEditedSinceItsNumbersStandInAWorkbookOfItsOwn() throws Exception {
        try (XWPFDocument document = open();
                Workbook book = new XSSFWorkbook(new ByteArrayInputStream(embedded()))) {
            assertThat(document.getCharts()).hasSize(2);
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("排查");
            assertThat(sheet.getRow(0).getCell(2).getStringCellValue()).isEqualTo("化解");
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("3月");
            assertThat(sheet.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(15);
        }
    }

    @Test
    void aChartTellsItsBarsApartWithoutColourAndPrintsTheirNumbersInTheBodysType() throws IOException {
        try (XWPFDocument document = open()) {
            XWPFChart months = document.getCharts().stream()
                    .filter(chart ->
                            chart.getCTChart().getPlotArea().getBarChartArray(0).sizeOfSerArray() == 2)
                    .findFirst()
                    .orElseThrow();
            List<CTBarSer> series =
                    months.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
            assertThat(series)
                    .extracting(one ->
                            one.getSpPr().getSolidFill().xmlText().replaceFirst("(?s).*val=\"(\\w{6})\".*", "$1"))
                    .containsExactly("595959", "FFFFFF");
            assertThat(series).allMatch(one -> one.getSpPr().isSetLn());
            assertThat(series)
                    .allMatch(one -> one.getDLbls().getShowVal().getVal())
                    .noneMatch(one -> one.getDLbls().getShowSerName().getVal());
            String xml = months.getCTChartSpace().xmlText();
            assertThat(xml).contains("typeface=\"仿宋\"");
            assertThat(grey(xml)).as("no colour anywhere").isTrue();
        }
    }

    @Test
    void aChartNeedsAValuePerCategory() {
        var series = List.of(new Series("排查", List.of(1L)));
        var names = List.of("1月", "2月");
        assertThatThrownBy(() -> new PaperChart(Shape.COLUMNS, "", names, series))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static boolean grey(String xml) {
        return java.util.regex.Pattern.compile("srgbClr val=\"(\\w{2})(\\w{2})(\\w{2})\"")
                .matcher(xml)
                .results()
                .allMatch(colour -> colour.group(1).equals(colour.group(2))
                        && colour.group(2).equals(colour.group(3)));
    }

    private static byte[] embedded() throws IOException {
        var parts = new OfficeParts(file).all();
        String chart = parts.keySet().stream()
                .filter(name -> name.matches("word/charts/_rels/chart\\d+\\.xml\\.rels"))
                .min(java.util.Comparator.naturalOrder())
                .orElseThrow();
        String target = new String(parts.get(chart), StandardCharsets.UTF_8)
                .replaceFirst("(?s).*Target=\"[^\"]*/([^\"/]+\\.xlsx)\".*", "$1");
        return parts.get("word/embeddings/" + target);
    }

    private static int firstLine(XWPFParagraph paragraph) {
        var indent = paragraph.getCTP().getPPr().getInd();
        return indent.getLeftChars().intValue() - indent.getHangingChars().intValue();
    }

    private static int at(List<XWPFParagraph> all, String text) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getText().equals(text)) {
                return i;
            }
        }
        throw new AssertionError("no paragraph " + text);
    }

    private static XWPFDocument open() throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(file));
    }
}
