package org.fengqiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A long list, 50 rows at a time, by key: as fast at the end as at the start. Where it stands is in the address, so a
 * page can be sent to a colleague and the browser's back button works. On a narrow screen every row is a card.
 */
public class PagedList<T> extends Composite<Div> {
    public static final int PAGE = 50;
    public static final int COUNT_LIMIT = 1000;

    /** A name or a word of so few characters, and a number on a file, are not broken where there is room. */
    private static final int SHORT = 4;

    private record Column<T>(String heading, Function<T, Component> cell) {}

    private final PageSource<T> source;
    private final List<Column<T>> columns = new ArrayList<>();

    public PagedList(PageSource<T> source) {
        this.source = source;
        getContent().addClassName("fq-list");
    }

    public PagedList<T> column(String headingKey, Function<T, Component> cell) {
        columns.add(new Column<>(Say.text(headingKey), cell));
        return this;
    }

    public PagedList<T> text(String headingKey, Function<T, String> words) {
        return column(headingKey, row -> {
            String text = words.apply(row);
            Span cell = new Span(text);
            if (text.length() <= SHORT || text.contains("〔")) {
                cell.addClassName("fq-whole");
            }
            return cell;
        });
    }

    /** The column that opens the row; the whole row can be tapped. */
    public PagedList<T> link(String headingKey, Function<T, String> words, Function<T, String> address) {
        return column(headingKey, row -> {
            return rowLink(address.apply(row), words.apply(row));
        });
    }

    /** Reads and shows the page that the address asks for. */
    public void show(Location location) {
        QueryParameters parameters = location.getQueryParameters();
        Slice slice = Slice.of(parameters, PAGE + 1);
        List<T> found = source.rows(slice);
        boolean further = found.size() > PAGE;
        List<T> rows = found;
        if (further) {
            rows = slice.backwards() ? found.subList(1, found.size()) : found.subList(0, PAGE);
        }
        getContent().removeAll();
        if (rows.isEmpty()) {
            Paragraph nothing = new Paragraph(Say.text("list.empty"));
            nothing.addClassName("fq-empty");
            getContent().add(nothing);
        } else {
            getContent().add(table(rows));
        }
        getContent().add(foot(location, slice, rows, further));
    }

    private NativeTable table(List<T> rows) {
        NativeTable table = new NativeTable();
        NativeTableRow head = table.getHead().addRow();
        columns.forEach(column -> head.add(new NativeTableHeaderCell(column.heading())));
        rows.forEach(row -> {
            NativeTableRow line = table.getBody().addRow();
            columns.forEach(column -> {
                NativeTableCell cell = new NativeTableCell(column.cell().apply(row));
                cell.getElement().setAttribute("data-heading", column.heading());
                line.add(cell);
            });
        });
        return table;
    }

    private Nav foot(Location location, Slice slice, List<T> rows, boolean further) {
        int count = source.count(COUNT_LIMIT + 1);
        Span total =
                new Span(count > COUNT_LIMIT ? Say.text("list.more_than", COUNT_LIMIT) : Say.text("list.count", count));
        total.setId("list-count");
        total.addClassName("fq-list-count");
        Nav foot = new Nav(total);
        foot.addClassName("fq-list-foot");
        boolean earlier = slice.backwards() ? further : slice.after() != null;
        boolean later = slice.backwards() || further;
        if (earlier && !rows.isEmpty()) {
            foot.add(turn("list-previous", "list.previous", location, Slice.BEFORE, source.key(rows.getFirst())));
        }
        if (later && !rows.isEmpty()) {
            foot.add(turn("list-next", "list.next", location, Slice.AFTER, source.key(rows.getLast())));
        }
        if (rows.isEmpty() && (slice.backwards() || slice.after() != null)) {
            foot.add(turn("list-first", "list.first", location, "", ""));
        }
        return foot;
    }

    private static Anchor turn(String id, String textKey, Location location, String name, String key) {
        Map<String, List<String>> parameters =
                new HashMap<>(location.getQueryParameters().getParameters());
        parameters.remove(Slice.AFTER);
        parameters.remove(Slice.BEFORE);
        if (!name.isEmpty()) {
            parameters.put(name, List.of(key));
        }
        String query = new QueryParameters(parameters).getQueryString();
        Anchor link = inside(location.getPath() + (query.isEmpty() ? "" : "?" + query), Say.text(textKey));
        link.setId(id);
        link.addClassName("fq-button");
        return link;
    }

    /** A link to what a row is about. */
    public static Anchor rowLink(String address, String words) {
        Anchor link = inside(address, words);
        link.addClassName("fq-row-link");
        return link;
    }

    /** A link to another screen of ours, followed without loading the page anew. */
    public static Anchor inside(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
