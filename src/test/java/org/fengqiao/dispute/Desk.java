package org.fengqiao.dispute;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The case page of a dispute and its dialogs, as somebody at a screen uses them. */
@Import({DisputeTown.class, org.fengqiao.workflow.DueTimers.class})
abstract class Desk extends SpringBrowserlessTest {
    @Autowired
    DisputeTown town;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    void show(long id) {
        Browser.open("case/" + town.head(id).number().text());
    }

    /** Opens the dialog of an action. */
    void begin(DisputeAction action) {
        test(button(action)).click();
    }

    /** Sends the dialog; it closes unless something is wrong. */
    void save() {
        test(find(Button.class).withId("dialog-save").single()).click();
    }

    void cancel() {
        test(find(Button.class).withId("dialog-cancel").single()).click();
    }

    Button button(DisputeAction action) {
        return find(Button.class).withId("action-" + action.code()).single();
    }

    boolean offers(DisputeAction action) {
        return find(Button.class).withId("action-" + action.code()).exists();
    }

    boolean dialogOpen() {
        return find(Dialog.class).exists();
    }

    TextField text(String component) {
        return find(TextField.class).withId("field-" + component).single();
    }

    TextArea area(String component) {
        return find(TextArea.class).withId("field-" + component).single();
    }

    /** What the rules said against it. */
    String refusal() {
        return find(Div.class).withId("refusal").single().getElement().getTextRecursively();
    }

    /** The most likely next step. */
    String next() {
        return find(Button.class).all().stream()
                .filter(button -> button.getId().orElse("").startsWith("action-"))
                .filter(button -> button.getThemeNames().contains("primary"))
                .map(HasText::getText)
                .findFirst()
                .orElse("");
    }

    /** The words of the step line that are done, now or to come. */
    List<String> steps(String when) {
        return find(OrderedList.class)
                .withClassName("fq-steps")
                .single()
                .getElement()
                .getChildren()
                .filter(step -> when.equals(step.getAttribute("data-step")))
                .map(Element::getTextRecursively)
                .toList();
    }

    String page() {
        return ((HasElement) getCurrentView()).getElement().getTextRecursively();
    }
}
