package org.fengqiao.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import of the past.
 *
 * @param state {@code running}, {@code complete}, {@code stopped} or {@code undone}
 * @param records how many records are here that it brought
 */
public record ImportRunView(
        long id,
        ImportKind kind,
        String unitName,
        String fileName,
        String sourceSystem,
        String state,
        int rows,
        int accepted,
        int updated,
        int duplicates,
        int rejected,
        Instant startedAt,
        @Nullable Instant finishedAt,
        String startedBy,
        int records) {
    /** Whether there is anything that could be taken back. */
    public boolean undoable() {
        return records > 0 && (state.equals("complete") || state.equals("stopped"));
    }
}
