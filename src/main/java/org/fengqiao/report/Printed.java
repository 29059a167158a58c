package org.fengqiao.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they are printed where nothing is rounded in anybody's favour. */
public final class Printed {
    public static final String UNKNOWN = "—";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST_ALL = new BigDecimal("99.9");
    private static final BigDecimal HARDLY_ANY = new BigDecimal("0.1");

    private Printed() {}

    public static String exact(Figure figure) {
        if (figure.value() == null) {
            return UNKNOWN;
        }
        return figure.numerator() != null && figure.denominator() != null
                ? rate(figure.numerator(), figure.denominator())
                : plain(figure.value());
    }

    /** One decimal, half-up, a trailing .0 dropped; 100% only where all are, 0% only where none is. */
    public static String rate(long numerator, long denominator) {
        BigDecimal rounded = percentage(numerator, denominator, 1);
        if (numerator < denominator && rounded.compareTo(ALMOST_ALL) > 0) {
            rounded = ALMOST_ALL;
        } else if (numerator > 0 && rounded.signum() == 0) {
            rounded = HARDLY_ANY;
        }
        return plain(rounded) + "%";
    }

    public static BigDecimal percentage(long numerator, long denominator, int decimals) {
        return BigDecimal.valueOf(numerator)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(denominator), decimals, RoundingMode.HALF_UP);
    }

    /** Digits, no exponent, no zeros at the end of a fraction. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
