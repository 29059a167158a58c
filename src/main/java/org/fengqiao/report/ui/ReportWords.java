package org.fengqiao.report.ui;

import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Printed;
import org.fengqiao.report.Which;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Say;

/** What several screens of the report say alike. */
final class ReportWords {
    private ReportWords() {}

    /** A number with its measure word: 3起, 3 disputes; a rate with its sign, a dash alone. */
    static String of(Figure figure) {
        return figure.isRate() || figure.value() == null
                ? figure.printed()
                : Say.text("report.measured", figure.printed(), figure.measureWord());
    }

    /** The number that a list is behind: of the parts that are meant, else of the figure. */
    static String of(Figure figure, Which which) {
        return switch (which.side()) {
            case PART, BESIDE -> Say.text("report.measured", Printed.plain(figure.part(which)), figure.measureWord());
            case ALL, NUMERATOR, DENOMINATOR -> of(figure);
        };
    }

    /** Whose figures they are, of which days, and read when. */
    static String lead(Figures figures) {
        return Say.text(
                "report.lead",
                figures.unit().name(),
                Days.full(figures.period().first()),
                Days.full(figures.period().last()),
                Days.full(figures.asOf().day()));
    }
}
