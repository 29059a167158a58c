package org.fengqiao.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fengqiao.activity.RegisterTown.day;
import static org.fengqiao.activity.RegisterTown.key;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.NamedFor;
import org.fengqiao.docket.Parties;
import org.fengqiao.docket.PartyView;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who came to a leader's reception day, and what became of it. */
@DatabaseTest
@Import(RegisterTown.class)
class ReceptionsTest {
    @Autowired
    private RegisterTown town;

    @Autowired
    private Receptions receptions;

    @Autowired
    private ReceptionPlans plans;

    @Autowired
    private ActivityReading reading;

    @Autowired
    private CaseReading cases;

    @Autowired
    private Parties parties;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void found() {
        town.found();
        town.as("clerk");
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    void theEntryCountsWhoCameAndWhatWasSettledOnTheSpot() {
        long id = receptions.hold(twoCame(null), key());
        ActivityView entry = reading.get(id);
        assertThat(entry.people()).isEqualTo(4);
        assertThat(entry.claimsResolved()).isEqualTo(1);
        assertThat(entry.leader()).isEqualTo("白镇长");
    }

    @Test
    void telephoneNumbersAreEncryptedAndMasked() {
        long id = receptions.hold(twoCame(null), key());
        VisitorView first = receptions.get(id).visitors().getFirst();
        assertThat(first.phone()).startsWith("138").contains("*").doesNotContain("5001");
        byte[] stored = jdbc.sql("select phone from reception_visitor where id = ?")
                .param(first.id())
                .query(byte[].class)
                .single();
        assertThat(new String(stored, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("13895001234");
    }

    @Test
    void onePressMakesADisputeWithNameTelephoneAndMatter() {
        long id = receptions.hold(twoCame(null), key());
        VisitorView first = receptions.get(id).visitors().getFirst();
        CaseRef ref = receptions.takeUp(takeUp(first));
        CaseView file = cases.get(ref.id());
        assertThat(file.kind()).isEqualTo(CaseKind.DISPUTE);
        assertThat(file.unit().id()).isEqualTo(town.village(1).id());
        assertThat(file.summary()).isEqualTo("邻里排水沟堵塞，两家争吵");
        assertThat(parties.of(ref.id())).extracting(PartyView::name).containsExactly("马来访", "杨某");
        assertThat(town.timeline(ref.id()).getFirst().verb()).isEqualTo("taken_up");
        assertThat(receptions.get(id).visitors().getFirst().caseNumber())
                .isEqualTo(ref.number().text());
    }

    @Test
    void onePressMakesAPetitionOfIt() {
        long id = receptions.hold(twoCame(null), key());
        VisitorView second = receptions.get(id).visitors().getLast();
        CaseRef ref = receptions.takeUp(
                new TakeUp(second.id(), CaseKind.PETITION, town.township().id(), "低保材料", null, null));
        CaseView file = cases.get(ref.id());
        assertThat(file.kind()).isEqualTo(CaseKind.PETITION);
        assertThat(file.title()).isEqualTo("低保材料");
        assertThat(file.summary()).isEqualTo("询问低保申请材料");
        assertThat(parties.of(ref.id())).extracting(PartyView::name).containsExactly("李某");
        assertThat(jdbc.sql("select channel from petition where case_id = ?")
                        .param(ref.id())
                        .query(String.class)
                        .single())
                .isEqualTo("visit");
        assertThat(town.timeline(ref.id()).getFirst().verb()).isEqualTo("taken_up");
    }

    @Test
    void whoseCaseBecameSecretIsNotInTheListOfThoseWhoDoNotKnowOfIt() {
        long id = receptions.hold(twoCame(null), key());
        VisitorView second = receptions.get(id).visitors().getLast();
        CaseRef ref = receptions.takeUp(
                new TakeUp(second.id(), CaseKind.PETITION, town.township().id(), "反映问题", null, null));
        assertThat(receptions.get(id).visitors()).hasSize(2);
        jdbc.sql("update case_file set restricted = true where id = ?")
                .param(ref.id())
                .update();
        jdbc.sql("delete from case_access where case_id = ?").param(ref.id()).update();
        assertThat(receptions.get(id).visitors()).extracting(VisitorView::name).containsExactly("马来访");
    }

    @Test
    void whatAccusesSomebodyIsSealedWhereItIsTakenUp() {
        long id = receptions.hold(twoCame(null), key());
        town.as("leader");
        VisitorView second = receptions.get(id).visitors().getLast();
        CaseRef ref = receptions.takeUp(accusing(second));
        assertThat(ref.number().text()).contains("密");
        assertThat(receptions.get(id).visitors()).hasSize(2);
        assertThat(receptions.get(id).visitors().getLast().sealed()).isTrue();
        assertThat(town.timeline(ref.id()).getFirst().verb()).isEqualTo("taken_up");
        assertThat(jdbc.sql("select petition_class from petition where case_id = ?")
                        .param(ref.id())
                        .query(String.class)
                        .single())
                .isEqualTo("accusation");
        town.as("clerk");
        assertThat(receptions.get(id).visitors()).extracting(VisitorView::name).containsExactly("马来访");
        assertThat(receptions.get(id).head().people()).isEqualTo(1);
        assertThat(receptions.get(id).head().claimsResolved()).isZero();
        // Whoever still has the line on the screen is told what is told of a line that was taken away.
        assertThatThrownBy(() -> receptions.takeUp(accusing(second))).hasMessage("reception.visitor.unknown");
    }

    @Test
    void aFormOpenedBeforeDoesNotWriteASealedLineASecondTime() {
        long id = receptions.hold(twoCame(null), key());
        List<VisitorView> came = receptions.get(id).visitors();
        town.as("leader");
        receptions.takeUp(accusing(came.getLast()));
        town.as("clerk");
        receptions.correct(id, 0, held(came.stream().map(ReceptionsTest::typed).toList(), null));
        assertThat(receptions.get(id).visitors()).extracting(VisitorView::name).containsExactly("马来访");
        town.as("leader");
        assertThat(receptions.get(id).visitors()).extracting(VisitorView::name).containsExactly("马来访", "李某");
    }

    @Test
    void aCorrectionByWhoeverDoesNotKnowKeepsWhatTheSealedLinesCount() {
        long id = receptions.hold(twoCame(null), key());
        List<VisitorView> came = receptions.get(id).visitors();
        town.as("leader");
        receptions.takeUp(accusing(came.getLast()));
        town.as("clerk");
        receptions.correct(id, 0, held(List.of(typed(came.getFirst())), null));
        assertThat(receptions.get(id).head().people()).isEqualTo(1);
        town.as("leader");
        assertThat(receptions.get(id).head().people()).isEqualTo(4);
        assertThat(receptions.get(id).head().claimsResolved()).isEqualTo(1);
        assertThat(jdbc.sql("select claims_resolved from activity where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlyAPetitionIsAnAccusationAndALeaderNamesAClerk() {
        long id = receptions.hold(twoCame(null), key());
        town.as("leader");
        VisitorView first = receptions.get(id).visitors().getFirst();
        assertThatThrownBy(() -> receptions.takeUp(new TakeUp(
                        first.id(), CaseKind.DISPUTE, town.village(1).id(), null, null, new NamedFor(List.of(), true))))
                .hasMessageStartingWith("reception.accusation.kind");
        assertThatThrownBy(() -> receptions.takeUp(new TakeUp(
                        first.id(),
                        CaseKind.PETITION,
                        town.township().id(),
                        null,
                        null,
                        new NamedFor(List.of(), false))))
                .hasMessageStartingWith("petition.accusation.handler");
        CaseRef ref = receptions.takeUp(new TakeUp(
                first.id(),
                CaseKind.PETITION,
                town.township().id(),
                null,
                null,
                new NamedFor(List.of(town.id("second")), false)));
        town.as("second");
        assertThat(cases.get(ref.id()).restricted()).isTrue();
        assertThat(receptions.get(id).visitors()).hasSize(2);
    }

    @Test
    void theRegisterOnPaperNeverNamesWhoAccused() throws IOException {
        long id = receptions.hold(twoCame(null), key());
        town.as("leader");
        receptions.tell(told(id));
        assertThat(receptions.get(id).visitors()).extracting(VisitorView::name).contains("丁举报");
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(receptions.paper(id)))) {
            assertThat(word.getTables().getFirst().getNumberOfRows()).isEqualTo(3);
            assertThat(word.getTables().getFirst().getText()).doesNotContain("丁举报");
        }
    }

    @Test
    void pressedTwiceItIsTheSameCase() {
        long id = receptions.hold(twoCame(null), key());
        VisitorView first = receptions.get(id).visitors().getFirst();
        CaseRef ref = receptions.takeUp(takeUp(first));
        assertThat(receptions.takeUp(takeUp(first))).isEqualTo(ref);
    }

    @Test
    void whoWasTakenUpStaysWhateverALaterFormSays() {
        long id = receptions.hold(twoCame(null), key());
        VisitorView first = receptions.get(id).visitors().getFirst();
        receptions.takeUp(takeUp(first));
        receptions.correct(id, 0, held(List.of(), null));
        assertThat(receptions.get(id).visitors()).extracting(VisitorView::name).containsExactly("马来访");
    }

    @Test
    void aCorrectionThatNamesNoTelephoneKeepsTheOneThatIsKnown() {
        long id = receptions.hold(twoCame(null), key());
        VisitorView first = receptions.get(id).visitors().getFirst();
        receptions.correct(id, 0, held(List.of(new Visitor(first.id(), "马来访", null, 1, "邻里排水沟", "转村里", false)), null));
        assertThat(receptions.get(id).visitors()).singleElement().satisfies(one -> {
            assertThat(one.phone()).isEqualTo(first.phone());
            assertThat(one.answer()).isEqualTo("转村里");
        });
        assertThatThrownBy(() -> receptions.correct(id, 0, held(List.of(), null)))
                .isInstanceOf(ActivityChanged.class);
    }

    @Test
    void aVillageNeitherEntersNorReadsATownshipsReception() {
        long id = receptions.hold(twoCame(null), key());
        town.as("mediator1");
        assertThatThrownBy(() -> receptions.get(id)).hasMessageStartingWith("activity.unknown");
        assertThatThrownBy(() -> receptions.hold(
                        new NewReception(
                                town.village(1).id(), day(5), ActivityKind.RECEPTION, "村主任", null, null, List.of()),
                        key()))
                .hasMessageStartingWith("access.role");
    }

    @Test
    void anAnnouncedDayIsEnteredOnceAndThenCannotBeCancelled() {
        long plan = plans.announce(town.township().id(), ActivityKind.RECEPTION, day(5), "白镇长", null, "信访室");
        assertThatThrownBy(
                        () -> plans.announce(town.township().id(), ActivityKind.RECEPTION, day(5), "白镇长", null, null))
                .hasMessageStartingWith("reception.plan.known");
        assertThatThrownBy(
                        () -> plans.announce(town.township().id(), ActivityKind.RECEPTION, day(4), "白镇长", null, null))
                .hasMessageStartingWith("reception.plan.past");
        assertThat(plans.missing(10)).extracting(ReceptionPlan::id).containsExactly(plan);
        long id = receptions.hold(twoCame(plan), key());
        assertThat(plans.get(plan).activityId()).isEqualTo(id);
        assertThat(plans.missing(10)).isEmpty();
        assertThatThrownBy(() -> plans.cancel(plan)).hasMessageStartingWith("reception.plan.held");
    }

    @Test
    void theWeekShowsWhatWasHeldWhetherOrNotItWasAnnounced() {
        long plan = plans.announce(town.township().id(), ActivityKind.RECEPTION, day(7), "白镇长", null, null);
        long id = receptions.hold(twoCame(null), key());
        assertThat(plans.withUnannounced(day(3), day(9)))
                .extracting(ReceptionPlan::id, ReceptionPlan::activityId)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0L, id), org.assertj.core.groups.Tuple.tuple(plan, null));
        town.as("mediator1");
        assertThat(plans.withUnannounced(day(3), day(9))).isEmpty();
    }

    @Test
    void theRegisterOfTheDayIsATableOnPaper() throws IOException {
        long id = receptions.hold(twoCame(null), key());
        receptions.takeUp(takeUp(receptions.get(id).visitors().getFirst()));
        byte[] paper = receptions.paper(id);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(paper))) {
            XWPFTable table = word.getTables().getFirst();
            assertThat(table.getRow(0).getCell(3).getText()).isEqualTo("反映事项");
            assertThat(table.getRow(1).getCell(1).getText()).contains("马来访").doesNotContain("13895001234");
            assertThat(table.getRow(1).getCell(5).getText()).contains("纠");
            assertThat(table.getRow(2).getCell(5).getText()).isEqualTo("现场解决");
            assertThat(table.getNumberOfRows()).isEqualTo(3);
        }
        String out = System.getProperty("fengqiao.papers");
        if (out != null) {
            Files.write(Path.of(out, "reception.docx"), paper);
        }
    }

    private TakeUp accusing(VisitorView visitor) {
        return new TakeUp(
                visitor.id(), CaseKind.PETITION, town.township().id(), "反映问题", null, new NamedFor(List.of(), true));
    }

    private TellAccusation told(long day) {
        return new TellAccusation(
                day,
                new Visitor(null, "丁举报", "13895004321", 2, "检举村会计虚报工时", null, false),
                town.village(1).id(),
                null,
                new NamedFor(List.of(), true));
    }

    private static Visitor typed(VisitorView one) {
        return new Visitor(one.id(), one.name(), null, one.people(), one.matter(), one.answer(), one.solved());
    }

    private TakeUp takeUp(VisitorView visitor) {
        return new TakeUp(visitor.id(), CaseKind.DISPUTE, town.village(1).id(), null, "杨某", null);
    }

    private NewReception twoCame(@Nullable Long plan) {
        return held(
                List.of(
                        new Visitor(null, "马来访", "13895001234", 1, "邻里排水沟堵塞，两家争吵", "请村里先调", false),
                        new Visitor(null, "李某", null, 3, "询问低保申请材料", "当场答复", true)),
                plan);
    }

    private NewReception held(List<Visitor> visitors, @Nullable Long plan) {
        return new NewReception(town.township().id(), day(5), ActivityKind.RECEPTION, "白镇长", "信访室", plan, visitors);
    }
}
