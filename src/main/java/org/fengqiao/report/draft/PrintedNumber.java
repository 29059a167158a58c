package org.fengqiao.report.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** A number as it was printed with its wording (180余, 98%以上, 约220万), read back to see what it claims. */
public final class PrintedNumber {
    private final Mention mention;

    private PrintedNumber(Mention mention) {
        this.mention = mention;
    }

    /** Nothing where the text is not one number and no more. */
    public static Optional<PrintedNumber> read(String text) {
        // A measure word after it, since without one a number counts nothing.
        List<Mention> found = NumberFinder.in(text + "件");
        return found.size() == 1 && found.getFirst().printed().equals(text)
                ? Optional.of(new PrintedNumber(found.getFirst()))
                : Optional.empty();
    }

    public boolean isRate() {
        return mention.claim().percent();
    }

    /** Exactly so many per cent are printed. */
    public boolean isExactly(int percent) {
        return isRate()
                && mention.claim().how() == Claimed.Looseness.EXACT
                && mention.claim().value().compareTo(BigDecimal.valueOf(percent)) == 0;
    }

    /** Whether so many may be printed like this. */
    public boolean says(BigDecimal count) {
        return mention.claim().fits(count);
    }

    /** Whether so many of so many may be printed like this. */
    public boolean says(long numerator, long denominator) {
        return denominator > 0 && mention.claim().fits(numerator, denominator);
    }

    /** Whether any number of so many records gives this rate. */
    public boolean canBeOf(long denominator) {
        return Reachable.from(denominator, mention.claim());
    }

    /** Whether its wording breaks a rule: 325余, 约200左右. */
    public boolean isBadlyWorded() {
        return Wordings.broken(mention, (key, arguments) -> key).isPresent();
    }
}
