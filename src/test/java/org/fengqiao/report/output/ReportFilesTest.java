package org.fengqiao.report.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
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
    void theFourFilesTellTheSame() throws IOException {
        assertThat(files.write(YEAR, null, folder.resolve("new/out")))
                .extracting(file -> file.getFileName().toString())
                .containsExactly("section.docx", "section.txt", "figures.json", "figures.xlsx");
        Path out = folder.resolve("new/out");
        assertThat(out).isDirectoryNotContaining("glob:.report*");
        List<String> text = Files.readAllLines(out.resolve("section.txt")).stream()
                .map(line -> line.replaceFirst("^　　([一二三四]、|（[一二三四]）)?", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        assertThat(paragraphs(out.resolve("section.docx"))).isEqualTo(text);
        assertThat(String.join("\n", text)).contains("排查发现矛盾纠纷30起，化解28起，化解率93.3%");
        assertThat(String.join("\n", text)).contains("按期办结率50%");
        var json = JsonMapper.shared().readTree(Files.readString(out.resolve("figures.json")));
        assertThat(json.get("figures").get(0).get("value").asInt()).isEqualTo(30);
    }

    @Test
    void theWorkbookHoldsTheFiguresAndTheRecordsOfEach() throws IOException {
        files.write(YEAR, null, folder);
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
        assertThatThrownBy(() -> files.write(YEAR, null, folder.resolve("none")))
                .isInstanceOf(Refused.class);
        assertThat(folder.resolve("none")).doesNotExist();
    }

    @Test
    void anUnknownTemplateChangesNothing() {
        for (String name : List.of("none", "../default", "a/b", "")) {
            assertThatThrownBy(() -> files.write(YEAR, name, folder.resolve("none")))
                    .as(name)
                    .isInstanceOf(Refused.class);
        }
        assertThat(folder.resolve("none")).doesNotExist();
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
