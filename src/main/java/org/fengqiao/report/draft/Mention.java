package org.fengqiao.report.draft;

/**
 * A number found in a text.
 *
 * @param offset where it begins, in characters of the plain text
 * @param printed as written, with what makes it loose: {@code 达98%以上}
 * @param measure the word after it: 起, 人次, 万元; empty for a percentage
 * @param lead what stands before it in its sentence, from the number before it on
 * @param trail what stands after it in its clause
 * @param sentence the number of its sentence, from 0
 * @param about all of its sentence that stands before it
 */
record Mention(
        int offset,
        String printed,
        Claimed claim,
        String measure,
        String lead,
        String trail,
        int sentence,
        String about) {

    /** The words around it, as a reader finds them again. */
    String phrase() {
        String before = about.substring(Math.max(0, about.length() - 18));
        int clause = before.indexOf('，');
        String whole = clause >= 0 && clause < before.length() - 5 ? before.substring(clause) : before;
        String after = trail.substring(0, Math.min(trail.length(), 12));
        return (whole.replaceFirst("^[\\s，。、；：”）]+", "") + printed + measure + after).strip();
    }
}
