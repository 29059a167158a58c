package org.fengqiao.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.Refused;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PDF copies, with programs in LibreOffice's place that do what it may do. */
class PdfCopiesTest {
    private static final Duration LONG = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void aPdfIsWhatTheProgramWrites() throws IOException {
        assertThat(copies("printf PDF > paper.pdf", LONG).of(new byte[] {1}))
                .isEqualTo("PDF".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void nothingIsLeftBehind() throws IOException {
        PdfCopies copies =
                copies("pwd > " + folder.resolve("where") + "; mkdir -p profile/user; printf PDF > paper.pdf", LONG);
        copies.of(new byte[] {1});
        Path where = Path.of(Files.readString(folder.resolve("where")).strip());
        assertThat(where).doesNotExist();
    }

    @Test
    void whereItIsNotInstalledThatIsSaid() {
        PdfCopies none = new PdfCopies(Optional.empty(), LONG);
        assertThat(none.isAvailable()).isFalse();
        assertThatThrownBy(() -> none.of(new byte[] {1}))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("paper.pdf.absent"));
    }

    @Test
    void aProgramThatHangsIsStoppedWithAllThatItStarted() throws IOException {
        Path started = folder.resolve("started");
        PdfCopies copies = copies("sleep 600 & echo $! > " + started + "; wait", Duration.ofSeconds(2));
        assertThatThrownBy(() -> copies.of(new byte[] {1}))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("paper.pdf.slow"));
        long child = Long.parseLong(Files.readString(started).strip());
        assertThat(ProcessHandle.of(child).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void aProgramThatWritesNothingIsToldOf() throws IOException {
        PdfCopies copies = copies("exit 0", LONG);
        assertThatThrownBy(() -> copies.of(new byte[] {1}))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.key()).isEqualTo("paper.pdf.failed"));
    }

    @Test
    void aSearchPathThatCannotBeReadKeepsTheProgramFromNothing() throws IOException {
        Path program = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        assertThat(PdfCopies.find("/no\0such" + File.pathSeparator + File.pathSeparator + folder))
                .contains(program);
        assertThat(PdfCopies.find(null)).isEqualTo(PdfCopies.find(""));
        assertThat(new PdfCopies("/no\0such").isAvailable()).isFalse();
    }

    @Test
    void libreOfficeItselfTurnsAnOfficialPaperIntoAPdf() throws IOException {
        PdfCopies copies = new PdfCopies("");
        Assumptions.assumeTrue(copies.isAvailable(), "LibreOffice is not installed");
        var paper = new ByteArrayOutputStream();
        new OfficialPaper().title("标题").body(List.of(PaperRun.plain("正文。"))).write(paper);
        assertThat(new String(copies.of(paper.toByteArray()), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
    }

    private PdfCopies copies(String script, Duration limit) throws IOException {
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "there is no shell");
        Path program = Files.writeString(folder.resolve("office"), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return new PdfCopies(Optional.of(program), limit);
    }
}
