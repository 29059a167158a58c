package org.fengqiao.report.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.fengqiao.report.Figures;
import org.fengqiao.report.InventedFigures;
import org.fengqiao.report.Part;
import org.fengqiao.report.Which;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTest {
    private static final String COUNT = "dispute.found";
    private static final String RATE = "dispute.resolution_rate";

    @ParameterizedTest
    @CsvSource({
        "225, 200, +12.5",
        "186, 192, −3.1",
        "200, 200, 0",
        "0, 8, −100",
        "10001, 10000, 0",
        "3, 2, +50",
        "1, 3, −66.7"
    })
    void aCountChangesInPerCent(long now, long before, String printed) {
        Change change = counts(now, before).orElseThrow();
        assertThat(change.printed()).isEqualTo(printed);
        assertThat(change.inPoints()).isFalse();
        assertThat(change.isSlight()).isEqualTo(now == 10001);
    }

    @Test
    void fromNothingThereIsNoPerCent() {
        assertThat(counts(5, 0)).isEmpty();
        assertThat(counts(0, 0)).isEmpty();
        assertThat(comparison(new InventedFigures().count(COUNT, 1), null).change(COUNT, Against.YEAR_BEFORE))
                .isEmpty();
    }

    @Test
    void aFigureWithoutSourceOrDenominatorHasNoChange() {
        InventedFigures one = new InventedFigures().rate(RATE, 1, 1);
        assertThat(comparison(one, new InventedFigures()).change(RATE, Against.YEAR_BEFORE))
                .isEmpty();
        assertThat(comparison(new InventedFigures(), one).change(RATE, Against.YEAR_BEFORE))
                .isEmpty();
        assertThat(comparison(one, one).change("dispute.prevented", Against.YEAR_BEFORE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "83, 93, 74, 84, +1.1",
        "1, 2, 1, 2, 0",
        "1, 2, 2, 4, 0",
        "9999, 10000, 10000, 10000, −0.1",
        "0, 5, 5, 5, −100"
    })
    void aRateChangesInPointsAsTheTwoArePrinted(long n1, long d1, long n2, long d2, String printed) {
        Change change = rates(n1, d1, n2, d2).orElseThrow();
        assertThat(change.inPoints()).isTrue();
        assertThat(change.printed()).isEqualTo(printed);
    }

    @Test
    void aPartIsComparedWithTheSamePart() {
        Comparison comparison = comparison(
                new InventedFigures().split("dispute.by_type", new Part("land", "土地", 3), new Part("labour", "劳动", 1)),
                new InventedFigures().split("dispute.by_type", new Part("land", "土地", 2)));
        assertThat(comparison.change("dispute.by_type", Which.part("land"), Against.YEAR_BEFORE))
                .get()
                .extracting(Change::printed)
                .isEqualTo("+50");
        assertThat(comparison.change("dispute.by_type", Which.part("labour"), Against.YEAR_BEFORE))
                .isEmpty();
    }

    /** Whatever the two rates: their printed values and the printed difference agree, and the sign is right. */
    @Test
    void whoeverSubtractsTheTwoPrintedRatesFindsTheSame() {
        Random random = new Random(20251122);
        for (int i = 0; i < 5000; i++) {
            long d1 = 1 + random.nextInt(2000);
            long d2 = 1 + random.nextInt(2000);
            long n1 = random.nextLong(d1 + 1);
            long n2 = random.nextLong(d2 + 1);
            Change change = rates(n1, d1, n2, d2).orElseThrow();
            BigDecimal difference = printed(n1, d1).subtract(printed(n2, d2));
            assertThat(change.size().multiply(BigDecimal.valueOf(change.direction())))
                    .isEqualByComparingTo(difference);
            assertThat(change.direction()).isEqualTo(Long.signum(n1 * d2 - n2 * d1));
            if (change.size().signum() != 0) {
                assertThat(Integer.signum(difference.signum())).isEqualTo(change.direction());
            }
        }
    }

    private static BigDecimal printed(long numerator, long denominator) {
        String printed = new InventedFigures()
                .rate(RATE, numerator, denominator)
                .make()
                .get(RATE)
                .printed();
        return new BigDecimal(printed.replace("%", ""));
    }

    private static Optional<Change> counts(long now, long before) {
        return comparison(new InventedFigures().count(COUNT, now), new InventedFigures().count(COUNT, before))
                .change(COUNT, Against.YEAR_BEFORE);
    }

    private static Optional<Change> rates(long n1, long d1, long n2, long d2) {
        return comparison(new InventedFigures().rate(RATE, n1, d1), new InventedFigures().rate(RATE, n2, d2))
                .change(RATE, Against.YEAR_BEFORE);
    }

    private static Comparison comparison(
            InventedFigures now, @org.jspecify.annotations.Nullable InventedFigures before) {
        Map<Against, Figures> earlier = before == null ? Map.of() : Map.of(Against.YEAR_BEFORE, before.make());
        return new Comparison(now.make(), earlier);
    }
}
