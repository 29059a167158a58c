package org.fengqiao.report.draft;

import java.math.BigDecimal;
import java.util.Optional;

/** Whole numbers in Chinese characters: 三十八, 一百一十二, 二〇二五, 两千零六, 一万三千. */
final class ChineseNumeral {
    static final String CHARACTERS = "〇零一二两三四五六七八九十百千";

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumeral() {}

    static Optional<BigDecimal> read(String text) {
        String plain = text.replace('零', '〇').replace('两', '二');
        if (plain.isEmpty() || !plain.chars().allMatch(c -> (DIGITS + "十百千").indexOf(c) >= 0)) {
            return Optional.empty();
        }
        boolean positional = plain.chars().noneMatch(c -> "十百千".indexOf(c) >= 0);
        return Optional.of(BigDecimal.valueOf(positional ? byPlace(plain) : byUnits(plain)));
    }

    private static long byPlace(String digits) {
        long number = 0;
        for (char c : digits.toCharArray()) {
            number = number * 10 + DIGITS.indexOf(c);
        }
        return number;
    }

    private static long byUnits(String text) {
        long sum = 0;
        long digit = -1;
        for (char c : text.toCharArray()) {
            int unit = switch (c) {
                case '十' -> 10;
                case '百' -> 100;
                case '千' -> 1000;
                default -> 0;
            };
            if (unit == 0) {
                digit = DIGITS.indexOf(c);
            } else {
                sum += Math.max(digit, digit == 0 ? 0 : 1) * unit;
                digit = -1;
            }
        }
        return sum + Math.max(digit, 0);
    }
}
