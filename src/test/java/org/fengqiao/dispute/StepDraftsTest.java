package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fengqiao.dispute.DisputeAction.HOLD_SESSION;
import static org.fengqiao.dispute.DisputeAction.TERMINATE;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.fengqiao.organization.Drafts;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class StepDraftsTest extends Desk {
    @Autowired
    private Drafts drafts;

    @Test
    void whatWasTypedIntoAStepIsFoundAgainAndGoneOnceItIsSent() {
        long id = town.inSession();
        show(id);
        begin(HOLD_SESSION);
        area("record").setValue("各让一步");
        text("place").setValue("村委会");
        cancel();

        town.clock.set("2025-03-05T15:00");
        show(id);
        begin(HOLD_SESSION);
        assertThat(offered()).isTrue();
        assertThat(area("record").getValue()).isEqualTo("各让一步");
        assertThat(text("place").getValue()).isEqualTo("村委会");
        assertThat(find(DateTimePicker.class).withId("field-heldAt").single().getValue())
                .as("a time nobody touched is now")
                .isEqualTo(LocalDateTime.parse("2025-03-05T15:00"));
        save();
        assertThat(town.view(id).mediations().getFirst().sessions().getLast().record())
                .isEqualTo("各让一步");

        begin(HOLD_SESSION);
        assertThat(offered()).isFalse();
        assertThat(area("record").getValue()).isEmpty();
        assertThat(drafts.unsent(9)).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void choicesAreFoundAgainTooAndEverythingCanBeStartedAnew() {
        long id = town.inSession();
        show(id);
        begin(TERMINATE);
        RadioButtonGroup<TerminationGround> ground =
                find(RadioButtonGroup.class).withId("field-ground").single();
        ground.setValue(TerminationGround.NO_AGREEMENT);
        CheckboxGroup<LegalRoute> routes =
                find(CheckboxGroup.class).withId("field-routesTold").single();
        routes.setValue(Set.of(LegalRoute.JUDICIAL, LegalRoute.ARBITRATION));
        cancel();

        begin(TERMINATE);
        ground = find(RadioButtonGroup.class).withId("field-ground").single();
        routes = find(CheckboxGroup.class).withId("field-routesTold").single();
        assertThat(ground.getValue()).isEqualTo(TerminationGround.NO_AGREEMENT);
        assertThat(routes.getValue()).containsExactlyInAnyOrder(LegalRoute.JUDICIAL, LegalRoute.ARBITRATION);

        test(find(Button.class).withId("discard-draft").single()).click();
        assertThat(ground.getValue()).isNull();
        assertThat(routes.getValue()).isEmpty();
        assertThat(offered()).isFalse();
        assertThat(drafts.unsent(9)).isEmpty();
    }

    @Test
    void anotherCaseAndAnotherPersonSeeNothingOfIt() {
        long id = town.inSession();
        long other = town.inSession();
        show(id);
        begin(HOLD_SESSION);
        area("record").setValue("各让一步");
        cancel();

        show(other);
        begin(HOLD_SESSION);
        assertThat(area("record").getValue()).isEmpty();
        cancel();
        town.as("clerk");
        assertThat(drafts.unsent(9)).isEmpty();
    }

    @Test
    void theWorkListOffersWhatWasNotSent() {
        long id = town.inSession();
        show(id);
        begin(HOLD_SESSION);
        area("record").setValue("各让一步");
        cancel();
        Browser.open("record");
        area("summary", "两家为草场边界争执");

        Browser.open("");
        String number = town.head(id).number().text();
        assertThat(unsent()).containsExactly("登记矛盾纠纷", "记录调解 · " + number);

        find(Button.class, find(Section.class).withId("unsent").single()).all().stream()
                .findFirst()
                .ifPresent(discard -> test(discard).click());
        assertThat(unsent()).containsExactly("记录调解 · " + number);
        Browser.open(find(Anchor.class, find(Section.class).withId("unsent").single())
                .single()
                .getHref());
        assertThat(page()).contains(number);
    }

    @Test
    void onlyTheLastMessageStandsOverThePage() {
        long id = town.inSession();
        show(id);
        for (int i = 0; i < 2; i++) {
            begin(HOLD_SESSION);
            area("record").setValue("第" + i + "次");
            save();
        }
        assertThat(find(Notification.class).all()).hasSize(1);
    }

    private List<String> unsent() {
        return find(Anchor.class, find(Section.class).withId("unsent").single()).all().stream()
                .map(Anchor::getText)
                .toList();
    }

    private boolean offered() {
        return find(Div.class).withId("draft-offer").exists();
    }

    private void area(String id, String text) {
        find(com.vaadin.flow.component.textfield.TextArea.class)
                .withId(id)
                .single()
                .setValue(text);
    }
}
