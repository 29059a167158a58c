package org.fengqiao.report.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Readings;
import org.fengqiao.report.seal.Answer;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.section.SectionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** A report as files: section.docx, section.txt, figures.json and figures.xlsx, all of the same figures. */
@Service
public class ReportFiles {
    private final Readings readings;
    private final SealedFigures figures;
    private final SectionService sections;
    private final FiguresJson json;
    private final FigureWorkbook workbook;

    ReportFiles(
            Readings readings,
            SealedFigures figures,
            SectionService sections,
            FiguresJson json,
            FigureWorkbook workbook) {
        this.readings = readings;
        this.figures = figures;
        this.sections = sections;
        this.json = json;
        this.workbook = workbook;
    }

    /**
     * Writes the four files into a folder, which is made where it is missing. Nothing there is replaced before all four
     * are complete.
     *
     * @param template null for the default one
     * @return the files
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<Path> write(FigureRequest request, @Nullable String template, Path folder) throws IOException {
        Reading reading = readings.allow(request);
        Answer answer = figures.answer(reading, Words.CHINESE);
        Figures read = answer.figures();
        byte[] paper = sections.paper(read, template);
        byte[] text = sections.text(read, template);
        Files.createDirectories(folder);
        Path made = Files.createTempDirectory(folder, ".report");
        try {
            Files.write(made.resolve("section.docx"), paper);
            Files.write(made.resolve("section.txt"), text);
            Files.writeString(made.resolve("figures.json"), json.text(answer), StandardCharsets.UTF_8);
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(made.resolve("figures.xlsx")))) {
                write(answer, reading, file);
            }
            List<Path> files = new ArrayList<>();
            for (String name : List.of("section.docx", "section.txt", "figures.json", "figures.xlsx")) {
                files.add(Files.move(made.resolve(name), folder.resolve(name), StandardCopyOption.REPLACE_EXISTING));
            }
            return files;
        } finally {
            for (String name : List.of("section.docx", "section.txt", "figures.json", "figures.xlsx")) {
                Files.deleteIfExists(made.resolve(name));
            }
            Files.deleteIfExists(made);
        }
    }

    /** The workbook alone. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void workbook(FigureRequest request, OutputStream file) {
        Reading reading = readings.allow(request);
        try {
            write(figures.answer(reading, Words.CHINESE), reading, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Answer answer, Reading reading, OutputStream file) throws IOException {
        workbook.write(
                answer.figures(), (code, reader) -> figures.each(answer, reading, code, reader), Words.CHINESE, file);
    }
}
