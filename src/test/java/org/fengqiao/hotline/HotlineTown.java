package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.DeadlineLine;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.TimelineRow;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.NewUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
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

/** A township of its own for a test, with the people who handle its tickets and short words for what they do. */
@Component
class HotlineTown {
    private static final AtomicInteger SEED = new AtomicInteger(600);

    final TicketService tickets;
    final TicketApplications applications;
    final PlatformResults results;
    final TicketSupervisions supervisions;
    final TicketUpkeep upkeep;
    final TicketReading reading;
    final DutyItems duties;
    final TicketCategories categories;
    final WindowRefusals refusals;
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

    HotlineTown(
            TicketService tickets,
            TicketApplications applications,
            PlatformResults results,
            TicketSupervisions supervisions,
            TicketUpkeep upkeep,
            TicketReading reading,
            DutyItems duties,
            TicketCategories categories,
            WindowRefusals refusals,
            MovableClock clock,
            JdbcClient jdbc,
            Units units,
            Users users,
            Deadlines deadlines,
            CaseReading cases,
            CaseProcesses processes,
            DueTimers timers,
            Inbox inbox) {
        this.tickets = tickets;
        this.applications = applications;
        this.results = results;
        this.supervisions = supervisions;
        this.upkeep = upkeep;
        this.reading = reading;
        this.duties = duties;
        this.categories = categories;
        this.refusals = refusals;
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

    /** Wednesday, 5 March 2025, nine o'clock; with an office and its clerk beside the usual people. */
    void found() {
        clock.set("2025-03-05T09:00");
        seed = String.valueOf(SEED.getAndIncrement());
        township = Township.build(units, users, seed);
        units.add(new NewUnit(township.code() + "902", "综治中心" + seed, UnitKind.OFFICE, township.code(), null, false));
        users.save(
                new NewUser("office-" + seed, "中心", township.code() + "902", java.util.Set.of(Role.CLERK), null, false),
                Township.PASSWORD);
    }

    UnitRow township() {
        return java.util.Objects.requireNonNull(township);
    }

    UnitRow village(int number) {
        return units.byCode(township().code() + "20" + number).orElseThrow();
    }

    UnitRow office() {
        return units.byCode(township().code() + "902").orElseThrow();
    }

    /** {@code clerk}, {@code leader}, {@code mediator1}, {@code mediator2}, {@code office}. */
    HotlineTown as(String who) {
        LoggedIn.as(users, who + "-" + seed);
        return this;
    }

    Instant now() {
        return clock.instant();
    }

    static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(ChinaTime.ZONE).toInstant();
    }

    static FileTicket facts(TicketChannel channel, long unitId, Instant received) {
        return new FileTicket(
                channel,
                TicketClass.HELP,
                null,
                false,
                null,
                "村口路灯坏了三个月，晚上走路看不见",
                "村口",
                List.of(new NewParty(PartyRole.APPLICANT, "马来电", null, "13895001234", null)),
                unitId,
                List.of(),
                received,
                received,
                null,
                false,
                false,
                false);
    }

    FileTicket facts() {
        return facts(TicketChannel.HOTLINE, township().id(), now());
    }

    static FileTicket due(FileTicket f, @Nullable Instant dueAt, boolean urgent, boolean noReply) {
        return new FileTicket(
                f.channel(),
                f.ticketClass(),
                f.categoryId(),
                urgent,
                f.title(),
                f.content(),
                f.place(),
                f.callers(),
                f.unitId(),
                f.numbers(),
                f.receivedAt(),
                f.dispatchedAt(),
                dueAt,
                noReply,
                f.finalAssignment(),
                f.restricted());
    }

    static FileTicket numbered(FileTicket f, boolean finalAssignment, boolean restricted, PlatformNumber... numbers) {
        return new FileTicket(
                f.channel(),
                f.ticketClass(),
                f.categoryId(),
                f.urgent(),
                f.title(),
                f.content(),
                f.place(),
                f.callers(),
                f.unitId(),
                List.of(numbers),
                f.receivedAt(),
                f.dispatchedAt(),
                f.dueAt(),
                f.noReply(),
                finalAssignment,
                restricted);
    }

    /** Taken from the platform by the clerk. */
    long filed() {
        return as("clerk").tickets.file(facts()).id();
    }

    long signed() {
        long id = filed();
        tickets.sign(new Sign(id, now()));
        return id;
    }

    /** With the first village; its mediator is at the desk. */
    long atTheVillage() {
        long id = signed();
        tickets.dispatch(new Dispatch(id, village(1).id(), List.of(), "请三日内办好"));
        as("mediator1");
        return id;
    }

    long handled() {
        long id = atTheVillage();
        handle(id);
        return id;
    }

    void handle(long id) {
        tickets.logContact(new LogContact(id, now(), ContactWay.PHONE, true, "来电人说明了位置"));
        tickets.handle(new Handle(id, "3月5日更换灯泡两个，路灯已恢复照明", ChinaTime.dayOf(now()), true));
    }

    long calledBack() {
        long id = handled();
        as("clerk").callBack(id);
        return id;
    }

    void callBack(long id) {
        tickets.callBack(new CallBack(id, now(), true, true, Satisfaction.SATISFIED, null, false));
    }

    long checked() {
        long id = calledBack();
        as("leader").tickets.check(new Check(id, true, null));
        as("clerk");
        return id;
    }

    long replied() {
        long id = checked();
        reply(id);
        return id;
    }

    void reply(long id) {
        tickets.reply(new Reply(id, "3月5日村委会更换灯泡，路灯已恢复照明，来电人表示满意。", now(), null));
    }

    /** From the handler's desk to the reply. */
    void finish(long id) {
        as("mediator1").handle(id);
        as("clerk").callBack(id);
        as("leader").tickets.check(new Check(id, true, null));
        as("clerk").reply(id);
    }

    RecordResult satisfied(long id) {
        return new RecordResult(id, now(), true, true, Satisfaction.SATISFIED, null, false, null, null);
    }

    RecordResult redo(long id, String reason) {
        return new RecordResult(id, now(), true, false, Satisfaction.DISSATISFIED, "灯又不亮了", true, reason, null);
    }

    /** Filed, handed over and archived. */
    long archived() {
        long id = replied();
        results.record(satisfied(id));
        tickets.fileAway(new FileAway(id));
        return id;
    }

    DutyItemRow duty(DutyKind kind) {
        return duties.of(township().id()).stream()
                .filter(item -> item.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    long askForMore(long id, int days) {
        return applications.extension(new ApplyExtension(id, days, "配件需要采购", now()));
    }

    long askToPark(long id, LocalDate reviewOn) {
        return applications.parking(new ApplyParking(id, "列入明年项目", reviewOn, "缺资金", now()));
    }

    long askToReturn(long id) {
        return applications.giveBack(
                new ApplyReturn(id, duty(DutyKind.TAKEN_BACK).id(), "属供电公司职责", now()));
    }

    void decide(long id, long application, boolean granted) {
        applications.decide(new Decide(id, application, granted, now(), "市12345中心", null, false));
    }

    TicketView view(long id) {
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
                .max(java.util.Comparator.comparing(row -> row.key().cycle()))
                .orElseThrow();
    }

    boolean hasClock(long id, String step) {
        return deadlines.of(id).stream().anyMatch(row -> row.step().equals(step));
    }

    /** The ledger in short: {@code sign/1 set}, without warnings. */
    List<String> ledger(long id) {
        List<String> lines = new ArrayList<>();
        for (DeadlineLine line : deadlines.lines(id)) {
            lines.add(line.key().step().substring("hotline.".length()) + "/"
                    + line.key().cycle() + " " + line.verb().code());
        }
        return lines;
    }

    List<TimelineRow> timeline(long id) {
        return cases.timeline(id, Long.MAX_VALUE, 100);
    }

    boolean runs(long id) {
        return processes.running(id);
    }

    int fireTimers(long id) {
        return timers.fire(id);
    }

    void markAgain(long id) {
        timers.markAgain(id);
    }

    boolean hasInInbox(WorkShelf shelf, long id) {
        return inbox.page(shelf, Optional.empty(), 100).stream().anyMatch(row -> row.caseId() == id);
    }

    /** The diagram stands where the facts say, for every live ticket of this township. */
    void checkDiagramsAgree() {
        LoggedIn.commandLine();
        for (long id : jdbc.sql("select c.id from case_file c join unit_closure t on t.unit_id = c.unit_id"
                        + " where t.ancestor_id = ? and c.kind = 'ticket' and c.state not in ('merged', 'void')")
                .param(township().id())
                .query(Long.class)
                .list()) {
            TicketView view = view(id);
            if (view.standing() == Standing.DONE) {
                assertThat(view.steps()).as("steps of " + view.head().number()).isEmpty();
                assertThat(processes.running(id)).isFalse();
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
