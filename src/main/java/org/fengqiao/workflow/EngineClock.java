package org.fengqiao.workflow;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.springframework.stereotype.Component;

/** Our one clock as the engine wants it. The engine's own is static, and would be shared between contexts. */
@Component
class EngineClock implements org.flowable.common.engine.impl.runtime.Clock {
    private final Clock clock;

    EngineClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Date getCurrentTime() {
        return Date.from(clock.instant());
    }

    @Override
    public Calendar getCurrentCalendar() {
        return GregorianCalendar.from(ZonedDateTime.ofInstant(clock.instant(), clock.getZone()));
    }

    @Override
    public Calendar getCurrentCalendar(TimeZone zone) {
        return GregorianCalendar.from(ZonedDateTime.ofInstant(clock.instant(), zone.toZoneId()));
    }

    @Override
    public TimeZone getCurrentTimeZone() {
        return TimeZone.getTimeZone(clock.getZone());
    }

    @Override
    public void setCurrentTime(Date time) {
        throw new UnsupportedOperationException("time is moved at the Clock bean");
    }

    @Override
    public void setCurrentCalendar(Calendar calendar) {
        throw new UnsupportedOperationException("time is moved at the Clock bean");
    }

    @Override
    public void reset() {
        // There is nothing to go back to: the Clock bean is the time.
    }
}
