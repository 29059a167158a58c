package org.fengqiao.ui;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words of the date picker. The week begins on Monday. */
final class Calendars {
    private Calendars() {}

    static DatePickerI18n words() {
        Locale language = Say.language();
        return new DatePickerI18n()
                .setMonthNames(Stream.of(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, language))
                        .toList())
                .setWeekdays(weekdays(TextStyle.FULL_STANDALONE, language))
                .setWeekdaysShort(weekdays(TextStyle.NARROW_STANDALONE, language))
                .setFirstDayOfWeek(1)
                .setDateFormats("yyyy-MM-dd", "yyyy/M/d", "yyyy年M月d日", "yyyyMMdd")
                .setToday(Say.text("field.today"))
                .setCancel(Say.text("ui.cancel"))
                .setBadInputErrorMessage(Say.text("field.not_a_date"))
                .setMaxErrorMessage(Say.text("field.in_the_future"))
                .setRequiredErrorMessage(Say.text("field.required"));
    }

    /** Sunday first, as the picker wants them whatever day the week begins on. */
    private static List<String> weekdays(TextStyle style, Locale language) {
        return IntStream.rangeClosed(0, 6)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, language))
                .toList();
    }
}
