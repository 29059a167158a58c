package org.fengqiao.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Units;
import org.fengqiao.paper.OfficeParts;
import org.fengqiao.paper.PdfCopies;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@DatabaseTest
@Transactional
class ReportFilesTest {
    private static final FigureRequest YEAR = FigureRequest.of(FactTable.TOWNSHIP, Period.year(2025));

    @Autowired
    private ReportFiles files;

    @Autowired
    private PdfCopies pdfs;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @TempDir
    private Path folder;

    private FactTable table;

    @BeforeEach
    void aYear() {
        clock.set("2026-03-02T09:00");
        Callers.cleared();
        table = new FactTable(jdbc, units);
        table.buildUnits();
        for (int i = 0; i < 30; i++) {
            table.save(new Facts.Dispute(i % 2 == 0 ? FactTable.VILLAGE_1 : FactTable.VILLAGE_2)
                    .received("2025-03-%02dT10:00".formatted(1 + i))
                    .type(i % 3 == 0 ? "neighbour" : "land")
                    .people(3)
                    .amount("1000")
                    .form(i % 4 == 0 ? "oral" : "written")
                    .concluded("2025-04-15T10:00", i < 28 ? "agreement" : "failed"));
        }
        table.save(new Facts.Ticket(FactTable.VILLAGE_1).due("2025-03-12T23:59").closed("2025-03-10T10:00"));
        table.save(new Facts.Ticket(FactTable.VILLAGE_1).due("2025-03-12T23:59").closed("2025-03-14T10:00"));
    }

    @Test
    void theFilesTellTheSame() throws IOException {
        List<String> names = new ArrayList<>(List.of("section.docx", "section.txt", "figures.json", "figures.xlsx"));
        if (pdfs.isAvailable()) {
            names.add("section.pdf");
        }
        assertThat(write(YEAR, null, folder.resolve("new/out")).files())
                .extracting(file -> file.getFileName().toString())
                .isEqualTo(names);
        Path out = folder.resolve("new/out");
        assertThat(out).isDirectoryNotContaining("glob:.report*");
        List<String> text = Files.readAllLines(out.resolve("section.txt")).stream()
                .map(line -> line.replaceFirst("^　　([一二三四]、|（[一二三四]）)?", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(words(out.resolve("section.docx"))).isEqualTo(text);
        assertThat(String.join("\n", text)).contains("排查发现矛盾纠纷30起，化解28起，化解率93.3%");
        assertThat(String.join("\n", text)).contains("按期办结率50%");
        var json = JsonMapper.shared().readTree(Files.readString(out.resolve("figures.json")));
        assertThat(json.get("figures").get(0).get("value").asInt()).isEqualTo(30);
        if (pdfs.isAvailable()) {
            assertThat(Files.readString(out.resolve("section.pdf"), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF-");
        }
    }

    @Test
    void theAnnexHoldsTheTablesAndChartsOfWhatThereIs() throws Exception {
        write(YEAR, null, folder);
        byte[] file = Files.readAllBytes(folder.resolve("section.docx"));
        new OfficeParts(file).requireValid();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
            List<String> paragraphs = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .toList();
            assertThat(paragraphs)
                    .contains("附件：1. 枫林镇2025年矛盾纠纷预防化解情况统计表", "2. 枫林镇2025年矛盾纠纷情况统计图", "附件1", "附件2")
                    .anyMatch(text -> text.matches("表\\d　矛盾纠纷类型"))
                    .noneMatch(text -> text.contains("信访事项办理情况"));
            assertThat(document.getCharts()).as("by type; all are of one level").hasSize(1);
            var types = document.getTables().stream()
                    .filter(table -> table.getText().contains("山林土地"))
                    .findFirst()
                    .orElseThrow();
            assertThat(types.getText().lines().map(String::strip))
                    .containsExactly("类型\t数量\t占比", "山林土地纠纷\t20\t66.7%", "邻里纠纷\t10\t33.3%", "合计\t30\t100%");
        }
    }

    @Test
    void withNothingToShowOrWithoutWishThereIsNoAnnex() throws IOException {
        FigureRequest empty = FigureRequest.of(FactTable.OTHER_TOWNSHIP, Period.year(2025));
        files.write(empty, null, true, folder.resolve("empty"), Words.CHINESE);
        files.write(YEAR, null, false, folder.resolve("without"), Words.CHINESE);
        for (String name : List.of("empty", "without")) {
            Path file = folder.resolve(name).resolve("section.docx");
            assertThat(paragraphs(file)).noneMatch(text -> text.startsWith("附件"));
        }
    }

    @Test
    void onePressGivesAllOfThemInOneFile() throws IOException {
        var packed = new ByteArrayOutputStream();
        files.pack(YEAR, null, true, packed);
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(zip.readAllBytes()).as(entry.getName()).isNotEmpty();
                names.add(entry.getName());
            }
        }
        assertThat(names).startsWith("section.docx", "section.txt", "figures.json", "figures.xlsx");
        assertThat(names.contains("section.pdf")).isEqualTo(pdfs.isAvailable());
    }

    @Test
    void aPdfOfAnotherDayDoesNotStayBesideNewFiles() throws IOException {
        Path old = Files.writeString(Files.createDirectories(folder).resolve("section.pdf"), "old");
        write(YEAR, null, folder);
        assertThat(Files.exists(old)).isEqualTo(pdfs.isAvailable());
        if (pdfs.isAvailable()) {
            assertThat(Files.size(old)).isGreaterThan(1000);
        }
    }

    @Test
    void whatThisMachineLacksIsToldInWords() throws IOException {
        assertThat(write(YEAR, null, folder).warnings())
                .allSatisfy(
                        warning -> assertThat(warning).doesNotContain("paper.").isNotBlank());
        assertThat(files.warnings(Words.CHINESE).stream().anyMatch(text -> text.contains("LibreOffice")))
                .isEqualTo(!pdfs.isAvailable());
    }

    @Test
    void theWorkbookHoldsTheFiguresAndTheRecordsOfEach() throws IOException {
        write(YEAR, null, folder);
        try (InputStream file = Files.newInputStream(folder.resolve("figures.xlsx"));
                ReadableWorkbook book = new ReadableWorkbook(file)) {
            Map<String, List<Row>> sheets = book.getSheets().collect(Collectors.toMap(Sheet::getName, this::rows));
            List<Row> figures = sheets.get("指标");
            Row onTime = figures.stream()
                    .filter(row -> row.getCellText(8).equals("hotline.on_time_rate"))
                    .findFirst()
                    .orElseThrow();
            assertThat(onTime.getCellText(3)).isEqualTo("1");
            assertThat(onTime.getCellText(4)).isEqualTo("2");
            assertThat(onTime.getCellText(7)).contains("有效时限");
            List<Row> records = sheets.get(onTime.getCellText(9));
            assertThat(records).hasSize(3);
            assertThat(records.stream().map(row -> row.getCellText(10))).containsExactly("计入分子", "是", "否");
            Row found = figures.stream()
                    .filter(row -> row.getCellText(8).equals("dispute.by_type"))
                    .findFirst()
                    .orElseThrow();
            assertThat(sheets.get(found.getCellText(9)).stream()
                            .skip(1)
                            .collect(Collectors.groupingBy(row -> row.getCellText(8), Collectors.counting())))
                    .isEqualTo(Map.of("邻里纠纷", 10L, "山林土地纠纷", 20L));
            assertThat(figures.stream().skip(2).filter(row -> row.getCellText(8).equals("dispute.prevented")))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.getCellText(1)).isEqualTo("—"));
        }
    }

    @Test
    void withoutClearanceNoSectionIsMade() {
        Callers.county(false);
        assertThatThrownBy(() -> write(YEAR, null, folder.resolve("none"))).isInstanceOf(Refused.class);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void anUnknownTemplateChangesNothing() {
        for (String name : List.of("none", "../default", "a/b", "")) {
            assertThatThrownBy(() -> write(YEAR, name, folder.resolve("none")))
                    .as(name)
                    .isInstanceOf(Refused.class);
        }
        assertThat(folder.resolve("none")).doesNotExist();
    }

    private ReportFiles.Written write(FigureRequest request, @Nullable String template, Path out) throws IOException {
        return files.write(request, template, true, out, Words.CHINESE);
    }

    /** Of a paper its words without those about annexes. */
    private static List<String> words(Path file) throws IOException {
        List<String> all = paragraphs(file);
        List<String> before = all.subList(0, all.indexOf("附件1"));
        return before.stream()
                .filter(text -> !text.matches("(附件：)?\\d\\. .*统计[表图]"))
                .toList();
    }

    private static List<String> paragraphs(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(stream)) {
            return document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .filter(text -> !text.isEmpty())
                    .toList();
        }
    }

    private List<Row> rows(Sheet sheet) {
        try {
            return sheet.read();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
