package org.fengqiao.ui;

import java.util.List;

/** Where a {@link PagedList} gets its rows. */
public interface PageSource<T> {
    /** At most {@code slice.limit()} rows, in the list's order also where they are those before a key. */
    List<T> rows(Slice slice);

    /** How many rows there are in all, but never more than {@code limit}: nobody waits for a count of a million. */
    int count(int limit);

    /** What the next page starts after: unique, and in the list's order. */
    String key(T row);
}
