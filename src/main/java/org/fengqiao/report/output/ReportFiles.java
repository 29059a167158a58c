package org.fengqiao.report.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.paper.PaperFonts;
import org.fengqiao.paper.PdfCopies;
import org.fengqiao.report.FigureRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/**
 * A report as files: section.docx, section.txt, figures.json and figures.xlsx, all of the same figures; and section.pdf
 * where this machine can make one.
 */
@Service
public class ReportFiles {
    private static final Logger LOG = LoggerFactory.getLogger(ReportFiles.class);
    private static final String PDF = "section.pdf";
    private static final List<String> ALWAYS =
            List.of(ReportContents.PAPER, "section.txt", "figures.json", "figures.xlsx");

    private final ReportContents contents;
    private final PdfCopies pdfs;
    private final PaperFonts fonts;
    private final Words words;

    ReportFiles(ReportContents contents, PdfCopies pdfs, PaperFonts fonts, Words words) {
        this.contents = contents;
        this.pdfs = pdfs;
        this.fonts = fonts;
        this.words = words;
    }

    /** @param warnings what a person should know of them, in words: fonts that are missing, no PDF */
    public record Written(List<Path> files, List<String> warnings) {}

    /**
     * Writes the files into a folder, which is made where it is missing. Nothing there is replaced before all are complete.
     *
     * @param template null for the default one
     * @param annex tables and charts after the section
     * @param language of the warnings
     */
    public Written write(FigureRequest request, @Nullable String template, boolean annex, Path folder, Locale language)
            throws IOException {
        try (Scratch scratch = new Scratch(folder)) {
            List<String> warnings = make(request, template, annex, scratch, language);
            List<Path> files = new ArrayList<>();
            for (Path made : made(scratch)) {
                files.add(Files.move(made, folder.resolve(made.getFileName()), StandardCopyOption.REPLACE_EXISTING));
            }
            if (files.size() == ALWAYS.size()) {
                // One of another day would not say the same.
                Files.deleteIfExists(folder.resolve(PDF));
            }
            return new Written(files, warnings);
        }
    }

    /** The same files as one .zip. */
    public void pack(FigureRequest request, @Nullable String template, boolean annex, OutputStream file) {
        try (Scratch scratch = new Scratch(null);
                ZipOutputStream zip = new ZipOutputStream(file)) {
            make(request, template, annex, scratch, Words.CHINESE);
            for (Path made : made(scratch)) {
                zip.putNextEntry(new ZipEntry(made.getFileName().toString()));
                Files.copy(made, zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What to tell whoever makes files on this machine, before they are made. */
    public List<String> warnings(Locale language) {
        List<String> warnings = new ArrayList<>(fonts.warning(language).stream().toList());
        if (!pdfs.isAvailable()) {
            warnings.add(words.text(language, "paper.pdf.absent"));
        }
        return warnings;
    }

    /** The workbook alone. */
    public void workbook(FigureRequest request, OutputStream file) {
        try {
            contents.workbook(request, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> make(
            FigureRequest request, @Nullable String template, boolean annex, Scratch scratch, Locale language)
            throws IOException {
        contents.write(request, template, annex, scratch);
        List<String> warnings = warnings(language);
        if (pdfs.isAvailable()) {
            try {
                byte[] paper = Files.readAllBytes(scratch.folder().resolve(ReportContents.PAPER));
                Files.write(scratch.folder().resolve(PDF), pdfs.of(paper));
            } catch (Refused none) {
                LOG.warn("no PDF: {}", none.key());
                warnings.add(words.text(language, "report.files.no_pdf", words.text(language, none)));
            }
        }
        return warnings;
    }

    /** In the order in which they are named everywhere. */
    private static List<Path> made(Scratch scratch) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : ALWAYS) {
            files.add(scratch.folder().resolve(name));
        }
        if (Files.exists(scratch.folder().resolve(PDF))) {
            files.add(scratch.folder().resolve(PDF));
        }
        return files;
    }
}
