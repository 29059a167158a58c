package org.fengqiao.report.compare;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Printed;
import org.fengqiao.report.Which;
import org.jspecify.annotations.Nullable;

/**
 * How a figure changed.
 *
 * @param inPoints of a rate: the size is in percentage points (个百分点), otherwise in per cent
 * @param direction 1 more, -1 less, 0 exactly the same, whatever the size is rounded to
 * @param size without sign, to one decimal, half-up. Of two rates it is the difference of the two as they are printed, so
 *     that a reader who subtracts one from the other finds the same
 */
public record Change(boolean inPoints, int direction, BigDecimal size) {
    private static final int DECIMALS = 1;

    /** Nothing where either is unknown, or where a count was 0 before. */
    public static Optional<Change> of(Figure now, Figure before, Which which) {
        return switch (which.side()) {
            case PART, BESIDE -> ofCounts(now.part(which), before.part(which));
            case ALL, NUMERATOR, DENOMINATOR ->
                now.isRate() ? ofRates(now, before) : ofCounts(now.value(), before.value());
        };
    }

    private static Optional<Change> ofCounts(@Nullable BigDecimal now, @Nullable BigDecimal before) {
        if (now == null || before == null || before.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal size = now.subtract(before).abs().movePointRight(2).divide(before, DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(new Change(false, now.compareTo(before), size));
    }

    private static Optional<Change> ofRates(Figure now, Figure before) {
        Long numerator = now.numerator();
        Long denominator = now.denominator();
        Long earlierNumerator = before.numerator();
        Long earlierDenominator = before.denominator();
        if (numerator == null
                || denominator == null
                || earlierNumerator == null
                || earlierDenominator == null
                || denominator == 0
                || earlierDenominator == 0) {
            return Optional.empty();
        }
        BigDecimal size = printed(numerator, denominator)
                .subtract(printed(earlierNumerator, earlierDenominator))
                .abs();
        int direction = BigDecimal.valueOf(numerator)
                .multiply(BigDecimal.valueOf(earlierDenominator))
                .compareTo(BigDecimal.valueOf(earlierNumerator).multiply(BigDecimal.valueOf(denominator)));
        return Optional.of(new Change(true, direction, size));
    }

    private static BigDecimal printed(long numerator, long denominator) {
        String rate = Printed.rate(numerator, denominator);
        return new BigDecimal(rate.substring(0, rate.length() - 1));
    }

    /** Not the same, but by less than can be printed. */
    public boolean isSlight() {
        return direction != 0 && size.signum() == 0;
    }

    /** +12.5, -3.1, 0. */
    public String printed() {
        return (size.signum() == 0 ? "" : direction < 0 ? "−" : "+") + Printed.plain(size);
    }
}
