package org.fengqiao.exchange.row;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The codes of a column and the words that files have for them. The codes are those of the record; the words are part of
 * the file format and not of the screens, so they do not stand in the message files.
 */
public final class Vocabulary {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0\\uFEFF]+");

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final Map<String, String> firstWords = new LinkedHashMap<>();

    private Vocabulary() {}

    /** Each entry is a code and its words, separated by spaces; the first word is the usual one. */
    static Vocabulary of(String... entries) {
        Vocabulary vocabulary = new Vocabulary();
        for (String entry : entries) {
            String[] words = entry.split(" ");
            Arrays.stream(words).forEach(word -> vocabulary.codes.put(normal(word), words[0]));
            vocabulary.firstWords.put(words[0], words.length > 1 ? words[1] : words[0]);
        }
        return vocabulary;
    }

    public Optional<String> code(String text) {
        return Optional.ofNullable(codes.get(normal(text)));
    }

    String require(String text) throws Unfit {
        return code(text).orElseThrow(() -> new Unfit("import.value.unknown", usualWords()));
    }

    /** All codes, in their order. */
    public Stream<String> codes() {
        return firstWords.keySet().stream();
    }

    /** The word that files usually have for a code. */
    public String word(String code) {
        return firstWords.getOrDefault(code, code);
    }

    private String usualWords() {
        return firstWords.values().stream().collect(Collectors.joining("、"));
    }

    /** Case, inner spaces and the width of brackets do not matter. */
    static String normal(String text) {
        return BLANKS.matcher(text)
                .replaceAll("")
                .replace('（', '(')
                .replace('）', ')')
                .replace('：', ':')
                .toLowerCase(Locale.ROOT);
    }
}
