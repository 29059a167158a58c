package org.fengqiao.paper;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
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

    private static final String SAID = "said";
    private static final int LINES = 5;

    private final Optional<Path> program;
    private final Duration limit;
    private final ReentrantLock one = new ReentrantLock(true);

    /** @param configured the program to use; empty: the one on the search path or in a usual place */
    @Autowired
    PdfCopies(@Value("${fengqiao.soffice:}") String configured) {
        this(configured.isBlank() ? find(System.getenv("PATH")) : runnable(configured), LIMIT);
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
                clear(folder);
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
                .redirectOutput(folder.resolve(SAID).toFile())
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
            LOG.warn("LibreOffice made no PDF (status {}): {}", process.exitValue(), said(folder));
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

    /** @param searchPath as the system has it; null where it has none */
    static Optional<Path> find(@Nullable String searchPath) {
        Stream<String> onPath = Stream.of(searchPath == null ? "" : searchPath)
                .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> NAMES.stream().map(name -> folder + File.separator + name));
        return Stream.concat(onPath, USUAL.stream())
                .flatMap(path -> runnable(path).stream())
                .findFirst();
    }

    private static Optional<Path> runnable(String path) {
        try {
            return Optional.of(Path.of(path)).filter(file -> Files.isRegularFile(file) && Files.isExecutable(file));
        } catch (InvalidPathException none) {
            return Optional.empty();
        }
    }

    /** The first lines of what the program said: the reason is mostly among them. */
    private static String said(Path folder) {
        try (Stream<String> lines = Files.lines(folder.resolve(SAID), Charset.defaultCharset())) {
            return lines.limit(LINES).collect(Collectors.joining(" / "));
        } catch (IOException | UncheckedIOException unreadable) {
            return "";
        }
    }

    /** What cannot be removed is told in the log; the paper is there all the same. */
    private static void clear(Path folder) {
        try {
            remove(folder);
        } catch (IOException e) {
            LOG.warn("{} could not be removed: {}", folder, e.toString());
        }
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
