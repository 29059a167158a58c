package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fengqiao.organization.Asking;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The same matter through several doors. Real transactions: two people link at once. */
@DatabaseTest
class MattersTest {
    private static final AtomicInteger SEED = new AtomicInteger(840);

    @Autowired
    private Matters matters;

    @Autowired
    private Docket docket;

    @Autowired
    private CaseReading reading;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private Asking asking;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private String seed;
    private UnitRow township;

    @BeforeEach
    void found() {
        clock.set("2025-03-05T09:00");
        seed = String.valueOf(SEED.getAndIncrement());
        township = Township.build(units, users, seed);
        as("clerk");
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void linkedRecordsAreOneMatterAndKeepTheirNumbers() {
        CaseRef ticket = open(CaseKind.TICKET, 1);
        CaseRef dispute = open(CaseKind.DISPUTE, 1);
        matters.link(ticket.id(), dispute.id(), "同一条排水沟");
        assertThat(matters.of(ticket.id())).singleElement().satisfies(other -> {
            assertThat(other.ref()).isEqualTo(dispute);
            assertThat(other.kind()).isEqualTo(CaseKind.DISPUTE);
        });
        assertThat(matters.of(dispute.id())).extracting(MatterCase::ref).containsExactly(ticket);
        assertThat(note(ticket)).isEqualTo(dispute.number() + "：同一条排水沟");
        assertThat(note(dispute)).isEqualTo(ticket.number() + "：同一条排水沟");
        assertThat(audited(ticket)).isEqualTo(List.of("case.matter_linked"));
        assertThat(audited(dispute)).isEqualTo(List.of("case.matter_linked"));
    }

    @Test
    void twoMattersThatAreJoinedBecomeOne() {
        CaseRef a = open(CaseKind.TICKET, 1);
        CaseRef b = open(CaseKind.TICKET, 1);
        CaseRef c = open(CaseKind.DISPUTE, 1);
        CaseRef d = open(CaseKind.DISPUTE, 1);
        matters.link(a.id(), b.id(), "同一来电人");
        matters.link(c.id(), d.id(), "同一块地");
        matters.link(d.id(), a.id(), "地就是那块地");
        assertThat(matters.of(b.id())).extracting(MatterCase::ref).containsExactlyInAnyOrder(a, c, d);
        assertThat(matterIds(a, b, c, d)).hasSize(1);
        assertThat(verbs(b)).contains("matter_linked");
        assertThat(verbs(c)).contains("matter_joined");
        assertThatThrownBy(() -> matters.link(b.id(), c.id(), "再说一次")).hasMessage("matter.already");
    }

    @Test
    void whatLeavesAMatterStandsAloneAndTheOthersStayTogether() {
        CaseRef a = open(CaseKind.TICKET, 1);
        CaseRef b = open(CaseKind.TICKET, 1);
        CaseRef c = open(CaseKind.DISPUTE, 1);
        matters.link(a.id(), b.id(), "同一来电人");
        matters.link(a.id(), c.id(), "同一来电人");
        matters.unlink(b.id(), "不是同一人");
        assertThat(matters.of(b.id())).isEmpty();
        assertThat(matters.of(a.id())).extracting(MatterCase::ref).containsExactly(c);
        assertThat(note(b)).isEqualTo("不是同一人");
        assertThat(note(c)).isEqualTo(b.number() + "：不是同一人");
        assertThatThrownBy(() -> matters.unlink(b.id(), "再说")).hasMessage("matter.alone");
    }

    @Test
    void onlyThoseWhoHandleCasesLinkAndOnlyWhatTheySee() {
        CaseRef mine = open(CaseKind.DISPUTE, 1);
        CaseRef theirs = open(CaseKind.DISPUTE, 2);
        for (String who : List.of("grid1", "admin")) {
            as(who);
            assertThatThrownBy(() -> matters.link(mine.id(), mine.id(), "看着像"))
                    .as(who)
                    .hasMessage("access.role");
        }
        as("mediator1");
        assertThatThrownBy(() -> matters.link(mine.id(), theirs.id(), "看着像")).hasMessage("case.unknown");
        assertThatThrownBy(() -> matters.link(mine.id(), mine.id(), "看着像")).hasMessage("matter.itself");
        assertThatThrownBy(() -> matters.link(mine.id(), theirs.id(), " ")).hasMessage("case.unknown");
        as("leader");
        assertThatThrownBy(() -> matters.link(mine.id(), theirs.id(), " ")).hasMessageStartingWith("matter.reason");
        matters.link(mine.id(), theirs.id(), "看着像");
        as("mediator1");
        assertThat(matters.of(mine.id())).isEmpty();
    }

    @Test
    void whatIsVoidIsNoPartOfAMatter() {
        CaseRef a = open(CaseKind.TICKET, 1);
        CaseRef b = open(CaseKind.TICKET, 1);
        inTransaction(() -> {
            docket.makeVoid(b.id(), "误登");
            return b;
        });
        assertThatThrownBy(() -> matters.link(a.id(), b.id(), "同一来电人")).hasMessageStartingWith("case.wrong-state");
    }

    /** A chain linked from all its ends at once: whoever comes second sees what the first has done. */
    @Test
    void peopleWhoLinkAtOnceEndUpWithOneMatter() throws Exception {
        List<CaseRef> all =
                Stream.generate(() -> open(CaseKind.TICKET, 1)).limit(8).toList();
        List<Callable<Boolean>> links = Stream.iterate(0, i -> i < 7, i -> i + 1)
                .map(i -> (Callable<Boolean>) () -> {
                    as("clerk");
                    try {
                        matters.link(all.get(i).id(), all.get(i + 1).id(), "同一件事");
                    } finally {
                        LoggedIn.out();
                    }
                    return true;
                })
                .toList();
        try (var people = Executors.newFixedThreadPool(4)) {
            for (var link : people.invokeAll(links)) {
                assertThat(link.get()).isTrue();
            }
        }
        assertThat(matterIds(all.toArray(CaseRef[]::new))).hasSize(1);
    }

    private void as(String who) {
        LoggedIn.as(users, who + "-" + seed);
    }

    private CaseRef open(CaseKind kind, int village) {
        long unit = units.byCode(township.code() + "20" + village + "001")
                .orElseThrow()
                .id();
        return inTransaction(() -> docket.open(
                new OpenCase(
                        kind,
                        unit,
                        "排水沟堵塞",
                        null,
                        null,
                        clock.instant(),
                        null,
                        List.of(new NewParty(PartyRole.APPLICANT, "马国桂", null, null, null)),
                        List.of(),
                        false),
                asking.user()));
    }

    private CaseRef inTransaction(Supplier<CaseRef> what) {
        return java.util.Objects.requireNonNull(new TransactionTemplate(transactions).execute(status -> what.get()));
    }

    private String note(CaseRef ref) {
        return reading.timeline(ref.id(), Long.MAX_VALUE, 1).getFirst().note();
    }

    private List<String> verbs(CaseRef ref) {
        return reading.timeline(ref.id(), Long.MAX_VALUE, 10).stream()
                .map(TimelineRow::verb)
                .toList();
    }

    private List<String> audited(CaseRef ref) {
        return jdbc.sql("select what from audit_record where case_number = ?")
                .param(ref.number().text())
                .query(String.class)
                .list();
    }

    private List<Long> matterIds(CaseRef... refs) {
        return jdbc.sql("select distinct matter_id from case_file where id in (:ids)")
                .param("ids", Stream.of(refs).map(CaseRef::id).toList())
                .query(Long.class)
                .list();
    }
}
