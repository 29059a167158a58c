package org.fengqiao.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.output.FiguresJson;
import org.fengqiao.report.output.ReportFiles;
import org.fengqiao.report.seal.Answer;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.section.SectionService;
import org.fengqiao.ui.Say;
import org.springframework.stereotype.Component;

/** The files of a report, made when somebody takes one. */
@Component
class ReportDownloads {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SealedFigures figures;
    private final SectionService sections;
    private final FiguresJson json;
    private final ReportFiles files;

    ReportDownloads(SealedFigures figures, SectionService sections, FiguresJson json, ReportFiles files) {
        this.figures = figures;
        this.sections = sections;
        this.json = json;
        this.files = files;
    }

    Anchor paper(FigureRequest request) {
        return link(
                "docx", "section.docx", WORD, () -> sections.paper(read(request).figures(), null));
    }

    Anchor text(FigureRequest request) {
        return link(
                "txt",
                "section.txt",
                "text/plain; charset=utf-8",
                () -> sections.text(read(request).figures(), null));
    }

    Anchor workbook(FigureRequest request) {
        return link("xlsx", "figures.xlsx", EXCEL, () -> {
            var file = new ByteArrayOutputStream();
            files.workbook(request, file);
            return file.toByteArray();
        });
    }

    /** All files in one. */
    Anchor folder(FigureRequest request) {
        return link("zip", "report.zip", "application/zip", () -> {
            var file = new ByteArrayOutputStream();
            files.pack(request, null, true, file);
            return file.toByteArray();
        });
    }

    /** What this machine lacks for them; empty where it lacks nothing. */
    List<String> warnings() {
        return files.warnings(Say.language());
    }

    Anchor figures(FigureRequest request) {
        return link(
                "json",
                "figures.json",
                "application/json",
                () -> json.text(read(request)).getBytes(StandardCharsets.UTF_8));
    }

    private Answer read(FigureRequest request) {
        return figures.answer(request, Words.CHINESE);
    }

    private static Anchor link(String kind, String fileName, String type, Supplier<byte[]> content) {
        DownloadHandler handler = DownloadHandler.fromInputStream(event -> {
            byte[] bytes = content.get();
            return new DownloadResponse(new ByteArrayInputStream(bytes), fileName, type, bytes.length);
        });
        Anchor link = new Anchor(handler, Say.text("report.download." + kind));
        link.setId("download-" + kind);
        link.addClassName("fq-button");
        return link;
    }
}
