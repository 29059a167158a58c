package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Which;
import org.fengqiao.report.draft.Finding;
import org.fengqiao.report.draft.Verdict;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tone;

/** The draft with its numbers marked, and beside it what is to be said of them: what is wrong first. */
class CheckedDraft extends Div {
    private final FigureRequest request;

    CheckedDraft(String text, List<Finding> findings, FigureRequest request) {
        this.request = request;
        addClassName("fq-report");
        Section sheet = new Section();
        sheet.addClassNames("fq-card", "fq-section", "fq-draft");
        sheet.add(marked(text, findings));
        add(sheet, list(findings));
    }

    private static List<Component> marked(String text, List<Finding> findings) {
        List<Component> pieces = new ArrayList<>();
        int at = 0;
        int number = 0;
        for (Finding finding : findings) {
            number++;
            int end = Math.min(text.length(), endOf(finding, text));
            if (finding.offset() < at) {
                continue;
            }
            pieces.add(new Span(text.substring(at, finding.offset())));
            if (said(finding)) {
                Anchor mark = new Anchor("#finding-" + number, text.substring(finding.offset(), end));
                mark.addClassNames(
                        "fq-draft-mark", "fq-draft-" + finding.verdict().code());
                mark.setTitle(Say.text(finding.verdict()) + "　" + finding.advice());
                pieces.add(mark);
            } else {
                pieces.add(new Span(text.substring(finding.offset(), end)));
            }
            at = end;
        }
        pieces.add(new Span(text.substring(at)));
        return pieces;
    }

    /** A number is printed without the blanks that the text has in it. */
    private static int endOf(Finding finding, String text) {
        int end = finding.offset();
        int left = finding.number().length();
        while (left > 0 && end < text.length()) {
            if (!Character.isWhitespace(text.charAt(end))) {
                left--;
            }
            end++;
        }
        return end;
    }

    /** A number that is none of ours is left as it is. */
    private static boolean said(Finding finding) {
        return finding.verdict() != Verdict.UNKNOWN || !finding.advice().isEmpty();
    }

    private Aside list(List<Finding> findings) {
        Aside list = new Aside(new H2(Say.text("draft.findings")), new Paragraph(summary(findings)));
        list.addClassName("fq-card");
        List<Component> wrong = new ArrayList<>();
        List<Component> rest = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (said(finding)) {
                (tone(finding.verdict()) == Tone.URGENT ? wrong : rest).add(row(i + 1, finding));
            }
        }
        list.add(wrong);
        list.add(rest);
        return list;
    }

    private static String summary(List<Finding> findings) {
        long wrong =
                findings.stream().filter(finding -> finding.verdict().wrong()).count();
        long right = findings.stream()
                .filter(finding -> finding.verdict() == Verdict.MATCH)
                .count();
        return Say.text("draft.summary", findings.size(), right, wrong);
    }

    private Component row(int number, Finding finding) {
        Div row = new Div();
        row.setId("finding-" + number);
        row.addClassName("fq-draft-finding");
        row.add(new Mark(tone(finding.verdict()), Say.text(finding.verdict())), new Span("“" + finding.phrase() + "”"));
        String code = finding.code();
        if (finding.expected() != null && code != null) {
            Span records = new Span(Say.text("draft.records"));
            records.add(PagedList.inside(ReportAddress.of(request, code, Which.ALL), finding.expected()));
            row.add(records);
        }
        if (!finding.advice().isEmpty() && finding.verdict() != Verdict.MISMATCH) {
            Span advice = new Span(finding.advice());
            advice.addClassName("fq-draft-advice");
            row.add(advice);
        }
        return row;
    }

    private static Tone tone(Verdict verdict) {
        return switch (verdict) {
            case MATCH -> Tone.GOOD;
            case MISMATCH, IMPOSSIBLE, INCONSISTENT -> Tone.URGENT;
            case STYLE -> Tone.SOON;
            case UNKNOWN -> Tone.CALM;
        };
    }
}
