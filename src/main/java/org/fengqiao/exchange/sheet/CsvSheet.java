package org.fengqiao.exchange.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A .csv: comma, double quotes, empty lines kept so that rows are numbered as in a spreadsheet. */
record CsvSheet(Path file, Charset charset) implements Sheet {
    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setIgnoreEmptyLines(false).get();
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    static SheetFile open(Path file, @Nullable Charset encoding) throws IOException {
        Charset charset = encoding == null ? Encodings.of(file) : encoding;
        return new SheetFile(List.of(new CsvSheet(file, charset)), charset);
    }

    @Override
    public String name() {
        return String.valueOf(file.getFileName());
    }

    @Override
    public Stream<SheetRow> rows() {
        try {
            CSVParser parser =
                    CSVParser.builder().setReader(reader()).setFormat(FORMAT).get();
            Iterator<CSVRecord> records = parser.iterator();
            return Guarded.stream(new Rows(records), name()).onClose(() -> close(parser));
        } catch (IOException e) {
            throw UnreadableFile.damaged(name(), e);
        }
    }

    private Reader reader() throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder));
        reader.mark(1);
        if (reader.read() != BYTE_ORDER_MARK) {
            reader.reset();
        }
        return reader;
    }

    private static void close(CSVParser parser) {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Rows(Iterator<CSVRecord> records) implements Iterator<SheetRow> {
        @Override
        public boolean hasNext() {
            return records.hasNext();
        }

        @Override
        public SheetRow next() {
            CSVRecord row = records.next();
            return new SheetRow(Math.toIntExact(row.getRecordNumber()), row.toList());
        }
    }
}
