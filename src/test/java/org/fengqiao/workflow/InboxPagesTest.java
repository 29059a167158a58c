package org.fengqiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.Docket;
import org.fengqiao.docket.OpenCase;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class InboxPagesTest {
    private static final String SEED = "411";

    @Autowired
    private Inbox inbox;

    @Autowired
    private Docket docket;

    @Autowired
    private Asking asking;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private UnitRow grid;

    @BeforeEach
    void work() {
        clock.set("2025-03-05T09:00");
        UnitRow township = Township.build(units, users, SEED);
        grid = units.byCode(township.code() + "201001").orElseThrow();
        LoggedIn.as(users, "grid1-" + SEED);
        Instant now = clock.instant();
        for (int days : new int[] {-2, -1, 1, 1, 2, 20}) {
            task(now.plus(Duration.ofDays(days)));
        }
        task(null);
        task(null);
    }

    @Test
    void readsForwardsAndBackwardsInTheSameOrder() {
        List<String> all = keys(inbox.page(WorkShelf.MINE, Optional.empty(), 50));
        assertThat(all).hasSize(8);

        List<String> forwards = new ArrayList<>();
        Optional<WorkKey> after = Optional.empty();
        List<WorkRow> page;
        while (!(page = inbox.page(WorkShelf.MINE, after, 3)).isEmpty()) {
            forwards.addAll(keys(page));
            after = Optional.of(page.getLast().key());
        }
        assertThat(forwards).isEqualTo(all);

        for (int at = 1; at < all.size(); at++) {
            WorkKey first = WorkKey.parse(all.get(at)).orElseThrow();
            assertThat(keys(inbox.pageBefore(WorkShelf.MINE, first, 3)))
                    .isEqualTo(all.subList(Math.max(0, at - 3), at));
        }
    }

    @Test
    void tellsWhatIsDueAndWhatIsLateApart() {
        assertThat(inbox.count(WorkShelf.LATE, 100)).isEqualTo(2);
        assertThat(inbox.count(WorkShelf.DUE, 100)).isEqualTo(3);
        LoggedIn.as(users, "grid2-" + SEED);
        assertThat(inbox.count(WorkShelf.LATE, 100)).isZero();
    }

    private static List<String> keys(List<WorkRow> rows) {
        return rows.stream().map(row -> row.key().toString()).toList();
    }

    private void task(@Nullable Instant due) {
        long caseId = docket.open(
                        new OpenCase(
                                CaseKind.DISPUTE,
                                grid.id(),
                                "争水",
                                null,
                                null,
                                clock.instant(),
                                null,
                                List.of(),
                                List.of(),
                                false),
                        asking.user())
                .id();
        jdbc.sql("insert into work_item (task_id, case_id, step, role, unit_id, due_at, created_at)"
                        + " values (?, ?, 'gridSettlement', 'grid_worker', ?, ?, ?)")
                .param("t" + caseId)
                .param(caseId)
                .param(grid.id())
                .param(due == null ? null : due.atOffset(ZoneOffset.UTC))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
