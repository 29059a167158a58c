package org.fengqiao.report.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.report.Figure;
import org.fengqiao.report.ManualCode;
import org.fengqiao.report.Which;
import org.fengqiao.report.draft.PrintedNumber;
import org.fengqiao.report.section.SectionRun;

/**
 * Checks 2, 3, 5 and 7 on the numbers that are bound to figures: each is read back from the paper and held against what the
 * records say now.
 */
final class BoundNumbers {
    private final Subject subject;
    private final List<CheckResult> found = new ArrayList<>();

    private BoundNumbers(Subject subject) {
        this.subject = subject;
    }

    static List<CheckResult> of(Subject subject) {
        BoundNumbers numbers = new BoundNumbers(subject);
        if (subject.section() != null) {
            subject.section().blocks().stream()
                    .flatMap(block -> block.runs().stream())
                    .forEach(run -> {
                        if (run instanceof SectionRun.Bound bound) {
                            numbers.check(bound);
                        }
                    });
        }
        return numbers.found.stream().distinct().toList();
    }

    /** What is not one number (a dash, 同比上升3件) is not judged here. */
    private void check(SectionRun.Bound bound) {
        if (ManualCode.isOne(bound.code())
                && subject.figures().get(bound.code()).value() == null) {
            found.add(subject.failed(
                    Check.ENTERED,
                    bound.code(),
                    "check.entered",
                    subject.figures().get(bound.code()).name()));
        }
        Optional<PrintedNumber> read = PrintedNumber.read(bound.text());
        if (read.isEmpty() || !subject.figures().knows(bound.code())) {
            return;
        }
        PrintedNumber printed = read.get();
        Figure figure = subject.figures().get(bound.code());
        if (printed.isBadlyWorded()) {
            found.add(subject.failed(Check.WORDING, figure.code(), "check.wording", bound.text()));
        }
        if (printed.isRate()) {
            rate(bound, printed, figure);
        } else if (!says(printed, figure, bound.which())) {
            found.add(subject.failed(
                    Check.SAME_EVERYWHERE,
                    figure.code(),
                    "check.same_everywhere",
                    figure.name(),
                    bound.text(),
                    expected(figure, bound.which())));
        }
    }

    private void rate(SectionRun.Bound bound, PrintedNumber printed, Figure figure) {
        Long numerator = figure.numerator();
        Long denominator = figure.denominator();
        if (numerator == null || denominator == null || printed.says(numerator, denominator)) {
            return;
        }
        if (printed.isExactly(100) || printed.isExactly(0)) {
            found.add(subject.failed(
                    Check.ALL_OR_NONE,
                    figure.code(),
                    "check.all_or_none",
                    figure.name(),
                    bound.text(),
                    numerator,
                    denominator));
        } else if (!printed.canBeOf(denominator)) {
            found.add(subject.failed(
                    Check.REACHABLE,
                    figure.code(),
                    "check.reachable",
                    figure.name(),
                    bound.text(),
                    denominator,
                    figure.printed()));
        } else {
            found.add(subject.failed(
                    Check.SAME_EVERYWHERE,
                    figure.code(),
                    "check.same_everywhere",
                    figure.name(),
                    bound.text(),
                    figure.printed()));
        }
    }

    private static boolean says(PrintedNumber printed, Figure figure, Which which) {
        return value(figure, which).map(printed::says).orElse(false);
    }

    private static String expected(Figure figure, Which which) {
        return value(figure, which).map(BigDecimal::toPlainString).orElse(figure.printed());
    }

    private static Optional<BigDecimal> value(Figure figure, Which which) {
        return switch (which.side()) {
            case PART, BESIDE -> Optional.of(figure.part(which));
            case NUMERATOR -> Optional.ofNullable(figure.numerator()).map(BigDecimal::valueOf);
            case DENOMINATOR -> Optional.ofNullable(figure.denominator()).map(BigDecimal::valueOf);
            case ALL -> Optional.ofNullable(figure.value());
        };
    }
}
