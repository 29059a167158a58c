package org.fengqiao.report.manual;

import java.math.BigDecimal;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.Measure;
import org.fengqiao.report.Printed;
import org.jspecify.annotations.Nullable;

/**
 * A value as it was entered. Refuses what cannot be: below zero, parts of a piece, a numerator above its denominator.
 *
 * @param measureWord what a count counts in: 件, 项; empty for the other kinds
 * @param amount a count or yuan; null of a rate
 */
public record ManualValue(
        ManualKind kind,
        String measureWord,
        @Nullable BigDecimal amount,
        @Nullable Long numerator,
        @Nullable Long denominator) {
    private static final int LONGEST_WORD = 10;
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999");

    public ManualValue {
        measureWord = kind == ManualKind.COUNT ? measureWord.strip() : "";
        switch (kind) {
            case COUNT -> {
                require(amount, 0);
                if (measureWord.isEmpty() || measureWord.length() > LONGEST_WORD) {
                    throw new Refused("manual.measure.missing");
                }
            }
            case AMOUNT -> require(amount, 2);
            case RATE -> require(numerator, denominator);
        }
        if (kind == ManualKind.RATE) {
            amount = null;
        } else {
            numerator = null;
            denominator = null;
        }
    }

    public static ManualValue count(long number, String measureWord) {
        return new ManualValue(ManualKind.COUNT, measureWord, BigDecimal.valueOf(number), null, null);
    }

    public static ManualValue yuan(BigDecimal amount) {
        return new ManualValue(ManualKind.AMOUNT, "", amount, null, null);
    }

    public static ManualValue rate(long numerator, long denominator) {
        return new ManualValue(ManualKind.RATE, "", null, numerator, denominator);
    }

    private static void require(@Nullable BigDecimal amount, int decimals) {
        if (amount == null
                || amount.signum() < 0
                || amount.compareTo(LARGEST) > 0
                || amount.stripTrailingZeros().scale() > decimals) {
            throw new Refused(decimals == 0 ? "manual.count.wrong" : "manual.amount.wrong");
        }
    }

    private static void require(@Nullable Long numerator, @Nullable Long denominator) {
        if (numerator == null || denominator == null || numerator < 0 || denominator <= 0 || numerator > denominator) {
            throw new Refused("manual.rate.wrong");
        }
    }

    Measure measure() {
        return switch (kind) {
            case COUNT -> Measure.OWN_WORD;
            case AMOUNT -> Measure.YUAN;
            case RATE -> Measure.PERCENT;
        };
    }

    /** As a figure's value: a count, yuan, or a percentage to two decimals. */
    @Nullable BigDecimal number() {
        return numerator != null && denominator != null ? Printed.percentage(numerator, denominator, 2) : amount;
    }

    /** The exact form; a rate with what it is of: 96.7%（29/30）. */
    public String printed() {
        if (numerator != null && denominator != null) {
            return Printed.rate(numerator, denominator) + "（" + numerator + "/" + denominator + "）";
        }
        return amount == null ? Printed.UNKNOWN : Printed.plain(amount);
    }
}
