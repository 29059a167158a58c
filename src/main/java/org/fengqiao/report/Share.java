package org.fengqiao.report;

/**
 * A rate of one of the units that a figure is split into.
 *
 * @param unitCode of the unit; the one that was asked about stands for what is registered with itself
 */
public record Share(String unitCode, String unitName, long numerator, long denominator) {
    /** The exact form; a dash where there is nothing to count. */
    public String printed() {
        return denominator == 0 ? Printed.UNKNOWN : Printed.rate(numerator, denominator);
    }
}
