package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.Referrals;
import org.fengqiao.docket.TimelineRow;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ticket that is really a dispute: mediation starts, the ticket stays and follows. */
@DatabaseTest
@Import({HotlineTown.class, DueTimers.class})
class TicketReferralTest {
    @Autowired
    private HotlineTown town;

    @Autowired
    private TicketReferrals service;

    @Autowired
    private Referrals referrals;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void theDiagramsStandWhereTheFactsSay() {
        town.checkDiagramsAgree();
        LoggedIn.out();
    }

    @Test
    void theVillageStartsMediationAndIsOfferedItsOutcome() {
        long id = town.atTheVillage();
        CaseRef dispute = service.refer(new ReferToMediation(
                id, null, List.of(new NewParty(PartyRole.RESPONDENT, "罗邻居", null, null, null)), "路灯电费两家有争执"));
        assertThat(town.steps(id)).as("the ticket keeps its own step").containsExactly("handleTicket");
        assertThat(town.view(id).referrals())
                .singleElement()
                .satisfies(row -> assertThat(row.to().id()).isEqualTo(dispute.id()));
        assertThat(town.view(id).offeredOutcome()).isNull();
        // What the dispute's room says when the mediation succeeds.
        new TransactionTemplate(transactions)
                .executeWithoutResult(status -> referrals.moved(dispute, "Outcome.agreement", true, town.now()));
        assertThat(town.view(id).offeredOutcome()).isEqualTo("已转矛盾纠纷调解（" + dispute.number() + "），结果：调解成功。");
        assertThat(town.timeline(id))
                .extracting(TimelineRow::note)
                .anySatisfy(note -> assertThat(note).contains("调解成功"));
        assertThat(town.clockOf(id, "hotline.completion").open())
                .as("the duty to reply stays")
                .isTrue();
    }

    @Test
    void itGoesOnOnlyOnce() {
        long id = town.atTheVillage();
        service.refer(new ReferToMediation(id, null, List.of(), "邻里纠纷"));
        assertThatThrownBy(() -> service.refer(new ReferToMediation(id, null, List.of(), "邻里纠纷")))
                .hasMessageStartingWith("referral.already");
    }
}
