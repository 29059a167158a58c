package org.fengqiao.hotline;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The screens of tickets, as somebody at a screen uses them. */
@Import({HotlineTown.class, DueTimers.class})
abstract class TicketScreens extends SpringBrowserlessTest {
    @Autowired
    HotlineTown town;

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
    void begin(TicketAction action) {
        press("action-" + action.code());
    }

    /** Sends the dialog; it closes unless something is wrong. */
    void save() {
        press("dialog-save");
    }

    void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    boolean offers(TicketAction action) {
        return find(Button.class).withId("action-" + action.code()).exists();
    }

    boolean dialogOpen() {
        return find(Dialog.class).exists();
    }

    TextField text(String id) {
        return find(TextField.class).withId(id).single();
    }

    TextArea area(String id) {
        return find(TextArea.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    <T> RadioButtonGroup<T> choice(String id) {
        return find(RadioButtonGroup.class).withId(id).single();
    }

    @SuppressWarnings("unchecked")
    ComboBox<UnitRow> unit(String id) {
        return find(ComboBox.class).withId(id).single();
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
