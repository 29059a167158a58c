package org.fengqiao.report.draft;

import java.math.BigDecimal;
import java.util.Optional;
import org.fengqiao.report.draft.Claimed.Looseness;

/** How a number may be worded (GB/T 15835-2011, and the forms that reports use). */
final class Wordings {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private Wordings() {}

    /** The rule that the wording of this number breaks. */
    static Optional<String> broken(Mention mention, Advice advice) {
        Claimed claim = mention.claim();
        String printed = mention.printed();
        if (claim.how() == Looseness.PLUS && !roundNumber(claim)) {
            return Optional.of(advice.say("draft.style.plus", printed));
        }
        if (doubled(printed)) {
            return Optional.of(advice.say("draft.style.doubled", printed));
        }
        if ((claim.how() == Looseness.NEARLY || claim.how() == Looseness.MORE_THAN)
                && !claim.percent()
                && !roundNumber(claim)) {
            return Optional.of(advice.say("draft.style.round", printed));
        }
        if (claim.percent()
                && claim.how() == Looseness.AT_LEAST
                && claim.value().compareTo(TEN.movePointRight(1)) >= 0) {
            return Optional.of(advice.say("draft.style.all_and_more", printed));
        }
        return mention.measure().equals("人次") && mention.lead().matches("(?s).*(网格员|调解员|法律明白人)(队伍)?\\s*$")
                ? Optional.of(advice.say("draft.style.persons", printed))
                : Optional.empty();
    }

    private static boolean roundNumber(Claimed claim) {
        BigDecimal value = claim.value();
        return value.compareTo(TEN) >= 0 && value.remainder(TEN).signum() == 0;
    }

    /** 约 with 余 or 左右: loose twice. */
    private static boolean doubled(String printed) {
        boolean before = printed.matches("(?s)^(约|大约|近|将近|接近|超|超过|逾|突破).*");
        boolean more = printed.contains("余") || printed.contains("多");
        boolean after = printed.matches("(?s).*(左右|上下|以上|以下|以内)$");
        return before && more || before && after || more && after;
    }
}
