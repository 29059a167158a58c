package org.fengqiao.report.draft;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fengqiao.report.Figure;
import org.fengqiao.report.Part;
import org.fengqiao.report.Which;

/**
 * Judges every number of a draft: by the rules of wording, by arithmetic, by the figures from the records, and by the
 * draft's other numbers, in this order. Without records it still finds what is impossible or contradicts itself.
 */
final class DraftCheck {
    private final Function<String, Optional<Figure>> figures;
    private final Advice advice;

    /** @param figures the figure of a code, where the records know something of its kind */
    DraftCheck(Function<String, Optional<Figure>> figures, Advice advice) {
        this.figures = figures;
        this.advice = advice;
    }

    /** Every number and every claim without digits, in the order of the text. */
    List<Finding> of(String text) {
        List<Reading> readings = NumberFinder.in(text).stream().map(Reading::of).toList();
        Contradictions contradictions = new Contradictions(readings, advice);
        List<Finding> findings = new ArrayList<>();
        readings.forEach(reading -> findings.add(judge(reading, contradictions)));
        WordClaims.in(text).forEach(claim -> findings.add(judge(claim)));
        findings.sort(Comparator.comparingInt(Finding::offset));
        return List.copyOf(findings);
    }

    private Finding judge(Reading reading, Contradictions contradictions) {
        Optional<String> style = Wordings.broken(reading.mention(), advice).filter(broken -> reading.code() != null);
        if (style.isPresent()) {
            return finding(reading, Verdict.STYLE, style.get());
        }
        Optional<Figure> figure = known(reading);
        if (figure.isPresent() && agrees(reading.claim(), figure.get())) {
            return finding(reading, Verdict.MATCH, denominatorNote(reading, figure.get(), contradictions));
        }
        Optional<String> impossible = contradictions.impossible(reading);
        if (impossible.isPresent()) {
            return finding(reading, Verdict.IMPOSSIBLE, impossible.get());
        }
        if (figure.isPresent()) {
            return finding(
                    reading,
                    Verdict.MISMATCH,
                    advice.say("draft.advice.mismatch", figure.get().printed()));
        }
        return contradictions
                .inconsistent(reading)
                .map(why -> finding(reading, Verdict.INCONSISTENT, why))
                .orElseGet(() -> finding(
                        reading, Verdict.UNKNOWN, reading.code() == null ? "" : advice.say("draft.advice.no_records")));
    }

    private Optional<Figure> known(Reading reading) {
        return Optional.ofNullable(reading.code()).flatMap(figures).map(figure -> asNamed(figure, reading));
    }

    /** Of what a sentence says about a matter by its name (针对东片区拆迁…联合调处15次), only that matter's part counts. */
    private static Figure asNamed(Figure figure, Reading reading) {
        List<String> named = figure.breakdown().stream()
                .filter(part -> figure.summed() && part.isKnown())
                .map(Part::key)
                .filter(name -> reading.mention().about().contains(name))
                .toList();
        return named.isEmpty() || agrees(reading.claim(), figure)
                ? figure
                : figure.valued(figure.part(Which.parts(named)), null, null);
    }

    private static boolean agrees(Claimed claim, Figure figure) {
        Long numerator = figure.numerator();
        Long denominator = figure.denominator();
        if (numerator != null && denominator != null) {
            return claim.fits(numerator, denominator);
        }
        BigDecimal value = figure.value();
        return value != null && claim.fits(value);
    }

    /** A rate that is right, but stands beside a count that is not its denominator. */
    private String denominatorNote(Reading rate, Figure figure, Contradictions contradictions) {
        return rate.claim().percent()
                        && figure.denominator() != null
                        && contradictions.impossible(rate).isPresent()
                ? advice.say(
                        "draft.advice.other_denominator", rate.mention().printed(), figure.denominator(), figure.name())
                : "";
    }

    private Finding finding(Reading reading, Verdict verdict, String words) {
        return new Finding(
                reading.mention().phrase(),
                reading.mention().offset(),
                reading.mention().printed(),
                reading.code(),
                known(reading).map(Figure::printed).orElse(null),
                verdict,
                words);
    }

    private Finding judge(WordClaims.Claim claim) {
        return new Finding(
                claim.phrase(),
                claim.offset(),
                claim.word(),
                null,
                null,
                Verdict.UNKNOWN,
                advice.say(claim.all() ? "draft.advice.all" : "draft.advice.none"));
    }
}
