package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseState;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.TimelineRow;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.fengqiao.workflow.DueTimers;
import org.fengqiao.workflow.Inbox;
import org.fengqiao.workflow.OpenStep;
import org.fengqiao.workflow.WorkRow;
import org.fengqiao.workflow.WorkShelf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A township of its own for a test, with the people who handle its disputes and short words for what they do. */
@Component
class DisputeTown {
    private static final AtomicInteger SEED = new AtomicInteger(400);

    final DisputeService disputes;
    final MediationService mediations;
    final DisputeUpkeep upkeep;
    final DisputeReading reading;
    final Units units;
    final Users users;
    final MovableClock clock;
    final Saboteur saboteur;
    private final Deadlines deadlines;
    private final CaseReading cases;
    private final DueTimers timers;

    private final Disputes all;
    private final TransactionTemplate inTransaction;
    private final Inbox inbox;
    private final JdbcClient jdbc;
    private String seed = "";
    private @Nullable UnitRow township;

    DisputeTown(
            DisputeService disputes,
            MediationService mediations,
            DisputeUpkeep upkeep,
            DisputeReading reading,
            Units units,
            Users users,
            MovableClock clock,
            Deadlines deadlines,
            CaseReading cases,
            DueTimers timers,
            Disputes all,
            PlatformTransactionManager transactions,
            Inbox inbox,
            JdbcClient jdbc,
            Saboteur saboteur) {
        this.disputes = disputes;
        this.mediations = mediations;
        this.upkeep = upkeep;
        this.reading = reading;
        this.units = units;
        this.users = users;
        this.clock = clock;
        this.deadlines = deadlines;
        this.cases = cases;
        this.timers = timers;
        this.all = all;
        this.inTransaction = new TransactionTemplate(transactions);
        this.inbox = inbox;
        this.jdbc = jdbc;
        this.saboteur = saboteur;
    }

    /** Wednesday, 5 March 2025, nine o'clock. */
    void found() {
        clock.set("2025-03-05T09:00");
        seed = String.valueOf(SEED.getAndIncrement());
        township = Township.build(units, users, seed);
    }

    UnitRow township() {
        return java.util.Objects.requireNonNull(township);
    }

    UnitRow village(int number) {
        return units.byCode(township().code() + "20" + number).orElseThrow();
    }

    UnitRow committee(int village) {
        return units.byCode(village(village).code() + "901").orElseThrow();
    }

    UnitRow grid(int village) {
        return units.byCode(village(village).code() + "001").orElseThrow();
    }

    /** {@code grid1}, {@code mediator1}, {@code clerk}, {@code mediator}, {@code leader}. */
    DisputeTown as(String who) {
        LoggedIn.as(users, who + "-" + seed);
        return this;
    }

    void asLogin(String login) {
        LoggedIn.as(users, login);
    }

    Instant now() {
        return clock.instant();
    }

    static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(ChinaTime.ZONE).toInstant();
    }

    FileDispute facts() {
        return new FileDispute(
                grid(1).id(),
                List.of(),
                DisputeType.NEIGHBOUR,
                null,
                null,
                "两家因排水沟发生争执",
                "村东头",
                List.of(
                        new NewParty(PartyRole.APPLICANT, "马国桂", null, "13895001234", null),
                        new NewParty(PartyRole.RESPONDENT, "罗建梅", null, null, null)),
                2,
                new BigDecimal("3000"),
                RiskColour.YELLOW,
                DisputeSource.GRID,
                IntakeChannel.GRID,
                now(),
                "罗志愿",
                false,
                false,
                false);
    }

    FileDispute facts(UnitRow unit, DisputeSource source, IntakeChannel channel) {
        FileDispute f = facts();
        return new FileDispute(
                unit.id(),
                f.coUnitIds(),
                f.type(),
                f.subType(),
                f.title(),
                f.summary(),
                f.place(),
                f.parties(),
                f.people(),
                f.claimAmount(),
                f.risk(),
                source,
                channel,
                f.foundAt(),
                f.foundBy(),
                false,
                false,
                false);
    }

    FileDispute facts(RiskColour risk, boolean sign) {
        FileDispute f = facts();
        return new FileDispute(
                f.unitId(),
                f.coUnitIds(),
                f.type(),
                f.subType(),
                f.title(),
                f.summary(),
                f.place(),
                f.parties(),
                f.people(),
                f.claimAmount(),
                risk,
                f.source(),
                f.channel(),
                f.foundAt(),
                f.foundBy(),
                false,
                sign,
                false);
    }

    /** Filed by the worker of the first village's grid. */
    long filed() {
        return as("grid1").disputes.file(facts()).id();
    }

    /** At the village. */
    long atTheVillage() {
        long id = filed();
        disputes.referUp(new ReferUp(id, "上门两次，双方各执一词", null));
        as("mediator1");
        return id;
    }

    /** At the township, not analysed yet. */
    long atTheTownship() {
        long id = as("clerk")
                .disputes
                .file(facts(grid(1), DisputeSource.POLICE, IntakeChannel.WINDOW))
                .id();
        return id;
    }

    /** Accepted by the village's committee. */
    long inMediation() {
        long id = atTheVillage();
        mediations.accept(new AcceptMediation(id, MediationSource.APPLIED, now(), null));
        return id;
    }

    /** In session. */
    long inSession() {
        long id = inMediation();
        mediations.tellRights(new TellRights(id, now(), "双方当面同意"));
        mediations.chooseMediators(new ChooseMediators(id, List.of("调解1", "老支书"), null));
        mediations.investigate(new Investigate(id, "现场丈量，沟宽四十厘米"));
        mediations.holdSession(new HoldSession(id, now(), "村委会", "双方到场", "各让一步"));
        return id;
    }

    /** With a written agreement in force and performance due on 31 March. */
    long agreed() {
        long id = inSession();
        mediations.reachAgreement(written(id, now()));
        return id;
    }

    ReachAgreement written(long id, @Nullable Instant signedAt) {
        return new ReachAgreement(
                id,
                AgreementForm.WRITTEN,
                "罗家三月底前清沟，马家付工钱八百元",
                new BigDecimal("800"),
                now(),
                signedAt,
                ChinaTime.dayOf(now()).plusDays(26),
                null);
    }

    ReachAgreement oral(long id) {
        return new ReachAgreement(id, AgreementForm.ORAL, "当场握手言和", null, now(), null, null, now());
    }

    DisputeView view(long id) {
        return reading.get(id);
    }

    List<String> steps(long id) {
        return view(id).steps().stream().map(OpenStep::step).sorted().toList();
    }

    OpenStep step(long id) {
        List<OpenStep> steps = new ArrayList<>(view(id).steps());
        return steps.getFirst();
    }

    Outcome outcome(long id) {
        return view(id).facts().outcome();
    }

    CaseView head(long id) {
        return cases.get(id);
    }

    DeadlineRow clockOf(long id, String step) {
        return deadlines.of(id).stream()
                .filter(row -> row.step().equals(step))
                .max(java.util.Comparator.comparing(row -> row.key().cycle()))
                .orElseThrow();
    }

    List<DeadlineRow> clocks(long id) {
        return deadlines.of(id);
    }

    int fireTimers(long id) {
        return timers.fire(id);
    }

    void markAgain(long id) {
        timers.markAgain(id);
    }

    CaseRef file(FileDispute facts) {
        return disputes.file(facts);
    }

    List<String> numbers(WorkShelf shelf) {
        return inbox.page(shelf, Optional.empty(), 100).stream()
                .map(WorkRow::number)
                .toList();
    }

    boolean isIn(WorkShelf shelf, long id) {
        return numbers(shelf).contains(head(id).number().text());
    }

    /** Without looking at the case itself. */
    boolean hasInInbox(WorkShelf shelf, long id) {
        return inbox.page(shelf, Optional.empty(), 100).stream().anyMatch(row -> row.caseId() == id);
    }

    List<TimelineRow> timeline(long id) {
        return cases.timeline(id, Long.MAX_VALUE, 50);
    }

    /** The running numbers of this township's disputes. */
    List<String> allNumbers() {
        return jdbc
                .sql("select c.number from case_file c join unit_closure t on t.unit_id = c.unit_id"
                        + " where t.ancestor_id = ?")
                .param(township().id())
                .query(String.class)
                .list()
                .stream()
                .map(number -> number.replaceAll(".*〕|号", ""))
                .sorted()
                .toList();
    }

    CaseState state(long id) {
        return head(id).state();
    }

    List<StageEnding> endings(long id) {
        return view(id).stages().stream()
                .map(StageView::ending)
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    /** Settled in the grid. */
    long settled() {
        long id = filed();
        disputes.settle(new SettleOnSpot(id, "网格1", Method.SPOT, "当场说开", now()));
        return id;
    }

    void visit(long id, VisitResult result) {
        disputes.visit(new Visit(id, now(), result, "上门看过"));
    }

    Terminate terminate(long id, Set<LegalRoute> routesTold, boolean referUp) {
        return new Terminate(id, TerminationGround.NO_AGREEMENT, "差距太大", now(), routesTold, referUp);
    }

    /** The diagrams stand where the facts say, for every live dispute of this township; closed imports have none. */
    void checkDiagramsAgree() {
        inTransaction.executeWithoutResult(status -> {
            for (long id : jdbc.sql("select c.id from case_file c join unit_closure t on t.unit_id = c.unit_id"
                            + " where t.ancestor_id = ? and c.state not in ('merged', 'void')"
                            + " and (c.state <> 'closed' or c.number not like '导%')")
                    .param(township().id())
                    .query(Long.class)
                    .list()) {
                Dispute dispute = all.findById(id).orElseThrow();
                assertThat(openTasks(id))
                        .as("%s at %s", id, dispute.standing())
                        .containsExactlyInAnyOrderElementsOf(expectedTasks(dispute));
            }
        });
    }

    private List<String> openTasks(long id) {
        return jdbc.sql("select step from work_item where case_id = ?")
                .param(id)
                .query(String.class)
                .list();
    }

    private static List<String> expectedTasks(Dispute dispute) {
        List<String> steps = new ArrayList<>();
        Standing standing = dispute.standing();
        Standing running = dispute.mediation()
                .map(mediation -> mediation.standing(dispute.nextVisit().isPresent()))
                .orElse(standing);
        switch (standing) {
            case DONE -> {}
            case POLICE -> {
                steps.add("tellPolice");
                if (running.mediationStep() != null) {
                    steps.add(running.mediationStep());
                }
            }
            case CARE -> {
                dispute.mediation()
                        .filter(Mediation::confirmationOpen)
                        .ifPresent(m -> steps.add("confirmationReminder"));
                dispute.mediation().filter(Mediation::performanceOpen).ifPresent(m -> steps.add("performance"));
                dispute.nextVisit().ifPresent(visit -> steps.add("returnVisit"));
            }
            default -> steps.add(standing.mediationStep() == null ? standing.step() : standing.mediationStep());
        }
        return steps;
    }

    static Set<LegalRoute> court() {
        return Set.of(LegalRoute.JUDICIAL);
    }
}
