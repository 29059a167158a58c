package org.fengqiao.report.draft;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Which rates a number of records can give at all. */
final class Reachable {
    /** More denominators than a loose count may mean are not tried; of so many nearly every rate can be had. */
    private static final long MANY = 2_000;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Reachable() {}

    /** Whether some number of records out of some denominator that the count may mean is printed as this rate. */
    static boolean from(Claimed count, Claimed rate) {
        return denominators(count).anyMatch(denominator -> from(denominator, rate));
    }

    static boolean from(long denominator, Claimed rate) {
        if (denominator <= 0) {
            return false;
        }
        long near = rate.value()
                .multiply(BigDecimal.valueOf(denominator))
                .divide(HUNDRED, 0, RoundingMode.DOWN)
                .longValue();
        return Stream.of(0L, near - 1, near, near + 1, near + 2, denominator - 1, denominator)
                .filter(numerator -> numerator >= 0 && numerator <= denominator)
                .anyMatch(numerator -> rate.fits(numerator, denominator));
    }

    private static LongStream denominators(Claimed count) {
        long value = count.value().longValue();
        long step = Math.max(1, count.step().longValue());
        LongStream all = switch (count.how()) {
            case EXACT -> LongStream.of(value);
            case PLUS -> LongStream.range(value + 1, value + step);
            case ABOUT -> LongStream.rangeClosed(value - step / 2, value + step / 2);
            case NEARLY -> LongStream.range(value - value / 20, value);
            case AT_LEAST, MORE_THAN -> LongStream.rangeClosed(value, value + MANY);
            case AT_MOST, LESS_THAN -> LongStream.rangeClosed(1, value);
        };
        return all.limit(MANY);
    }

    /** The rates just below and above, with the same decimals, that so many records can give. */
    static List<BigDecimal> neighbours(long denominator, Claimed rate) {
        long below = rate.value()
                .multiply(BigDecimal.valueOf(denominator))
                .divide(HUNDRED, 0, RoundingMode.DOWN)
                .longValue();
        return LongStream.of(below, below + 1)
                .filter(numerator -> numerator >= 0 && numerator <= denominator)
                .mapToObj(numerator -> BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(
                                BigDecimal.valueOf(denominator),
                                Math.max(rate.value().scale(), 1),
                                RoundingMode.HALF_UP)
                        .stripTrailingZeros())
                .distinct()
                .toList();
    }
}
