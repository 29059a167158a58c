package org.fengqiao.report.section;

import java.util.List;

/** A heading or a paragraph of a manuscript. */
public record Passage(PassageKind kind, List<Piece> pieces) {
    public Passage {
        pieces = List.copyOf(pieces);
    }

    boolean isBlank() {
        return pieces.stream()
                .allMatch(piece ->
                        piece instanceof Piece.Words words && words.text().isBlank());
    }
}
