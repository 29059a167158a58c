package org.fengqiao.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.fengqiao.exchange.ImportKind;
import org.fengqiao.exchange.Wizards;
import org.fengqiao.exchange.row.Rule;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The wizard's screens; its work in the background is tested without them, and in a real browser. */
@DatabaseTest
@Transactional
class ImportScreensTest extends SpringBrowserlessTest {
    private static final String SEED = "861";

    @Autowired
    private Wizards wizards;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @BeforeEach
    void aTownship() {
        Township.build(units, users, SEED);
        LoggedIn.as(users, "clerk-" + SEED);
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @Test
    void everyKindIsOffered() {
        Browser.open("import");
        assertThat(find(RadioButtonGroup.class)
                        .withId("import-kind")
                        .single()
                        .getListDataView()
                        .getItems())
                .isEqualTo(List.of(ImportKind.values()));
    }

    @Test
    void aChoiceIsKeptAtOnceAndFoundAgain() {
        long id = begin("工单编号,来电时间,诉求类型,片区\n1,2025-03-01,求决,东\n");
        Browser.open("import/wizard/" + id);
        assertThat(find(Paragraph.class).withId("preview-found").single().getText())
                .contains("UTF-8", "1行", "4列");
        find(TextField.class).withId("source-system").single().setValue("市平台");
        combo("map-place").setValue(new ColumnChoice(ColumnChoice.How.COLUMNS, List.of("片区")));
        combo("word-ticket-class-1").setValue("help");

        Browser.open("import");
        Browser.open("import/wizard/" + id);
        assertThat(find(TextField.class).withId("source-system").single().getValue())
                .isEqualTo("市平台");
        assertThat(wizards.get(id).mapping().rules())
                .containsEntry("place", new Rule.From(List.of("片区"), null))
                .containsEntry("ticket_class", new Rule.From(List.of("诉求类型"), Map.of("求决", "help", "*", "keep")));
        assertThat(combo("word-ticket-class-1").getValue()).isEqualTo("help");
    }

    @Test
    void aMappingThatLacksARequiredColumnIsNotTried() {
        long id = begin("工单编号,标题\n1,灯\n");
        Browser.open("import/wizard/" + id);
        test(find(Button.class).withId("check").single()).click();
        assertThat(wizards.get(id).step()).isEqualTo(org.fengqiao.exchange.WizardStep.MAPPING);
    }

    @Test
    void somebodyElsesWizardIsAnsweredLikeOneThatDoesNotExist() {
        long id = begin("工单编号,来电时间\n1,2025-03-01\n");
        LoggedIn.as(users, "admin-" + SEED);
        for (long wanted : List.of(id, 999_999_999L)) {
            Browser.open("import/wizard/" + wanted);
            assertThat(getCurrentView()).isNotInstanceOf(WizardPage.class);
        }
        Browser.open("import");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref)).noneMatch(href -> href.contains("wizard"));
    }

    @Test
    void aMediatorHasNoImport() {
        LoggedIn.as(users, "mediator-" + SEED);
        Browser.open("import");
        assertThat(getCurrentView()).isNotInstanceOf(ImportView.class);
    }

    private long begin(String text) {
        return wizards.begin(ImportKind.TICKETS, "工单.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private <T> ComboBox<T> combo(String id) {
        return find(ComboBox.class).withId(id).single();
    }
}
