package org.fengqiao.activity;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.Words;
import org.fengqiao.paper.OfficialPaper;
import org.fengqiao.paper.PaperRun;

/** The minutes of a weekly meeting: who came, and of every case what is to be done by whom until when. */
record MinutesPaper(Words words) {
    void write(MeetingView meeting, OutputStream file) throws IOException {
        ActivityView head = meeting.head();
        OfficialPaper paper =
                new OfficialPaper().title(text("minutes.title", head.unit().name()));
        lead(paper, "minutes.when", day(head.on()));
        if (head.venue() != null) {
            lead(paper, "minutes.venue", head.venue());
        }
        lead(paper, "minutes.host", meeting.host());
        paper.heading(1, text("minutes.attendance"));
        meeting.attendance().forEach(present -> lead(paper, present.unit().name() + "：", present.people()));
        paper.heading(1, text("minutes.items"));
        if (meeting.decisions().isEmpty()) {
            paper.body(List.of(PaperRun.plain(text("minutes.zero"))));
        }
        for (DecisionView decision : meeting.decisions()) {
            paper.heading(2, decision.caseTitle() + "（" + decision.caseNumber() + "）");
            paper.body(decided(decision));
        }
        if (meeting.discussion() != null) {
            paper.heading(1, text("minutes.discussion"));
            meeting.discussion().lines().forEach(line -> paper.body(List.of(PaperRun.plain(line))));
        }
        paper.signature(OfficialPaper.organ(head.unit().name()), head.on()).write(file);
    }

    private List<PaperRun> decided(DecisionView decision) {
        List<PaperRun> runs = new ArrayList<>();
        String end = decision.decision().endsWith("。") ? "" : "。";
        runs.add(PaperRun.plain(decision.decision() + end));
        runs.add(PaperRun.strong(text("minutes.owner")));
        runs.add(PaperRun.plain(
                decision.owner().equals(decision.ownerUnitName())
                        ? decision.owner() + "；"
                        : decision.owner() + "（" + decision.ownerUnitName() + "）；"));
        runs.add(PaperRun.strong(text("minutes.due")));
        runs.add(PaperRun.plain(day(decision.due()) + "。"));
        return runs;
    }

    private void lead(OfficialPaper paper, String keyOrWords, String value) {
        String lead = keyOrWords.startsWith("minutes.") ? text(keyOrWords) : keyOrWords;
        paper.body(List.of(PaperRun.strong(lead), PaperRun.plain(value)));
    }

    private static String day(LocalDate day) {
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private String text(String key, Object... arguments) {
        return words.text(Words.CHINESE, key, arguments);
    }
}
