package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class DocketTest {
    private static final String SEED = "301";

    @Autowired
    private Docket docket;

    @Autowired
    private CaseReading reading;

    @Autowired
    private CaseSearch search;

    @Autowired
    private Parties parties;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private Asking asking;

    @Autowired
    private EntityManager entities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    private UnitRow township;

    @BeforeEach
    void township() {
        clock.set("2025-03-05T09:00");
        township = Township.build(units, users, SEED);
        LoggedIn.as(users, "grid1-" + SEED);
    }

    @Test
    void numbersRunWithoutGapsPerTownshipAndYear() {
        assertThat(open("001").number().text()).isEqualTo("测试301纠〔2025〕1号");
        assertThat(open("001").number().text()).isEqualTo("测试301纠〔2025〕2号");
        clock.set("2026-01-01T00:00");
        assertThat(open("001").number().text()).isEqualTo("测试301纠〔2026〕1号");
    }

    @Test
    void aCaseIsSeenByItsUnitAndThoseAboveAndByNobodyElse() {
        CaseRef ref = open("001");
        assertThat(reading.byNumber(ref.number().text()).title()).isEqualTo("争水");
        LoggedIn.as(users, "leader-" + SEED);
        assertThat(search.page(CaseFilter.ALL, Long.MAX_VALUE, 50)).hasSize(1);
        LoggedIn.as(users, "grid2-" + SEED);
        assertThat(search.page(CaseFilter.ALL, Long.MAX_VALUE, 50)).isEmpty();
        assertThatThrownBy(() -> reading.byNumber(ref.number().text()))
                .isInstanceOf(Refused.class)
                .hasMessage("case.unknown");
        assertThatThrownBy(() -> reading.byNumber("没有的号"))
                .isInstanceOf(Refused.class)
                .hasMessage("case.unknown");
    }

    @Test
    void aCoUnitSeesTheCaseToo() {
        long other = units.byCode(township.code() + "202").orElseThrow().id();
        docket.open(opening("001", List.of(other)), asking.user());
        LoggedIn.as(users, "mediator2-" + SEED);
        assertThat(search.page(CaseFilter.ALL, Long.MAX_VALUE, 50)).hasSize(1);
        assertThat(search.count(CaseFilter.ALL)).isEqualTo(1);
    }

    @Test
    void aRestrictedCaseIsAbsentForThoseNotNamed() {
        CaseRef ref = open("001");
        docket.restrict(ref.id(), true);
        entities.flush();
        LoggedIn.as(users, "leader-" + SEED);
        assertThat(search.count(CaseFilter.ALL)).isZero();
        assertThatThrownBy(() -> reading.get(ref.id())).isInstanceOf(Refused.class);
    }

    @Test
    void personalDataIsEncryptedAtRestMaskedOnScreenAndOpenedWithAReason() {
        CaseRef ref = open("001");
        PartyView shown = parties.of(ref.id()).getFirst();
        assertThat(shown.phone()).isEqualTo("138****5678");
        assertThat(shown.idNumber()).isEqualTo("110105********002X");
        byte[] stored = jdbc.sql("select phone from party where case_id = ?")
                .param(ref.id())
                .query((row, index) -> row.getBytes(1))
                .single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("5678");
        assertThatThrownBy(() -> parties.open(shown.id(), " ")).isInstanceOf(Refused.class);
        assertThat(parties.open(shown.id(), "电话回访").phone()).isEqualTo("13812345678");
        entities.flush();
        assertThat(jdbc.sql("select what from audit_record where case_number = ?")
                        .param(ref.number().text())
                        .query(String.class)
                        .list())
                .containsExactly("party.opened");
    }

    @Test
    void whatIsMergedOrVoidIsNotHandledAnyMoreAndAMergeCanBeUndone() {
        CaseRef one = open("001");
        CaseRef two = open("001");
        docket.merge(two.id(), one.id(), "同一件事");
        assertThatThrownBy(() -> docket.conclude(two.id(), clock.instant())).isInstanceOf(Refused.class);
        docket.undoMerge(two.id());
        docket.conclude(two.id(), clock.instant());
        docket.makeVoid(one.id(), "重复录入");
        assertThatThrownBy(() -> docket.merge(two.id(), one.id(), "x")).isInstanceOf(Refused.class);
    }

    @Test
    void nothingIsReceivedInTheFutureNorClosedBeforeItCame() {
        CaseRef ref = open("001");
        assertThatThrownBy(() -> docket.conclude(ref.id(), clock.instant().minus(Duration.ofDays(3))))
                .isInstanceOf(Refused.class);
        clock.set("2025-03-01T09:00");
        OpenCase future = new OpenCase(
                CaseKind.DISPUTE,
                township.id(),
                "x",
                null,
                null,
                clock.instant().plusSeconds(60),
                null,
                List.of(),
                List.of(),
                false);
        assertThatThrownBy(() -> docket.open(future, asking.user())).isInstanceOf(Refused.class);
    }

    @Test
    void theSameFileIsKeptOnceAndComesBackAsItWas() {
        CaseRef ref = open("001");
        byte[] large = ("记录".repeat(600_000)).getBytes(StandardCharsets.UTF_8);
        AttachmentView first = attachments.add(ref.id(), "记录.txt", large);
        attachments.add(ref.id(), "再来一次.txt", large);
        assertThat(attachments.of(ref.id())).hasSize(1);
        assertThat(attachments.read(first.id()).bytes()).isEqualTo(large);
        assertThatThrownBy(() -> attachments.add(ref.id(), "a.jpg", "MZ\u0090\0".getBytes(StandardCharsets.ISO_8859_1)))
                .isInstanceOf(Refused.class);
    }

    private CaseRef open(String grid) {
        return docket.open(opening(grid, List.of()), asking.user());
    }

    private OpenCase opening(String grid, List<Long> coUnits) {
        long unit = units.byCode(township.code() + "201" + grid).orElseThrow().id();
        return new OpenCase(
                CaseKind.DISPUTE,
                unit,
                "争水",
                "两家争一条渠",
                "东渠",
                clock.instant(),
                "王大爷",
                List.of(new NewParty(PartyRole.APPLICANT, "马国桂", "11010519491231002X", "138 1234 5678", "枫林镇东渠村三组")),
                coUnits,
                false);
    }
}
