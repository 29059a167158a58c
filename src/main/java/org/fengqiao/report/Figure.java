package org.fengqiao.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure with the words that go with it.
 *
 * @param measureWord what follows the number: 起, 件, %
 * @param value a count, yuan, or a percentage half-up to two decimals; null where there is nothing to count yet or the
 *     denominator is 0
 * @param numerator of a rate
 * @param denominator of a rate
 * @param denominatorCode the indicator that counts a rate's denominator, or a set that holds it
 * @param summed it adds up what its records say, and does not count them
 * @param note what a reader of this unit's figure must know; empty mostly
 */
public record Figure(
        String code,
        String name,
        String definition,
        Measure measure,
        String measureWord,
        Timing timing,
        @Nullable BigDecimal value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable String denominatorCode,
        List<Part> breakdown,
        List<Part> beside,
        boolean summed,
        String note) {
    public Figure {
        breakdown = List.copyOf(breakdown);
        beside = List.copyOf(beside);
    }

    public boolean isRate() {
        return measure == Measure.PERCENT;
    }

    /** What kind of thing it is about: the first word of its code, as {@code dispute}. */
    public String subject() {
        return code.substring(0, code.indexOf('.'));
    }

    /** The records that its number itself opens: of a rate those of the denominator, which tell both its numbers. */
    public Which whole() {
        return isRate() ? Which.DENOMINATOR : Which.ALL;
    }

    /** Of a register that is not kept here (自填); no records stand behind it. */
    public boolean enteredByHand() {
        return ManualCode.isOne(code);
    }

    /** Something to tell: known, and not zero. */
    public boolean isSaid() {
        return value != null && value.signum() != 0;
    }

    /** Whether it counts the same as another, whatever their words: its value, its parts and what stands beside it. */
    public boolean countsAs(Figure other) {
        return Objects.equals(plain(value), plain(other.value))
                && Objects.equals(numerator, other.numerator)
                && Objects.equals(denominator, other.denominator)
                && values(breakdown).equals(values(other.breakdown))
                && values(beside).equals(values(other.beside));
    }

    /** What the parts that are meant, or the count beside it, come to; one that has no records any more adds nothing. */
    public BigDecimal part(Which which) {
        return BigDecimal.valueOf(meant(which).mapToLong(Part::value).sum());
    }

    /** The names of the parts that are meant, or of the count beside it. */
    public String partName(Which which) {
        return meant(which).map(Part::name).collect(Collectors.joining("、"));
    }

    private Stream<Part> meant(Which which) {
        return (which.side() == Which.Side.BESIDE ? beside : breakdown)
                .stream().filter(part -> which.keys().contains(part.key()));
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : Printed.plain(number);
    }

    private static Map<String, Long> values(List<Part> parts) {
        return parts.stream().collect(Collectors.toMap(Part::key, Part::value));
    }

    /** What a text names, but nobody entered: a dash. */
    static Figure missing(String code) {
        return new Figure(
                code,
                code,
                "",
                Measure.OWN_WORD,
                "",
                Timing.FLOW,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                false,
                "");
    }

    /** The same figure with another value and without parts. */
    public Figure valued(@Nullable BigDecimal other, @Nullable Long itsNumerator, @Nullable Long itsDenominator) {
        return new Figure(
                code,
                name,
                definition,
                measure,
                measureWord,
                timing,
                other,
                itsNumerator,
                itsDenominator,
                denominatorCode,
                List.of(),
                List.of(),
                summed,
                note);
    }

    /** The same figure said in other words: another name, another measure word. */
    public Figure said(String otherName, String otherWord) {
        return new Figure(
                code,
                otherName,
                definition,
                measure,
                otherWord,
                timing,
                value,
                numerator,
                denominator,
                denominatorCode,
                breakdown,
                beside,
                summed,
                note);
    }

    /** The exact form: digits without unit, a rate with its sign, a dash for what is not known. */
    public String printed() {
        return Printed.exact(this);
    }
}
