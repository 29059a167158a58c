package org.fengqiao.report.section;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.fengqiao.kernel.Coded;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Printed;
import org.fengqiao.report.Which;
import org.fengqiao.report.compare.Against;
import org.fengqiao.report.compare.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * How a number, or its change, is worded in running text (GB/T 15835, Civil Code art. 1259: 以上 includes the number, 超 does not). None
 * ever says more than the records do; where a wording does not fit the number, it is printed exactly.
 */
public enum Wording implements Coded {
    /** 200, 89.2%. */
    EXACT("exact"),
    /** 98%以上: the whole percent at or below the value. */
    AT_LEAST("at-least") {
        @Override
        String ofRate(long numerator, long denominator) {
            BigDecimal floor = BigDecimal.valueOf(numerator)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(denominator), 0, RoundingMode.DOWN);
            return numerator == denominator || floor.signum() == 0
                    ? super.ofRate(numerator, denominator)
                    : Printed.plain(floor) + "%以上";
        }
    },
    /** 180余: a round number below the value, the next one above it. */
    PLUS("plus") {
        @Override
        String of(BigDecimal value) {
            BigDecimal floor = roundDown(value);
            return floor.signum() == 0 || floor.compareTo(value) == 0
                    ? Printed.plain(value)
                    : Printed.plain(floor) + "余";
        }
    },
    /** 约220万: rounded to a step of at most 5 %, so that the value lies within half a step. */
    ABOUT("about") {
        @Override
        String of(BigDecimal value) {
            BigDecimal fivePercent = value.multiply(new BigDecimal("0.05"));
            if (fivePercent.compareTo(BigDecimal.ONE) < 0) {
                return Printed.plain(value);
            }
            BigDecimal step =
                    BigDecimal.TEN.pow(fivePercent.toBigInteger().toString().length() - 1);
            BigDecimal rounded = value.divide(step, 0, RoundingMode.HALF_UP).multiply(step);
            return (rounded.compareTo(value) == 0 ? "" : "约") + inTenThousands(rounded);
        }
    },
    /** 超4000: a round number strictly below the value. */
    MORE_THAN("more-than") {
        @Override
        String of(BigDecimal value) {
            BigDecimal floor = roundDown(value);
            return floor.signum() == 0 || floor.compareTo(value) == 0
                    ? Printed.plain(value)
                    : "超" + Printed.plain(floor);
        }
    },
    /** 同比增长12.5%, 同比下降1.2个百分点, 与上年持平: against the year before. */
    YEAR_OVER_YEAR("yoy", Against.YEAR_BEFORE),
    /** 环比增长12.5%: against the period before. */
    PERIOD_OVER_PERIOD("mom", Against.PERIOD_BEFORE);

    private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

    private final String code;
    private final @Nullable Against against;

    Wording(String code) {
        this(code, null);
    }

    Wording(String code, @Nullable Against against) {
        this.code = code;
        this.against = against;
    }

    /** What a wording of a change compares with; nothing where the number itself is said. */
    Optional<Against> against() {
        return Optional.ofNullable(against);
    }

    @Override
    public String code() {
        return code;
    }

    /** Constants with a body are classes of their own, so the name is said here. */
    @Override
    public String wordsKey() {
        return "Wording." + code;
    }

    static Optional<Wording> find(String code) {
        return Coded.find(Wording.class, code);
    }

    /** The number, or its change, in words, of a figure or of a part of it; what is not known is a dash. */
    final String say(Comparison comparison, String code, Which which) {
        if (against != null) {
            Figures now = comparison.now();
            boolean running = now.asOf().until().isBefore(now.period().end());
            return comparison
                    .change(code, which, against)
                    .map(change -> ChangeWords.of(change, against, now.period(), running))
                    .orElse(Printed.UNKNOWN);
        }
        return say(comparison.now().get(code), which);
    }

    /** The number itself in words. */
    public final String say(Figure figure, Which which) {
        return switch (which.side()) {
            case PART, BESIDE -> of(figure.part(which));
            case ALL, NUMERATOR, DENOMINATOR -> say(figure);
        };
    }

    private String say(Figure figure) {
        if (figure.value() == null) {
            return Printed.UNKNOWN;
        }
        return figure.numerator() != null && figure.denominator() != null
                ? ofRate(figure.numerator(), figure.denominator())
                : of(figure.value());
    }

    String of(BigDecimal value) {
        return Printed.plain(value);
    }

    String ofRate(long numerator, long denominator) {
        return Printed.rate(numerator, denominator);
    }

    /** To tens below a thousand, to hundreds below ten thousand, to thousands above. */
    private static BigDecimal roundDown(BigDecimal value) {
        int digits = value.toBigInteger().toString().length();
        int zeros = Math.clamp(digits - 2L, 1, 3);
        return value.movePointLeft(zeros).setScale(0, RoundingMode.DOWN).movePointRight(zeros);
    }

    private static String inTenThousands(BigDecimal number) {
        return number.compareTo(TEN_THOUSAND) < 0
                ? Printed.plain(number)
                : Printed.plain(number.movePointLeft(4)) + "万";
    }
}
