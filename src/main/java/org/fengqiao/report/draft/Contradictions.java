package org.fengqiao.report.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.fengqiao.report.draft.Claimed.Looseness;

/** What the numbers of one draft say against each other, whatever the records hold. */
final class Contradictions {
    private final List<Reading> all;
    private final Advice advice;

    Contradictions(List<Reading> all, Advice advice) {
        this.all = all;
        this.advice = advice;
    }

    /** A rate that no whole number of the count beside it can give; what could be said instead. */
    Optional<String> impossible(Reading rate) {
        if (!rate.claim().percent()) {
            return Optional.empty();
        }
        if (rate.claim().value().compareTo(BigDecimal.valueOf(100)) > 0 && rate.code() != null) {
            return Optional.of(advice.say("draft.advice.over_all"));
        }
        return Denominators.of(rate, all)
                .filter(count -> !Reachable.from(count.claim(), rate.claim()))
                .map(count -> instead(count, rate));
    }

    private String instead(Reading count, Reading rate) {
        if (count.claim().how() != Looseness.EXACT) {
            return advice.say(
                    "draft.advice.impossible_loose",
                    count.mention().printed(),
                    rate.mention().printed());
        }
        List<BigDecimal> near = Reachable.neighbours(count.claim().value().longValue(), rate.claim());
        String could = near.stream()
                .map(value -> value.toPlainString() + "%")
                .collect(java.util.stream.Collectors.joining(advice.say("draft.or")));
        String floor =
                rate.claim().value().setScale(0, java.math.RoundingMode.DOWN).toPlainString() + "%";
        return advice.say(
                "draft.advice.impossible",
                count.mention().printed() + count.mention().measure(),
                rate.mention().printed(),
                could,
                floor);
    }

    /** Another number of the draft that cannot hold together with this one. */
    Optional<String> inconsistent(Reading reading) {
        return printedTwice(reading).or(() -> partOverWhole(reading)).or(() -> rateAgainstItsCounts(reading));
    }

    private Optional<String> printedTwice(Reading reading) {
        return all.stream()
                .filter(other -> other != reading
                        && reading.code() != null
                        && reading.code().equals(other.code()))
                .filter(other -> !together(reading.claim(), other.claim()))
                .findFirst()
                .map(other -> advice.say("draft.advice.twice", other.mention().phrase()));
    }

    private static boolean together(Claimed one, Claimed other) {
        if (one.how() == Looseness.EXACT && other.how() == Looseness.EXACT) {
            return one.value().compareTo(other.value()) == 0;
        }
        return one.how() == Looseness.EXACT
                ? other.fits(one.value())
                : other.how() != Looseness.EXACT || one.fits(other.value());
    }

    private Optional<String> partOverWhole(Reading part) {
        return Denominators.PARTS.getOrDefault(part.codeOrNone(), List.of()).stream()
                .flatMap(code -> all.stream().filter(other -> code.equals(other.code())))
                .filter(whole -> part.claim().how() == Looseness.EXACT
                        && whole.claim().how() == Looseness.EXACT
                        && part.claim().value().compareTo(whole.claim().value()) > 0)
                .findFirst()
                .map(whole -> advice.say("draft.advice.part", whole.mention().phrase()));
    }

    private Optional<String> rateAgainstItsCounts(Reading rate) {
        Optional<Reading> whole = Denominators.of(rate, all).filter(Contradictions::exact);
        Optional<Reading> part = Denominators.numeratorOf(rate, all).filter(Contradictions::exact);
        if (whole.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        long numerator = part.get().claim().value().longValue();
        long denominator = whole.get().claim().value().longValue();
        return denominator == 0 || numerator > denominator || rate.claim().fits(numerator, denominator)
                ? Optional.empty()
                : Optional.of(advice.say("draft.advice.trio", numerator, denominator));
    }

    private static boolean exact(Reading reading) {
        return reading.claim().how() == Looseness.EXACT;
    }
}
