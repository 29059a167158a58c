package org.fengqiao.report.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Callers;
import org.fengqiao.report.Catalogue;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.report.Figure;
import org.fengqiao.report.FigureRecords;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.RecordRow;
import org.fengqiao.report.RecordsRequest;
import org.fengqiao.report.Which;
import org.fengqiao.report.manual.EnterManual;
import org.fengqiao.report.manual.ManualDesk;
import org.fengqiao.report.manual.ManualValue;
import org.fengqiao.report.output.FiguresJson;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A frozen year stays as it is; what was changed since is shown, and where anybody touched the frozen rows, that too. */
@DatabaseTest
@Transactional
class SealTest {
    private static final FigureRequest YEAR = FigureRequest.of(FactTable.TOWNSHIP, Period.year(2025));

    @Autowired
    private Seals seals;

    @Autowired
    private SealedFigures figures;

    @Autowired
    private FigureRecords records;

    @Autowired
    private FiguresJson json;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ManualDesk manual;

    @Autowired
    private MovableClock clock;

    private FactTable table;
    private final List<Facts.Dispute> disputes = new ArrayList<>();

    @BeforeEach
    void aYear() {
        clock.set("2026-03-02T09:00");
        Callers.cleared();
        table = new FactTable(jdbc, units);
        table.buildUnits();
        for (int i = 0; i < 30; i++) {
            Facts.Dispute dispute = new Facts.Dispute(i % 2 == 0 ? FactTable.VILLAGE_1 : FactTable.VILLAGE_2)
                    .received("2025-03-%02dT10:00".formatted(1 + i))
                    .type(i % 3 == 0 ? "neighbour" : "land")
                    .amount("1000")
                    .form("written")
                    .concluded("2025-04-15T10:00", i < 28 ? "agreement" : "failed");
            table.save(dispute);
            disputes.add(dispute);
        }
        table.save(new Facts.Ticket(FactTable.VILLAGE_1).due("2025-03-12T23:59").closed("2025-03-10T10:00"));
        table.save(new Facts.Petition(FactTable.VILLAGE_1).received("2025-05-05T10:00"));
    }

    @Test
    void aFrozenYearAnswersWithTheSameBytesAndHoldsAgainstTheRecords() {
        String before = json.text(figures.answer(YEAR, Words.CHINESE));
        Seal seal = seals.seal(YEAR);
        assertThat(seal.hash()).hasSize(64);
        String after = json.text(figures.answer(YEAR, Words.CHINESE));
        assertThat(after).isEqualTo(before.replace("\"sealed\" : false", "\"sealed\" : true"));
        assertThat(json.text(figures.answer(YEAR, Words.CHINESE))).isEqualTo(after);
        assertThat(seals.verify(YEAR).holds()).isTrue();
    }

    @Test
    void everyNumberStillOpensTheRecordsThatItWasMadeOf() {
        List<List<RecordRow>> live = lists(false);
        seals.seal(YEAR);
        jdbc.update("update case_file set state = 'void' where id = ?", disputes.get(3).id);
        assertThat(lists(true)).isEqualTo(live);
        assertThat(lists(false)).isNotEqualTo(live);
    }

    @Test
    void oneCorrectedRecordChangesWhatBelongsToItAndIsNamed() {
        seals.seal(YEAR);
        Facts.Dispute corrected = disputes.get(28);
        jdbc.update("update dispute set outcome = 'agreement' where case_id = ?", corrected.id);
        Answer answer = figures.answer(YEAR, Words.CHINESE);
        assertThat(answer.figures().get("dispute.mediation_succeeded").printed())
                .isEqualTo("28");
        assertThat(answer.now().get("dispute.mediation_succeeded").printed()).isEqualTo("29");
        assertThat(answer.now()).doesNotContainKeys("dispute.found", "hotline.received");
        Verification verification = seals.verify(YEAR);
        assertThat(verification.intact()).isTrue();
        FigureDifference difference = verification.differences().stream()
                .filter(found -> found.sealed().code().equals("dispute.mediation_succeeded"))
                .findFirst()
                .orElseThrow();
        assertThat(difference.records()).singleElement().satisfies(change -> {
            assertThat(change.how()).isEqualTo(RecordChange.How.CAME);
            assertThat(change.record().id()).isEqualTo(corrected.id);
        });
        assertThat(json.text(answer)).contains("\"now\" : 29");
    }

    @Test
    void aRecordThatIsEnteredLateIsShownAndNeverCountedSilently() {
        seals.seal(YEAR);
        table.save(new Facts.Dispute(FactTable.VILLAGE_1).received("2025-11-11T10:00"));
        Answer answer = figures.answer(YEAR, Words.CHINESE);
        assertThat(answer.figures().get("dispute.found").printed()).isEqualTo("30");
        assertThat(answer.now().get("dispute.found").printed()).isEqualTo("31");
        assertThat(seals.verify(YEAR).holds()).isFalse();
    }

    @Test
    void aTouchedNumberOrRecordBreaksTheSeal() {
        Seal seal = seals.seal(YEAR);
        jdbc.update("update sealed_figure set amount = 31 where seal_id = ? and code = 'dispute.found'", seal.id());
        assertThat(seals.verify(YEAR).intact()).isFalse();
        jdbc.update("update sealed_figure set amount = 30 where seal_id = ? and code = 'dispute.found'", seal.id());
        assertThat(seals.verify(YEAR).intact()).isTrue();
        jdbc.update(
                "update sealed_record set outcome = 'failed' where seal_id = ? and record_id = ?",
                seal.id(),
                disputes.get(0).id);
        assertThat(seals.verify(YEAR).intact()).isFalse();
    }

    @Test
    void eachSealFollowsTheOneBefore() {
        Seal first = seals.seal(YEAR);
        Seal second = seals.seal(FigureRequest.of(FactTable.TOWNSHIP, Period.month(2025, 3)));
        assertThat(second.previousHash()).isEqualTo(first.hash());
        jdbc.update("update seal set hash = ? where id = ?", "f".repeat(64), first.id());
        assertThat(seals.verify(FigureRequest.of(FactTable.TOWNSHIP, Period.month(2025, 3)))
                        .intact())
                .isFalse();
    }

    @Test
    void aYearIsFrozenOnceAndOnlyWhenItIsOver() {
        assertThatThrownBy(() -> seals.seal(FigureRequest.of(FactTable.TOWNSHIP, Period.year(2026))))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("seal.not_over");
        assertThatThrownBy(() -> seals.verify(YEAR)).hasMessageContaining("seal.none");
        seals.seal(YEAR);
        assertThatThrownBy(() -> seals.seal(YEAR)).hasMessageContaining("seal.twice");
    }

    @Test
    void figuresAreFrozenAsOfTheEndOrLaterAndNotAsOfAMomentToCome() {
        assertThatThrownBy(() -> seals.seal(asOf("2025-12-30"))).hasMessageContaining("seal.as_of");
        assertThatThrownBy(() -> seals.seal(asOf("2026-03-02"))).hasMessageContaining("seal.as_of");
        seals.seal(asOf("2026-02-28"));
        table.save(new Facts.Dispute(FactTable.VILLAGE_1).received("2025-11-11T10:00"));
        assertThat(figures.answer(YEAR, Words.CHINESE).now()).containsKey("dispute.found");
    }

    private static FigureRequest asOf(String day) {
        return new FigureRequest(FactTable.TOWNSHIP, Period.year(2025), LocalDate.parse(day));
    }

    @Test
    void aFigureFrozenAsOfALaterMomentIsHeldAgainstTheRecordsOfThatMoment() {
        Facts.Dispute open = table.save(new Facts.Dispute(FactTable.VILLAGE_1).received("2025-12-20T10:00"));
        jdbc.update(
                "update case_file set state = 'closed', closed_at = ? where id = ?",
                Timestamp.from(Facts.at("2026-02-03T10:00")),
                open.id);
        jdbc.update("update dispute set outcome = 'settled' where case_id = ?", open.id);
        seals.seal(asOf("2026-02-28"));
        assertThat(figures.answer(YEAR, Words.CHINESE).now()).isEmpty();
        assertThat(seals.verify(YEAR).holds()).isTrue();
    }

    @Test
    void aLongNoteAndTheMatterOfAnActivityAreFrozenWithIt() {
        long matter = table.matter("东片区拆迁");
        Facts.Dispute dispute =
                table.save(new Facts.Dispute(FactTable.VILLAGE_1).matter(matter).received("2025-03-01T10:00"));
        table.activity(FactTable.TOWNSHIP, "2025-05-05T10:00", "joint_mediation", 3, dispute.id, "议".repeat(2000));
        table.activity(FactTable.TOWNSHIP, "2025-05-06T10:00", "joint_mediation", 2, null, null);
        seals.seal(YEAR);
        Figure figure = figures.figure(YEAR, "activity.joint_mediations", Words.CHINESE);
        assertThat(figure.printed()).isEqualTo("5");
        Which about = Which.part("东片区拆迁");
        assertThat(figure.part(about)).isEqualByComparingTo("3");
        RecordsRequest request = new RecordsRequest(YEAR, figure.code(), about);
        assertThat(seals.after(seals.find(YEAR).orElseThrow(), request, null, 9))
                .singleElement()
                .satisfies(row -> assertThat(row.title()).hasSize(2000));
        assertThat(records.after(request, null, 9)).hasSize(1);
        assertThat(records.count(new RecordsRequest(YEAR, figure.code(), Which.parts(List.of("东片区拆迁", "none"))), 9))
                .isEqualTo(2);
        assertThat(seals.verify(YEAR).holds()).isTrue();
    }

    @Test
    void aRestrictedCaseNamesNoMatter() {
        long matter = table.matter("不公开的事");
        Facts.Dispute dispute = table.save(new Facts.Dispute(FactTable.VILLAGE_1)
                .matter(matter)
                .received("2025-03-01T10:00")
                .restricted());
        table.activity(FactTable.TOWNSHIP, "2025-05-05T10:00", "joint_mediation", 3, dispute.id, null);
        assertThat(figures.figure(YEAR, "activity.joint_mediations", Words.CHINESE)
                        .breakdown())
                .isEmpty();
    }

    @Test
    void aRestrictedCaseIsFrozenByItsNumberAlone() {
        Facts.Dispute secret = table.save(new Facts.Dispute(FactTable.VILLAGE_1)
                .received("2025-06-06T10:00")
                .restricted());
        seals.seal(YEAR);
        assertThat(jdbc.queryForList(
                        "select distinct title from sealed_record where record_id = ?", String.class, secret.id))
                .containsExactly("");
        assertThat(records.after(new RecordsRequest(YEAR, "dispute.open", Which.ALL), null, 9))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.number()).isNotEmpty();
                    assertThat(row.title()).isEmpty();
                });
    }

    @Test
    void whoOnlyLookedAtARecordIsNotNamedAsHavingChangedIt() {
        seals.seal(YEAR);
        Facts.Dispute corrected = disputes.get(28);
        jdbc.update("update dispute set outcome = 'agreement' where case_id = ?", corrected.id);
        audited(1, corrected, "dispute.corrected", "钱工");
        audited(2, corrected, "party.opened", "孙看");
        assertThat(seals.verify(YEAR).differences())
                .filteredOn(difference -> difference.sealed().code().equals("dispute.mediation_succeeded"))
                .flatExtracting(FigureDifference::records)
                .extracting(RecordChange::changedBy)
                .containsExactly("钱工");
    }

    private void audited(int later, Facts.Dispute dispute, String what, String actor) {
        jdbc.update(
                "insert into audit_record (id, at, actor, what, case_number)"
                        + " select coalesce(max(id), 0) + 1, ?, ?, ?, ? from audit_record",
                Timestamp.from(Facts.at("2026-03-02T10:0" + later)),
                actor,
                what,
                jdbc.queryForObject("select number from case_file where id = ?", String.class, dispute.id));
    }

    @Test
    void whatWasEnteredByHandAfterwardsIsADifferenceUnderItsName() {
        seals.seal(YEAR);
        manual.enter(new EnterManual(
                FactTable.TOWNSHIP, Period.year(2025), "late", "补报事项", ManualValue.count(10, "件"), "民政台账"));
        assertThat(seals.verify(YEAR).differences())
                .singleElement()
                .satisfies(difference -> assertThat(difference.sealed().name()).isEqualTo("补报事项"));
    }

    @Test
    void whoMayNotSeeRestrictedRecordsNeitherFreezesNorIsGivenWhatWasFrozen() {
        table.save(new Facts.Dispute(FactTable.VILLAGE_1)
                .received("2025-06-06T10:00")
                .restricted());
        Long township = units.byCode(FactTable.TOWNSHIP).orElseThrow().id();
        Callers.as(township, false, Role.LEADER);
        assertThatThrownBy(() -> seals.seal(YEAR)).hasMessageContaining("seal.uncleared");
        String before = json.text(figures.answer(YEAR, Words.CHINESE));
        Callers.cleared();
        seals.seal(YEAR);
        Callers.as(township, false, Role.LEADER);
        assertThat(json.text(figures.answer(YEAR, Words.CHINESE))).isEqualTo(before);
        assertThat(seals.find(YEAR)).isEmpty();
        Callers.as(township, true, Role.CLERK);
        assertThat(seals.find(YEAR)).isPresent();
        assertThatThrownBy(() -> seals.seal(YEAR)).hasMessageContaining("access.role");
    }

    private List<List<RecordRow>> lists(boolean sealed) {
        List<List<RecordRow>> lists = new ArrayList<>();
        for (String code : Catalogue.codes()) {
            Figure figure = figures.answer(YEAR, Words.CHINESE).figures().get(code);
            for (Which which : whiches(figure)) {
                RecordsRequest request = new RecordsRequest(YEAR, code, which);
                List<RecordRow> list = sealed
                        ? seals.after(seals.find(YEAR).orElseThrow(), request, null, 1000)
                        : records.after(request, null, 1000);
                lists.add(list.stream().map(row -> row.inPart("")).toList());
            }
        }
        return lists;
    }

    private static List<Which> whiches(Figure figure) {
        List<Which> all = new ArrayList<>(figure.isRate() ? Set.of(Which.NUMERATOR) : Set.of());
        all.add(figure.isRate() ? Which.DENOMINATOR : Which.ALL);
        figure.breakdown().forEach(part -> all.add(Which.part(part.key())));
        figure.beside().forEach(part -> all.add(Which.beside(part.key())));
        return all;
    }
}
