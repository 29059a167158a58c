package org.fengqiao.report.draft;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How one indicator is said.
 *
 * @param measure the measure words it takes; null for a percentage
 * @param lead found at the end of what stands before the number, a few words that say nothing in between
 * @param about found anywhere before it in the sentence; null: whatever
 * @param trail begins what stands after it; null: whatever
 */
record Meaning(
        String code,
        @Nullable Pattern measure,
        Pattern lead,
        @Nullable Pattern about,
        @Nullable Pattern trail) {
    /** Words between what is counted and its number. */
    private static final String FILLER = "[\\s“”\"、]*(?:共计?|合计|累计|总计|分别|均|都|已|达到?|为|是|约|数量?|件数|总数|有|计)*\\s*$";

    static Meaning rate(String code, String lead) {
        return new Meaning(code, null, Pattern.compile("(?:" + lead + ")" + FILLER), null, null);
    }

    static Meaning count(String code, String measures, String lead) {
        return new Meaning(code, Pattern.compile(measures), Pattern.compile("(?:" + lead + ")" + FILLER), null, null);
    }

    Meaning about(String words) {
        return new Meaning(code, measure, lead, Pattern.compile(words), trail);
    }

    Meaning followedBy(String words) {
        return new Meaning(code, measure, lead, about, Pattern.compile("\\s*(的)?(" + words + ")"));
    }

    boolean fits(Mention mention) {
        boolean measured = measure == null
                ? mention.claim().percent()
                : !mention.claim().percent()
                        && measure.matcher(mention.measure()).matches();
        return measured
                && lead.matcher(mention.lead()).find()
                && (about == null || about.matcher(nearest(mention)).find())
                && (trail == null || trail.matcher(mention.trail()).lookingAt());
    }

    /** Of a sentence that speaks of tickets and petitions, the part nearest to the number decides. */
    private static String nearest(Mention mention) {
        String about = mention.about();
        int part = Math.max(about.lastIndexOf('；'), about.lastIndexOf(';'));
        return about.substring(part + 1);
    }
}
