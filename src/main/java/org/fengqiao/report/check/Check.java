package org.fengqiao.report.check;

import java.util.Locale;
import org.fengqiao.kernel.Coded;

/** What is looked at: the eleven checks of every published figure, then what a leader wants to see before it goes out. */
public enum Check implements Coded {
    /** Counts are whole and not below zero, no numerator is above its denominator. */
    WHOLE_NUMBERS,
    /** Some number of records can give every printed rate. */
    REACHABLE,
    /** 100% only where all are, 0 only where none is. */
    ALL_OR_NONE,
    /** The parts of a split add up to it. */
    PARTS_ADD_UP,
    /** A figure is the same wherever it is printed, and what the records say. */
    SAME_EVERYWHERE,
    /** A part is never more than its whole: resolved and found, on time and closed. */
    PART_OF_WHOLE,
    /** Every figure that a text names and a person enters is entered. */
    ENTERED,
    /** 余, 近, 约, 超, 以上 as the rules of wording have them. */
    WORDING,
    /** A section that is read at a chosen moment says so. */
    AS_OF,
    /** What is open at the end is listed. */
    OPEN_ITEMS,
    /** No unit has more weekly meetings than weeks, and what is called weekly is. */
    WEEKLY,
    /** Open before and new, less closed, is open at the end. */
    CARRY_OVER,
    /** Many closed within one minute by one person, or on one day. */
    BURST,
    /** Entered long after it happened, or after the period was over. */
    BACK_DATED,
    /** Closed after the period's end. */
    CLOSED_AFTER_END,
    /** A number that no figure stands behind. */
    FREE_NUMBER,
    /** 全部, 均, 未发生: a claim of all or none without a number. */
    WORD_CLAIM;

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
