package org.fengqiao.report.writing;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.Coded;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.Which;
import org.fengqiao.report.section.Manuscript;
import org.fengqiao.report.section.Passage;
import org.fengqiao.report.section.PassageKind;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.section.Wording;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A manuscript as JSON, as it is kept and as the editor in the browser speaks it:
 * <code>[{"kind": "item", "pieces": [{"text": "…", "lead": true}, {"moving": "asof"}, {"code": "dispute.found", "wording":
 * "exact", "which": "all"}]}]</code>. What cannot be read is refused, never dropped.
 */
public final class ManuscriptJson {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private ManuscriptJson() {}

    static String write(Manuscript manuscript) {
        ObjectNode tree = JSON.createObjectNode();
        tree.put("title", manuscript.title());
        tree.put("rateNote", manuscript.rateNote());
        tree.put("organ", manuscript.organ());
        tree.set("passages", tree(manuscript.passages()));
        return JSON.writeValueAsString(tree);
    }

    static Manuscript read(String text) {
        JsonNode tree = JSON.readTree(text);
        return new Manuscript(
                tree.path("title").asString(),
                passages(tree.path("passages")),
                tree.path("rateNote").asString(),
                tree.path("organ").asString());
    }

    /** Reads what the editor sends: a title and passages. */
    public static EditedText edited(String text) {
        try {
            JsonNode tree = JSON.readTree(text);
            if (!tree.path("title").isString() || !tree.path("passages").isArray()) {
                throw new Refused("writing.unreadable");
            }
            return new EditedText(tree.path("title").asString(), passages(tree.path("passages")));
        } catch (JacksonException unreadable) {
            throw new Refused("writing.unreadable");
        }
    }

    private static ArrayNode tree(List<Passage> passages) {
        ArrayNode list = JSON.createArrayNode();
        for (Passage passage : passages) {
            ObjectNode tree = list.addObject();
            tree.put("kind", passage.kind().code());
            ArrayNode pieces = tree.putArray("pieces");
            passage.pieces().forEach(piece -> write(piece, pieces.addObject()));
        }
        return list;
    }

    private static void write(Piece piece, ObjectNode tree) {
        switch (piece) {
            case Piece.Words words -> tree.put("text", words.text()).put("lead", words.lead());
            case Piece.Moving moving -> tree.put("moving", moving.name());
            case Piece.Number number ->
                tree.put("code", number.code())
                        .put("wording", number.wording().code())
                        .put("which", number.which().toString());
        }
    }

    private static List<Passage> passages(JsonNode list) {
        List<Passage> passages = new ArrayList<>();
        for (JsonNode tree : list) {
            PassageKind kind = Coded.find(PassageKind.class, tree.path("kind").asString())
                    .orElseThrow(() -> new Refused("writing.unreadable"));
            List<Piece> pieces = new ArrayList<>();
            tree.path("pieces").forEach(piece -> pieces.add(piece(piece)));
            passages.add(new Passage(kind, pieces));
        }
        return passages;
    }

    private static Piece piece(JsonNode tree) {
        if (tree.has("code")) {
            return new Piece.Number(
                    tree.path("code").asString(),
                    Coded.find(Wording.class, tree.path("wording").asString())
                            .orElseThrow(() -> new Refused("writing.unreadable")),
                    Which.parse(tree.path("which").asString()));
        } else if (tree.has("moving")) {
            return new Piece.Moving(tree.path("moving").asString());
        } else if (tree.path("text").isString()) {
            return new Piece.Words(
                    tree.path("text").asString(), tree.path("lead").asBoolean(false));
        }
        throw new Refused("writing.unreadable");
    }
}
