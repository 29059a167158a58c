package org.fengqiao.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the yearly section, declared: a set of records (a count is its size, an amount its sum) or a pair of sets
 * (a rate). Its name and definition are the messages {@code indicator.<code>} and {@code indicator.<code>.definition}.
 */
record Indicator(String code, Measure measure, Timing timing, Formula formula, List<Beside> besides) {
    static Indicator count(String code, Measure measure, Timing timing, RecordSet records) {
        return new Indicator(code, measure, timing, new Formula.Count(records, null), List.of());
    }

    static Indicator split(String code, Measure measure, Timing timing, RecordSet records, Split split) {
        return new Indicator(code, measure, timing, new Formula.Count(records, split), List.of());
    }

    static Indicator sum(String code, Measure measure, Timing timing, RecordSet records, String column) {
        return new Indicator(code, measure, timing, new Formula.Sum(records, column, null), List.of())
                .beside("without_value", records.and("x." + column + " is null"));
    }

    /** The same indicator with its parts; one that is no count or sum has none. */
    Indicator splitBy(Split split) {
        Formula parted = switch (formula) {
            case Formula.Count count -> new Formula.Count(count.records(), split);
            case Formula.Sum sum -> new Formula.Sum(sum.records(), sum.column(), split);
            default -> throw new IllegalStateException(code + " has no parts");
        };
        return new Indicator(code, measure, timing, parted, besides);
    }

    /** Of the denominator's records those that also meet the condition. */
    static Indicator rate(String code, Timing timing, RecordSet denominator, String condition, String denominatorCode) {
        RecordSet numerator = denominator.and(condition);
        return new Indicator(
                code, Measure.PERCENT, timing, new Formula.Rate(numerator, denominator, denominatorCode), List.of());
    }

    /** ISO weeks with at least one, as a share of the period's. */
    static Indicator weeks(String code, RecordSet records) {
        return new Indicator(code, Measure.PERCENT, Timing.FLOW, new Formula.Weeks(records), List.of());
    }

    /** Listed without a value until there is something to count. */
    static Indicator withoutSource(String code, Measure measure, Timing timing) {
        return new Indicator(code, measure, timing, new Formula.WithoutSource(), List.of());
    }

    Indicator beside(String key, RecordSet records) {
        List<Beside> more = new java.util.ArrayList<>(besides);
        more.add(new Beside(key, records));
        return new Indicator(code, measure, timing, formula, List.copyOf(more));
    }

    boolean isRate() {
        return measure == Measure.PERCENT;
    }

    @Nullable Split split() {
        return switch (formula) {
            case Formula.Count count -> count.split();
            case Formula.Sum sum -> sum.split();
            default -> null;
        };
    }

    String nameKey() {
        return "indicator." + code;
    }

    String definitionKey() {
        return "indicator." + code + ".definition";
    }
}
