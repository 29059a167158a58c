package org.fengqiao.report;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Where a list of records stands: lists are ordered by the starting event, then by id. */
public record RecordKey(Instant startedAt, long id) {
    public static RecordKey of(RecordRow row) {
        return new RecordKey(row.startedAt(), row.id());
    }

    /** Reads what {@link #toString} prints; nothing where an address was tampered with. */
    public static Optional<RecordKey> parse(String text) {
        String[] halves = text.split("_", 2);
        try {
            return Optional.of(new RecordKey(Instant.parse(halves[0]), Long.parseLong(halves[1])));
        } catch (DateTimeParseException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return startedAt + "_" + id;
    }
}
