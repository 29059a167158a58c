package org.fengqiao.hotline;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Words;
import org.fengqiao.paper.OfficialPaper;
import org.fengqiao.paper.PaperRun;

/** What the caller takes home: why the window does not take the matter, and where it belongs. */
record RefusalPaper(Words words) {
    void write(RefusalView refusal, String township, OutputStream file) throws IOException {
        OfficialPaper paper = new OfficialPaper()
                .title(text("hotline.refusal.title"))
                .note(List.of(PaperRun.plain(text("hotline.refusal.number", refusal.number()))))
                .body(List.of(PaperRun.plain(text("hotline.refusal.to", refusal.caller()))))
                .body(List.of(PaperRun.plain(text("hotline.refusal.matter", refusal.matter()))))
                .body(List.of(
                        PaperRun.strong(text("hotline.refusal.why")),
                        PaperRun.plain(words.text(Words.CHINESE, refusal.ground()) + "。")))
                .body(List.of(PaperRun.strong(text("hotline.refusal.way")), PaperRun.plain(refusal.way())));
        String body = refusal.body();
        if (body != null) {
            paper.body(List.of(PaperRun.strong(text("hotline.refusal.body")), PaperRun.plain(body + "。")));
        }
        paper.signature(township, ChinaTime.dayOf(refusal.refusedAt())).write(file);
    }

    private String text(String key, Object... arguments) {
        return words.text(Words.CHINESE, key, arguments);
    }
}
