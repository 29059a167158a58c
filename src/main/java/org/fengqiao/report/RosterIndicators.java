package org.fengqiao.report;

import static org.fengqiao.report.Indicator.count;
import static org.fengqiao.report.Indicator.rate;
import static org.fengqiao.report.Measure.NAMED_PERSON;
import static org.fengqiao.report.Measure.PERSON;
import static org.fengqiao.report.Measure.PLACE;
import static org.fengqiao.report.Timing.STOCK;

import java.util.List;

/** The figures of the roster. */
final class RosterIndicators {
    private static final String WORKERS = "roster.grid_workers";

    static final List<Indicator> ALL = List.of(
            count("roster.grids", PLACE, STOCK, RosterRecords.units("grid")),
            count(WORKERS, PERSON, STOCK, RosterRecords.people("grid_worker")),
            count("roster.mediators", PERSON, STOCK, RosterRecords.people("mediator")),
            count("roster.legal_guides", NAMED_PERSON, STOCK, RosterRecords.people("legal_guide")),
            count("roster.legal_advisers", PERSON, STOCK, RosterRecords.people("legal_adviser")),
            count("roster.committees", PLACE, STOCK, RosterRecords.units("committee")),
            rate(
                    "roster.no_complex_case_rate",
                    STOCK,
                    RosterRecords.people("grid_worker"),
                    "x.complex = false",
                    WORKERS));

    private RosterIndicators() {}
}
