package org.fengqiao.slip;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Words;
import org.fengqiao.paper.OfficialPaper;
import org.fengqiao.paper.PaperRun;
import org.jspecify.annotations.Nullable;

/** A slip on paper: every copy on a page of its own, each with the code by which its photograph finds the case. */
record SlipPaper(Words words) {
    /** Side of the code in millimetres. */
    private static final int CODE = 24;

    /** The copies that come back with the result, from this one on. */
    private static final int RESULT_FROM = 3;

    void write(SlipView slip, @Nullable String answered, OutputStream file) throws IOException {
        byte[] code = SquareCode.png(slip.token());
        OfficialPaper paper = new OfficialPaper();
        int copies = slip.kind().copies();
        for (int copy = 1; copy <= copies; copy++) {
            if (copy > 1) {
                paper.newPage();
            }
            page(paper, slip, answered, copy, code);
        }
        paper.write(file);
    }

    private void page(OfficialPaper paper, SlipView slip, @Nullable String answered, int copy, byte[] code)
            throws IOException {
        paper.title(slip.issuer() + text(slip.kind().wordsKey()));
        String copyWords = slip.kind().copies() > 1 ? "　" + text("slip.paper.copy." + copy) : "";
        paper.note(List.of(PaperRun.plain(slip.number() + copyWords)));
        paper.addressee(slip.addressee());
        line(paper, "slip.paper.case", slip.caseNumber() + "　" + slip.caseTitle());
        if (answered != null) {
            line(paper, "slip.paper.answers", answered);
        }
        line(paper, "slip.paper.content." + slip.kind().code(), slip.content());
        if (slip.dueOn() != null) {
            line(paper, "slip.paper.due", day(slip.dueOn()));
        }
        line(paper, "slip.paper.signed", Objects.requireNonNullElse(slip.signedBy(), ""));
        if (copy >= RESULT_FROM) {
            paper.table(
                    List.of(text("slip.paper.result"), text("slip.paper.handler"), text("slip.paper.date")),
                    List.of(List.of("\n\n\n", "", "")),
                    6,
                    2,
                    2);
        }
        paper.signature(OfficialPaper.organ(slip.issuer()), ChinaTime.dayOf(Objects.requireNonNull(slip.signedAt())));
        paper.picture(code, CODE).note(List.of(PaperRun.plain(text("slip.paper.code", slip.token()))));
    }

    private void line(OfficialPaper paper, String key, String value) {
        paper.body(List.of(PaperRun.strong(text(key)), PaperRun.plain(value)));
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String text(String key, Object... arguments) {
        return words.text(Words.CHINESE, key, arguments);
    }
}
