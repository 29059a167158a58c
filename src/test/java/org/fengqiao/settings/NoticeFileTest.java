package org.fengqiao.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.fengqiao.calendar.CalendarDay;
import org.fengqiao.calendar.DayType;
import org.junit.jupiter.api.Test;

class NoticeFileTest {
    private static final String NOTICE = """
            date,type,name,source
            2027-01-01,holiday,元旦,国办发明电〔2026〕9号
            2027-10-01,holiday,国庆节,国办发明电〔2026〕9号
            2027-10-09,workday,国庆节,国办发明电〔2026〕9号
            """;

    @Test
    void theFormOfTheFileThatComesWithTheProgramIsRead() {
        NoticeFile file = read(NOTICE);
        assertThat(file.problems()).isEmpty();
        assertThat(file.lines())
                .extracting(NoticeFile.Line::date, NoticeFile.Line::type)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2027-01-01"), DayType.HOLIDAY),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2027-10-01"), DayType.HOLIDAY),
                        org.assertj.core.groups.Tuple.tuple(LocalDate.parse("2027-10-09"), DayType.WORKDAY));
    }

    @Test
    void chineseWordsAnyOrderAndTheEncodingOfOldSpreadsheetsAreRead() {
        String text = "来源,名称,日期,类型\n国办通知,元旦,2027年1月1日,放假\n国办通知,元旦,2027/1/3,上班\n";
        NoticeFile file = NoticeFile.read("放假.csv", text.getBytes(Charset.forName("GB18030")));
        assertThat(file.problems()).isEmpty();
        assertThat(file.lines()).extracting(NoticeFile.Line::name).containsExactly("元旦", "元旦");
        assertThat(file.lines().getLast().date()).isEqualTo("2027-01-03");
    }

    @Test
    void aWorkbookIsRead() throws IOException {
        NoticeFile file;
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet("放假");
            List<List<String>> rows =
                    List.of(List.of("日期", "类型", "节日", "来源"), List.of("2027-10-01", "放假", "国庆节", "国办通知"));
            for (int i = 0; i < rows.size(); i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < rows.get(i).size(); j++) {
                    row.createCell(j).setCellValue(rows.get(i).get(j));
                }
            }
            book.write(bytes);
            file = NoticeFile.read("notice.xlsx", bytes.toByteArray());
        }
        assertThat(file.problems()).isEmpty();
        assertThat(file.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.date()).isEqualTo("2027-10-01"));
    }

    @Test
    void everyWrongLineIsToldWithItsNumberAndWhy() {
        NoticeFile file = read("""
                date,type,name,source
                2027-02-30,holiday,春节,通知
                2027-02-06,maybe,春节,通知
                2027-02-07,holiday,,通知
                2027-02-08,holiday,春节,
                2027-02-09,holiday,春节,通知
                2027-02-09,workday,春节,通知
                """);
        assertThat(file.problems())
                .extracting(NoticeFile.Problem::number, NoticeFile.Problem::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, "calendar.file.date"),
                        org.assertj.core.groups.Tuple.tuple(3, "calendar.file.type"),
                        org.assertj.core.groups.Tuple.tuple(4, "calendar.file.name"),
                        org.assertj.core.groups.Tuple.tuple(5, "calendar.file.source"),
                        org.assertj.core.groups.Tuple.tuple(7, "calendar.file.twice"));
        assertThat(file.lines()).hasSize(1);
    }

    @Test
    void aTableOfSomethingElseIsToldSo() {
        assertThat(read("a,b\n1,2\n").problems())
                .extracting(NoticeFile.Problem::key)
                .containsExactly("calendar.file.columns");
        assertThat(read("date,type,name,source\n").problems())
                .extracting(NoticeFile.Problem::key)
                .containsExactly("calendar.file.empty");
    }

    @Test
    void thePreviewTellsNewCorrectedAndKnownDaysAndWhatLooksOdd() {
        CalendarDay known =
                new CalendarDay("cn", LocalDate.parse("2027-01-01"), DayType.HOLIDAY, "元旦", "国办发明电〔2026〕9号");
        CalendarDay other = new CalendarDay("cn", LocalDate.parse("2027-10-09"), DayType.HOLIDAY, "国庆节", "旧");
        NoticePreview preview =
                NoticePreview.of("cn", read(NOTICE + "2027-10-12,workday,国庆节,通知\n"), List.of(known, other));
        assertThat(preview.fresh())
                .extracting(CalendarDay::day)
                .containsExactly(LocalDate.parse("2027-10-01"), LocalDate.parse("2027-10-12"));
        assertThat(preview.changed()).extracting(CalendarDay::day).containsExactly(LocalDate.parse("2027-10-09"));
        assertThat(preview.same()).isEqualTo(1);
        assertThat(preview.covered()).containsExactly(2027);
        assertThat(preview.odd()).extracting(CalendarDay::day).containsExactly(LocalDate.parse("2027-10-12"));
    }

    private static NoticeFile read(String text) {
        return NoticeFile.read("notice.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
