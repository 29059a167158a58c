package org.fengqiao.report.section;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fengqiao.paper.OfficialPaper;
import org.fengqiao.paper.PaperRun;

/** The section as a Word document. */
final class SectionPaper {
    private SectionPaper() {}

    static void write(Section section, OutputStream file) throws IOException {
        OfficialPaper paper = new OfficialPaper().title(section.title());
        for (SectionBlock block : section.blocks()) {
            switch (block) {
                case SectionBlock.Heading heading -> paper.heading(heading.level(), heading.text());
                case SectionBlock.Paragraph paragraph -> paper.body(runs(paragraph.runs()));
                case SectionBlock.Note note -> paper.note(runs(note.runs()));
            }
        }
        paper.signature(section.organ(), section.date()).write(file);
    }

    private static List<PaperRun> runs(List<SectionRun> runs) {
        return runs.stream()
                .map(run -> new PaperRun(run.text(), run instanceof SectionRun.Plain plain && plain.strong()))
                .toList();
    }
}
