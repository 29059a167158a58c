package org.fengqiao.exchange.row;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the value of one of our columns comes from in a foreign file. */
public sealed interface Rule {
    /** The foreign columns it needs; a header must hold them all. */
    List<String> needs();

    /**
     * Columns of the file, joined by a line break where there are several.
     *
     * @param values their words and ours; null where the words are taken as they are. The key {@code *} stands for every
     *     other word, its value {@code keep} for that word itself
     */
    record From(List<String> columns, @Nullable Map<String, String> values) implements Rule {
        public static final String ANY = "*";
        public static final String KEEP = "keep";

        @Override
        public List<String> needs() {
            return columns;
        }

        String translated(String text) throws Unfit {
            if (values == null) {
                return text;
            }
            String known = values.get(text);
            if (known == null) {
                String other = values.get(ANY);
                if (other == null) {
                    throw new Unfit("import.value.unlisted");
                }
                known = other.equals(KEEP) ? text : other;
            }
            return known;
        }
    }

    /** The same in every row. */
    record Constant(String text) implements Rule {
        @Override
        public List<String> needs() {
            return List.of();
        }
    }

    /** Names of units below the import's, outermost first. */
    record Path(List<String> columns, boolean createMissing) implements Rule {
        @Override
        public List<String> needs() {
            return columns;
        }
    }
}
