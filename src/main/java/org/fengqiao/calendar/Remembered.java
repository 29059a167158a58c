package org.fengqiao.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value read from the database and believed for a minute: another node may have changed it meanwhile. */
final class Remembered<T> {
    private static final Duration BELIEVED = Duration.ofMinutes(1);

    private final Clock clock;
    private final Supplier<T> source;
    private volatile @Nullable Reading<T> last;

    private record Reading<T>(T value, Instant at) {}

    Remembered(Clock clock, Supplier<T> source) {
        this.clock = clock;
        this.source = source;
    }

    T get() {
        Instant now = clock.instant();
        Reading<T> reading = last;
        // A clock that was set back must not keep an old value alive.
        if (reading == null || Duration.between(reading.at, now).abs().compareTo(BELIEVED) >= 0) {
            reading = new Reading<>(source.get(), now);
            last = reading;
        }
        return reading.value;
    }

    void forget() {
        last = null;
    }
}
