package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.NewUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.Township;
import org.fengqiao.workflow.DueTimers;
import org.fengqiao.workflow.Inbox;
import org.fengqiao.workflow.WorkRow;
import org.fengqiao.workflow.WorkShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The work list, seen with real disputes. */
@DatabaseTest
@Import({DisputeTown.class, DueTimers.class, Saboteur.class})
class InboxTest {
    @Autowired
    private DisputeTown town;

    @Autowired
    private Inbox inbox;

    @BeforeEach
    void found() {
        town.found();
    }

    @Test
    void aLineSaysWhatIsToBeDoneByWhenAndWhere() {
        long id = town.atTheVillage();
        WorkRow row = inbox.page(WorkShelf.MINE, Optional.empty(), 10).getFirst();
        assertThat(row.caseId()).isEqualTo(id);
        assertThat(row.number()).isEqualTo(town.head(id).number().text());
        assertThat(row.title()).isEqualTo("马国桂与罗建梅邻里纠纷");
        assertThat(row.step()).isEqualTo("villageMediation");
        assertThat(row.unitKind()).isEqualTo(UnitKind.VILLAGE);
        assertThat(row.unitName()).isEqualTo("第1村");
        assertThat(row.role()).isEqualTo(Role.MEDIATOR);
        assertThat(row.dueAt()).isEqualTo(DisputeTown.at("2025-03-12T23:59:59.999"));
        assertThat(row.overdue()).isFalse();
    }

    @Test
    void pagesFollowEachOtherByDueDateEvenWhenWorkIsDoneInBetween() {
        List<Long> filed = new ArrayList<>();
        for (int day = 3; day <= 7; day++) {
            town.clock.set("2025-03-0" + day + "T09:00");
            filed.add(town.filed());
        }
        List<WorkRow> first = inbox.page(WorkShelf.MINE, Optional.empty(), 2);
        assertThat(first).extracting(WorkRow::caseId).containsExactly(filed.get(0), filed.get(1));
        town.disputes.settle(new SettleOnSpot(filed.get(1), "网格1", Method.SPOT, "说开", town.now()));
        List<WorkRow> second =
                inbox.page(WorkShelf.MINE, Optional.of(first.getLast().key()), 2);
        assertThat(second).extracting(WorkRow::caseId).containsExactly(filed.get(2), filed.get(3));
    }

    @Test
    void stepsWithoutADueDateComeLast() {
        long referred = town.filed();
        town.disputes.withdraw(new Withdraw(referred, "算了", town.now()));
        long second = town.filed();
        town.disputes.withdraw(new Withdraw(second, "算了", town.now()));
        long open = town.filed();
        List<WorkRow> all = inbox.page(WorkShelf.MINE, Optional.empty(), 10);
        assertThat(all.getFirst().caseId()).isEqualTo(open);
        assertThat(all.subList(1, 3)).allMatch(row -> row.dueAt() == null);
        assertThat(inbox.page(WorkShelf.MINE, Optional.of(all.get(1).key()), 10))
                .containsExactly(all.get(2));
    }

    @Test
    void countingStopsWhereNobodyWantsToKnow() {
        town.filed();
        town.filed();
        town.filed();
        assertThat(inbox.count(WorkShelf.MINE, 1001)).isEqualTo(3);
        assertThat(inbox.count(WorkShelf.MINE, 2)).isEqualTo(2);
    }

    @Test
    void theTownshipSeesWhatIsDueAndLateBelowItButOnlyItsOwnAsMine() {
        long id = town.filed();
        town.as("clerk");
        assertThat(town.hasInInbox(WorkShelf.MINE, id)).isFalse();
        assertThat(town.hasInInbox(WorkShelf.DUE, id)).isTrue();
        town.clock.set("2025-03-07T09:00");
        assertThat(town.hasInInbox(WorkShelf.DUE, id)).isFalse();
        assertThat(town.hasInInbox(WorkShelf.LATE, id)).isTrue();
        assertThat(town.as("mediator1").hasInInbox(WorkShelf.LATE, id)).isTrue();
        assertThat(town.as("mediator2").hasInInbox(WorkShelf.LATE, id)).isFalse();
    }

    @Test
    void whatIsDueInMoreThanThreeDaysIsNotDueYet() {
        long id = town.atTheVillage();
        assertThat(town.hasInInbox(WorkShelf.DUE, id)).isFalse();
        town.clock.set("2025-03-10T09:00");
        assertThat(town.hasInInbox(WorkShelf.DUE, id)).isTrue();
    }

    @Test
    void whoTakesAStepHasItAloneUntilItIsGivenBack() {
        String colleague = "second-" + town.township().code();
        town.users.save(
                new NewUser(colleague, "经办二", town.township().code(), java.util.Set.of(Role.CLERK), null, false),
                Township.PASSWORD);
        long id = town.atTheTownship();
        String task =
                inbox.page(WorkShelf.MINE, Optional.empty(), 10).getFirst().taskId();
        inbox.take(task);
        assertThat(inbox.page(WorkShelf.MINE, Optional.empty(), 10).getFirst().assignee())
                .isEqualTo("经办");
        LoggedIn.as(town.users, colleague);
        assertThat(town.hasInInbox(WorkShelf.MINE, id)).isFalse();
        assertThatThrownBy(() -> inbox.take(task)).isInstanceOf(Refused.class);
        town.as("clerk");
        inbox.giveBack(task);
        LoggedIn.as(town.users, colleague);
        assertThat(town.hasInInbox(WorkShelf.MINE, id)).isTrue();
    }

    @Test
    void nobodyTakesWhatIsNotForHim() {
        town.filed();
        String task =
                inbox.page(WorkShelf.MINE, Optional.empty(), 10).getFirst().taskId();
        town.as("leader");
        assertThatThrownBy(() -> inbox.take(task)).isInstanceOf(Refused.class);
    }
}
