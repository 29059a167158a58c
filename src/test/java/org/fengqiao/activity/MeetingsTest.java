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
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.TimelineRow;
import org.fengqiao.slip.SlipKind;
import org.fengqiao.slip.SlipReading;
import org.fengqiao.slip.SlipState;
import org.fengqiao.slip.SlipView;
import org.fengqiao.slip.Slips;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a weekly meeting decides stands in its cases, with an owner and a day. */
@DatabaseTest
@Import(RegisterTown.class)
class MeetingsTest {
    @Autowired
    private RegisterTown town;

    @Autowired
    private Meetings meetings;

    @Autowired
    private SlipReading slips;

    @Autowired
    private Slips papers;

    @Autowired
    private Decisions decisions;

    @Autowired
    private MeetingSuggestions suggestions;

    @Autowired
    private ActivityRegister register;

    @Autowired
    private ActivityReading reading;

    private CaseRef dispute = new CaseRef(0, new org.fengqiao.kernel.CaseNumber("-"));

    @BeforeEach
    void found() {
        town.found();
        dispute = town.dispute(1);
        town.as("clerk");
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    void whatWasDecidedAppearsOnTheCaseWithOwnerAndDay() {
        long id = meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        DecisionView decided = decisions.of(dispute.id()).getFirst();
        assertThat(decided.decision()).isEqualTo("由司法所上门调解");
        assertThat(decided.ownerUnitName()).isEqualTo(town.office().name());
        assertThat(decided.due()).isEqualTo(day(12));
        assertThat(decided.late()).isFalse();
        TimelineRow line = town.timeline(dispute.id()).getFirst();
        assertThat(line.verb()).isEqualTo("meeting_decision");
        assertThat(line.note()).contains("由司法所上门调解").contains("2025-03-12");
        assertThat(reading.get(id).units()).containsExactly(town.office());
    }

    @Test
    void aDecisionBecomesAnAssignmentSlipThatWaitsForTheLeader() {
        meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        assertThat(slips.of(dispute.id())).singleElement().satisfies(slip -> {
            assertThat(slip.kind()).isEqualTo(SlipKind.ASSIGNMENT);
            assertThat(slip.state()).isEqualTo(SlipState.DRAFT);
            assertThat(slip.addressee()).isEqualTo(town.office().name());
            assertThat(slip.content()).isEqualTo("由司法所上门调解");
            assertThat(slip.dueOn()).isEqualTo(day(12));
        });
    }

    @Test
    void aStruckDecisionTakesItsUnsignedSlipWithIt() {
        long id = meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        meetings.correct(id, reading.get(id).version(), meeting(true), null);
        assertThat(slips.of(dispute.id()))
                .singleElement()
                .satisfies(slip -> assertThat(slip.state()).isEqualTo(SlipState.VOID));
        assertThat(decisions.of(dispute.id())).isEmpty();
    }

    @Test
    void aChangedDecisionGetsASlipThatSaysWhatIsDecidedNow() {
        long id = meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        DecisionView decided = decisions.of(dispute.id()).getFirst();
        meetings.correct(id, reading.get(id).version(), meeting(item(decided.id(), "请村委会先行调解")), null);
        assertThat(slips.of(dispute.id()))
                .extracting(SlipView::state, SlipView::content)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(SlipState.DRAFT, "请村委会先行调解"),
                        org.assertj.core.groups.Tuple.tuple(SlipState.VOID, "由司法所上门调解"));
    }

    @Test
    void aSignedSlipIsNotStruckSilently() {
        long id = meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        SlipView draft = slips.of(dispute.id()).getFirst();
        town.as("leader");
        papers.sign(draft.id(), draft.version());
        String number = slips.get(draft.id()).number();
        town.as("clerk");
        int version = reading.get(id).version();
        assertThatThrownBy(() -> meetings.correct(id, version, meeting(true), null))
                .hasMessage("slip.signed.kept [" + number + "]");
        assertThat(slips.get(draft.id()).state()).isEqualTo(SlipState.SIGNED);
        assertThat(decisions.of(dispute.id())).hasSize(1);
        meetings.correct(id, version, meeting(true), "双方已自行和解");
        assertThat(slips.get(draft.id()).state()).isEqualTo(SlipState.VOID);
        assertThat(town.timeline(dispute.id()))
                .anyMatch(line -> line.verb().equals("slip_void")
                        && String.valueOf(line.note()).contains("双方已自行和解"));
    }

    @Test
    void aDecisionWhoseSlipWasAnsweredStays() {
        long id = meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        SlipView draft = slips.of(dispute.id()).getFirst();
        town.as("leader");
        papers.sign(draft.id(), draft.version());
        papers.answer(draft.id(), slips.get(draft.id()).version(), "已上门");
        town.as("clerk");
        assertThatThrownBy(() -> meetings.correct(id, reading.get(id).version(), meeting(true), "划去"))
                .hasMessageStartingWith("slip.answered");
    }

    @Test
    void itCountsOnlyWithAttendanceAndACaseOrAnExpressZeroReport() {
        assertThatThrownBy(() -> meetings.hold(meeting(false), key())).hasMessageStartingWith("meeting.items.missing");
        assertThatThrownBy(() -> meetings.hold(
                        new NewMeeting(town.township().id(), day(5), "白镇长", null, List.of(), List.of(), null, true),
                        key()))
                .hasMessageStartingWith("meeting.attendance.missing");
        assertThat(meetings.hold(meeting(true), key())).isPositive();
    }

    @Test
    void sentTwiceItIsHeldOnceAndDecidesOnce() {
        UUID key = key();
        long first = meetings.hold(meeting(item(null, "由司法所上门调解")), key);
        assertThat(meetings.hold(meeting(item(null, "由司法所上门调解")), key)).isEqualTo(first);
        assertThat(decisions.of(dispute.id())).hasSize(1);
    }

    @Test
    void aDecisionIsChangedStruckOrKeptAndTheCaseTellsOfEach() {
        long id = meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        long decision = decisions.of(dispute.id()).getFirst().id();
        meetings.correct(id, 0, meeting(item(decision, "由派出所先劝和")), null);
        assertThat(decisions.of(dispute.id())).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(decision);
            assertThat(one.decision()).isEqualTo("由派出所先劝和");
        });
        meetings.correct(id, 1, meeting(item(decision, "由派出所先劝和")), null);
        assertThat(verbs()).startsWith("meeting_changed", "meeting_decision");
        meetings.correct(id, 2, meeting(true), null);
        assertThat(decisions.of(dispute.id())).isEmpty();
        assertThat(verbs()).startsWith("meeting_withdrawn", "meeting_changed");
    }

    @Test
    void aSecondEditorOfTheMinutesIsToldAndOverwritesNothing() {
        long id = meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        meetings.correct(id, 0, meeting(true), null);
        assertThatThrownBy(() -> meetings.correct(id, 0, meeting(item(null, "再议")), null))
                .isInstanceOf(ActivityChanged.class);
        assertThat(decisions.of(dispute.id())).isEmpty();
    }

    @Test
    void theOwnersUnitSaysThatItWasDoneAndNobodyDoesItTwice() {
        meetings.hold(
                meeting(new AgendaItem(
                        null, dispute.id(), "上门走访", town.village(1).id(), "村委会", null, day(12))),
                key());
        DecisionView decided = decisions.of(dispute.id()).getFirst();
        town.as("mediator1");
        assertThat(decisions.of(dispute.id()).getFirst().mayFinish()).isTrue();
        assertThatThrownBy(() -> decisions.finish(decided.id(), 0, " "))
                .hasMessageStartingWith("meeting.decision.note");
        decisions.finish(decided.id(), 0, "已上门，双方同意调解");
        assertThatThrownBy(() -> decisions.finish(decided.id(), 0, "又一次"))
                .hasMessageStartingWith("meeting.decision.done");
        assertThat(verbs()).startsWith("meeting_done");
        assertThat(decisions.count(DecisionShelf.DONE, 10)).isEqualTo(1);
    }

    @Test
    void anotherVillageLearnsNothingOfIt() {
        meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        town.as("mediator2");
        assertThat(decisions.count(DecisionShelf.OPEN, 10)).isZero();
        assertThat(decisions.of(dispute.id())).isEmpty();
    }

    @Test
    void whatIsNotDoneInTimeIsLateAndSuggestedForTheNextMeeting() {
        meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        assertThat(decisions.count(DecisionShelf.LATE, 10)).isZero();
        town.clock().set("2025-03-12T23:59");
        assertThat(decisions.count(DecisionShelf.LATE, 10)).isZero();
        town.clock().set("2025-03-13T00:00");
        assertThat(decisions.page(DecisionShelf.LATE, Optional.empty(), 10))
                .extracting(DecisionView::late)
                .containsExactly(true);
        assertThat(suggestions.forNext()).extracting(row -> row.id()).contains(dispute.id());
    }

    @Test
    void aMeetingMadeVoidWithdrawsWhatIsStillOpen() {
        long id = meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        register.makeVoid(id, 0, "会议未开");
        assertThat(decisions.of(dispute.id())).isEmpty();
        assertThat(verbs()).startsWith("meeting_withdrawn");
    }

    @Test
    void aMeetingIsMadeVoidThoughASlipOfItsWasAnsweredAndNothingIsToldOfThat() {
        long id = meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        SlipView draft = slips.of(dispute.id()).getFirst();
        town.as("leader");
        papers.sign(draft.id(), draft.version());
        papers.answer(draft.id(), slips.get(draft.id()).version(), "已上门");
        town.as("clerk");
        register.makeVoid(id, reading.get(id).version(), "会议未开");
        assertThat(reading.get(id).isVoid()).isTrue();
        assertThat(decisions.of(dispute.id())).isEmpty();
        assertThat(slips.get(draft.id()).state()).isEqualTo(SlipState.ANSWERED);
    }

    @Test
    void theMinutesTellWhoCameAndWhatIsToBeDone() throws IOException {
        long id = meetings.hold(meeting(item(null, "由司法所上门调解")), key());
        byte[] paper = meetings.minutes(id);
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(paper))) {
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains(town.township().name() + "周碰头例会纪要")
                    .contains("苏所长、马助理")
                    .contains(dispute.number().text())
                    .contains("由司法所上门调解。责任人：" + town.office().name() + "；完成时限：2025年3月12日。")
                    .contains("2025年3月5日");
        }
        String out = System.getProperty("fengqiao.papers");
        if (out != null) {
            Files.write(Path.of(out, "minutes.docx"), paper);
        }
    }

    private AgendaItem item(@org.jspecify.annotations.Nullable Long id, String decision) {
        return new AgendaItem(
                id, dispute.id(), decision, town.office().id(), town.office().name(), null, day(12));
    }

    private NewMeeting meeting(boolean zero) {
        return new NewMeeting(town.township().id(), day(5), "白镇长", "镇综治中心", present(), List.of(), "通报上周情况", zero);
    }

    private NewMeeting meeting(AgendaItem item) {
        return new NewMeeting(town.township().id(), day(5), "白镇长", "镇综治中心", present(), List.of(item), "通报上周情况", false);
    }

    private List<Attendance> present() {
        return List.of(new Attendance(town.office().id(), "苏所长、马助理"));
    }

    private List<String> verbs() {
        return town.timeline(dispute.id()).stream()
                .map(TimelineRow::verb)
                .filter(verb -> verb.startsWith("meeting"))
                .toList();
    }
}
