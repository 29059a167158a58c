package org.fengqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.Restrictions;
import org.fengqiao.docket.TimelineRow;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.NewUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.fengqiao.workflow.CaseProcesses;
import org.fengqiao.workflow.DueTimers;
import org.fengqiao.workflow.Inbox;
import org.fengqiao.workflow.OpenStep;
import org.fengqiao.workflow.WorkShelf;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A township of its own for a test, with the people who handle its petitions and short words for what they do. */
@Component
class PetitionTown {
    private static final AtomicInteger SEED = new AtomicInteger(250);

    final PetitionService petitions;
    final PetitionDecisions decisions;
    final PetitionWork work;
    final PetitionReviews reviews;
    final PetitionCare care;
    final PetitionUpkeep upkeep;
    final PetitionCorrections corrections;
    final PetitionReferrals referrals;
    final PetitionReading reading;
    final PetitionDesk desk;
    final Restrictions restrictions;
    final MovableClock clock;
    final JdbcClient jdbc;
    private final Units units;
    private final Users users;
    private final Deadlines deadlines;
    private final CaseReading cases;
    private final CaseProcesses processes;
    private final DueTimers timers;
    private final Inbox inbox;
    private String seed = "";
    private @Nullable UnitRow township;

    PetitionTown(
            PetitionService petitions,
            PetitionDecisions decisions,
            PetitionWork work,
            PetitionReviews reviews,
            PetitionCare care,
            PetitionUpkeep upkeep,
            PetitionCorrections corrections,
            PetitionReferrals referrals,
            PetitionReading reading,
            PetitionDesk desk,
            Restrictions restrictions,
            MovableClock clock,
            JdbcClient jdbc,
            Units units,
            Users users,
            Deadlines deadlines,
            CaseReading cases,
            CaseProcesses processes,
            DueTimers timers,
            Inbox inbox) {
        this.petitions = petitions;
        this.decisions = decisions;
        this.work = work;
        this.reviews = reviews;
        this.care = care;
        this.upkeep = upkeep;
        this.corrections = corrections;
        this.referrals = referrals;
        this.reading = reading;
        this.desk = desk;
        this.restrictions = restrictions;
        this.clock = clock;
        this.jdbc = jdbc;
        this.units = units;
        this.users = users;
        this.deadlines = deadlines;
        this.cases = cases;
        this.processes = processes;
        this.timers = timers;
        this.inbox = inbox;
    }

    /** Wednesday, 5 March 2025, nine o'clock; with a second clerk beside the usual people. */
    void found() {
        clock.set("2025-03-05T09:00");
        seed = String.valueOf(SEED.getAndIncrement());
        township = Township.build(units, users, seed);
        users.save(
                new NewUser("second-" + seed, "副经办", township.code(), Set.of(Role.CLERK), null, false),
                Township.PASSWORD);
    }

    UnitRow township() {
        return Objects.requireNonNull(township);
    }

    UnitRow county() {
        return units.get(Objects.requireNonNull(township().parentId()));
    }

    UnitRow village(int number) {
        return units.byCode(township().code() + "20" + number).orElseThrow();
    }

    /** {@code clerk}, {@code second}, {@code leader}, {@code mediator1}, {@code mediator2}. */
    PetitionTown as(String who) {
        LoggedIn.as(users, who + "-" + seed);
        return this;
    }

    long userId(String who) {
        return Objects.requireNonNull(
                users.loadUserByUsername(who + "-" + seed).user().id());
    }

    /** Another clerk of the township. */
    CurrentUser employ(String who, String name) {
        return employ(who, name, township());
    }

    CurrentUser employ(String who, String name, UnitRow unit) {
        users.save(
                new NewUser(who + "-" + seed, name, unit.code(), Set.of(Role.CLERK), null, false), Township.PASSWORD);
        return users.loadUserByUsername(who + "-" + seed).user();
    }

    /** Names somebody for a restricted case. */
    void name(long caseId, long userId) {
        restrictions.name(caseId, userId);
    }

    Instant now() {
        return clock.instant();
    }

    static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(ChinaTime.ZONE).toInstant();
    }

    /** The last instant of a day. */
    static Instant endOf(String day) {
        return ChinaTime.lastInstantOf(LocalDate.parse(day));
    }

    static NewParty petitioner(String name, @Nullable String phone) {
        return new NewParty(PartyRole.APPLICANT, name, null, phone, "第一村三组");
    }

    /** The facts of a test, each thing changed by name. */
    final class Facts {
        PetitionChannel channel = PetitionChannel.VISIT;
        PetitionOrigin origin = PetitionOrigin.DIRECT;

        @Nullable Instant reportDue;

        String content = "灌溉渠被占用三年，地里浇不上水";
        List<NewParty> petitioners = List.of(petitioner("马信访", "13895004321"));

        @Nullable Integer people;

        boolean noticeOwed = true;
        Instant received = now();
        boolean accusation;
        List<Long> handlers = List.of();
        boolean standIn;

        long file() {
            boolean sent = origin != PetitionOrigin.DIRECT;
            return petitions
                    .file(new FilePetition(
                            channel,
                            origin,
                            sent ? "县信访局" : null,
                            sent ? "县信转〔2025〕7号" : null,
                            reportDue,
                            null,
                            content,
                            "第一村",
                            petitioners,
                            people,
                            noticeOwed,
                            township().id(),
                            received,
                            accusation,
                            handlers,
                            standIn))
                    .id();
        }
    }

    Facts facts() {
        return new Facts();
    }

    long filed() {
        return as("clerk").facts().file();
    }

    long sent(PetitionOrigin origin) {
        Facts facts = as("clerk").facts();
        facts.origin = origin;
        return facts.file();
    }

    void classify(long id, PetitionClass what, @Nullable ClaimRoute route) {
        petitions.classify(new ClassifyPetition(id, what, route, false, null, false, List.of(), false));
    }

    void simple(long id) {
        petitions.classify(new ClassifyPetition(
                id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION, true, null, false, List.of(), false));
    }

    void repeats(long id, long earlier, boolean newFacts) {
        petitions.classify(new ClassifyPetition(
                id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION, false, earlier, newFacts, List.of(), false));
    }

    long classed() {
        long id = filed();
        classify(id, PetitionClass.CLAIM, ClaimRoute.INVESTIGATION);
        return id;
    }

    void accept(long id) {
        decisions.accept(new AcceptPetition(id, village(1).id(), now(), now(), null));
    }

    /** Accepted today, with the first village. */
    long accepted() {
        long id = classed();
        accept(id);
        return id;
    }

    void handle(long id) {
        work.handle(new HandlePetition(id, "3月5日到现场查看，渠道被土堆占用，已清理", false));
    }

    void write(long id) {
        work.write(new WriteOpinion(
                id, "要求恢复灌溉渠", "渠道为集体所有，被占用属实", "由第一村清理渠道，恢复灌溉", "《中华人民共和国水法》第三十七条", OpinionOutcome.SUPPORTED));
    }

    void deliver(long id) {
        work.deliver(new DeliverAnswer(id, now(), DeliveryWay.IN_PERSON, null));
    }

    /** From acceptance to the delivered opinion. */
    long delivered() {
        long id = accepted();
        answer(id);
        return id;
    }

    void answer(long id) {
        as("clerk").handle(id);
        write(id);
        deliver(id);
    }

    void askReview(long id) {
        reviews.request(new RequestReview(id, "县人民政府", now()));
    }

    void decideReview(long id, ReviewResult result) {
        reviews.record(new RecordReview(id, now(), result, null, now(), null));
    }

    /** Reviewed and re-reviewed, both upheld. */
    long rereviewed() {
        long id = delivered();
        askReview(id);
        decideReview(id, ReviewResult.UPHELD);
        askReview(id);
        decideReview(id, ReviewResult.UPHELD);
        return id;
    }

    void fileAway(long id) {
        reviews.fileAway(new FileAway(id));
    }

    PetitionView view(long id) {
        return reading.get(id);
    }

    CaseView head(long id) {
        return cases.get(id);
    }

    Standing standing(long id) {
        return view(id).standing();
    }

    List<String> steps(long id) {
        return view(id).steps().stream().map(OpenStep::step).toList();
    }

    OpenStep step(long id) {
        return view(id).steps().getFirst();
    }

    DeadlineRow clockOf(long id, String step) {
        return deadlines.of(id).stream()
                .filter(row -> row.step().equals(step))
                .max(Comparator.comparing(row -> row.key().cycle()))
                .orElseThrow();
    }

    List<String> clocks(long id) {
        return deadlines.of(id).stream().map(DeadlineRow::step).distinct().toList();
    }

    List<TimelineRow> timeline(long id) {
        return cases.timeline(id, Long.MAX_VALUE, 100);
    }

    int fireTimers(long id) {
        return timers.fire(id);
    }

    /** Takes the step that waits for the current user. */
    void take(long id) {
        inbox.page(WorkShelf.MINE, Optional.empty(), 100).stream()
                .filter(row -> row.caseId() == id)
                .forEach(row -> inbox.take(row.taskId()));
    }

    boolean inInbox(long id) {
        return java.util.stream.Stream.of(WorkShelf.values())
                .anyMatch(shelf ->
                        inbox.page(shelf, Optional.empty(), 100).stream().anyMatch(row -> row.caseId() == id));
    }

    /** The diagram stands where the facts say, for every live petition of this township. */
    void checkDiagramsAgree() {
        LoggedIn.commandLine();
        for (long id : jdbc.sql("select c.id from case_file c join unit_closure t on t.unit_id = c.unit_id"
                        + " where t.ancestor_id = ? and c.kind = 'petition' and c.state not in ('merged', 'void')")
                .param(township().id())
                .query(Long.class)
                .list()) {
            PetitionView view = view(id);
            if (view.standing() == Standing.DONE) {
                assertThat(view.steps()).as("steps of " + view.head().number()).isEmpty();
                assertThat(processes.running(PetitionPaths.PROCESS, id)).isFalse();
            } else {
                assertThat(view.steps())
                        .as("steps of " + view.head().number())
                        .extracting(OpenStep::step)
                        .containsExactly(view.standing().step());
            }
        }
        LoggedIn.out();
    }
}
