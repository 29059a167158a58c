package org.fengqiao.report;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a figure: all of them, a rate's numerator or denominator, some parts of a split, or a count beside it.
 *
 * @param key of the part or of the count beside, of several with {@code @} between them; null otherwise
 */
public record Which(Side side, @Nullable String key) {
    public static final Which ALL = new Which(Side.ALL, null);
    public static final Which NUMERATOR = new Which(Side.NUMERATOR, null);
    public static final Which DENOMINATOR = new Which(Side.DENOMINATOR, null);

    private static final String BETWEEN = "@";

    /** What is named. */
    public enum Side {
        ALL,
        NUMERATOR,
        DENOMINATOR,
        PART,
        BESIDE
    }

    public static Which part(String key) {
        return new Which(Side.PART, key);
    }

    /** Several parts together. */
    public static Which parts(Collection<String> keys) {
        return part(String.join(BETWEEN, keys));
    }

    /** Of each part that is meant; none where no part is. */
    public List<String> keys() {
        return key == null ? List.of() : List.of(key.split(BETWEEN));
    }

    public static Which beside(String key) {
        return new Which(Side.BESIDE, key);
    }

    /** Reads what {@link #toString} prints; anything else means all. */
    public static Which parse(String text) {
        if (text.startsWith("part:")) {
            return part(text.substring("part:".length()));
        } else if (text.startsWith("beside:")) {
            return beside(text.substring("beside:".length()));
        }
        return switch (text) {
            case "numerator" -> NUMERATOR;
            case "denominator" -> DENOMINATOR;
            default -> ALL;
        };
    }

    /** As it stands in an address: {@code numerator}, {@code part:neighbour}, {@code beside:not_due}. */
    @Override
    public String toString() {
        return switch (side) {
            case ALL -> "all";
            case NUMERATOR -> "numerator";
            case DENOMINATOR -> "denominator";
            case PART -> "part:" + key;
            case BESIDE -> "beside:" + key;
        };
    }
}
