package org.fengqiao.exchange;

import java.util.HashMap;
import java.util.Map;
import org.fengqiao.exchange.SameRows.Key;
import org.jspecify.annotations.Nullable;

/** The rows of a file so far; those of a chunk that is undone are forgotten. */
final class SeenRows {
    private final Map<Key, String> kept = new HashMap<>();
    private final Map<Key, String> fresh = new HashMap<>();
    private final Map<String, Integer> keptTimes = new HashMap<>();
    private final Map<String, Integer> freshTimes = new HashMap<>();

    /** A number for a row without one: its hash, and the how-manieth such row of the file it is. */
    String nextOf(String hash) {
        int times = freshTimes.merge(hash, 1, Integer::sum) + keptTimes.getOrDefault(hash, 0);
        return "#" + hash + ":" + times;
    }

    @Nullable String hash(Key key) {
        return fresh.containsKey(key) ? fresh.get(key) : kept.get(key);
    }

    void add(Key key, String hash) {
        fresh.put(key, hash);
    }

    void keep() {
        kept.putAll(fresh);
        freshTimes.forEach((hash, times) -> keptTimes.merge(hash, times, Integer::sum));
        forget();
    }

    void forget() {
        fresh.clear();
        freshTimes.clear();
    }
}
