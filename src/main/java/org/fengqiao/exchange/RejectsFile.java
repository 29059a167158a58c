package org.fengqiao.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.sheet.SheetRow;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The rejected rows as they came, under the header they came with and in its encoding, to be corrected and imported
 * again. Only its owner may read it, since it holds personal data in clear.
 */
final class RejectsFile implements AutoCloseable {
    private static final Charset FOR_SPREADSHEETS = StandardCharsets.UTF_8;

    private final Path target;
    private final Path draft;
    private final CSVPrinter printer;
    private final @Nullable String sourceSystem;
    private final int width;

    private RejectsFile(Path target, Path draft, CSVPrinter printer, @Nullable String sourceSystem, int width) {
        this.target = target;
        this.draft = draft;
        this.printer = printer;
        this.sourceSystem = sourceSystem;
        this.width = width;
    }

    /**
     * Begins the file beside its target; refuses where that cannot be written.
     *
     * @param sourceSystem written as a last column, where the rows got it from the name of their file: under another file
     *     name they would not be known again
     */
    static RejectsFile create(Path target, Charset charset, List<SheetRow> head, @Nullable String sourceSystem) {
        try {
            Path folder = target.toAbsolutePath().getParent();
            Path draft = Files.createTempFile(folder, "." + target.getFileName(), ".part", ownerOnly());
            var writer = new BufferedWriter(new OutputStreamWriter(Files.newOutputStream(draft), charset));
            if (charset.equals(FOR_SPREADSHEETS)) {
                writer.write('\uFEFF');
            }
            int width = head.getLast().cells().size();
            var file = new RejectsFile(target, draft, new CSVPrinter(writer, CSVFormat.DEFAULT), sourceSystem, width);
            file.writeHead(head);
            return file;
        } catch (IOException e) {
            throw new Refused("import.rejects.unwritable", target.toString());
        }
    }

    void add(SheetRow row) {
        try {
            write(row, sourceSystem == null ? "" : sourceSystem);
        } catch (IOException e) {
            throw new Refused("import.rejects.unwritable", target.toString());
        }
    }

    /** Every row down to the header keeps its number, empty ones too. */
    private void writeHead(List<SheetRow> head) throws IOException {
        int next = 1;
        for (SheetRow row : head) {
            for (; next < row.number(); next++) {
                printer.println();
            }
            write(row, row == head.getLast() ? Columns.SOURCE_SYSTEM.name() : "");
            next++;
        }
    }

    private void write(SheetRow row, String last) throws IOException {
        List<String> cells = new ArrayList<>(row.cells());
        if (sourceSystem != null) {
            while (cells.size() < width) {
                cells.add("");
            }
            cells.add(width, last);
        }
        printer.printRecord(cells);
    }

    /** Puts the file in its place. */
    void finish() {
        try {
            printer.close(true);
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new Refused("import.rejects.unwritable", target.toString());
        }
    }

    /** Throws away what was not finished. */
    @Override
    public void close() {
        try {
            printer.close();
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            throw new Refused("import.rejects.unwritable", target.toString());
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
