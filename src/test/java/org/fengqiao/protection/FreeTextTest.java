package org.fengqiao.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeTextTest {
    @ParameterizedTest
    @CsvSource({
        "电话13912345678，请回,电话139****5678，请回",
        "139-1234-5678,139****5678",
        "+86 13912345678,139****5678",
        "身份证11010519491231002X号,身份证110105********002X号",
        "身份证11010519491231002x号,身份证110105********002X号",
        "编号110105194912310021不是证件,编号110105194912310021不是证件",
        "合同号2025139123456780,合同号2025139123456780",
        "座机8765432,座机8765432"
    })
    void masksMobileNumbersAndValidIdentityNumbersOnly(String text, String masked) {
        assertThat(FreeText.masked(text)).isEqualTo(masked);
    }
}
