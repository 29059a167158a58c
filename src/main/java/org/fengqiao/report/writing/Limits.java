package org.fengqiao.report.writing;

import org.fengqiao.kernel.Refused;
import org.fengqiao.report.section.Manuscript;
import org.fengqiao.report.section.Piece;

/** How much a section may be; more is told while it is written, not found out when it is stored. */
final class Limits {
    /** Characters of the text, without its numbers: more than fifty pages. */
    static final int TEXT = 50_000;

    /** Characters of the title. */
    static final int TITLE = 100;

    /** Characters of the whole manuscript as it is stored. */
    private static final int STORED = 200_000;

    private Limits() {}

    static void require(Manuscript manuscript) {
        int length = manuscript.passages().stream()
                .flatMap(passage -> passage.pieces().stream())
                .mapToInt(piece ->
                        piece instanceof Piece.Words words ? words.text().length() : 0)
                .sum();
        if (length > TEXT) {
            throw new Refused("writing.too_long", length, TEXT);
        } else if (manuscript.title().length() > TITLE) {
            throw new Refused("writing.title_long", TITLE);
        } else if (ManuscriptJson.write(manuscript).length() > STORED) {
            throw new Refused("writing.too_many_pieces");
        }
    }
}
