package org.fengqiao.report.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimedTest {
    @ParameterizedTest
    @CsvSource({
        "200起, 200, true",
        "200起, 201, false",
        "180余人次, 181, true",
        "180余人次, 189, true",
        "180余人次, 180, false",
        "180余人次, 190, false",
        "5000余人次, 5999, true",
        "5000余人次, 6000, false",
        "约220万元, 2150000, true",
        "约220万元, 2249999, true",
        "约220万元, 2260000, false",
        "超4000件, 4001, true",
        "超4000件, 4000, false",
        "近200起, 191, true",
        "近200起, 200, false",
        "不少于38次, 38, true",
        "三十八次会议, 38, true",
        "一百一十二起, 112, true",
        "两千零六件, 2006, true",
        "'1,204件', 1204, true",
    })
    void aCountFitsItsWords(String words, BigDecimal actual, boolean fits) {
        assertThat(only(words).fits(actual)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource({
        "89.2%, 83, 93, true",
        "89.3%, 83, 93, false",
        "98%以上, 196, 200, true",
        "98%以上, 195, 200, false",
        "100%, 166, 166, true",
        "100%, 3999, 4000, false",
        "99.9%, 3999, 4000, true",
        "96%, 300, 312, true",
        "96.0%, 301, 312, false",
        "百分之九十八, 98, 100, true",
        "0%, 1, 4000, false",
    })
    void aRateFitsItsWords(String words, long numerator, long denominator, boolean fits) {
        assertThat(only(words).fits(numerator, denominator)).isEqualTo(fits);
    }

    /** domain.md 1.1: 98.5% needs 65 to 68 cases with one failure, 130 to 137 with two, 194 to 206 with three … */
    @Test
    void someRatesCannotComeFromSomeCounts() {
        Claimed rate = only("98.5%");
        for (long denominator = 1; denominator <= 206; denominator++) {
            boolean possible = denominator >= 65 && denominator <= 68
                    || denominator >= 130 && denominator <= 137
                    || denominator >= 194;
            assertThat(Reachable.from(denominator, rate))
                    .as("of " + denominator)
                    .isEqualTo(possible);
        }
        assertThat(Reachable.neighbours(112, rate)).containsExactly(new BigDecimal("98.2"), new BigDecimal("99.1"));
    }

    private static Claimed only(String words) {
        List<Mention> found = NumberFinder.in("共" + words);
        assertThat(found).hasSize(1);
        return found.getFirst().claim();
    }
}
