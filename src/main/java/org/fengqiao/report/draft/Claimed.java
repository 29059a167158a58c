package org.fengqiao.report.draft;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What a printed number claims: a value and how loosely. 以上 and 以下 include the number, 超 and 不足 do not (民法典
 * 1259); 余 means more than the round number and less than the next, 近 a little less, 约 within half of the last digit
 * that was written.
 *
 * @param value as printed, a percentage without its sign, yuan where 万元 was written
 * @param step the value of one unit of the last digit that is not a zero at the end: 10 for 180, 0.1 for 98.5
 */
record Claimed(BigDecimal value, BigDecimal step, boolean percent, Looseness how) {
    enum Looseness {
        EXACT,
        AT_LEAST,
        AT_MOST,
        MORE_THAN,
        LESS_THAN,
        PLUS,
        NEARLY,
        ABOUT
    }

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal NEAR = new BigDecimal("0.95");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a count or a sum may be printed this way. */
    boolean fits(BigDecimal actual) {
        int than = actual.compareTo(value);
        return switch (how) {
            case EXACT -> than == 0;
            case AT_LEAST -> than >= 0;
            case AT_MOST -> than <= 0;
            case MORE_THAN -> than > 0;
            case LESS_THAN -> than < 0;
            case PLUS -> than > 0 && actual.compareTo(value.add(step)) < 0;
            case NEARLY -> than < 0 && actual.compareTo(value.multiply(NEAR)) >= 0;
            case ABOUT -> actual.subtract(value).abs().compareTo(step.multiply(HALF)) <= 0;
        };
    }

    /** Whether n of d may be printed this way; an exact rate is rounded half-up to the decimals that were written. */
    boolean fits(long numerator, long denominator) {
        BigDecimal rate = BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
        if (how != Looseness.EXACT) {
            return fits(rate);
        }
        if (value.compareTo(HUNDRED) == 0) {
            return numerator == denominator;
        }
        if (value.signum() == 0) {
            return numerator == 0;
        }
        BigDecimal printed = rate.setScale(Math.max(value.scale(), 0), RoundingMode.HALF_UP);
        return printed.compareTo(value) == 0 || cutShortOfAll(numerator, denominator);
    }

    /** 99.9% is printed for what would round to 100% though not all are. */
    private boolean cutShortOfAll(long numerator, long denominator) {
        return numerator < denominator
                && value.scale() == 1
                && value.compareTo(new BigDecimal("99.9")) == 0
                && BigDecimal.valueOf(numerator)
                                .multiply(HUNDRED)
                                .divide(BigDecimal.valueOf(denominator), 1, RoundingMode.HALF_UP)
                                .compareTo(HUNDRED)
                        == 0;
    }
}
