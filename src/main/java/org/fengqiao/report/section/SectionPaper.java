package org.fengqiao.report.section;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fengqiao.paper.OfficialPaper;
import org.fengqiao.paper.PaperRun;

/** The section as a Word document. */
final class SectionPaper {
    private SectionPaper() {}

    static void write(Section section, Annex annex, OutputStream file) throws IOException {
        OfficialPaper paper = new OfficialPaper().title(section.title());
        for (SectionBlock block : section.blocks()) {
            switch (block) {
                case SectionBlock.Heading heading -> paper.heading(heading.level(), heading.text());
                case SectionBlock.Paragraph paragraph -> paper.body(runs(paragraph.runs()));
                case SectionBlock.Note note -> paper.note(runs(note.runs()));
            }
        }
        if (!annex.titles().isEmpty()) {
            paper.attachments(annex.titles());
        }
        paper.signature(section.organ(), section.date());
        append(annex, paper);
        paper.write(file);
    }

    private static void append(Annex annex, OfficialPaper paper) throws IOException {
        int number = 0;
        boolean several = annex.titles().size() > 1;
        if (annex.tables().isPresent()) {
            Annex.Tables tables = annex.tables().get();
            paper.annex(several ? ++number : null, tables.title());
            for (Annex.Table table : tables.list()) {
                paper.figures(
                        table.caption(),
                        table.head(),
                        table.rows(),
                        table.shares().stream().mapToInt(Integer::intValue).toArray());
            }
            paper.note(List.of(PaperRun.plain(annex.note())));
        }
        if (annex.charts().isPresent()) {
            Annex.Charts charts = annex.charts().get();
            paper.annex(several ? ++number : null, charts.title());
            for (Annex.Chart chart : charts.list()) {
                paper.chart(chart.caption(), chart.chart());
            }
        }
    }

    private static List<PaperRun> runs(List<SectionRun> runs) {
        return runs.stream()
                .map(run -> new PaperRun(run.text(), run instanceof SectionRun.Plain plain && plain.strong()))
                .toList();
    }
}
