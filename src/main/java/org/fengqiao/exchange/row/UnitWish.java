package org.fengqiao.exchange.row;

import java.util.Arrays;
import java.util.List;

/**
 * What a row says about its unit: a code, a name, or names from the top with {@code /} between them. Empty means the
 * import's own unit.
 *
 * @param createMissing a unit that is not there is to be made
 */
public record UnitWish(List<String> names, boolean createMissing) {
    public static final UnitWish NONE = new UnitWish(List.of(), false);

    public static UnitWish named(String text) {
        return new UnitWish(
                Arrays.stream(text.split("/"))
                        .map(Values::trimmed)
                        .filter(name -> !name.isEmpty())
                        .toList(),
                false);
    }

    /** As the file said it. */
    @Override
    public String toString() {
        return String.join("/", names);
    }
}
