package org.fengqiao.slip.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.dispute.DisputeSource;
import org.fengqiao.dispute.DisputeType;
import org.fengqiao.dispute.FileDispute;
import org.fengqiao.dispute.IntakeChannel;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.slip.SlipKind;
import org.fengqiao.slip.SlipReading;
import org.fengqiao.slip.SlipState;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** The clerk writes a slip on the case page, the leader signs it there, and what is due stands on the list. */
@DatabaseTest
@Transactional
class SlipScreensTest extends SpringBrowserlessTest {
    private static final String SEED = "357";

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private SlipReading reading;

    @Autowired
    private MovableClock clock;

    @Autowired
    private jakarta.persistence.EntityManager entities;

    private CaseRef file;

    @BeforeEach
    void aCase() {
        clock.set("2025-03-05T15:00");
        UnitRow township = Township.build(units, users, SEED);
        as("clerk");
        file = disputes.file(new FileDispute(
                units.byCode(township.code() + "201").orElseThrow().id(),
                List.of(),
                DisputeType.NEIGHBOUR,
                null,
                "两家为院墙争执",
                "院墙越界",
                null,
                List.of(new NewParty(PartyRole.APPLICANT, "马某", null, null, null)),
                null,
                null,
                RiskColour.YELLOW,
                DisputeSource.APPLIED,
                IntakeChannel.GRID,
                clock.instant(),
                null,
                false,
                false,
                false));
        entities.flush();
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    @SuppressWarnings("unchecked")
    void aSlipIsWrittenOnTheCasePageAndSignedThere() {
        UI.getCurrent().navigate("case/" + file.number().text());
        press("draft-slip");
        press("confirm");
        assertThat(find(Select.class).withId("slip-kind").single().isInvalid())
                .as("kind")
                .isTrue();
        ((Select<SlipKind>) find(Select.class).withId("slip-kind").single()).setValue(SlipKind.ASSIGNMENT);
        press("confirm");
        assertThat(find(TextField.class).withId("slip-organ").single().isInvalid())
                .as("organ")
                .isTrue();
        ((ComboBox<UnitRow>) find(ComboBox.class).withId("slip-unit").single())
                .setValue(units.byCode("990" + SEED + "100201").orElseThrow());
        find(TextArea.class).withId("slip-content").single().setValue("请上门调解");
        press("confirm");
        entities.flush();
        long id = reading.of(file.id()).getFirst().id();
        assertThat(find(Button.class).withId("sign-" + id).exists())
                .as("a clerk signs nothing")
                .isFalse();

        as("leader");
        UI.getCurrent().navigate("");
        assertThat(find(Anchor.class).withText("交办单 → 第1村").exists())
                .as("on the leader's page")
                .isTrue();
        UI.getCurrent().navigate("slips", QueryParameters.of("state", "draft"));
        assertThat(find(Anchor.class).withText("两家为院墙争执").exists()).as("listed").isTrue();
        UI.getCurrent().navigate("case/" + file.number().text());
        press("sign-" + id);
        press("confirm");
        entities.flush();
        assertThat(reading.get(id).state()).isEqualTo(SlipState.SIGNED);
        assertThat(find(Anchor.class).withId("paper-" + id).exists()).isTrue();
    }

    @Test
    void whatIsDueStandsOnTheListAndLeavesItWhenItIsWritten() {
        clock.set("2025-03-13T09:00");
        UI.getCurrent().navigate("slips");
        assertThat(find(Section.class).withId("due-supervise").exists()).isTrue();
        press("write-supervise-" + file.id());
        press("confirm");
        entities.flush();
        assertThat(find(Section.class).withId("due-supervise").exists()).isFalse();
        assertThat(reading.of(file.id()).getFirst().kind()).isEqualTo(SlipKind.SUPERVISION);
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }

    private void as(String who) {
        LoggedIn.as(users, who + "-" + SEED);
    }
}
