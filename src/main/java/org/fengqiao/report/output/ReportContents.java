package org.fengqiao.report.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Readings;
import org.fengqiao.report.seal.Answer;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.section.Section;
import org.fengqiao.report.section.SectionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Writes the files that come from the records, all from one state of the database. */
@Component
class ReportContents {
    static final String PAPER = "section.docx";

    private final Readings readings;
    private final SealedFigures figures;
    private final SectionService sections;
    private final FiguresJson json;
    private final FigureWorkbook workbook;

    ReportContents(
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

    /** Refuses before anything is written. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void write(FigureRequest request, @Nullable String template, boolean annex, Scratch scratch)
            throws IOException {
        Reading reading = readings.allow(request);
        Answer answer = figures.answer(reading, Words.CHINESE);
        Figures read = answer.figures();
        Section section = sections.preview(read, template);
        byte[] paper = sections.paper(section, read, annex);
        byte[] text = sections.text(section, read);
        Path folder = scratch.folder();
        Files.write(folder.resolve(PAPER), paper);
        Files.write(folder.resolve("section.txt"), text);
        Files.writeString(folder.resolve("figures.json"), json.text(answer), StandardCharsets.UTF_8);
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(folder.resolve("figures.xlsx")))) {
            write(answer, reading, file);
        }
    }

    /** The workbook alone. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public void workbook(FigureRequest request, OutputStream file) throws IOException {
        Reading reading = readings.allow(request);
        write(figures.answer(reading, Words.CHINESE), reading, file);
    }

    private void write(Answer answer, Reading reading, OutputStream file) throws IOException {
        workbook.write(
                answer.figures(), (code, reader) -> figures.each(answer, reading, code, reader), Words.CHINESE, file);
    }
}
