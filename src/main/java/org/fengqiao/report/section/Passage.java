package org.fengqiao.report.section;

import java.util.ArrayList;
import java.util.List;

/** A heading or a paragraph of a manuscript; neighbouring words of one kind are one piece. */
public record Passage(PassageKind kind, List<Piece> pieces) {
    public Passage {
        pieces = joined(pieces);
    }

    boolean isBlank() {
        return pieces.stream()
                .allMatch(piece ->
                        piece instanceof Piece.Words words && words.text().isBlank());
    }

    private static List<Piece> joined(List<Piece> pieces) {
        List<Piece> joined = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Words next
                    && !joined.isEmpty()
                    && joined.getLast() instanceof Piece.Words last
                    && last.lead() == next.lead()) {
                joined.set(joined.size() - 1, new Piece.Words(last.text() + next.text(), last.lead()));
            } else {
                joined.add(piece);
            }
        }
        return List.copyOf(joined);
    }
}
