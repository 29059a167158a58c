package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.function.Consumer;
import org.fengqiao.kernel.Coded;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Which;
import org.fengqiao.report.section.Passage;
import org.fengqiao.report.section.PassageKind;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.section.Shown;
import org.fengqiao.report.section.Wording;
import org.fengqiao.report.writing.ManuscriptJson;
import org.fengqiao.ui.Elements;
import org.fengqiao.ui.Say;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The text of a section as it is written in the browser; its numbers are chips that only the figures can change. */
@Tag("fq-manuscript")
class ManuscriptEditor extends Component implements HasStyle {
    /**
     * @param written takes the whole text when the writer rests
     * @param opened takes the number that was pressed
     */
    ManuscriptEditor(Consumer<List<Passage>> written, Consumer<Piece.Number> opened) {
        Elements.load(this, "manuscript");
        setId("manuscript");
        addClassName("fq-manuscript");
        getElement().setAttribute("lang", "zh-CN");
        getElement().setAttribute("aria-label", Say.text("writing.text"));
        getElement()
                .addEventListener("fq-written", event -> written.accept(ManuscriptJson.passages(value(event, "text"))))
                .addEventData("event.detail.text");
        getElement()
                .addEventListener("fq-chip", event -> opened.accept(number(event)))
                .addEventData("event.detail.code")
                .addEventData("event.detail.wording")
                .addEventData("event.detail.which");
    }

    /** @param figures give the chips their names, in the reader's language */
    void show(List<Passage> passages, Figures figures, Shown shown) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Passage passage : passages) {
            ObjectNode tree = list.addObject().put("kind", passage.kind().code());
            ArrayNode pieces = tree.putArray("pieces");
            passage.pieces().forEach(piece -> pieces.add(piece(piece, figures, shown)));
        }
        call("show", list);
    }

    void insert(Piece.Number number, Figures figures, Shown shown) {
        call("insert", piece(number, figures, shown));
    }

    /** The number that was pressed last is worded otherwise. */
    void reword(Piece.Number number, Shown shown) {
        call("reword", number.wording().code(), shown.of(number));
    }

    /** The number that was pressed last becomes words. */
    void release() {
        call("release");
    }

    void kind(PassageKind kind) {
        call("kind", kind.code());
    }

    void strong() {
        call("strong");
    }

    /** What was sent could not be kept. */
    void unkept() {
        call("unkept");
    }

    private void call(String function, Object... arguments) {
        Object[] all = new Object[arguments.length];
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < arguments.length; i++) {
            all[i] = arguments[i];
            names.append(i == 0 ? "$" : ", $").append(i);
        }
        getElement()
                .executeJs(
                        "customElements.whenDefined('fq-manuscript').then(() => this." + function + "(" + names + "))",
                        all);
    }

    private static ObjectNode piece(Piece piece, Figures figures, Shown shown) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        return switch (piece) {
            case Piece.Words words -> tree.put("text", words.text()).put("lead", words.lead());
            case Piece.Moving moving -> tree.put("moving", moving.name()).put("shown", shown.of(piece));
            case Piece.Number number ->
                tree.put("code", number.code())
                        .put("wording", number.wording().code())
                        .put("which", number.which().toString())
                        .put("shown", shown.of(piece))
                        .put("name", figures.get(number.code()).name());
        };
    }

    private static Piece.Number number(DomEvent event) {
        return new Piece.Number(
                value(event, "code"),
                Coded.find(Wording.class, value(event, "wording")).orElse(Wording.EXACT),
                Which.parse(value(event, "which")));
    }

    private static String value(DomEvent event, String name) {
        return event.getEventData().get("event.detail." + name).asString();
    }
}
