package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.ManualCode;
import org.fengqiao.report.section.Section;
import org.fengqiao.report.section.SectionBlock;
import org.fengqiao.report.section.SectionRun;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** The section on a sheet of paper; every number is a link to the records behind it. */
class SectionSheet extends Article {
    private final FigureRequest request;
    private int first;
    private int second;

    SectionSheet(Section section, FigureRequest request) {
        this.request = request;
        addClassNames("fq-card", "fq-section");
        setId("section");
        getElement().setAttribute("lang", "zh-CN");
        H2 title = new H2(section.title());
        add(title);
        section.blocks().forEach(block -> add(component(block)));
        Div signature = new Div(new Span(section.organ()), new Span(section.signedOn()));
        signature.addClassName("fq-section-signature");
        add(signature);
    }

    private Component component(SectionBlock block) {
        return switch (block) {
            case SectionBlock.Heading heading
            when heading.level() == 1 -> {
                second = 0;
                yield filled(new H3(new Span(Section.chinese(++first) + "、")), heading.runs());
            }
            case SectionBlock.Heading heading ->
                filled(new H4(new Span("（" + Section.chinese(++second) + "）")), heading.runs());
            case SectionBlock.Paragraph paragraph -> filled(new Paragraph(), paragraph.runs());
            case SectionBlock.Note note -> {
                Paragraph small = filled(new Paragraph(), note.runs());
                small.addClassName("fq-section-note");
                yield small;
            }
        };
    }

    private <T extends HasComponents> T filled(T parent, List<SectionRun> runs) {
        for (SectionRun run : runs) {
            parent.add(
                    switch (run) {
                        case SectionRun.Bound bound -> number(bound);
                        case SectionRun.Plain plain -> {
                            Span words = new Span(plain.text());
                            if (plain.strong()) {
                                words.addClassName("fq-section-lead");
                            }
                            yield words;
                        }
                    });
        }
        return parent;
    }

    private Anchor number(SectionRun.Bound bound) {
        Anchor link = PagedList.inside(ReportAddress.of(request, bound.code(), bound.which()), bound.text());
        link.addClassName("fq-number");
        link.getElement().setAttribute("title", opens(bound));
        return link;
    }

    private static String opens(SectionRun.Bound bound) {
        return ManualCode.isOne(bound.code())
                ? Say.text("manual.open")
                : Say.text("report.open_records", Say.text("indicator." + bound.code()));
    }
}
