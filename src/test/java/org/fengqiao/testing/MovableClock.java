package org.fengqiao.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.fengqiao.kernel.ChinaTime;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the tests: it stands still until a test moves it. Starts at 2025-03-05 09:00 in Shanghai, a Wednesday. */
@Component
@Primary
public class MovableClock extends Clock {
    private volatile Instant now =
            LocalDateTime.of(2025, 3, 5, 9, 0).atZone(ChinaTime.ZONE).toInstant();

    /** Sets the time: {@code 2025-03-12T09:00}, in Shanghai. */
    public void set(String localDateTime) {
        now = LocalDateTime.parse(localDateTime).atZone(ChinaTime.ZONE).toInstant();
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ChinaTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }
}
