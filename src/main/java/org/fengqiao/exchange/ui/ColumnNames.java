package org.fengqiao.exchange.ui;

import org.fengqiao.exchange.ImportKind;
import org.fengqiao.exchange.row.Column;
import org.fengqiao.exchange.row.Vocabulary;
import org.fengqiao.kernel.Words;
import org.fengqiao.ui.Say;

/** Our columns as the person at the screen calls them. The names are those of the file format, in both languages. */
final class ColumnNames {
    private ColumnNames() {}

    static String of(Column column) {
        return Say.language().equals(Words.CHINESE)
                ? column.chineseName()
                : column.name().replace('_', ' ');
    }

    static String of(ImportKind kind, String name) {
        return kind.rows().column(name).map(ColumnNames::of).orElse(name);
    }

    static String word(Vocabulary vocabulary, String code) {
        return Say.language().equals(Words.CHINESE) ? vocabulary.word(code) : code.replace('_', ' ');
    }
}
