package org.fengqiao.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetFileTest {
    private static final String TEXT = "编号,标题\r\n1,\"路灯,不亮\"\r\n\r\n2,\"两行\n文字\"\r\n";

    @TempDir
    private Path folder;

    @Test
    void readsUtf8WithAndWithoutByteOrderMarkAndGb18030Alike() throws IOException {
        List<List<String>> rows =
                List.of(List.of("编号", "标题"), List.of("1", "路灯,不亮"), List.of(""), List.of("2", "两行\n文字"));
        assertThat(cells(bytes(TEXT.getBytes(StandardCharsets.UTF_8)))).isEqualTo(rows);
        assertThat(cells(bytes(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(rows);
        assertThat(cells(bytes(TEXT.getBytes(Charset.forName("GB18030"))))).isEqualTo(rows);
    }

    @Test
    void rowsAreNumberedAsASpreadsheetShowsThem() throws IOException {
        assertThat(rows(bytes(TEXT.getBytes(StandardCharsets.UTF_8))))
                .extracting(SheetRow::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void remembersTheEncodingToWriteRowsBackInIt() throws IOException {
        try (SheetFile file = SheetFile.open(bytes(TEXT.getBytes(Charset.forName("GB18030"))), null)) {
            assertThat(file.charset()).isEqualTo(Charset.forName("GB18030"));
        }
    }

    @Test
    void bytesThatAreNoTextAreNotATable() throws IOException {
        Path file = bytes(new byte[] {'a', 0, (byte) 0xFF, (byte) 0xFE, 1, 2});
        assertThatThrownBy(() -> SheetFile.open(file, null)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void anUnclosedQuoteIsFoundOutWhileReading() throws IOException {
        Path file = bytes("a,b\n1,\"2\n3,4\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> rows(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aMissingAnEmptyAndAnOldExcelFileAreRefusedByName() throws IOException {
        assertThatThrownBy(() -> SheetFile.open(folder.resolve("nirgends.csv"), null))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("nirgends.csv");
        Path empty = bytes(new byte[0]);
        assertThatThrownBy(() -> SheetFile.open(empty, null)).hasMessageContaining("import.file.empty");
        Path old = bytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2, 3, 4});
        assertThatThrownBy(() -> SheetFile.open(old, null)).hasMessageContaining("import.file.old-excel");
    }

    @Test
    void aBrokenWorkbookIsUnreadable() throws IOException {
        byte[] whole = Files.readAllBytes(workbook());
        Path broken = bytes(java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> rows(broken)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void aWorkbookReadsLikeTheSameTableAsText() throws IOException {
        assertThat(cells(workbook()))
                .containsExactly(
                        List.of("编号", "数", "日", "时"),
                        List.of("72687", "0.1", "2025-03-05", "2025-03-05 14:20:09"),
                        List.of("12345678901", "3", "2025-03-05", "2025-12-31 23:59:59"));
    }

    @Test
    void rowNumbersOfAWorkbookCountItsGaps() throws IOException {
        assertThat(rows(workbook())).extracting(SheetRow::number).containsExactly(1, 2, 5);
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("表");
            List<String> names = List.of("编号", "数", "日", "时");
            for (int i = 0; i < names.size(); i++) {
                sheet.value(0, i, names.get(i));
            }
            row(sheet, 1, 72687, 0.1, LocalDate.of(2025, 3, 5), LocalDateTime.of(2025, 3, 5, 14, 20, 9));
            row(sheet, 4, 12345678901L, 3.0, LocalDate.of(2025, 3, 5), LocalDateTime.of(2025, 12, 31, 23, 59, 59));
        }
        return file;
    }

    private static void row(Worksheet sheet, int row, Number id, Number number, LocalDate day, LocalDateTime time) {
        sheet.value(row, 0, id);
        sheet.value(row, 1, number);
        sheet.value(row, 2, day);
        sheet.style(row, 2).format("yyyy\"年\"m\"月\"d\"日\"").set();
        sheet.value(row, 3, time);
        sheet.style(row, 3).format("yyyy-MM-dd HH:mm:ss").set();
    }

    private Path bytes(byte[] content) throws IOException {
        return Files.write(folder.resolve("t" + System.nanoTime() + ".csv"), content);
    }

    private static List<List<String>> cells(Path path) {
        return rows(path).stream().map(SheetRow::cells).toList();
    }

    private static List<SheetRow> rows(Path path) {
        try (SheetFile file = SheetFile.open(path, null);
                Stream<SheetRow> rows = file.sheets().getFirst().rows()) {
            return rows.toList();
        }
    }
}
