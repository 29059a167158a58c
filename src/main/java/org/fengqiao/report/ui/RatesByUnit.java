package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fengqiao.kernel.Period;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.RateService;
import org.fengqiao.report.Share;
import org.fengqiao.report.Which;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;

/** The three rates of every village, in the order of their codes: a comparison with last year, not a ranking. */
class RatesByUnit extends Section {
    private final Period year;

    RatesByUnit(List<List<Share>> now, List<List<Share>> before, Period year) {
        this.year = year;
        setId("rates-by-unit");
        addClassNames("fq-card", "fq-list", "fq-wall-units");
        add(new H2(Say.text("rates.by_unit")));
        if (now.isEmpty()) {
            Paragraph nothing = new Paragraph(Say.text("rates.by_unit.none"));
            nothing.addClassName("fq-empty");
            add(nothing);
            return;
        }
        Map<String, List<Share>> earlier = before.stream()
                .collect(Collectors.toMap(shares -> shares.getFirst().unitCode(), Function.identity()));
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        head.add(new NativeTableHeaderCell(Say.text("rates.unit")));
        RateService.THREE_RATES.forEach(code -> head.add(new NativeTableHeaderCell(Say.text(code + ".short"))));
        now.forEach(shares -> {
            NativeTableRow row = table.getBody().addRow();
            row.add(cell("rates.unit", new Span(shares.getFirst().unitName())));
            for (int i = 0; i < shares.size(); i++) {
                List<Share> last = earlier.get(shares.getFirst().unitCode());
                row.add(cell(
                        RateService.THREE_RATES.get(i) + ".short",
                        share(RateService.THREE_RATES.get(i), shares.get(i)),
                        before(last == null ? null : last.get(i))));
            }
        });
        add(table);
    }

    private static NativeTableCell cell(String headingKey, Component... content) {
        NativeTableCell cell = new NativeTableCell(content);
        cell.getElement().setAttribute("data-heading", Say.text(headingKey));
        return cell;
    }

    private Component share(String code, Share share) {
        Span value = new Span(share.printed());
        value.addClassName("fq-strong");
        if (share.denominator() == 0) {
            return value;
        }
        FigureRequest request = FigureRequest.of(share.unitCode(), year);
        Span both = new Span(value, new Span(" "));
        both.add(number(request, code, Which.NUMERATOR, share.numerator()), new Span("/"));
        both.add(number(request, code, Which.DENOMINATOR, share.denominator()));
        return both;
    }

    private static Component number(FigureRequest request, String code, Which which, long count) {
        var link = PagedList.inside(ReportAddress.of(request, code, which), Long.toString(count));
        link.addClassName("fq-number");
        return link;
    }

    private static Component before(@org.jspecify.annotations.Nullable Share last) {
        Span words = new Span(" " + Say.text("rates.year_before") + " " + (last == null ? "—" : last.printed()));
        words.addClassName("fq-soft");
        return words;
    }
}
