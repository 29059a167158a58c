package org.fengqiao.activity;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.Words;
import org.fengqiao.paper.OfficialPaper;
import org.fengqiao.paper.PaperRun;

/**
 * The register of a reception day: who came, what was told, what was answered and where it went. A paper goes from hand to
 * hand, so a line that only named people may see is on none, whoever prints it.
 */
record ReceptionPaper(Words words) {
    void write(ReceptionView day, OutputStream file) throws IOException {
        ActivityView head = day.head();
        OfficialPaper paper = new OfficialPaper()
                .title(text("reception.paper.title", head.unit().name(), words.text(Words.CHINESE, head.kind())))
                .body(List.of(
                        PaperRun.strong(text("minutes.when")),
                        PaperRun.plain("%d年%d月%d日"
                                .formatted(
                                        head.on().getYear(),
                                        head.on().getMonthValue(),
                                        head.on().getDayOfMonth()))));
        if (head.venue() != null) {
            paper.body(List.of(PaperRun.strong(text("minutes.venue")), PaperRun.plain(head.venue())));
        }
        paper.body(List.of(
                PaperRun.strong(text("reception.paper.leader")), PaperRun.plain(String.valueOf(head.leader()))));
        List<List<String>> rows = rows(day);
        if (rows.isEmpty()) {
            paper.body(List.of(PaperRun.plain(text("reception.paper.nobody"))));
        } else {
            paper.table(
                    List.of(
                            text("reception.paper.no"),
                            text("reception.paper.visitor"),
                            text("reception.paper.people"),
                            text("reception.paper.matter"),
                            text("reception.paper.answer"),
                            text("reception.paper.went")),
                    rows,
                    2,
                    5,
                    2,
                    9,
                    7,
                    6);
        }
        paper.signature(OfficialPaper.organ(head.unit().name()), head.on()).write(file);
    }

    private List<List<String>> rows(ReceptionView day) {
        List<List<String>> rows = new ArrayList<>();
        for (VisitorView one :
                day.visitors().stream().filter(line -> !line.sealed()).toList()) {
            rows.add(List.of(
                    Integer.toString(rows.size() + 1),
                    one.phone() == null ? one.name() : one.name() + " " + one.phone(),
                    Integer.toString(one.people()),
                    one.matter(),
                    one.answer() == null ? "" : one.answer(),
                    went(one)));
        }
        return rows;
    }

    private String went(VisitorView one) {
        if (one.caseNumber() != null) {
            return one.caseNumber();
        }
        return one.solved() ? text("reception.solved") : "";
    }

    private String text(String key, Object... arguments) {
        return words.text(Words.CHINESE, key, arguments);
    }
}
