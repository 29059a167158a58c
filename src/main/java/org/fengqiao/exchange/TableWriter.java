package org.fengqiao.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table of texts as a file. Every cell is text, so that long numbers and leading zeros stay as they are. */
final class TableWriter {
    private TableWriter() {}

    static byte[] bytes(ExportFormat format, String sheet, List<String> header, List<List<String>> rows) {
        try {
            return switch (format) {
                case XLSX -> workbook(sheet, header, rows);
                case CSV_UTF8 -> csv(StandardCharsets.UTF_8, header, rows);
                case CSV_GB18030 -> csv(Charset.forName("GB18030"), header, rows);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] workbook(String name, List<String> header, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "fengqiao", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(name);
            for (int column = 0; column < header.size(); column++) {
                sheet.value(0, column, header.get(column));
                sheet.style(0, column).bold().set();
                sheet.width(column, 18);
            }
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row + 1, column, rows.get(row).get(column));
                }
            }
            sheet.freezePane(0, 1);
        }
        return bytes.toByteArray();
    }

    private static byte[] csv(Charset charset, List<String> header, List<List<String>> rows) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStreamWriter writer = new OutputStreamWriter(bytes, charset);
                CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT)) {
            if (charset.equals(StandardCharsets.UTF_8)) {
                writer.write('\uFEFF');
            }
            printer.printRecord(header);
            for (List<String> row : rows) {
                printer.printRecord(row);
            }
        }
        return bytes.toByteArray();
    }
}
