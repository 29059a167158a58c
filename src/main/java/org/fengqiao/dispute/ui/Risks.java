package org.fengqiao.dispute.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tiles;
import org.fengqiao.ui.Tone;

/** Risk colours on the screen: always with their word and a shape of their own. */
final class Risks {
    private Risks() {}

    static Mark mark(RiskColour risk) {
        Mark mark = new Mark(Tone.CALM, shape(risk), Say.text(risk));
        mark.addClassName("fq-mark-" + risk.code());
        return mark;
    }

    static Tiles<RiskColour> tiles(String id, String labelKey) {
        Tiles<RiskColour> tiles = new Tiles<>(id, labelKey, List.of(RiskColour.values()));
        tiles.addClassName("fq-risk");
        tiles.setRenderer(new ComponentRenderer<>(Risks::tile));
        return tiles;
    }

    private static Component tile(RiskColour risk) {
        Span shape = new Span(shape(risk) + " ");
        shape.addClassName("fq-shape-" + risk.code());
        Span hint = new Span(Say.text("risk.hint." + risk.code()));
        hint.addClassName("fq-hint");
        Div tile = new Div(new Div(shape, new Span(Say.text(risk))), hint);
        tile.addClassName("fq-risk-tile");
        return tile;
    }

    private static String shape(RiskColour risk) {
        return switch (risk) {
            case RED -> "■";
            case ORANGE -> "◆";
            case YELLOW -> "▲";
            case BLUE -> "●";
        };
    }
}
