package org.fengqiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Units;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class FigureRecordsTest {
    private static final FigureRequest YEAR = FigureRequest.of(FactTable.TOWNSHIP, Period.year(2025));

    @Autowired
    private FigureRecords records;

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
    void aListIsTurnedPageByPageForwardsAndBackwards() {
        for (int i = 0; i < 23; i++) {
            table.save(new Facts.Dispute(FactTable.VILLAGE_1).received("2025-03-%02dT10:00".formatted(1 + i / 3)));
        }
        List<Long> all = ids(records.after(found(), null, 100));
        assertThat(all).hasSize(23);
        List<Long> turned = new ArrayList<>();
        @Nullable String key = null;
        List<RecordRow> page = records.after(found(), key, 5);
        while (!page.isEmpty()) {
            turned.addAll(ids(page));
            key = FigureRecords.key(page.getLast());
            page = records.after(found(), key, 5);
        }
        assertThat(turned).isEqualTo(all);
        List<RecordRow> second = records.after(
                found(), FigureRecords.key(records.after(found(), null, 5).getLast()), 5);
        assertThat(ids(records.before(found(), FigureRecords.key(second.getFirst()), 5)))
                .isEqualTo(all.subList(0, 5));
        assertThat(records.count(found(), 1000)).isEqualTo(23);
        assertThat(records.count(found(), 10)).isEqualTo(10);
    }

    @Test
    void anAddressThatWasTamperedWithShowsTheFirstPage() {
        table.save(new Facts.Dispute(FactTable.VILLAGE_1));
        assertThat(records.after(found(), "nonsense", 5)).hasSize(1);
        assertThat(Which.parse("part:x'; drop table unit")).isEqualTo(Which.part("x'; drop table unit"));
        assertThat(records.after(new RecordsRequest(YEAR, "dispute.by_type", Which.part("x' or '1'='1")), null, 5))
                .isEmpty();
    }

    @Test
    void aRowSaysWhatBecameOfTheRecord() {
        table.save(new Facts.Dispute(FactTable.VILLAGE_1)
                .received("2025-03-05T10:00")
                .concluded("2025-04-01T11:00", "agreement")
                .amount("100"));
        RecordRow row = records.after(new RecordsRequest(YEAR, "dispute.agreement_amount", Which.ALL), null, 5)
                .getFirst();
        assertThat(row.unit()).isEqualTo("东渠村");
        assertThat(row.startedAt()).isEqualTo(Facts.at("2025-03-05T10:00"));
        assertThat(row.closedAt()).isEqualTo(Facts.at("2025-04-01T11:00"));
        assertThat(row.outcome()).isEqualTo("agreement");
        assertThat(row.quantity()).isEqualByComparingTo("100");
        assertThat(row.kind()).isEqualTo("dispute");
    }

    @Test
    void aRatesListMarksWhatIsInTheNumerator() {
        table.save(new Facts.Ticket(FactTable.VILLAGE_1).due("2025-03-12T23:59").closed("2025-03-11T10:00"));
        table.save(new Facts.Ticket(FactTable.VILLAGE_1).due("2025-03-12T23:59").closed("2025-03-13T10:00"));
        List<RecordRow> rows =
                records.after(new RecordsRequest(YEAR, "hotline.on_time_rate", Which.DENOMINATOR), null, 5);
        assertThat(rows)
                .extracting(RecordRow::outcome, RecordRow::counted)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("on_time", true),
                        org.assertj.core.groups.Tuple.tuple("late", false));
        assertThat(rows.getFirst().dueAt()).isEqualTo(Facts.at("2025-03-12T23:59"));
    }

    @Test
    void whatThereCannotBeIsRefused() {
        assertThatThrownBy(() -> records.after(new RecordsRequest(YEAR, "dispute.unheard", Which.ALL), null, 5))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> records.after(new RecordsRequest(YEAR, "dispute.found", Which.part("a")), null, 5))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> records.count(new RecordsRequest(YEAR, "dispute.found", Which.beside("a")), 5))
                .isInstanceOf(Refused.class);
    }

    private static RecordsRequest found() {
        return new RecordsRequest(YEAR, "dispute.found", Which.ALL);
    }

    private static List<Long> ids(List<RecordRow> rows) {
        return rows.stream().map(RecordRow::id).toList();
    }
}
