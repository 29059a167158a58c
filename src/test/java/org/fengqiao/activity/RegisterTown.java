package org.fengqiao.activity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.dispute.DisputeSource;
import org.fengqiao.dispute.DisputeType;
import org.fengqiao.dispute.FileDispute;
import org.fengqiao.dispute.IntakeChannel;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.TimelineRow;
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
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;

/** A township of its own for every test of the registers; it is Wednesday, 5 March 2025, nine o'clock. */
@TestComponent
public class RegisterTown {
    private static final AtomicInteger SEED = new AtomicInteger(720);

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private CaseReading cases;

    @Autowired
    private MovableClock clock;

    private String seed = "";
    private @Nullable UnitRow township;

    public void found() {
        clock.set("2025-03-05T09:00");
        seed = String.valueOf(SEED.getAndIncrement());
        township = Township.build(units, users, seed);
        units.add(new NewUnit(township.code() + "902", "司法所" + seed, UnitKind.OFFICE, township.code(), null, false));
        users.save(
                new NewUser("second-" + seed, "二经办", township.code(), java.util.Set.of(Role.CLERK), null, false),
                Township.PASSWORD);
    }

    public UnitRow township() {
        return java.util.Objects.requireNonNull(township);
    }

    public UnitRow village(int number) {
        return units.byCode(township().code() + "20" + number).orElseThrow();
    }

    public UnitRow office() {
        return units.byCode(township().code() + "902").orElseThrow();
    }

    /** Gives somebody an account; its id. */
    public long employ(String who, String name, UnitRow unit, Role role) {
        users.save(new NewUser(login(who), name, unit.code(), java.util.Set.of(role), null, false), Township.PASSWORD);
        return id(who);
    }

    public long id(String who) {
        return java.util.Objects.requireNonNull(
                users.loadUserByUsername(login(who)).user().id());
    }

    /** {@code clerk}, {@code second} (another clerk), {@code leader}, {@code mediator1}, {@code grid1}, {@code admin}. */
    public RegisterTown as(String who) {
        LoggedIn.as(users, who + "-" + seed);
        return this;
    }

    public String login(String who) {
        return who + "-" + seed;
    }

    public MovableClock clock() {
        return clock;
    }

    public static LocalDate day(int dayOfMarch) {
        return LocalDate.of(2025, 3, dayOfMarch);
    }

    /** An open dispute of a village, as its mediator records it; nobody is logged in afterwards but the mediator. */
    public CaseRef dispute(int village) {
        as("mediator" + village);
        return disputes.file(new FileDispute(
                village(village).id(),
                List.of(),
                DisputeType.NEIGHBOUR,
                null,
                null,
                "两家为排水沟争吵",
                "村口",
                List.of(
                        new NewParty(PartyRole.APPLICANT, "马甲", null, null, null),
                        new NewParty(PartyRole.RESPONDENT, "马乙", null, null, null)),
                null,
                null,
                RiskColour.YELLOW,
                DisputeSource.GRID,
                IntakeChannel.GRID,
                clock.instant(),
                null,
                false,
                false,
                false));
    }

    public List<TimelineRow> timeline(long caseId) {
        return cases.timeline(caseId, Long.MAX_VALUE, 100);
    }

    static NewActivity visit(UnitRow unit, LocalDate on, int people) {
        return new NewActivity(unit.id(), on, ActivityKind.VISIT, 1, people, null, null, null, List.of(), null, "入户走访");
    }

    static NewActivity joint(UnitRow unit, List<Long> others, @Nullable Long caseId) {
        return new NewActivity(
                unit.id(),
                day(4),
                ActivityKind.JOINT_MEDIATION,
                1,
                null,
                null,
                null,
                "镇综治中心",
                others,
                caseId,
                "与派出所、司法所联合调处");
    }

    static UUID key() {
        return UUID.randomUUID();
    }
}
