package org.fengqiao.report.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which counts a reader takes for the denominator and the numerator of a rate that stands beside them. */
final class Denominators {
    private static final List<String> FOUND = List.of("dispute.found", "dispute.found_and_resolved");

    private static final Map<String, List<String>> WHOLE = Map.ofEntries(
            Map.entry("dispute.resolution_rate", FOUND),
            Map.entry(
                    "dispute.mediation_success_rate",
                    List.of("dispute.mediated", "dispute.found_and_resolved", "dispute.found", "dispute.resolved")),
            Map.entry("hotline.on_time_rate", List.of("hotline.received")),
            Map.entry("hotline.closed_rate", List.of("hotline.received")),
            Map.entry("petition.on_time_rate", List.of("petition.accepted", "petition.forwarded")),
            Map.entry("petition.closed_rate", List.of("petition.accepted", "petition.forwarded")),
            Map.entry("matter.closed_rate", List.of("matter.accepted")),
            Map.entry("roster.no_complex_case_rate", List.of("roster.grid_workers")));

    private static final Map<String, String> PART = Map.of(
            "dispute.resolution_rate", "dispute.resolved",
            "dispute.mediation_success_rate", "dispute.mediation_succeeded");

    /** A part and its whole: the part is never more. */
    static final Map<String, List<String>> PARTS = Map.of(
            "dispute.resolved", FOUND,
            "dispute.over_30_days", FOUND,
            "dispute.open", FOUND,
            "dispute.mediation_succeeded", List.of("dispute.mediated"),
            "petition.forwarded_closed", List.of("petition.forwarded"),
            "petition.repeat", List.of("petition.accepted"),
            "hotline.excluded", List.of("hotline.received"));

    private Denominators() {}

    /** The count that a rate is read against: the first kind that its sentence has before or after it. */
    static Optional<Reading> of(Reading rate, List<Reading> all) {
        return WHOLE.getOrDefault(rate.codeOrNone(), List.of()).stream()
                .flatMap(code -> all.stream()
                        .filter(other -> code.equals(other.code())
                                && other.mention().sentence() == rate.mention().sentence()))
                .findFirst();
    }

    static Optional<Reading> numeratorOf(Reading rate, List<Reading> all) {
        return all.stream()
                .filter(other -> other.code() != null
                        && other.code().equals(PART.get(rate.codeOrNone()))
                        && other.mention().sentence() == rate.mention().sentence())
                .findFirst();
    }
}
