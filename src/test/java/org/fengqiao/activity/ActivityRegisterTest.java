package org.fengqiao.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.activity.RegisterTown.day;
import static org.fengqiao.activity.RegisterTown.joint;
import static org.fengqiao.activity.RegisterTown.key;
import static org.fengqiao.activity.RegisterTown.visit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.TimelineRow;
import org.fengqiao.kernel.Refused;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
@Import(RegisterTown.class)
class ActivityRegisterTest {
    @Autowired
    private RegisterTown town;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private ActivityReading reading;

    @Autowired
    private ActivitySearch search;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    void whatAFormSendsTwiceIsEnteredOnce() {
        town.as("mediator1");
        UUID key = key();
        long first = register.enter(visit(town.village(1), day(4), 6), key);
        long second = register.enter(visit(town.village(1), day(4), 6), key);
        assertThat(second).isEqualTo(first);
        assertThat(search.count(ActivityFilter.ALL, 100)).isEqualTo(1);
    }

    @Test
    void aVillageEntersForItselfAndForNobodyElse() {
        town.as("mediator1");
        assertThatThrownBy(() -> register.enter(visit(town.village(2), day(4), 6), key()))
                .isInstanceOf(Refused.class)
                .hasMessageStartingWith("unit.unknown");
        assertThatThrownBy(() -> register.enter(visit(town.township(), day(4), 6), key()))
                .hasMessageStartingWith("unit.unknown");
        town.as("clerk");
        assertThat(register.enter(visit(town.village(2), day(4), 6), key())).isPositive();
    }

    @Test
    void onlyTheOfficeEntersWhatLeadersDid() {
        NewActivity session = new NewActivity(
                town.village(1).id(),
                day(4),
                ActivityKind.STUDY_SESSION,
                1,
                null,
                null,
                "领导",
                null,
                List.of(),
                null,
                null);
        town.as("mediator1");
        assertThat(reading.kinds()).doesNotContain(ActivityKind.STUDY_SESSION, ActivityKind.RECEPTION);
        assertThatThrownBy(() -> register.enter(session, key())).hasMessageStartingWith("access.role");
        town.as("admin");
        assertThat(reading.kinds()).isEmpty();
        assertThatThrownBy(() -> register.enter(visit(town.village(1), day(4), 6), key()))
                .hasMessageStartingWith("access.role");
    }

    @Test
    void aSecondEditorIsToldAndOverwritesNothing() {
        town.as("clerk");
        long id = register.enter(visit(town.township(), day(4), 6), key());
        int opened = reading.get(id).version();
        town.as("second");
        register.correct(id, opened, visit(town.township(), day(4), 7));
        town.as("clerk");
        assertThatThrownBy(() -> register.correct(id, opened, visit(town.township(), day(4), 8)))
                .isInstanceOfSatisfying(ActivityChanged.class, changed -> {
                    assertThat(changed.current().people()).isEqualTo(7);
                    assertThat(changed.current().changedBy()).isEqualTo("二经办");
                });
        assertThat(reading.get(id).people()).isEqualTo(7);
        register.correct(id, opened + 1, visit(town.township(), day(4), 8));
        assertThat(reading.get(id).people()).isEqualTo(8);
    }

    @Test
    void aMistakenEntryCountsNoMoreAndSaysWhy() {
        town.as("clerk");
        long id = register.enter(visit(town.township(), day(4), 6), key());
        assertThatThrownBy(() -> register.makeVoid(id, 0, " ")).hasMessageStartingWith("activity.reason");
        register.makeVoid(id, 0, "重复登记");
        assertThat(reading.get(id).voidReason()).isEqualTo("重复登记");
        assertThat(reading.get(id).isVoid()).isTrue();
        assertThatThrownBy(() -> register.makeVoid(id, 1, "再作废")).hasMessageStartingWith("activity.void");
        assertThatThrownBy(() -> register.correct(id, 1, visit(town.township(), day(4), 8)))
                .hasMessageStartingWith("activity.void");
        assertThat(jdbc.sql("select count(*) from activity where unit_id = ? and voided_at is null")
                        .param(town.township().id())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aJointMediationNamesACaseAndASecondUnitAndStandsInTheCase() {
        CaseRef dispute = town.dispute(1);
        town.as("clerk");
        List<Long> office = List.of(town.office().id());
        assertThatThrownBy(() -> register.enter(joint(town.township(), office, null), key()))
                .hasMessageStartingWith("activity.case.missing");
        assertThatThrownBy(() -> register.enter(
                        joint(town.township(), List.of(town.township().id()), dispute.id()), key()))
                .hasMessageStartingWith("activity.units.missing");
        long id = register.enter(joint(town.township(), office, dispute.id()), key());
        assertThat(town.timeline(dispute.id()).getFirst().verb()).isEqualTo("activity");
        assertThat(town.timeline(dispute.id()).getFirst().note())
                .contains("联合调处")
                .contains(town.office().name());
        register.makeVoid(id, 0, "记错了案件");
        assertThat(town.timeline(dispute.id())).extracting(TimelineRow::verb).startsWith("activity_void", "activity");
    }

    @Test
    void aCaseThatMayNotBeSeenCannotBeNamedNorIsItTakenOffByWhoDoesNotSeeIt() {
        CaseRef other = town.dispute(2);
        town.as("mediator1");
        assertThatThrownBy(() -> register.enter(
                        joint(town.village(1), List.of(town.village(2).id()), other.id()), key()))
                .hasMessageStartingWith("case.unknown");
        town.as("clerk");
        long id = register.enter(
                new NewActivity(
                        town.village(1).id(),
                        day(4),
                        ActivityKind.VISIT,
                        1,
                        3,
                        null,
                        null,
                        null,
                        List.of(),
                        other.id(),
                        null),
                key());
        town.as("mediator1");
        assertThat(reading.get(id).caseNumber()).isNull();
        register.correct(id, 0, visit(town.village(1), day(4), 4));
        town.as("clerk");
        assertThat(reading.get(id).caseNumber()).isEqualTo(other.number().text());
    }

    @Test
    void whoTookPartMayReadAndOthersAreToldThatThereIsNothing() {
        town.as("clerk");
        long id = register.enter(
                new NewActivity(
                        town.township().id(),
                        day(4),
                        ActivityKind.MONTHLY_ANALYSIS,
                        1,
                        null,
                        null,
                        null,
                        null,
                        List.of(town.village(1).id()),
                        null,
                        "三月研判"),
                key());
        town.as("mediator1");
        assertThat(reading.get(id).mayChange()).isFalse();
        assertThat(search.count(ActivityFilter.ALL, 100)).isEqualTo(1);
        town.as("mediator2");
        assertThatThrownBy(() -> reading.get(id)).hasMessageStartingWith("activity.unknown");
        assertThat(search.count(ActivityFilter.ALL, 100)).isZero();
    }

    @Test
    void pagesByKeyMeetEveryEntryOnceInBothDirections() {
        town.as("clerk");
        List<Long> entered = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            entered.add(register.enter(visit(town.township(), day(1 + i % 3), i), key()));
        }
        List<Long> met = new ArrayList<>();
        Optional<ActivityKey> after = Optional.empty();
        List<ActivityRow> page = search.page(ActivityFilter.ALL, after, 3);
        List<ActivityRow> previous = page;
        while (!page.isEmpty()) {
            page.forEach(row -> met.add(row.id()));
            after = Optional.of(keyOf(page.getLast()));
            previous = page;
            page = search.page(ActivityFilter.ALL, after, 3);
        }
        assertThat(met).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(entered);
        assertThat(search.pageBefore(ActivityFilter.ALL, keyOf(previous.getFirst()), 3))
                .extracting(ActivityRow::id)
                .containsExactlyElementsOf(met.subList(3, 6));
        assertThat(search.page(new ActivityFilter(null, null, day(3), day(3)), Optional.empty(), 50))
                .hasSize(2);
        assertThat(search.count(new ActivityFilter(ActivityKind.TRAINING, null, null, null), 50))
                .isZero();
    }

    @Test
    void telephoneNumbersInItsWordsAreMasked() {
        town.as("clerk");
        long id = register.enter(
                new NewActivity(
                        town.township().id(),
                        day(4),
                        ActivityKind.CONSULTATION,
                        1,
                        1,
                        null,
                        null,
                        null,
                        List.of(),
                        null,
                        "来电13895001234咨询"),
                key());
        assertThat(reading.get(id).note()).doesNotContain("13895001234").contains("138");
    }

    private static ActivityKey keyOf(ActivityRow row) {
        return new ActivityKey(row.on(), row.id());
    }
}
