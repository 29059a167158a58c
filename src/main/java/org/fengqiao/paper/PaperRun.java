package org.fengqiao.paper;

/** A stretch of text in one kind of type; strong for the words that lead into a paragraph. */
public record PaperRun(String text, boolean strong) {
    public static PaperRun plain(String text) {
        return new PaperRun(text, false);
    }

    public static PaperRun strong(String text) {
        return new PaperRun(text, true);
    }
}
