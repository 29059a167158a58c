package org.fengqiao.exchange;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.Mapping;
import org.fengqiao.exchange.row.Rule;
import org.fengqiao.exchange.row.Vocabulary;

/**
 * The table of a file as the wizard shows it.
 *
 * @param charset in which the text was read
 * @param sheets names of all sheets
 * @param names of the columns, in their order; where the file has none, the letter
 * @param rows the first ones as they were read, telephone and identity numbers masked
 * @param count how many rows there are
 * @param headerHash tells whether another file has the same header
 * @param words what stands in each column, by its name; columns with many different texts are missing
 */
public record WizardTable(
        Charset charset,
        List<String> sheets,
        String sheet,
        int headerRow,
        List<String> names,
        List<List<String>> rows,
        int count,
        String headerHash,
        Map<String, Set<String>> words) {

    /** Words of the file that a coded column would not understand and the rule does not translate. */
    public List<String> strange(Column column, Rule rule, Mapping mapping) {
        Vocabulary vocabulary = column.words();
        if (vocabulary == null
                || !(rule instanceof Rule.From from)
                || from.columns().size() != 1) {
            return List.of();
        }
        Map<String, String> values = from.values() == null ? Map.of() : from.values();
        return words.getOrDefault(from.columns().getFirst(), Set.of()).stream()
                .filter(word -> !word.isEmpty() && !mapping.nullValues().contains(word))
                .filter(word -> vocabulary.code(word).isEmpty() || values.containsKey(word))
                .toList();
    }
}
