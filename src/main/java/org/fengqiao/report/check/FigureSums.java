package org.fengqiao.report.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Part;

/** Checks 1, 4 and 6: whole numbers, parts that add up, parts no greater than their wholes. */
final class FigureSums {
    /** The key of the part that lacks the attribute. */
    static final String UNKNOWN = "unknown";

    /** The set that each split splits. */
    private static final Map<String, String> SPLIT_OF = Map.ofEntries(
            Map.entry("dispute.by_type", "dispute.found"),
            Map.entry("dispute.by_level", "dispute.found"),
            Map.entry("dispute.by_source", "dispute.found"),
            Map.entry("dispute.by_unit", "dispute.found"),
            Map.entry("dispute.by_method", "dispute.resolved"),
            Map.entry("hotline.by_class", "hotline.received"),
            Map.entry("hotline.by_unit", "hotline.received"),
            Map.entry("petition.by_class", "petition.accepted"),
            Map.entry("petition.by_route", "petition.accepted"));

    /** A part, then its whole. */
    private static final List<String[]> PARTS = List.of(
            new String[] {"dispute.resolved", "dispute.found"},
            new String[] {"dispute.open", "dispute.found"},
            new String[] {"dispute.over_30_days", "dispute.found"},
            new String[] {"dispute.collective", "dispute.found"},
            new String[] {"dispute.mediation_succeeded", "dispute.mediated"},
            new String[] {"dispute.written_agreements", "dispute.mediation_succeeded"},
            new String[] {"dispute.oral_agreements", "dispute.mediation_succeeded"},
            new String[] {"dispute.mediated", "dispute.closed"},
            new String[] {"dispute.carried_resolved", "dispute.closed"},
            new String[] {"hotline.excluded", "hotline.received"},
            new String[] {"petition.repeat", "petition.accepted"},
            new String[] {"petition.forwarded_closed", "petition.forwarded"});

    private final Subject subject;
    private final List<CheckResult> found = new ArrayList<>();

    private FigureSums(Subject subject) {
        this.subject = subject;
    }

    static List<CheckResult> of(Subject subject) {
        FigureSums sums = new FigureSums(subject);
        subject.figures().list().forEach(sums::whole);
        subject.figures().list().forEach(sums::parts);
        PARTS.forEach(pair -> sums.noMore(pair[0], pair[1]));
        sums.onTimeAndClosed("hotline.on_time_rate", "hotline.closed_rate", subject.value("hotline.reopened"));
        sums.onTimeAndClosed("petition.on_time_rate", "petition.closed_rate", BigDecimal.ZERO);
        return sums.found;
    }

    private void whole(Figure figure) {
        BigDecimal value = figure.value();
        Long numerator = figure.numerator();
        Long denominator = figure.denominator();
        if (numerator != null && denominator != null) {
            if (numerator < 0 || numerator > denominator) {
                found.add(subject.failed(
                        Check.WHOLE_NUMBERS,
                        figure.code(),
                        "check.whole_numbers.over",
                        figure.name(),
                        numerator,
                        denominator));
            }
        } else if (value != null && (value.signum() < 0 || fraction(figure, value))) {
            found.add(subject.failed(
                    Check.WHOLE_NUMBERS, figure.code(), "check.whole_numbers", figure.name(), value.toPlainString()));
        }
    }

    /** Amounts of money may have a fraction. */
    private static boolean fraction(Figure figure, BigDecimal value) {
        return !figure.summed() && value.stripTrailingZeros().scale() > 0;
    }

    private void parts(Figure figure) {
        if (figure.breakdown().isEmpty()) {
            return;
        }
        long sum = figure.breakdown().stream().mapToLong(Part::value).sum();
        String whole = SPLIT_OF.get(figure.code());
        BigDecimal total =
                whole != null && subject.figures().knows(whole) ? subject.value(whole) : subject.value(figure.code());
        if (total.compareTo(BigDecimal.valueOf(sum)) != 0
                || subject.value(figure.code()).compareTo(total) != 0) {
            found.add(subject.failed(
                    Check.PARTS_ADD_UP,
                    figure.code(),
                    "check.parts_add_up",
                    figure.name(),
                    sum,
                    total.toPlainString()));
        }
    }

    private void noMore(String part, String whole) {
        if (subject.figures().knows(part)
                && subject.figures().knows(whole)
                && subject.value(part).compareTo(subject.value(whole)) > 0) {
            found.add(subject.failed(
                    Check.PART_OF_WHOLE, part, "check.part_of_whole", subject.named(part), subject.named(whole)));
        }
    }

    /**
     * What was done in time was done, unless it is being done again.
     *
     * @param again how many were opened anew
     */
    private void onTimeAndClosed(String onTime, String closed, BigDecimal again) {
        Long inTime = subject.figures().get(onTime).numerator();
        Long done = subject.figures().get(closed).numerator();
        if (inTime != null && done != null && inTime > done + again.longValue()) {
            found.add(subject.failed(
                    Check.PART_OF_WHOLE,
                    onTime,
                    "check.part_of_whole.on_time",
                    subject.figures().get(onTime).name(),
                    inTime,
                    done));
        }
    }
}
