package org.fengqiao.paper;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Makes PDF copies of Word documents by LibreOffice, where it is installed. Each conversion has a profile and a folder of
 * its own, which are removed whatever happens; one runs at a time, since each takes the memory of a program of its own.
 */
@Component
public class PdfCopies {
    private static final Logger LOG = LoggerFactory.getLogger(PdfCopies.class);
    private static final Duration LIMIT = Duration.ofSeconds(90);
    private static final List<String> NAMES = List.of("soffice", "libreoffice", "soffice.exe");
    private static final List<String> USUAL = List.of(
            "/Applications/LibreOffice.app/Contents/MacOS/soffice",
            "/opt/libreoffice/program/soffice",
            "C:\\Program Files\\LibreOffice\\program\\soffice.exe");

    private final Optional<Path> program;
    private final Duration limit;
    private final ReentrantLock one = new ReentrantLock(true);

    /** @param configured the program to use; empty: the one on the search path or in a usual place */
    @Autowired
    PdfCopies(@Value("${fengqiao.soffice:}") String configured) {
        this(configured.isBlank() ? find(System.getenv("PATH")) : runnable(Path.of(configured)), LIMIT);
    }

    PdfCopies(Optional<Path> program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /** Whether this machine can make any. */
    public boolean isAvailable() {
        return program.isPresent();
    }

    /** The document as a PDF. Refused where LibreOffice is not installed, gives nothing, or takes too long. */
    public byte[] of(byte[] docx) {
        Path office = program.orElseThrow(() -> new Refused("paper.pdf.absent"));
        one.lock();
        try {
            Path folder = Files.createTempDirectory("fengqiao-pdf");
            try {
                return convert(office, docx, folder);
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            one.unlock();
        }
    }

    private byte[] convert(Path office, byte[] docx, Path folder) throws IOException {
        Path document = Files.write(folder.resolve("paper.docx"), docx);
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--norestore",
                        "--nologo",
                        "--convert-to",
                        "pdf:writer_pdf_Export",
                        "--outdir",
                        folder.toString(),
                        document.toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        process.getOutputStream().close();
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Refused("paper.pdf.slow", limit.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refused("paper.pdf.failed");
        } finally {
            end(process);
        }
        Path pdf = folder.resolve("paper.pdf");
        if (!Files.exists(pdf)) {
            LOG.warn("LibreOffice made no PDF (status {})", process.exitValue());
            throw new Refused("paper.pdf.failed");
        }
        return Files.readAllBytes(pdf);
    }

    /** The program starts others; none is left behind. */
    private static void end(Process process) {
        List<ProcessHandle> all = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(all.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .orTimeout(5, TimeUnit.SECONDS)
                .exceptionally(stillThere -> null)
                .join();
    }

    private static Optional<Path> find(String searchPath) {
        Stream<Path> onPath = Stream.of(searchPath.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(onPath, USUAL.stream().map(Path::of))
                .flatMap(path -> runnable(path).stream())
                .findFirst();
    }

    private static Optional<Path> runnable(Path path) {
        return Optional.of(path).filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
    }

    private static void remove(Path folder) throws IOException {
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.deleteIfExists(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed) throws IOException {
                Files.deleteIfExists(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
