package org.fengqiao.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.fengqiao.calendar.CalendarDay;
import org.fengqiao.calendar.Calendars;
import org.fengqiao.calendar.DayType;
import org.fengqiao.calendar.DeadlinePolicies;
import org.fengqiao.calendar.DeadlinePolicy;
import org.fengqiao.calendar.LimitUnit;
import org.fengqiao.calendar.StartEvent;
import org.fengqiao.calendar.Urgency;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.DeadlineKey;
import org.fengqiao.docket.DeadlineRow;
import org.fengqiao.docket.DeadlineWatch;
import org.fengqiao.docket.DeadlineWords;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.OpenCase;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Words;
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
import org.springframework.transaction.annotation.Transactional;

/** An administrator changes the calendar and the limits while tickets are open. */
@DatabaseTest
@Transactional
class SettingsTest {
    private static final String SEED = "820";
    private static final String TICKET = "hotline.completion";

    @Autowired
    private CalendarDesk calendar;

    @Autowired
    private LimitDesk limits;

    @Autowired
    private Calendars calendars;

    @Autowired
    private DeadlinePolicies policies;

    @Autowired
    private Deadlines deadlines;

    @Autowired
    private DeadlineWords words;

    @Autowired
    private DeadlineWatch watch;

    @Autowired
    private Docket docket;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private Asking asking;

    @Autowired
    private MovableClock clock;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    private UnitRow township;

    @BeforeEach
    void anAdministratorIsLoggedIn() {
        clock.set("2026-12-24T09:00");
        township = Township.build(units, users, SEED);
        LoggedIn.as(users, "admin-" + SEED);
    }

    /** What was read here is undone with the transaction; nobody believes it at another time. */
    @AfterEach
    void forget() {
        LoggedIn.out();
        clock.set("2025-03-05T12:00");
    }

    @Test
    void nextYearsNoticeArrivesAndWhatWasCountedBeyondItIsCountedAnewWithAReason() {
        int before = calendar.coverage().beyond();
        DeadlineKey ticket = start(TICKET, "2026-12-25T10:00");
        assertThat(deadlines.get(ticket).dueAt()).isEqualTo(endOf("2027-01-01"));
        assertThat(calendar.coverage()).isEqualTo(new Coverage(2026, before + 1));
        assertThat(ledger(ticket).getFirst()).contains("尚未公布放假安排");

        calendar.load(Calendars.BASE, notice("""
                date,type,name,source
                2027-01-01,holiday,元旦,国办发明电〔2026〕9号
                2027-01-02,workday,元旦,国办发明电〔2026〕9号
                2027-10-01,holiday,国庆节,国办发明电〔2026〕9号
                """));

        assertThat(deadlines.get(ticket).dueAt()).isEqualTo(endOf("2027-01-02"));
        assertThat(deadlines.get(ticket).beyondCalendar()).isFalse();
        assertThat(calendar.coverage()).isEqualTo(new Coverage(2027, 0));
        assertThat(ledger(ticket).getLast()).isEqualTo("工单办理：重新计算，最晚由2027年1月1日改为2027年1月2日。理由：放假安排有更新");
        assertThat(audited("calendar.changed")).singleElement().asString().contains("cn 2027-10-01 holiday 国庆节");
    }

    @Test
    void ofANoticeWithAMistakeNothingIsTakenIn() {
        NoticeFile wrong = notice("date,type,name,source\n2027-01-01,holiday,元旦,通知\n2027-13-01,holiday,元旦,通知\n");
        assertThatThrownBy(() -> calendar.load(Calendars.BASE, wrong)).hasMessageStartingWith("calendar.file.wrong");
        assertThat(calendars.days(Calendars.BASE))
                .extracting(CalendarDay::day)
                .doesNotContain(LocalDate.parse("2027-01-01"));
    }

    @Test
    void aRegionsTwoHolidaysHoldForTheLimitsThatCountByItsCalendar() {
        calendar.enter(new CalendarDay("宁夏", LocalDate.parse("2026-12-28"), DayType.HOLIDAY, "地方节日", "自治区通知"));
        calendar.enter(new CalendarDay("宁夏", LocalDate.parse("2026-12-29"), DayType.HOLIDAY, "地方节日", "自治区通知"));
        assertThat(calendar.overlays()).contains("宁夏");
        assertThat(calendar.countedBy("宁夏")).isEmpty();
        assertThat(deadlines.get(start("hotline.sign", "2026-12-24T09:00")).dueAt())
                .isEqualTo(endOf("2026-12-25"));

        limits.add(limit("hotline.sign", 1, LimitUnit.WORKING_DAY, "宁夏", "2026-12-24"));

        assertThat(calendar.countedBy("宁夏")).extracting(DeadlinePolicy::step).containsExactly("hotline.sign");
        DeadlineRow row = deadlines.get(start("hotline.sign", "2026-12-25T09:00"));
        assertThat(row.dueAt()).isEqualTo(endOf("2026-12-30"));
        calendar.remove("宁夏", LocalDate.parse("2026-12-29"));
        assertThat(deadlines.get(row.key()).dueAt()).isEqualTo(endOf("2026-12-29"));
    }

    @Test
    void aPolicyChangedWhileTicketsAreOpenLeavesThemTheirs() {
        DeadlineKey old = start(TICKET, "2026-12-14T10:00");
        Instant due = deadlines.get(old).dueAt();
        assertThat(due).isEqualTo(endOf("2026-12-21"));

        NewLimit shorter = limit(TICKET, 3, LimitUnit.WORKING_DAY, "cn", "2026-12-01");
        assertThat(limits.past(shorter)).isTrue();
        limits.add(shorter);

        assertThat(deadlines.get(old).dueAt()).isEqualTo(due);
        // Not even a new holiday, for which everything open is counted anew, brings the new version to it.
        calendar.enter(new CalendarDay("cn", LocalDate.parse("2026-12-18"), DayType.HOLIDAY, "补假", "通知"));
        assertThat(deadlines.get(old).dueAt()).isEqualTo(endOf("2026-12-22"));
        assertThat(deadlines.get(start(TICKET, "2026-12-14T10:00")).dueAt()).isEqualTo(endOf("2026-12-17"));
    }

    @Test
    void aChangeIsAlwaysANewVersionAndAudited() {
        int versions = limits.versions(TICKET, Urgency.NORMAL).size();
        limits.add(limit(TICKET, 3, LimitUnit.WORKING_DAY, "cn", "2027-01-01"));
        assertThat(limits.versions(TICKET, Urgency.NORMAL)).hasSize(versions + 1);
        assertThat(inForce(TICKET).amount()).isEqualTo(5);
        clock.set("2027-01-01T00:00");
        assertThat(inForce(TICKET).amount()).isEqualTo(3);
        assertThat(inForce(TICKET).startEvent()).isEqualTo(StartEvent.DISPATCHED);
        assertThatThrownBy(() -> limits.add(limit(TICKET, 4, LimitUnit.WORKING_DAY, "cn", "2027-01-01")))
                .hasMessageStartingWith("limit.version.there");
        assertThat(audited("limit.added"))
                .singleElement()
                .asString()
                .contains("hotline.completion normal 3 working_day");
    }

    @Test
    void aDayIsCountedByTheOldAndTheNewLimit() {
        LocalDate start = LocalDate.parse("2025-09-26");
        assertThat(limits.dueNow(TICKET, Urgency.NORMAL, start).orElseThrow().due())
                .isEqualTo(endOf("2025-10-10"));
        assertThat(limits.due(limit(TICKET, 3, LimitUnit.WORKING_DAY, "cn", "2025-01-01"), start)
                        .due())
                .isEqualTo(endOf("2025-09-30"));
    }

    @Test
    void everybodyLooksAndOnlyAnAdministratorChanges() {
        for (String who : List.of("clerk-", "leader-", "grid1-")) {
            LoggedIn.as(users, who + SEED);
            assertThat(limits.mayChange() || calendar.mayChange()).isFalse();
            assertThat(calendar.year(Calendars.BASE, 2025)).isNotEmpty();
            assertThatThrownBy(() -> calendar.remove("cn", LocalDate.parse("2025-10-01")))
                    .hasMessage("access.role");
            assertThatThrownBy(() -> calendar.enter(
                            new CalendarDay("cn", LocalDate.parse("2025-10-01"), DayType.WORKDAY, "x", "y")))
                    .hasMessage("access.role");
            assertThatThrownBy(() -> limits.add(limit(TICKET, 3, LimitUnit.DAY, "cn", "2027-01-01")))
                    .hasMessage("access.role");
        }
    }

    @Test
    void nonsenseIsRefused() {
        assertThatThrownBy(() -> limits.add(limit(TICKET, 0, LimitUnit.DAY, "cn", "2027-01-01")))
                .hasMessageStartingWith("limit.amount");
        assertThatThrownBy(() ->
                        calendar.enter(new CalendarDay("cn", LocalDate.parse("2027-10-01"), DayType.HOLIDAY, " ", "y")))
                .hasMessageStartingWith("calendar.day.name");
        assertThatThrownBy(() ->
                        calendar.enter(new CalendarDay("cn", LocalDate.parse("2027-10-01"), DayType.HOLIDAY, "x", "")))
                .hasMessageStartingWith("calendar.day.source");
        assertThatThrownBy(() -> calendar.enter(new CalendarDay(
                        "二十个字以上的名字是太长了真的太长了不可以的", LocalDate.parse("2027-10-01"), DayType.HOLIDAY, "x", "y")))
                .hasMessageStartingWith("calendar.overlay.name");
    }

    /** The mark bears the due instant, however late the server came back, and stands once. */
    @Test
    void aServerThatStoodStillAcrossADueDateMarksItOnceWithTheTrueTime() {
        DeadlineKey key = start(TICKET, "2026-12-14T10:00");
        clock.set("2026-12-28T09:00");
        assertThat(watch.markMissed(key)).isTrue();
        assertThat(watch.markMissed(key)).isFalse();
        assertThat(deadlines.get(key).missedAt()).isEqualTo(endOf("2026-12-21"));
    }

    @Test
    void aClockThatIsSetBackNeitherMarksNorUnmarks() {
        DeadlineKey key = start(TICKET, "2026-12-14T10:00");
        clock.set("2026-12-22T09:00");
        assertThat(watch.markMissed(key)).isTrue();
        clock.set("2026-12-20T09:00");
        assertThat(watch.markMissed(key)).isFalse();
        assertThat(deadlines.get(key).missedAt()).isEqualTo(endOf("2026-12-21"));
        deadlines.met(key, clock.instant(), "经办");
        assertThat(deadlines.get(key).onTime()).isTrue();
        assertThat(deadlines.get(key).missedAt()).isNull();
    }

    private DeadlinePolicy inForce(String step) {
        return limits.inForce().stream()
                .filter(policy -> policy.step().equals(step) && policy.urgency() == Urgency.NORMAL)
                .findFirst()
                .orElseThrow();
    }

    private static NewLimit limit(String step, int amount, LimitUnit unit, String calendar, String from) {
        return new NewLimit(
                step,
                Urgency.NORMAL,
                amount,
                unit,
                StartEvent.DISPATCHED,
                true,
                false,
                null,
                calendar,
                LocalDate.parse(from),
                "本镇规定");
    }

    private DeadlineKey start(String step, String startedAt) {
        long id = docket.open(
                        new OpenCase(
                                CaseKind.TICKET,
                                township.id(),
                                "路灯不亮",
                                null,
                                null,
                                at("2026-12-01T09:00"),
                                null,
                                List.of(),
                                List.of(),
                                false),
                        asking.user())
                .id();
        DeadlineKey key = new DeadlineKey(id, step, 1);
        deadlines.start(key, at(startedAt), "经办");
        return key;
    }

    private List<String> ledger(DeadlineKey key) {
        return words.ledger(Words.CHINESE, deadlines.lines(key.caseId())).stream()
                .map(DeadlineWords.Said::text)
                .toList();
    }

    private static NoticeFile notice(String text) {
        return NoticeFile.read("notice.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> audited(String what) {
        entities.flush();
        return jdbc.sql("select after_value from audit_record where what = ? and actor = '管理' order by id")
                .param(what)
                .query(String.class)
                .list();
    }

    private static Instant at(String shanghai) {
        return LocalDateTime.parse(shanghai).atZone(ChinaTime.ZONE).toInstant();
    }

    private static Instant endOf(String day) {
        return ChinaTime.lastInstantOf(LocalDate.parse(day));
    }
}
