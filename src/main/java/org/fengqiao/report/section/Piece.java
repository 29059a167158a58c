package org.fengqiao.report.section;

import org.fengqiao.report.Which;

/** A piece of a passage while it is written: words, or a place that is filled when the section is. */
public sealed interface Piece {
    /** @param lead leads into the passage, so it is printed strong */
    record Words(String text, boolean lead) implements Piece {
        public static Words plain(String text) {
            return new Words(text, false);
        }
    }

    /** A word that moves with the moment of reading, by its name in a template: {@code asof}. */
    record Moving(String name) implements Piece {}

    /** A number bound to a figure, or to a part of it, and how it is said. */
    record Number(String code, Wording wording, Which which) implements Piece {}
}
