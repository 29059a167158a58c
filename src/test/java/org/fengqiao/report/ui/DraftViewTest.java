package org.fengqiao.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class DraftViewTest extends SpringBrowserlessTest {
    private static final String SEED = "872";

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void aYearWithTwoDisputes() {
        clock.set("2026-03-02T09:00");
        FactTable table = new FactTable(jdbc, units);
        String village = Township.build(units, users, SEED).code() + "201";
        table.save(new Facts.Dispute(village).received("2025-03-05T10:00").concluded("2025-03-20T10:00", "agreement"));
        table.save(new Facts.Dispute(village).received("2025-04-05T10:00"));
        LoggedIn.as(users, "leader-" + SEED);
        UI.getCurrent().navigate("report/draft");
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    @Test
    void everyNumberOfOursIsJudgedAndOpensItsRecords() {
        check("全年排查矛盾纠纷3起，化解1起，公开政务信息37条。");
        assertThat(find(Anchor.class).withClassName("fq-draft-mark").all())
                .extracting(Anchor::getText)
                .containsExactly("3", "1");
        assertThat(find(Div.class).withClassName("fq-draft-finding").all())
                .extracting(finding -> finding.getElement().getTextRecursively())
                .satisfiesExactly(
                        wrong -> assertThat(wrong).contains("与台账不符", "排查矛盾纠纷3起", "2"),
                        right -> assertThat(right).contains("相符", "化解1起"));
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(address -> address.startsWith("report/records/dispute.found?"));
    }

    @Test
    void anEmptyDraftIsToldBesideTheField() {
        check(" ");
        assertThat(find(TextArea.class).withId("draft-text").single().isInvalid())
                .isTrue();
        assertThat(find(Div.class).withClassName("fq-draft-finding").exists()).isFalse();
    }

    @Test
    void aDraftIsThereAgainWhenItsWriterComesBack() {
        check("化解1起纠纷。");
        UI.getCurrent().navigate("report");
        UI.getCurrent().navigate("report/draft");
        assertThat(find(TextArea.class).withId("draft-text").single().getValue())
                .isEqualTo("化解1起纠纷。");
    }

    private void check(String text) {
        find(TextArea.class).withId("draft-text").single().setValue(text);
        test(find(Button.class).withId("check-draft").single()).click();
    }
}
