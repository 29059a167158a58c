package org.fengqiao.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.seal.Answer;
import org.fengqiao.report.seal.Seal;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** Whether the figures shown are frozen, and how many would be counted differently today. */
final class SealLine {
    private SealLine() {}

    static Div of(Answer answer, FigureRequest request) {
        Div line = new Div();
        line.addClassName("fq-seal-line");
        Seal seal = answer.seal();
        if (seal == null) {
            line.add(new Mark(Tone.CALM, Say.text("seal.not_yet")));
            return line;
        }
        line.add(new Mark(
                Tone.GOOD, Say.text("seal.sealed", Days.full(ChinaTime.dayOf(seal.sealedAt())), seal.sealedBy())));
        Anchor look = PagedList.inside(ReportAddress.of(ReportAddress.SEAL, request), Say.text("seal.verify"));
        look.setId("verify-seal");
        if (!answer.now().isEmpty()) {
            line.add(new Mark(Tone.SOON, Say.text("seal.differs", answer.now().size())));
        }
        line.add(look);
        return line;
    }
}
