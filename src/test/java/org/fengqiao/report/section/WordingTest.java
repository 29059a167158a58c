package org.fengqiao.report.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {
    @ParameterizedTest
    @CsvSource({
        "197, 200, 98%以上",
        "196, 200, 98%以上",
        "195, 200, 97%以上",
        "200, 200, 100%",
        "3999, 4000, 99%以上",
        "1, 500, 0.2%",
        "0, 500, 0%",
    })
    void atLeastNeverSaysMoreThanTheRate(long numerator, long denominator, String said) {
        assertThat(Wording.AT_LEAST.ofRate(numerator, denominator)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "180, 180",
        "181, 180余",
        "189, 180余",
        "190, 190",
        "31, 30余",
        "9, 9",
        "10, 10",
        "5000, 5000",
        "5001, 5000余",
        "4250, 4200余",
        "12345, 12000余",
    })
    void plusStandsAfterARoundNumberBelowTheValue(BigDecimal value, String said) {
        assertThat(Wording.PLUS.of(value)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"4000, 4000", "4001, 超4000", "4099, 超4000", "4100, 4100", "85, 超80", "7, 7"})
    void moreThanLeavesTheNumberItselfOut(BigDecimal value, String said) {
        assertThat(Wording.MORE_THAN.of(value)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2203512, 约220万",
        "2200000, 220万",
        "1871471, 约187万",
        "2149999, 约210万",
        "2150000, 约220万",
        "12340, 约1.23万",
        "9876, 约9900",
        "150, 150",
        "12.50, 12.5",
        "0, 0",
        "19, 19",
        "20.4, 约20",
    })
    void aboutIsWithinHalfAStep(BigDecimal value, String said) {
        assertThat(Wording.ABOUT.of(value)).isEqualTo(said);
    }

    @Test
    void aboutIsNeverOffByMoreThanTwoAndAHalfPercent() {
        Random random = new Random(7);
        for (int i = 0; i < 10_000; i++) {
            BigDecimal value = BigDecimal.valueOf(Math.round(Math.exp(random.nextDouble() * 20)) + 20);
            String said = Wording.ABOUT.of(value).replace("约", "");
            BigDecimal number =
                    said.endsWith("万") ? new BigDecimal(said.replace("万", "")).movePointRight(4) : new BigDecimal(said);
            assertThat(number.subtract(value).abs())
                    .as("%s said %s", value, said)
                    .isLessThanOrEqualTo(number.multiply(new BigDecimal("0.025")));
        }
    }

    @Test
    void onlyAllOfThemAreAHundredPercentInAnyWording() {
        for (Wording wording : Wording.values()) {
            for (long denominator : new long[] {2, 66, 166, 4001, 1_000_000}) {
                assertThat(wording.ofRate(denominator - 1, denominator)).doesNotContain("100");
                assertThat(wording.ofRate(denominator, denominator)).isEqualTo("100%");
            }
        }
    }
}
