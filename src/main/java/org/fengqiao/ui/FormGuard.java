package org.fengqiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.DomEvent;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Watches in the browser over what is typed but not yet confirmed by the server: asks before the page is left, and
 * hands it back when the form is opened again in the same tab after a lost session.
 */
@Tag("fq-form-guard")
public class FormGuard extends Component {
    /**
     * @param owner login of the person typing; nobody else is handed what was left
     * @param rescued takes what an earlier page could not send, by the ids of the fields
     */
    public FormGuard(String form, String owner, Consumer<Map<String, String>> rescued) {
        Elements.load(this, "form-guard");
        getElement().setAttribute("form", form);
        getElement().setAttribute("owner", owner);
        getElement()
                .addEventListener("fq-rescued", event -> rescued.accept(FormMemory.read(values(event))))
                .addEventData("event.detail.values");
    }

    private static String values(DomEvent event) {
        return event.getEventData().get("event.detail.values").asString();
    }

    /** Asks the browser for what was left; the answer comes to the consumer. */
    public void rescue() {
        getElement().executeJs("customElements.whenDefined('fq-form-guard').then(() => this.rescue())");
    }

    /** Tells the browser that a value has arrived here. */
    public void kept(String fieldId, String text) {
        getElement().executeJs("this.kept?.($0, $1)", fieldId, text);
    }

    public void done() {
        getElement().executeJs("this.done?.()");
    }
}
