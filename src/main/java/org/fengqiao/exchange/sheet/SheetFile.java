package org.fengqiao.exchange.sheet;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file with tables in it. What kind of file it is, the content says and not the name.
 *
 * @param charset of the text, for writing rows back the way they came; UTF-8 for a workbook
 */
public record SheetFile(List<Sheet> sheets, Charset charset) implements AutoCloseable {
    private static final int HEAD = 8;

    /**
     * Opens a file without reading its rows.
     *
     * @param encoding of a .csv; null means: told apart by content
     */
    public static SheetFile open(Path file, @Nullable Charset encoding) {
        String name = String.valueOf(file.getFileName());
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableFile("import.file.missing", file.toString());
        }
        try {
            return switch (head(file)) {
                case Head h
                when h.startsWith(0x50, 0x4B, 0x03, 0x04) ->
                    new SheetFile(Workbook.sheets(file), StandardCharsets.UTF_8);
                case Head h
                when h.startsWith(0xD0, 0xCF, 0x11, 0xE0) -> throw new UnreadableFile("import.file.old-excel", name);
                case Head h when h.bytes().length == 0 -> throw new UnreadableFile("import.file.empty", name);
                default -> CsvSheet.open(file, encoding);
            };
        } catch (IOException e) {
            throw UnreadableFile.damaged(name, e);
        }
    }

    private static Head head(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return new Head(stream.readNBytes(HEAD));
        }
    }

    @Override
    public void close() {
        for (Sheet sheet : sheets) {
            if (sheet instanceof Workbook.WorkbookSheet one) {
                one.close();
            }
        }
    }

    private record Head(byte[] bytes) {
        boolean startsWith(int... magic) {
            for (int i = 0; i < magic.length; i++) {
                if (i >= bytes.length || (bytes[i] & 0xFF) != magic[i]) {
                    return false;
                }
            }
            return true;
        }
    }
}
