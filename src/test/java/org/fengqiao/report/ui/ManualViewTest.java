package org.fengqiao.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.math.BigDecimal;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class ManualViewTest extends SpringBrowserlessTest {
    private static final String SEED = "874";

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private MovableClock clock;

    private UnitRow township;

    @BeforeEach
    void aTownship() {
        clock.set("2026-03-02T09:00");
        township = Township.build(units, users, SEED);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aClerkEntersAFigureCorrectsItAndFindsItInTheReportWithItsEarlierValue() {
        LoggedIn.as(users, "clerk-" + SEED);
        open("report/manual?period=2025");
        press("manual-enter");
        type("manual-name", "行政复议案件");
        type("manual-code", "reviews");
        find(BigDecimalField.class).withId("manual-amount").single().setValue(BigDecimal.valueOf(2));
        type("manual-measure", "件");
        press("confirm");
        assertThat(find(NativeTableRow.class).all()).isEmpty();
        find(TextArea.class).withId("manual-source").single().setValue("司法所复议台账");
        press("confirm");
        assertThat(find(NativeTableRow.class).all()).hasSize(2);

        open("report?period=2025");
        Anchor number = find(Anchor.class).withClassName("fq-number").all().stream()
                .filter(link -> link.getHref().startsWith("report/manual/manual.reviews?"))
                .findFirst()
                .orElseThrow();
        assertThat(number.getText()).isEqualTo("2");
        assertThat(find(Div.class)
                        .withId("figure-manual-reviews")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("自填")
                .contains("司法所复议台账");

        open(number.getHref());
        press("manual-correct");
        find(BigDecimalField.class).withId("manual-amount").single().setValue(BigDecimal.valueOf(3));
        type("manual-reason", "漏登一件");
        press("confirm");
        assertThat(find(Section.class)
                        .withId("manual-facts")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("3 件")
                .contains("漏登一件")
                .contains("经办");
        assertThat(find(Section.class)
                        .withId("manual-earlier")
                        .single()
                        .getElement()
                        .getTextRecursively())
                .contains("2 件");
    }

    @Test
    void anAdministratorReadsThemAndEntersNone() {
        LoggedIn.as(users, "admin-" + SEED);
        open("report/manual?period=2025");
        assertThat(find(Button.class).withId("manual-enter").exists()).isFalse();
        assertThat(find(Anchor.class).withId("back-to-report").single().getHref())
                .contains("unit=" + township.code());
        open("report/manual/manual.nothing?period=2025");
        assertThat(find(Section.class).withId("manual-facts").exists()).isFalse();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void type(String id, String text) {
        find(TextField.class).withId(id).single().setValue(text);
    }

    private static void open(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
