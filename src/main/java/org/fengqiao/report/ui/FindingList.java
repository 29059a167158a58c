package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Which;
import org.fengqiao.report.check.CauseRecord;
import org.fengqiao.report.check.CheckResult;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** What the checks found: what stops the text first, each with its remedy and the records that cause it. */
class FindingList extends Div {
    private final FigureRequest request;

    FindingList(List<CheckResult> results, FigureRequest request) {
        this.request = request;
        addClassName("fq-findings");
        setId("findings");
        long failed = results.stream().filter(CheckResult::failed).count();
        add(
                failed == 0
                        ? new Mark(Tone.GOOD, Say.text("writing.checks.passed", results.size()))
                        : new Mark(Tone.URGENT, Say.text("writing.checks.failed", failed)));
        results.stream().filter(CheckResult::failed).forEach(result -> add(card(result)));
        results.stream().filter(result -> !result.failed()).forEach(result -> add(card(result)));
    }

    private Component card(CheckResult result) {
        Div card = new Div(
                new Mark(result.failed() ? Tone.URGENT : Tone.NOTE, Say.text(result.check())),
                new Paragraph(result.words()));
        card.addClassName("fq-finding");
        Paragraph remedy = new Paragraph(result.remedy());
        remedy.addClassName("fq-soft");
        card.add(remedy);
        String code = result.figureCode();
        if (code != null) {
            Anchor records =
                    PagedList.inside(ReportAddress.of(request, code, Which.ALL), Say.text("writing.open_figure"));
            card.add(records);
        }
        if (!result.causes().isEmpty()) {
            card.add(new NativeDetails(Say.text("writing.causes", result.causesInAll()), causes(result)));
        }
        return card;
    }

    private static UnorderedList causes(CheckResult result) {
        UnorderedList list = new UnorderedList();
        for (CauseRecord cause : result.causes()) {
            ListItem item = new ListItem();
            item.add(
                    cause.number().isEmpty()
                            ? new Span(cause.title())
                            : PagedList.inside("case/" + cause.number(), cause.number() + " " + cause.title()));
            if (!cause.what().isEmpty()) {
                item.add(new Span("　" + cause.what()));
            }
            list.add(item);
        }
        long more = result.causesInAll() - result.causes().size();
        if (more > 0) {
            list.add(new ListItem(Say.text("writing.causes.more", more)));
        }
        return list;
    }
}
