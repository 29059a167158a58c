package org.fengqiao.exchange.row;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of an import file.
 *
 * @param name the English name, which is stable and the key of the value in {@link Facts}
 * @param otherNames Chinese names and other English ones, by precedence where a file has several of them
 * @param limit greatest length of a text
 * @param vocabulary of a coded value
 */
public record Column(
        String name, Type type, int limit, @Nullable Vocabulary vocabulary, List<String> otherNames) {
    /** How the text of a column is read. */
    public enum Type {
        TEXT,
        /** The sender's number: kept letter by letter. */
        NUMBER,
        CODE,
        MOMENT,
        MONEY,
        COUNT,
        FLAG,
        NAMES,
        UNITS,
        REFERENCES,
        ROLES,
        DISPUTE_TYPE,
        PHONE,
        IDENTITY,
        ADDRESS
    }

    static Column text(String name, int limit, String... otherNames) {
        return new Column(name, Type.TEXT, limit, null, List.of(otherNames));
    }

    static Column coded(String name, Vocabulary vocabulary, String... otherNames) {
        return new Column(name, Type.CODE, 0, vocabulary, List.of(otherNames));
    }

    static Column of(Type type, String name, String... otherNames) {
        return new Column(name, type, 0, null, List.of(otherNames));
    }

    static Column of(Type type, int limit, String name, String... otherNames) {
        return new Column(name, type, limit, null, List.of(otherNames));
    }

    Column alsoCalled(String... names) {
        return new Column(
                name,
                type,
                limit,
                vocabulary,
                Stream.concat(otherNames.stream(), Stream.of(names)).toList());
    }

    /** The codes of a value, and of yes and no; null where any text will do. */
    public @Nullable Vocabulary words() {
        return type == Type.FLAG ? Vocabularies.FLAG : vocabulary;
    }

    /** The usual Chinese name. */
    public String chineseName() {
        return otherNames.isEmpty() ? name : otherNames.getFirst();
    }

    /** All names, the English one first. */
    Stream<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream());
    }
}
