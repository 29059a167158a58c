package org.fengqiao;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.fengqiao.activity.ActivityFilter;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.ActivitySearch;
import org.fengqiao.activity.DecisionShelf;
import org.fengqiao.activity.Decisions;
import org.fengqiao.activity.MeetingSuggestions;
import org.fengqiao.activity.NewReception;
import org.fengqiao.activity.Receptions;
import org.fengqiao.activity.TellAccusation;
import org.fengqiao.activity.Visitor;
import org.fengqiao.dispute.DisputeReading;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.dispute.DisputeSource;
import org.fengqiao.dispute.DisputeType;
import org.fengqiao.dispute.FileDispute;
import org.fengqiao.dispute.IntakeChannel;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.docket.Attachments;
import org.fengqiao.docket.CaseFilter;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.docket.LikelyQuery;
import org.fengqiao.docket.LikelyRecords;
import org.fengqiao.docket.Matters;
import org.fengqiao.docket.NamedFor;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.Parties;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.Referrals;
import org.fengqiao.docket.Restrictions;
import org.fengqiao.exchange.ForeignSystem;
import org.fengqiao.exchange.ForeignSystems;
import org.fengqiao.exchange.ReplyExports;
import org.fengqiao.hotline.DispatchBoard;
import org.fengqiao.hotline.FileTicket;
import org.fengqiao.hotline.PlatformNumber;
import org.fengqiao.hotline.TicketChannel;
import org.fengqiao.hotline.TicketClass;
import org.fengqiao.hotline.TicketFilter;
import org.fengqiao.hotline.TicketReading;
import org.fengqiao.hotline.TicketSearch;
import org.fengqiao.hotline.TicketService;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.petition.AcceptPetition;
import org.fengqiao.petition.BacklogRegister;
import org.fengqiao.petition.FilePetition;
import org.fengqiao.petition.PetitionChannel;
import org.fengqiao.petition.PetitionDecisions;
import org.fengqiao.petition.PetitionFilter;
import org.fengqiao.petition.PetitionOrigin;
import org.fengqiao.petition.PetitionReading;
import org.fengqiao.petition.PetitionSearch;
import org.fengqiao.petition.PetitionService;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRecords;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.report.RateService;
import org.fengqiao.report.RecordsRequest;
import org.fengqiao.report.Which;
import org.fengqiao.report.output.FiguresJson;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.slip.DraftSlip;
import org.fengqiao.slip.Escalation;
import org.fengqiao.slip.Escalations;
import org.fengqiao.slip.SlipKind;
import org.fengqiao.slip.SlipReading;
import org.fengqiao.slip.Slips;
import org.fengqiao.testing.Caller;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.fengqiao.workflow.Inbox;
import org.fengqiao.workflow.WorkShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is not named for a restricted case sees every list, search, figure and answer exactly as if it did not exist: each
 * role looks at everything before there are restricted cases, and again after.
 */
@DatabaseTest
@Import(Caller.class)
class NoDifferenceTellsTest {
    private static int seeds = 760;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Caller caller;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private DisputeReading disputeReading;

    @Autowired
    private TicketService tickets;

    @Autowired
    private TicketReading ticketReading;

    @Autowired
    private PetitionService petitions;

    @Autowired
    private PetitionDecisions petitionDecisions;

    @Autowired
    private PetitionReading petitionReading;

    @Autowired
    private PetitionSearch petitionSearch;

    @Autowired
    private BacklogRegister backlog;

    @Autowired
    private Slips slips;

    @Autowired
    private SlipReading slipReading;

    @Autowired
    private Escalations escalations;

    @Autowired
    private Decisions decisions;

    @Autowired
    private MeetingSuggestions suggestions;

    @Autowired
    private Restrictions restrictions;

    @Autowired
    private CaseReading cases;

    @Autowired
    private CaseSearch search;

    @Autowired
    private TicketSearch ticketSearch;

    @Autowired
    private DispatchBoard board;

    @Autowired
    private Inbox inbox;

    @Autowired
    private LikelyRecords likely;

    @Autowired
    private Matters matters;

    @Autowired
    private Referrals referrals;

    @Autowired
    private Parties parties;

    @Autowired
    private Attachments attachments;

    @Autowired
    private ActivitySearch activities;

    @Autowired
    private Receptions receptions;

    @Autowired
    private ForeignSystems systems;

    @Autowired
    private ReplyExports exports;

    @Autowired
    private FigureService figures;

    @Autowired
    private SealedFigures answers;

    @Autowired
    private FigureRecords records;

    @Autowired
    private RateService rates;

    @Autowired
    private FiguresJson json;

    private String seed = "";
    private UnitRow township;
    private CaseRef open;
    private long system;
    private List<String> codes = List.of();

    @BeforeEach
    void aTownshipWithAnOpenCase() {
        clock.set("2025-03-05T15:00");
        seed = String.valueOf(seeds++);
        township = Township.build(units, users, seed);
        as("clerk");
        open = disputes.file(dispute("两家为院墙争执"));
        tickets.file(ticket("路灯不亮", "A-" + seed));
        codes = figures.figures(FigureRequest.of(township.code(), Period.parse("2025")), Words.CHINESE).list().stream()
                .map(Figure::code)
                .toList();
        system = systems.save(new ForeignSystem(
                0,
                "市平台" + seed,
                List.of(CaseKind.DISPUTE, CaseKind.TICKET),
                LocalDate.of(2025, 1, 1),
                List.of(new ForeignSystem.ForeignField("number", "编号"))));
        clock.pass(java.time.Duration.ofMinutes(5));
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @ParameterizedTest
    @ValueSource(strings = {"grid1", "mediator1", "mediator2", "mediator", "leader", "admin", "colleague"})
    void whoIsNotNamedSeesEverythingAsIfThereWereNone(String who) throws Exception {
        colleague();
        Map<String, String> before = everything(who);
        assertThat(before.get("cases").contains(open.number().text())).isEqualTo(!who.matches("mediator2|grid1"));

        as("clerk");
        CaseRef dispute = disputes.file(dispute("院墙边的隐情"));
        restrictions.restrict(dispute.id(), "涉及未成年人");
        CaseRef ticket = tickets.file(restrictedTicket());
        CaseRef accusation = petitions.file(accusation());
        slips.draft(new DraftSlip(dispute.id(), SlipKind.REMINDER, village(), "", "请抓紧", null, null));
        matters.link(open.id(), dispute.id(), "同一件事");
        attachments.add(dispute.id(), "照片.txt", "隐情".getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(everything(who)).isEqualTo(before);
        as(who);
        for (CaseRef hidden : List.of(dispute, ticket, accusation)) {
            String number = hidden.number().text();
            assertThatThrownBy(() -> cases.byNumber(number)).hasMessage("case.unknown");
            assertThatThrownBy(() -> cases.get(hidden.id())).hasMessage("case.unknown");
            assertThatThrownBy(() -> parties.of(hidden.id())).hasMessage("case.unknown");
            assertThatThrownBy(() -> attachments.of(hidden.id())).hasMessage("case.unknown");
            assertThatThrownBy(() -> disputeReading.byNumber(number)).hasMessage("case.unknown");
            assertThatThrownBy(() -> ticketReading.byNumber(number)).hasMessage("case.unknown");
            assertThatThrownBy(() -> petitionReading.byNumber(number)).hasMessage("case.unknown");
            assertThatThrownBy(() -> restrictions.named(hidden.id())).hasMessage("case.unknown");
            var unseen = caller.get(caller.token(login(who)), "/api/v1/tickets", number);
            var missing = caller.get(caller.token(login(who)), "/api/v1/tickets", "没有〔2025〕1号");
            assertThat(unseen.status()).isEqualTo(404);
            assertThat(unseen.text().replace(unseen.at("instance"), ""))
                    .isEqualTo(missing.text().replace(missing.at("instance"), ""));
            as(who);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "colleague", "mediator1", "mediator", "admin"})
    void whatALeaderHandlesAloneIsKnownToNobodyElse(String who) throws Exception {
        colleague();
        Map<String, String> before = everything(who);
        as("leader");
        CaseRef accusation = petitions.file(accusation(List.of(), true));
        assertThat(everything(who)).isEqualTo(before);
        as("leader");
        petitionDecisions.accept(
                new AcceptPetition(accusation.id(), township.id(), clock.instant(), clock.instant(), null));
        assertThat(everything(who)).isEqualTo(before);
        assertThatThrownBy(() -> petitionReading.byNumber(accusation.number().text()))
                .hasMessage("case.unknown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "mediator1", "admin"})
    void whomALeaderNamesLearnsOfItAloneAmongTheClerks(String who) throws Exception {
        colleague();
        Map<String, String> before = everything(who);
        long named = java.util.Objects.requireNonNull(
                users.loadUserByUsername(login("colleague")).user().id());
        as("leader");
        CaseRef accusation = petitions.file(accusation(List.of(named), false));
        assertThat(everything(who)).isEqualTo(before);
        as("colleague");
        assertThat(inbox.page(WorkShelf.MINE, Optional.empty(), 50)).anyMatch(row -> row.caseId() == accusation.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"clerk", "colleague", "mediator", "admin"})
    void whatAccusesSomebodyAtAReceptionDayIsKnownToTheNamedAlone(String who) throws Exception {
        colleague();
        as("clerk");
        long day = receptions.hold(
                new NewReception(
                        township.id(),
                        LocalDate.of(2025, 3, 5),
                        ActivityKind.RECEPTION,
                        "领导",
                        "信访室",
                        null,
                        List.of(new Visitor(null, "马来访", null, 1, "路灯不亮", null, true))),
                UUID.randomUUID());
        Map<String, String> before = everything(who);
        String register = register(who, day);
        as("leader");
        CaseRef accusation = receptions.tell(new TellAccusation(
                day,
                new Visitor(null, "马国桂", "13895001234", 3, "院墙边的隐情", "已受理", false),
                village(),
                null,
                new NamedFor(List.of(), true)));
        assertThat(accusation.number().text()).contains("密");
        assertThat(everything(who)).isEqualTo(before);
        assertThat(register(who, day)).isEqualTo(register);
        assertThatThrownBy(() -> cases.byNumber(accusation.number().text())).hasMessage("case.unknown");
        as("leader");
        assertThat(receptions.get(day).head().people()).isEqualTo(4);
        assertThat(cases.byNumber(accusation.number().text()).restricted()).isTrue();
    }

    /** What a reception day tells this person: its entry and, line by line, who came. */
    private String register(String who, long day) {
        as(who);
        return text(() -> receptions.get(day).head()
                + receptions.get(day).visitors().stream()
                        .map(one -> one.id() + one.name() + one.matter() + one.people() + one.takenUp())
                        .toList()
                        .toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "colleague"})
    void theSameNumberTypedAgainIsNotToldEither(String who) {
        colleague();
        as("clerk");
        tickets.file(restrictedTicket());
        as(who);
        assertThat(tickets.file(ticket("同一号码", "H-" + seed)).id()).isPositive();
    }

    /** What this person can look at, by name of the place. */
    private Map<String, String> everything(String who) throws Exception {
        as(who);
        Map<String, String> seen = new LinkedHashMap<>();
        seen.put("cases", text(search.page(CaseFilter.ALL, Long.MAX_VALUE, 100)));
        seen.put("count", text(search.count(CaseFilter.ALL)));
        seen.put("search", text(search.page(new CaseFilter(null, null, null, "隐情", false), Long.MAX_VALUE, 100)));
        seen.put("person", text(search.page(new CaseFilter(null, null, null, "马国桂", false), Long.MAX_VALUE, 100)));
        seen.put("tickets", text(ticketSearch.page(TicketFilter.ALL, Long.MAX_VALUE, 100)));
        seen.put("ticket count", text(ticketSearch.count(TicketFilter.ALL, 1000)));
        seen.put("petitions", text(petitionSearch.page(PetitionFilter.ALL, Long.MAX_VALUE, 100)));
        seen.put("petition count", text(petitionSearch.count(PetitionFilter.ALL, 1000)));
        seen.put("backlog", text(() -> backlog.page(0, 100)));
        seen.put("backlog open", text(() -> backlog.open()));
        seen.put("slips", text(slipReading.page(null, Long.MAX_VALUE, 100)));
        for (Escalation what : Escalation.values()) {
            seen.put("escalation " + what, text(() -> escalations.due(what, 100)));
        }
        seen.put("decisions", text(() -> decisions.page(DecisionShelf.OPEN, Optional.empty(), 100)));
        seen.put("meeting", text(() -> suggestions.forNext()));
        seen.put("board", text(board.shelves(TicketFilter.ALL, 50)));
        for (WorkShelf shelf : WorkShelf.values()) {
            seen.put("inbox " + shelf, text(inbox.page(shelf, Optional.empty(), 50)) + inbox.count(shelf, 1000));
        }
        NewParty person = new NewParty(PartyRole.APPLICANT, "马国桂", null, "13895001234", null);
        seen.put("likely", text(likely.find(new LikelyQuery(village(), "院墙边的隐情", null, "村东", List.of(person)))));
        seen.put("activities", text(activities.page(ActivityFilter.ALL, Optional.empty(), 50)));
        seen.put("foreign", text(() -> systems.waiting(system, 0, 100)));
        seen.put("foreign count", text(() -> systems.countWaiting(system, 1000)));
        seen.put("exports", text(() -> exports.past()));
        seen.put("matter", text(() -> matters.of(open.id())));
        seen.put("referrals", text(() -> referrals.of(open.id())));
        seen.put("history", text(() -> cases.timeline(open.id(), Long.MAX_VALUE, 100)));
        seen.put("likely here", text(() -> likely.find(open.id())));
        FigureRequest year = FigureRequest.of(unit(who), Period.parse("2025"));
        seen.put("figures", text(() -> json.text(answers.answer(year, Words.CHINESE))));
        seen.put("rates", text(() -> rates.rates(year, Words.CHINESE)));
        seen.put("rates by unit", text(() -> rates.byUnit(year, Words.CHINESE)));
        codes.forEach(code -> seen.put(
                "records " + code, text(() -> records.after(new RecordsRequest(year, code, Which.ALL), null, 100))));
        return seen;
    }

    private static String text(Object what) {
        return String.valueOf(what);
    }

    /** What it says, or that this person may not ask. */
    private static String text(Supplier<Object> asked) {
        try {
            return text(asked.get());
        } catch (Refused refusal) {
            return refusal.key();
        }
    }

    private FileDispute dispute(String title) {
        return new FileDispute(
                village(),
                List.of(),
                DisputeType.NEIGHBOUR,
                null,
                title,
                "村东马家与邻居",
                "村东",
                List.of(new NewParty(PartyRole.APPLICANT, "马国桂", null, "13895001234", null)),
                2,
                null,
                RiskColour.YELLOW,
                DisputeSource.APPLIED,
                IntakeChannel.WINDOW,
                clock.instant(),
                null,
                false,
                false,
                false);
    }

    private FilePetition accusation() {
        return accusation(List.of(), false);
    }

    private FilePetition accusation(List<Long> handlers, boolean standIn) {
        return new FilePetition(
                PetitionChannel.LETTER,
                PetitionOrigin.DIRECT,
                null,
                null,
                null,
                "院墙边的隐情",
                "村东",
                "村东",
                List.of(new NewParty(PartyRole.APPLICANT, "马国桂", null, "13895001234", null)),
                null,
                true,
                village(),
                clock.instant(),
                true,
                handlers,
                standIn);
    }

    private FileTicket ticket(String title, String number) {
        return ticket(title, number, false);
    }

    private FileTicket restrictedTicket() {
        return ticket("院墙边的隐情", "H-" + seed, true);
    }

    private FileTicket ticket(String title, String number, boolean restricted) {
        return new FileTicket(
                TicketChannel.HOTLINE,
                TicketClass.HELP,
                null,
                false,
                title,
                "村东",
                "村东",
                List.of(new NewParty(PartyRole.APPLICANT, "马国桂", null, "13895001234", null)),
                village(),
                List.of(new PlatformNumber("city", number)),
                clock.instant(),
                null,
                null,
                false,
                false,
                restricted);
    }

    private void colleague() {
        users.save(
                new org.fengqiao.organization.NewUser(
                        login("colleague"),
                        "同事",
                        township.code(),
                        java.util.Set.of(org.fengqiao.organization.Role.CLERK),
                        null,
                        false),
                Township.PASSWORD);
    }

    private long village() {
        return units.byCode(township.code() + "201").orElseThrow().id();
    }

    private String unit(String who) {
        Long scope = users.loadUserByUsername(login(who)).user().unitId();
        return units.get(java.util.Objects.requireNonNull(scope)).code();
    }

    private String login(String who) {
        return who + "-" + seed;
    }

    private void as(String who) {
        LoggedIn.as(users, login(who));
    }
}
