package org.fengqiao.report.section;

import java.time.LocalDate;
import java.util.List;

/**
 * The section on dispute resolution: one model for the screen, the plain text and the Word document.
 *
 * @param organ who signs
 * @param date the day it was written
 */
public record Section(String title, List<SectionBlock> blocks, String organ, LocalDate date) {
    private static final String[] CHINESE = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    public Section {
        blocks = List.copyOf(blocks);
    }

    /** The day as it is signed: 2026年3月2日. */
    public String signedOn() {
        return "%d年%d月%d日".formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** 1 to 99 in Chinese, as headings are numbered. */
    public static String chinese(int number) {
        if (number <= 10) {
            return CHINESE[number];
        }
        String tens = number < 20 ? "十" : CHINESE[number / 10] + "十";
        return number % 10 == 0 ? tens : tens + CHINESE[number % 10];
    }
}
