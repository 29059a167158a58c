package org.fengqiao.report.compare;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Period;

/** What a period is compared with. */
public enum Against implements Coded {
    /** 环比: the one before it, of the same length. */
    PERIOD_BEFORE {
        @Override
        public Optional<Period> of(Period period) {
            int year = period.yearNumber();
            int number = period.number();
            return Optional.of(
                    switch (period.span()) {
                        case YEAR -> Period.year(year - 1);
                        case HALF -> number == 1 ? Period.half(year - 1, 2) : Period.half(year, 1);
                        case QUARTER -> number == 1 ? Period.quarter(year - 1, 4) : Period.quarter(year, number - 1);
                        case MONTH -> number == 1 ? Period.month(year - 1, 12) : Period.month(year, number - 1);
                        case WEEK -> EarlierDays.weekBefore(period);
                        case DAYS -> EarlierDays.before(period);
                    });
        }

        @Override
        LocalDate dayIn(Period earlier, Period period, LocalDate day) {
            return period.span() == Period.Span.YEAR
                    ? day.minusYears(1)
                    : EarlierDays.sameDistance(earlier, period, day);
        }
    },
    /** 同比: the same one of the year before. A year without that week has none. */
    YEAR_BEFORE {
        @Override
        public Optional<Period> of(Period period) {
            int year = period.yearNumber() - 1;
            return switch (period.span()) {
                case YEAR -> Optional.of(Period.year(year));
                case HALF -> Optional.of(Period.half(year, period.number()));
                case QUARTER -> Optional.of(Period.quarter(year, period.number()));
                case MONTH -> Optional.of(Period.month(year, period.number()));
                case WEEK -> EarlierDays.week(year, period.number());
                case DAYS -> Optional.of(EarlierDays.yearBefore(period));
            };
        }

        @Override
        LocalDate dayIn(Period earlier, Period period, LocalDate day) {
            return period.span() == Period.Span.WEEK
                    ? EarlierDays.sameDistance(earlier, period, day)
                    : day.minusYears(1);
        }
    };

    /** The earlier period. */
    public abstract Optional<Period> of(Period period);

    /** The day of the earlier period that corresponds to the one at which the period is read. */
    abstract LocalDate dayIn(Period earlier, Period period, LocalDate day);

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Constants with a body are classes of their own, so the name is said here. */
    @Override
    public String wordsKey() {
        return "Against." + code();
    }
}
