package org.fengqiao.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The sheets of an .xlsx, streamed. */
final class Workbook {
    private Workbook() {}

    static List<Sheet> sheets(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        try {
            var workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
            List<Sheet> sheets = workbook.getSheets()
                    .map(sheet -> (Sheet) new WorkbookSheet(workbook, sheet, name))
                    .toList();
            if (sheets.isEmpty()) {
                throw new UnreadableFile("import.file.empty", name);
            }
            return sheets;
        } catch (UnreadableFile e) {
            throw e;
        } catch (RuntimeException e) {
            throw UnreadableFile.damaged(name, e);
        }
    }

    record WorkbookSheet(ReadableWorkbook workbook, org.dhatim.fastexcel.reader.Sheet sheet, String fileName)
            implements Sheet {
        @Override
        public String name() {
            return sheet.getName();
        }

        @Override
        public Stream<SheetRow> rows() {
            try {
                CellTexts texts = new CellTexts(workbook.isDate1904());
                return Guarded.stream(
                        sheet.openStream().map(row -> new SheetRow(row.getRowNum(), cells(row, texts))), fileName);
            } catch (IOException | RuntimeException e) {
                throw UnreadableFile.damaged(fileName, e);
            }
        }

        private static List<String> cells(Row row, CellTexts texts) {
            List<String> cells = new ArrayList<>(row.getCellCount());
            for (@Nullable Cell cell : row) {
                cells.add(cell == null ? "" : texts.of(cell));
            }
            return cells;
        }

        void close() {
            try {
                workbook.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
