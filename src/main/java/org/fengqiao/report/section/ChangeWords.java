package org.fengqiao.report.section;

import org.fengqiao.kernel.Period;
import org.fengqiao.report.Printed;
import org.fengqiao.report.compare.Against;
import org.fengqiao.report.compare.Change;

/** A change as running text says it: 同比增长12.5%, 环比下降1.2个百分点, 与上年持平. */
final class ChangeWords {
    private ChangeWords() {}

    /** @param running the period is not over, so that it is held against as much of the earlier one */
    static String of(Change change, Against against, Period period, boolean running) {
        if (change.direction() == 0 || change.isSlight()) {
            return "与" + earlier(against, period, running) + (change.isSlight() ? "基本持平" : "持平");
        }
        String grows = change.inPoints() ? "提高" : "增长";
        return (against == Against.YEAR_BEFORE ? "同比" : "环比")
                + (change.direction() > 0 ? grows : "下降")
                + Printed.plain(change.size())
                + (change.inPoints() ? "个百分点" : "%");
    }

    private static String earlier(Against against, Period period, boolean running) {
        String same = running ? "同期" : "";
        if (period.span() == Period.Span.YEAR) {
            return "上年" + same;
        } else if (against == Against.YEAR_BEFORE) {
            return "上年同期";
        }
        return switch (period.span()) {
            case MONTH -> "上月" + same;
            case QUARTER -> "上季度" + same;
            case WEEK -> "上周" + same;
            default -> "上期";
        };
    }
}
