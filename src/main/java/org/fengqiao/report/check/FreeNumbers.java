package org.fengqiao.report.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.fengqiao.report.draft.Finding;
import org.fengqiao.report.draft.Verdict;
import org.fengqiao.report.section.SectionBlock;
import org.fengqiao.report.section.SectionRun;

/** The same checks on the numbers that somebody typed by hand: what the records contradict stops the seal. */
final class FreeNumbers {
    private final Subject subject;
    private final StringBuilder text = new StringBuilder();

    /** Begin and end of every stretch that is bound. */
    private final List<int[]> bound = new ArrayList<>();

    private FreeNumbers(Subject subject) {
        this.subject = subject;
    }

    /** @param judge finds the numbers of a text and what the records make of them */
    static List<CheckResult> of(Subject subject, Function<String, List<Finding>> judge) {
        if (subject.section() == null) {
            return List.of();
        }
        FreeNumbers numbers = new FreeNumbers(subject);
        numbers.text.append(subject.section().title()).append('\n');
        // The program's own notes are words about its own numbers.
        subject.section().blocks().stream()
                .filter(block -> !(block instanceof SectionBlock.Note note && note.own()))
                .forEach(numbers::add);
        return judge.apply(numbers.text.toString()).stream()
                .filter(numbers::isFree)
                .flatMap(finding -> numbers.result(finding).stream())
                .distinct()
                .toList();
    }

    private void add(SectionBlock block) {
        for (SectionRun run : block.runs()) {
            if (run instanceof SectionRun.Bound) {
                bound.add(new int[] {text.length(), text.length() + run.text().length()});
            }
            text.append(run.text());
        }
        text.append('\n');
    }

    private boolean isFree(Finding finding) {
        int begin = finding.offset();
        int end = begin + finding.number().length();
        return bound.stream().noneMatch(stretch -> stretch[0] < end && begin < stretch[1]);
    }

    private List<CheckResult> result(Finding finding) {
        String code = finding.code();
        return switch (finding.verdict()) {
            case MATCH -> List.of(subject.warned(Check.FREE_NUMBER, code, "check.free_number.same", finding.phrase()));
            case MISMATCH ->
                List.of(subject.failed(
                        all(finding) ? Check.ALL_OR_NONE : Check.SAME_EVERYWHERE,
                        code,
                        "check.free_number.wrong",
                        finding.phrase(),
                        finding.advice()));
            case IMPOSSIBLE -> List.of(failed(Check.REACHABLE, finding));
            case INCONSISTENT -> List.of(failed(Check.SAME_EVERYWHERE, finding));
            case STYLE -> List.of(failed(Check.WORDING, finding));
            case UNKNOWN -> unknown(finding);
        };
    }

    private CheckResult failed(Check check, Finding finding) {
        return subject.failed(check, finding.code(), "check.free_number.wrong", finding.phrase(), finding.advice());
    }

    private static boolean all(Finding finding) {
        return finding.number().equals("100%") || finding.number().equals("0%");
    }

    private List<CheckResult> unknown(Finding finding) {
        if (isClaim(finding)) {
            return List.of(
                    subject.warned(Check.WORD_CLAIM, null, "check.word_claim", finding.phrase(), finding.advice()));
        }
        int after = finding.offset() + finding.number().length();
        // 超过30天 is a limit, not a count.
        boolean limit = after < text.length() && text.charAt(after) == '天';
        return limit
                ? List.of()
                : List.of(subject.warned(Check.FREE_NUMBER, finding.code(), "check.free_number", finding.phrase()));
    }

    private static boolean isClaim(Finding finding) {
        return finding.verdict() == Verdict.UNKNOWN
                && finding.code() == null
                && !finding.advice().isEmpty();
    }
}
