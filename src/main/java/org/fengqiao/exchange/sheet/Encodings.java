package org.fengqiao.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells UTF-8 from GB18030 by reading the whole file: Chinese text in the one is practically never valid in the other.
 */
final class Encodings {
    static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    static Charset of(Path file) throws IOException {
        for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
            if (reads(file, charset)) {
                return charset;
            }
        }
        throw new UnreadableFile("import.file.encoding", String.valueOf(file.getFileName()));
    }

    /** Every byte has a meaning, and none is a control character that no text file holds. */
    private static boolean reads(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        char[] buffer = new char[65_536];
        try (InputStream stream = Files.newInputStream(file);
                var reader = new InputStreamReader(stream, decoder)) {
            for (int n = reader.read(buffer); n >= 0; n = reader.read(buffer)) {
                for (int i = 0; i < n; i++) {
                    if (buffer[i] == 0) {
                        return false;
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
