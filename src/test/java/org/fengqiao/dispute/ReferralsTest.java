package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.MatterCase;
import org.fengqiao.docket.Matters;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.OpenCase;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.PartyView;
import org.fengqiao.docket.ReferCase;
import org.fengqiao.docket.ReferralMoved;
import org.fengqiao.docket.Referrals;
import org.fengqiao.docket.TimelineRow;
import org.fengqiao.organization.Asking;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A ticket that is really a dispute starts mediation with one press and follows its outcome. */
@DatabaseTest
@Import({DisputeTown.class, DueTimers.class, Saboteur.class, ReferralsTest.Hotline.class})
class ReferralsTest {
    /** Stands in for the room that the ticket lives in. */
    static class Hotline {
        private final List<ReferralMoved> heard = new ArrayList<>();
        private boolean failing;

        @EventListener
        void hear(ReferralMoved event) {
            heard.add(event);
            if (failing) {
                throw new IllegalStateException("the ticket cannot follow");
            }
        }
    }

    @Autowired
    private DisputeTown town;

    @Autowired
    private Hotline hotline;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Matters matters;

    @Autowired
    private Docket docket;

    @Autowired
    private org.fengqiao.docket.Parties parties;

    @Autowired
    private Asking asking;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    @BeforeEach
    void found() {
        town.found();
        hotline.heard.clear();
        hotline.failing = false;
        town.as("clerk");
    }

    @Test
    void theDisputeBeginsAtTheTownshipWithThePeopleOfTheTicket() {
        CaseRef ticket = ticket();
        CaseRef dispute = refer(ticket);
        assertThat(town.steps(dispute.id())).containsExactly("townshipAnalysis");
        DisputeView view = town.view(dispute.id());
        assertThat(view.head().title()).isEqualTo("反映邻居占地");
        assertThat(view.head().unit()).isEqualTo(town.village(1));
        assertThat(view.facts().source()).isEqualTo(DisputeSource.HOTLINE);
        assertThat(view.facts().type()).isEqualTo(DisputeType.NEIGHBOUR);
        assertThat(parties.of(dispute.id())).extracting(PartyView::name).containsExactly("马国桂", "罗建梅");
        assertThat(parties.of(dispute.id()).getFirst().phone()).isEqualTo("138****1234");
        assertThat(town.clockOf(dispute.id(), "dispute.township").startedAt()).isEqualTo(town.now());
        assertThat(referrals.of(ticket.id())).singleElement().satisfies(row -> {
            assertThat(row.to()).isEqualTo(dispute);
            assertThat(row.outcomeKey()).isNull();
        });
        assertThat(referrals.of(dispute.id())).isEqualTo(referrals.of(ticket.id()));
        assertThat(matters.of(ticket.id())).extracting(MatterCase::ref).containsExactly(dispute);
        assertThat(town.timeline(ticket.id()).getFirst().note()).isEqualTo(dispute.number() + "：双方争地界");
        assertThat(town.timeline(dispute.id())).extracting(TimelineRow::verb).contains("referral_received");
    }

    @Test
    void theTicketHearsTheOutcomeAndTheRelapse() {
        CaseRef ticket = ticket();
        CaseRef dispute = refer(ticket);
        town.disputes.analyse(new Analyse(dispute.id(), "可调", null, null));
        town.disputes.settle(new SettleOnSpot(dispute.id(), "镇调解", Method.PEOPLE, "现场指认界桩", town.now()));
        assertThat(hotline.heard).singleElement().satisfies(moved -> {
            assertThat(moved.fromCaseId()).isEqualTo(ticket.id());
            assertThat(moved.to()).isEqualTo(dispute);
            assertThat(moved.outcomeKey()).isEqualTo("Outcome.settled");
            assertThat(moved.ended()).isTrue();
            assertThat(moved.at()).isEqualTo(town.now());
        });
        assertThat(town.timeline(ticket.id()).getFirst().note()).isEqualTo(dispute.number() + "：就地化解（未订协议）");
        town.disputes.reportRelapse(new ReportRelapse(dispute.id(), town.now(), "又挪了界桩", null));
        assertThat(hotline.heard.getLast().outcomeKey()).isEqualTo("referral.reopened");
        assertThat(hotline.heard.getLast().ended()).isFalse();
        assertThat(referrals.of(ticket.id()).getFirst().ended()).isFalse();
    }

    @Test
    void theTicketFollowsWhereItsDisputeWasMerged() {
        CaseRef ticket = ticket();
        CaseRef duplicate = refer(ticket);
        CaseRef staying = town.file(town.facts(town.village(1), DisputeSource.POLICE, IntakeChannel.WINDOW));
        town.upkeep.merge(new Merge(duplicate.id(), staying.id(), "重复登记"));
        town.disputes.withdraw(new Withdraw(staying.id(), "双方自行和好", town.now()));
        assertThat(hotline.heard)
                .extracting(ReferralMoved::outcomeKey)
                .containsExactly("CaseState.merged", "Outcome.withdrawn");
        assertThat(hotline.heard.getLast().to()).isEqualTo(staying);
        assertThat(hotline.heard.getLast().fromCaseId()).isEqualTo(ticket.id());
    }

    @Test
    void aVoidDisputeFreesTheTicket() {
        CaseRef ticket = ticket();
        CaseRef first = refer(ticket);
        assertThatThrownBy(() -> refer(ticket)).hasMessageStartingWith("referral.already");
        town.upkeep.makeVoid(new MakeVoid(first.id(), "转错了"));
        assertThat(hotline.heard.getLast().outcomeKey()).isEqualTo("CaseState.void");
        assertThat(refer(ticket)).isNotEqualTo(first);
    }

    @Test
    void whatNobodyReferredTellsNobody() {
        town.settled();
        assertThat(hotline.heard).isEmpty();
    }

    @Test
    void whereTheTicketCannotFollowNothingHappensToTheDispute() {
        CaseRef dispute = refer(ticket());
        hotline.failing = true;
        assertThatThrownBy(() -> town.disputes.withdraw(new Withdraw(dispute.id(), "和好", town.now())))
                .hasMessage("the ticket cannot follow");
        assertThat(town.outcome(dispute.id())).isEqualTo(Outcome.OPEN);
        assertThat(town.steps(dispute.id())).containsExactly("townshipAnalysis");
    }

    @Test
    void whereTheDisputeIsRefusedNothingIsLeft() {
        CaseRef ticket = ticket();
        int lines = town.timeline(ticket.id()).size();
        town.as("admin");
        assertThatThrownBy(() -> refer(ticket)).hasMessage("access.role");
        assertThatThrownBy(() -> inTransaction(() -> referrals.refer(command(ticket, CaseKind.PETITION))))
                .hasMessageStartingWith("referral.nobody");
        town.as("grid2");
        assertThatThrownBy(() -> refer(ticket)).hasMessage("case.unknown");
        town.as("clerk");
        assertThat(town.timeline(ticket.id())).hasSize(lines);
        assertThat(referrals.of(ticket.id())).isEmpty();
        assertThat(matters.of(ticket.id())).isEmpty();
    }

    private CaseRef ticket() {
        return inTransaction(() -> docket.open(
                new OpenCase(
                        CaseKind.TICKET,
                        town.village(1).id(),
                        "反映邻居占地",
                        "邻里之间为地界争执",
                        "二组",
                        town.now(),
                        null,
                        List.of(new NewParty(PartyRole.APPLICANT, "马国桂", null, "13895001234", null)),
                        List.of(),
                        false),
                asking.user()));
    }

    private CaseRef refer(CaseRef ticket) {
        return inTransaction(() -> referrals.refer(command(ticket, CaseKind.DISPUTE)));
    }

    private ReferCase command(CaseRef ticket, CaseKind to) {
        return new ReferCase(
                ticket.id(),
                to,
                town.village(1).id(),
                null,
                null,
                null,
                List.of(new NewParty(PartyRole.RESPONDENT, "罗建梅", null, null, null)),
                "双方争地界");
    }

    private CaseRef inTransaction(Supplier<CaseRef> what) {
        return Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> what.get()));
    }
}
