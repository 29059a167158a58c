package org.fengqiao.report.check;

import java.util.List;
import java.util.stream.Collectors;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.section.Section;
import org.fengqiao.report.section.SectionBlock;
import org.jspecify.annotations.Nullable;

/**
 * What is checked.
 *
 * @param section null where figures are checked alone
 */
record Subject(Figures figures, @Nullable Section section, FigureRequest request, Saying saying) {
    /** Says a message in the reader's language. */
    @FunctionalInterface
    interface Saying {
        String say(String key, Object... arguments);
    }

    CheckResult failed(Check check, @Nullable String figure, String key, Object... arguments) {
        return finding(check, Severity.FAILED, figure, key, arguments);
    }

    CheckResult warned(Check check, @Nullable String figure, String key, Object... arguments) {
        return finding(check, Severity.WARNED, figure, key, arguments);
    }

    /** A finding about records. */
    CheckResult warned(
            Check check, List<CauseRecord> causes, long all, @Nullable String figure, String key, Object... arguments) {
        return with(warned(check, figure, key, arguments), causes, all);
    }

    static CheckResult with(CheckResult found, List<CauseRecord> causes, long all) {
        return new CheckResult(
                found.check(), found.severity(), found.words(), found.remedy(), causes, all, found.figureCode());
    }

    String say(String key, Object... arguments) {
        return saying.say(key, arguments);
    }

    /** A figure as people call it: its name and its number. */
    String named(String code) {
        Figure figure = figures.get(code);
        return say("check.named", figure.name(), figure.printed(), figure.isRate() ? "" : figure.measureWord());
    }

    /** A count or a sum; 0 where nothing is known. */
    java.math.BigDecimal value(String code) {
        java.math.BigDecimal value = figures.get(code).value();
        return value == null ? java.math.BigDecimal.ZERO : value;
    }

    /** The words of the section, a paragraph a line; empty without one. */
    String text() {
        return section == null
                ? ""
                : section.blocks().stream()
                        .map(block -> SectionBlock.text(block.runs()))
                        .collect(Collectors.joining("\n"));
    }

    private CheckResult finding(
            Check check, Severity severity, @Nullable String figure, String key, Object... arguments) {
        return new CheckResult(
                check, severity, say(key, arguments), say(key + ".remedy", arguments), List.of(), 0, figure);
    }
}
