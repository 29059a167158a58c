package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.page.PendingJavaScriptResult;
import com.vaadin.flow.dom.DomEvent;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.fengqiao.kernel.Coded;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Which;
import org.fengqiao.report.section.Passage;
import org.fengqiao.report.section.PassageKind;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.section.Shown;
import org.fengqiao.report.section.Wording;
import org.fengqiao.ui.Elements;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The text of a section as it is written in the browser; its numbers are chips that only the figures can change. What is
 * sent stays in the browser until {@link #kept} answers it.
 */
@Tag("fq-manuscript")
class ManuscriptEditor extends Component implements HasStyle {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** What the browser hands over; turns count upwards. */
    interface Writer {
        /**
         * The writer rests.
         *
         * @param sent title and text as JSON
         * @param foreign numbers were pasted from another text, and show what they are there
         */
        void written(int turn, String sent, boolean foreign);

        /** An earlier page in this tab could not send this; it was written on that revision. */
        void rescued(int turn, String sent, long revision);

        /** A number was pressed. */
        void opened(Piece.Number number);
    }

    /**
     * @param owner login of who writes; nobody else is handed what was left
     * @param titleField id of the field with the title, which stands beside this editor
     * @param unsavedNote id of what is shown while the server has not everything yet
     */
    ManuscriptEditor(FigureRequest about, String owner, String titleField, String unsavedNote, Writer writer) {
        Elements.load(this, "manuscript");
        setId("manuscript");
        addClassName("fq-manuscript");
        getElement().setAttribute("lang", "zh-CN");
        getElement().setAttribute("aria-label", Say.text("writing.text"));
        getElement().setAttribute("about", about.unit() + " " + about.period());
        getElement().setAttribute("owner", owner);
        getElement().setAttribute("title-field", titleField);
        getElement().setAttribute("unsaved-note", unsavedNote);
        listen(
                "fq-written",
                event -> writer.written(
                        value(event, "turn").asInt(),
                        value(event, "text").asString(),
                        value(event, "foreign").asBoolean()),
                "turn",
                "text",
                "foreign");
        listen(
                "fq-rescued",
                event -> writer.rescued(
                        value(event, "turn").asInt(),
                        value(event, "text").asString(),
                        value(event, "revision").asLong()),
                "turn",
                "text",
                "revision");
        listen("fq-chip", event -> writer.opened(number(event)), "code", "wording", "which");
    }

    /**
     * Opens a text; what was left unsent on it is handed back then.
     *
     * @param figures give the chips their names, in the reader's language
     */
    void open(List<Passage> passages, long revision, Figures figures, Shown shown) {
        call("open", list(passages, figures, shown), revision);
    }

    /** Another text in place of what stands there. */
    void show(List<Passage> passages, long revision, Figures figures, Shown shown) {
        call("show", list(passages, figures, shown), revision);
    }

    /** Words that were not saved, written on that revision. */
    void put(List<Passage> passages, long revision, Figures figures, Shown shown) {
        call("put", list(passages, figures, shown), revision);
    }

    /** What was sent at this turn is saved, as that revision. */
    PendingJavaScriptResult kept(int turn, long revision) {
        return call("kept", turn, revision);
    }

    /** What was sent could not be saved. */
    void unkept() {
        call("unkept");
    }

    /** Asks for what was not sent yet: its turn and its JSON; without any, it goes on at once. */
    void leaving(Runnable nothing, Consumer<Unsent> unsent) {
        getElement()
                .executeJs("return this.leaving?.() ?? null")
                .then(
                        String.class,
                        text -> {
                            if (text == null) {
                                nothing.run();
                            } else {
                                JsonNode tree = JSON.readTree(text);
                                unsent.accept(new Unsent(
                                        tree.path("turn").asInt(),
                                        tree.path("text").asString()));
                            }
                        },
                        failed -> nothing.run());
    }

    /** What a page still has when it is left. */
    record Unsent(int turn, String text) {}

    void refresh(List<Passage> passages, Figures figures, Shown shown) {
        ArrayNode pieces = JsonNodeFactory.instance.arrayNode();
        passages.forEach(passage -> passage.pieces().stream()
                .filter(piece -> !(piece instanceof Piece.Words))
                .forEach(piece -> pieces.add(piece(piece, figures, shown))));
        call("refresh", pieces);
    }

    void insert(Piece.Number number, Figures figures, Shown shown) {
        call("insert", piece(number, figures, shown));
    }

    /** The number that was pressed last is worded otherwise, or says other parts. */
    void reword(Piece.Number number, Shown shown) {
        call("reword", number.wording().code(), number.which().toString(), shown.of(number));
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

    private void listen(String event, Consumer<DomEvent> listener, String... details) {
        var registration = getElement().addEventListener(event, listener::accept);
        for (String detail : details) {
            registration.addEventData("event.detail." + detail);
        }
    }

    private PendingJavaScriptResult call(String function, @Nullable Object... arguments) {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < arguments.length; i++) {
            names.append(i == 0 ? "$" : ", $").append(i);
        }
        return getElement()
                .executeJs(
                        "return customElements.whenDefined('fq-manuscript').then(() => this." + function + "(" + names
                                + "))",
                        arguments);
    }

    private static ArrayNode list(List<Passage> passages, Figures figures, Shown shown) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (Passage passage : passages) {
            ObjectNode tree = list.addObject().put("kind", passage.kind().code());
            ArrayNode pieces = tree.putArray("pieces");
            passage.pieces().forEach(piece -> pieces.add(piece(piece, figures, shown)));
        }
        return list;
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
                value(event, "code").asString(),
                Coded.find(Wording.class, value(event, "wording").asString()).orElse(Wording.EXACT),
                Which.parse(value(event, "which").asString()));
    }

    private static JsonNode value(DomEvent event, String name) {
        return Objects.requireNonNull(event.getEventData().get("event.detail." + name));
    }
}
