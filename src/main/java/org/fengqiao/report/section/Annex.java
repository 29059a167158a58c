package org.fengqiao.report.section;

import java.util.List;
import java.util.Optional;
import org.fengqiao.paper.PaperChart;

/**
 * What follows a section on pages of its own: the figures as tables, and charts. Either may be missing, where there is
 * nothing to show.
 *
 * @param note how the numbers were counted; stands below the tables
 */
public record Annex(Optional<Tables> tables, Optional<Charts> charts, String note) {
    public static final Annex NONE = new Annex(Optional.empty(), Optional.empty(), "");

    record Tables(String title, List<Table> list) {
        Tables {
            list = List.copyOf(list);
        }
    }

    record Charts(String title, List<Chart> list) {
        Charts {
            list = List.copyOf(list);
        }
    }

    /** @param shares how wide each column is, in parts of the whole */
    record Table(String caption, List<String> head, List<List<String>> rows, List<Integer> shares) {
        Table {
            head = List.copyOf(head);
            rows = List.copyOf(rows);
            shares = List.copyOf(shares);
        }
    }

    record Chart(String caption, PaperChart chart) {}

    /** The titles of its parts, as the section lists them. */
    List<String> titles() {
        return java.util.stream.Stream.concat(tables.map(Tables::title).stream(), charts.map(Charts::title).stream())
                .toList();
    }
}
