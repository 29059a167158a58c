package org.fengqiao.report.draft;

import org.jspecify.annotations.Nullable;

/**
 * One number of a draft, judged.
 *
 * @param phrase the words it stands in
 * @param offset where the number begins, in characters of the draft's plain text
 * @param number as printed there, without its measure word; for a claim without digits its word (全部, 均)
 * @param code the indicator it was taken for
 * @param expected the figure from the records as it would be printed
 * @param advice what to do, in words; empty where nothing is to be done
 */
public record Finding(
        String phrase,
        int offset,
        String number,
        @Nullable String code,
        @Nullable String expected,
        Verdict verdict,
        String advice) {}
