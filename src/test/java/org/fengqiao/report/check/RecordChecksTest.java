package org.fengqiao.report.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** The checks that look at records: each names the ones that are the cause. */
@DatabaseTest
@Transactional
class RecordChecksTest {
    private static final FigureRequest YEAR = FigureRequest.of(FactTable.TOWNSHIP, Period.year(2025));

    private static long nextActivity = 2_000_000_000L;

    @Autowired
    private ReportChecks checks;

    @Autowired
    private FigureService figures;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private FactTable table;

    @BeforeEach
    void logIn() {
        clock.set("2026-03-02T09:00");
        Callers.cleared();
        table = new FactTable(jdbc, units);
        table.buildUnits();
    }

    @Test
    void aYearWithoutRecordsPasses() {
        assertThat(run(YEAR)).isEmpty();
    }

    @Test
    void whatIsOpenAtTheEndIsListed() {
        long open = table.save(dispute()).id;
        table.save(dispute().concluded("2025-04-01T10:00", "settled"));
        CheckResult found = only(Check.OPEN_ITEMS);
        assertThat(found.failed()).isFalse();
        assertThat(found.figureCode()).isEqualTo("dispute.closing");
        assertThat(found.causes()).extracting(CauseRecord::number).containsExactly(number(open));
        assertThat(found.causesInAll()).isEqualTo(1);
    }

    @Test
    void moreThanFiftyCausesAreCountedButNotListed() {
        for (int i = 0; i < 53; i++) {
            table.save(dispute());
        }
        CheckResult found = only(Check.OPEN_ITEMS);
        assertThat(found.causes()).hasSize(50);
        assertThat(found.causesInAll()).isEqualTo(53);
    }

    @Test
    void whatWasClosedAfterTheEndIsListedAndSaidToCountOnlyWhereTheMomentIsLater() {
        long late = table.save(dispute().concluded("2026-01-15T10:00", "settled")).id;
        table.save(dispute().concluded("2025-12-31T23:59", "settled"));
        CheckResult found = only(Check.CLOSED_AFTER_END);
        assertThat(found.causes()).extracting(CauseRecord::number).containsExactly(number(late));
        assertThat(found.words()).contains("未结");
        FigureRequest later = new FigureRequest(FactTable.TOWNSHIP, Period.year(2025), LocalDate.of(2026, 2, 1));
        assertThat(run(later))
                .filteredOn(result -> result.check() == Check.CLOSED_AFTER_END)
                .singleElement()
                .satisfies(result -> assertThat(result.words()).contains("2026-02-01"));
    }

    @Test
    void threeClosedByOnePersonWithinAMinuteAreABurst() {
        List<Long> together = new ArrayList<>();
        for (int second = 0; second < 3; second++) {
            together.add(closedBy("张三", "2025-06-0" + (1 + second) + "T10:00", "2025-06-09T15:20:0" + second));
        }
        closedBy("张三", "2025-06-05T10:00", "2025-06-09T15:21:00");
        closedBy("李四", "2025-06-06T10:00", "2025-06-09T15:20:30");
        CheckResult found = only(Check.BURST);
        assertThat(found.causes())
                .extracting(CauseRecord::number)
                .containsExactlyInAnyOrderElementsOf(
                        together.stream().map(RecordChecksTest::number).toList());
        assertThat(found.causes()).allSatisfy(cause -> assertThat(cause.what()).contains("15:20", "张三"));
    }

    @Test
    void twoClosedByOnePersonWithinAMinuteAreNot() {
        closedBy("张三", "2025-06-01T10:00", "2025-06-09T15:20:01");
        closedBy("张三", "2025-06-02T10:00", "2025-06-09T15:20:02");
        assertThat(run(YEAR)).extracting(CheckResult::check).doesNotContain(Check.BURST);
    }

    @Test
    void manyMoreClosingsOnOneDayThanOnTheOthersAreABurst() {
        for (int i = 0; i < 12; i++) {
            table.save(dispute().concluded("2025-12-31T1" + i % 10 + ":00", "settled"));
        }
        for (int month = 1; month <= 9; month++) {
            table.save(new Facts.Dispute(FactTable.VILLAGE_1)
                    .received("2025-0%d-01T10:00".formatted(month))
                    .concluded("2025-0%d-20T10:00".formatted(month), "settled"));
        }
        CheckResult found = only(Check.BURST);
        assertThat(found.words()).contains("2025-12-31", "12");
        assertThat(found.causesInAll()).isEqualTo(12);
    }

    @Test
    void aBusyDayAmongBusyDaysIsNotABurst() {
        for (int day = 1; day <= 5; day++) {
            for (int i = 0; i < 12; i++) {
                table.save(dispute().concluded("2025-12-0%dT10:%d0".formatted(day, i % 6), "settled"));
            }
        }
        assertThat(run(YEAR)).extracting(CheckResult::check).doesNotContain(Check.BURST);
    }

    @Test
    void whatWasEnteredAMonthLateIsListed() {
        long late = table.save(closed(dispute().registered("2025-05-20T10:00"))).id;
        table.save(closed(dispute().registered("2025-03-20T10:00")));
        table.save(closed(dispute().registered("2025-05-20T10:00").importRun(table.importRun("complete"))));
        CheckResult found = only(Check.BACK_DATED);
        assertThat(found.causes()).extracting(CauseRecord::number).containsExactly(number(late));
        assertThat(found.causes().getFirst().what()).contains("2025-03-05", "2025-05-20");
    }

    @Test
    void whatWasEnteredOrAddedAfterTheEndIsListed() {
        long entered = table.save(closed(dispute().registered("2026-01-10T10:00"))).id;
        long added = table.save(closed(dispute())).id;
        table.recordedLate(added, "2025-04-01T10:00", "2026-01-12T10:00");
        long inTime = table.save(closed(dispute())).id;
        table.recordedLate(inTime, "2025-04-01T10:00", "2025-04-02T10:00");
        CheckResult found = only(Check.BACK_DATED);
        assertThat(found.causes())
                .extracting(CauseRecord::number)
                .containsExactlyInAnyOrder(number(entered), number(added));
    }

    @Test
    void ofSeveralWhoAddedSomethingAfterTheEndTheFirstIsNamed() {
        long id = table.save(closed(dispute())).id;
        table.recordedLate(id, "2025-04-01T10:00", "2026-01-12T10:00");
        jdbc.update("update timeline_entry set actor = '周晚' where case_id = ?", id);
        table.recordedLate(id, "2025-04-01T10:00", "2026-01-14T10:00");
        jdbc.update("update timeline_entry set actor = '安后' where case_id = ? and actor = 'x'", id);
        assertThat(only(Check.BACK_DATED).causes())
                .singleElement()
                .satisfies(cause -> assertThat(cause.what()).contains("周晚").doesNotContain("安后"));
    }

    @Test
    void aTownshipsMeetingsAreHeldAgainstItsWeeksNotItsVillagesTogether() {
        meetings(FactTable.TOWNSHIP, 52, null);
        meetings(FactTable.VILLAGE_1, 40, null);
        assertThat(run(YEAR)).filteredOn(CheckResult::failed).isEmpty();
        meetings(FactTable.TOWNSHIP, 1, null);
        assertThat(run(YEAR)).filteredOn(CheckResult::failed).singleElement().satisfies(result -> {
            assertThat(result.check()).isEqualTo(Check.WEEKLY);
            assertThat(result.words()).contains("枫林镇", "53", "52");
            assertThat(result.causesInAll()).isEqualTo(53);
            assertThat(result.causes()).hasSize(50);
        });
    }

    @Test
    void aMeetingHeldInAdditionIsNotOneTooMany() {
        meetings(FactTable.TOWNSHIP, 52, null);
        meetings(FactTable.TOWNSHIP, 2, "防汛加开");
        assertThat(run(YEAR)).filteredOn(CheckResult::failed).isEmpty();
    }

    @Test
    void whatIsCarriedOverIsRightWithReturnsHandBacksAndRelapses() {
        table.save(new Facts.Dispute(FactTable.VILLAGE_1)
                .received("2024-11-05T10:00")
                .concluded("2025-02-01T10:00", "settled"));
        table.save(dispute().relapsed("2025-04-01T10:00", "settled", "2025-05-01T10:00"));
        table.save(new Facts.Ticket(FactTable.VILLAGE_1).returned("2025-03-08T10:00"));
        table.save(new Facts.Ticket(FactTable.VILLAGE_2)
                .received("2024-12-30T10:00")
                .returned("2025-01-03T10:00"));
        table.save(new Facts.Ticket(FactTable.VILLAGE_1).closed("2025-03-08T10:00"));
        assertThat(run(YEAR)).extracting(CheckResult::check).doesNotContain(Check.CARRY_OVER);
    }

    @Test
    void whatWasClosedBeforeItWasFoundBreaksTheEquationAndIsNamed() {
        long wrong = table.save(dispute().concluded("2024-12-01T10:00", "settled")).id;
        table.save(closed(dispute()));
        CheckResult found = only(Check.CARRY_OVER);
        assertThat(found.failed()).isTrue();
        assertThat(found.causes()).extracting(CauseRecord::number).containsExactly(number(wrong));
    }

    @Test
    void recordsWithoutTheAttributeOfASplitAreNamed() {
        long without = table.save(closed(dispute().type("unknown"))).id;
        table.save(closed(dispute()));
        assertThat(run(YEAR))
                .filteredOn(result -> "dispute.by_type".equals(result.figureCode()))
                .singleElement()
                .satisfies(result -> {
                    assertThat(result.check()).isEqualTo(Check.PARTS_ADD_UP);
                    assertThat(result.failed()).isFalse();
                    assertThat(result.causes()).extracting(CauseRecord::number).containsExactly(number(without));
                });
    }

    @Test
    void restrictedRecordsAreNamedToWhoIsClearedOnly() {
        table.save(dispute().restricted().concluded("2026-01-15T10:00", "settled"));
        assertThat(run(YEAR)).extracting(CheckResult::check).contains(Check.CLOSED_AFTER_END, Check.OPEN_ITEMS);
        Callers.county(false);
        assertThat(run(YEAR)).isEmpty();
    }

    @Test
    void recordsOfOtherUnitsAreNotNamed() {
        table.save(new Facts.Dispute(FactTable.OTHER_TOWNSHIP).concluded("2026-01-15T10:00", "settled"));
        assertThat(run(YEAR)).isEmpty();
    }

    private List<CheckResult> run(FigureRequest request) {
        return checks.run(figures.figures(request, Words.CHINESE), null, request, Words.CHINESE);
    }

    private CheckResult only(Check check) {
        List<CheckResult> found =
                run(YEAR).stream().filter(result -> result.check() == check).toList();
        assertThat(found).as("%s", check).hasSize(1);
        return found.getFirst();
    }

    private static Facts.Dispute dispute() {
        return new Facts.Dispute(FactTable.VILLAGE_1).method("people");
    }

    private static Facts.Dispute closed(Facts.Dispute dispute) {
        return dispute.concluded("2025-04-01T10:00", "settled");
    }

    /** A dispute that somebody closed, with the line of its history. */
    private long closedBy(String actor, String closed, String recorded) {
        long id = table.save(dispute().concluded(closed, "settled")).id;
        table.recordedLate(id, closed, recorded);
        jdbc.update("update timeline_entry set actor = ? where case_id = ?", actor, id);
        return id;
    }

    private void meetings(String unit, int number, @Nullable String note) {
        for (int i = 0; i < number; i++) {
            table.activity(
                    unit, LocalDate.of(2025, 1, 6).plusDays(i * 7L % 350) + "T00:00", "weekly_meeting", 1, null, note);
        }
    }

    private static String number(long id) {
        return "测试〔2025〕" + id + "号";
    }
}
