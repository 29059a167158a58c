package org.fengqiao.report.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.ManualCode;
import org.fengqiao.report.Which;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** What a report screen shows stands in its address, so that it can be sent on and gone back to. */
final class ReportAddress {
    static final String REPORT = "report";
    static final String RECORDS = "report/records";
    static final String DRAFT = "report/draft";
    static final String WRITE = "report/write";
    static final String SEAL = "report/seal";
    static final String TEMPLATES = "report/templates";

    static final String MANUAL = "report/manual";
    static final String CATALOGUE = "report/catalogue";
    static final String COUNTY = "report/county";
    private static final String UNIT = "unit";
    private static final String PERIOD = "period";
    private static final String AS_OF = "asof";
    private static final String PART = "part";

    private ReportAddress() {}

    /** What the address asks for; where it says nothing, the year that is being written about. */
    static FigureRequest read(QueryParameters parameters, String ownUnit, Clock clock) {
        return new FigureRequest(
                parameters.getSingleParameter(UNIT).orElse(ownUnit),
                parameters
                        .getSingleParameter(PERIOD)
                        .flatMap(ReportAddress::period)
                        .orElseGet(() -> usual(clock)),
                parameters.getSingleParameter(AS_OF).flatMap(ReportAddress::day).orElse(null));
    }

    static Which which(QueryParameters parameters) {
        return Which.parse(parameters.getSingleParameter(PART).orElse(""));
    }

    static String of(FigureRequest request) {
        return of(REPORT, request);
    }

    /** One of the screens beside the report, about the same figures. */
    static String of(String screen, FigureRequest request) {
        return screen + "?" + query(request, null).getQueryString();
    }

    /** Back to the report, from the screens beside it. */
    static Anchor back(FigureRequest request) {
        Anchor back = PagedList.inside(of(request), Say.text("report.back"));
        back.setId("back-to-report");
        back.addClassName("fq-button");
        return back;
    }

    static QueryParameters query(FigureRequest request) {
        return query(request, null);
    }

    /** The records behind a number; of one that was entered by hand, where it comes from. */
    static String of(FigureRequest request, String code, Which which) {
        return ManualCode.isOne(code)
                ? MANUAL + "/" + code + "?" + query(request, null).getQueryString()
                : RECORDS + "/" + code + "?" + query(request, which).getQueryString();
    }

    /** From January to March the year before, afterwards the running one. */
    private static Period usual(Clock clock) {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        return Period.year(today.getMonthValue() <= 3 ? today.getYear() - 1 : today.getYear());
    }

    private static Optional<Period> period(String text) {
        try {
            return Optional.of(Period.read(text));
        } catch (Refused tamperedWith) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException tamperedWith) {
            return Optional.empty();
        }
    }

    private static QueryParameters query(FigureRequest request, @Nullable Which which) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put(UNIT, request.unit());
        parameters.put(PERIOD, request.period().toString());
        if (request.asOf() != null) {
            parameters.put(AS_OF, request.asOf().toString());
        }
        if (which != null) {
            parameters.put(PART, which.toString());
        }
        return QueryParameters.simple(parameters);
    }
}
