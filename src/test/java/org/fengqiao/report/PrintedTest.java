package org.fengqiao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedTest {
    @ParameterizedTest
    @CsvSource({
        "83, 93, 89.2%",
        "110, 112, 98.2%",
        "111, 112, 99.1%",
        "9071, 9995, 90.8%",
        "1, 1, 100%",
        "3999, 4000, 99.9%",
        "9999999, 10000000, 99.9%",
        "1, 10000000, 0.1%",
        "0, 10, 0%",
        "1, 2, 50%",
        "1, 8, 12.5%",
        "5, 1000, 0.5%",
        "1995, 2000, 99.8%",
    })
    void aRateHasOneDecimalAndNeverSaysAllOrNothingUntruly(long numerator, long denominator, String printed) {
        assertThat(Printed.rate(numerator, denominator)).isEqualTo(printed);
    }

    @Test
    void onlyAllOfThemAreAHundredPercent() {
        for (long denominator = 1; denominator <= 3000; denominator += 7) {
            assertThat(Printed.rate(denominator, denominator)).isEqualTo("100%");
            assertThat(Printed.rate(denominator - 1, denominator)).isNotEqualTo("100%");
            assertThat(Printed.rate(1, denominator * 1000)).isNotEqualTo("0%");
        }
    }

    @ParameterizedTest
    @CsvSource({"200, 200", "1871471.00, 1871471", "1200.50, 1200.5", "0.00, 0", "1E+6, 1000000"})
    void anAmountIsDigits(BigDecimal amount, String printed) {
        assertThat(Printed.plain(amount)).isEqualTo(printed);
    }
}
