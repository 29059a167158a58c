package org.fengqiao.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFPictureData;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.dispute.DisputeSource;
import org.fengqiao.dispute.DisputeType;
import org.fengqiao.dispute.FileDispute;
import org.fengqiao.dispute.IntakeChannel;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.docket.Attachments;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.Restrictions;
import org.fengqiao.docket.TimelineRow;
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

/** A slip from the draft to the signed sheet that comes back, and what the township's rule makes due. */
@DatabaseTest
class SlipsTest {
    private static int seeds = 800;

    @Autowired
    private Slips slips;

    @Autowired
    private SlipReading reading;

    @Autowired
    private Escalations escalations;

    @Autowired
    private DisputeService disputes;

    @Autowired
    private CaseReading cases;

    @Autowired
    private Attachments attachments;

    @Autowired
    private Restrictions restrictions;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private MovableClock clock;

    private String seed = "";
    private UnitRow township;
    private UnitRow village;
    private CaseRef file;

    @BeforeEach
    void aCaseInAVillage() {
        clock.set("2025-03-05T15:00");
        seed = String.valueOf(seeds++);
        township = Township.build(units, users, seed);
        village = units.byCode(township.code() + "201").orElseThrow();
        as("clerk");
        file = disputes.file(new FileDispute(
                village.id(),
                List.of(),
                DisputeType.NEIGHBOUR,
                null,
                "两家为院墙争执",
                "院墙越界",
                null,
                List.of(new NewParty(PartyRole.APPLICANT, "马某", null, null, null)),
                null,
                null,
                RiskColour.YELLOW,
                DisputeSource.APPLIED,
                IntakeChannel.GRID,
                clock.instant(),
                null,
                false,
                false,
                false));
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    void aSlipIsDraftedSignedAndNumberedWithoutGaps() {
        long first = assignment();
        long second = assignment();
        assertThatThrownBy(() -> slips.sign(first, 0)).hasMessage("access.role");
        assertThatThrownBy(() -> slips.paper(first)).hasMessageStartingWith("slip.wrong_state");
        as("leader");
        slips.sign(second, version(second));
        slips.sign(first, version(first));
        assertThat(reading.get(second).number()).isEqualTo("测试" + seed + "交办〔2025〕1号");
        assertThat(reading.get(first).number()).isEqualTo("测试" + seed + "交办〔2025〕2号");
        assertThatThrownBy(() -> slips.sign(first, version(first))).hasMessageStartingWith("slip.wrong_state");
        assertThat(cases.timeline(file.id(), Long.MAX_VALUE, 3))
                .extracting(TimelineRow::verb)
                .startsWith("slip_signed", "slip_signed", "slip_drafted");
    }

    @Test
    void theSheetHasFourCopiesAndTheCodeThatFindsItsCase() throws IOException {
        SlipView slip = signed();
        try (XWPFDocument paper = new XWPFDocument(new ByteArrayInputStream(slips.paper(slip.id())))) {
            String text = String.join(
                    "\n",
                    paper.getParagraphs().stream().map(line -> line.getText()).toList());
            assertThat(text)
                    .contains(
                            "第一联",
                            "第二联",
                            "第三联",
                            "第四联",
                            slip.number(),
                            "第1村：",
                            "2025年3月10日",
                            file.number().text());
            assertThat(paper.getTables()).hasSize(2);
            XWPFPictureData code = paper.getAllPictures().getFirst();
            assertThat(SquareCode.read(code.getData())).contains(slip.token());
        }
    }

    @Test
    void aPhotographOfTheSignedSheetFindsItsOwnCase() {
        SlipView slip = signed();
        as("clerk");
        SlipView found = slips.fileScan("签字件.png", SquareCode.png(slip.token()));
        assertThat(found.caseNumber()).isEqualTo(file.number().text());
        assertThat(attachments.of(file.id())).hasSize(1);
        assertThat(reading.get(slip.id()).scannedAt()).isEqualTo(clock.instant());
        slips.fileScan("签字件.png", SquareCode.png(slip.token()));
        assertThat(attachments.of(file.id())).as("the same photograph twice").hasSize(1);
        assertThatThrownBy(() -> slips.fileScan("x.png", SquareCode.png("NOSUCHTOKEN2")))
                .hasMessage("slip.unknown");
    }

    @Test
    void theAnswerIsWrittenDownByTheOfficeOrByWhomItWasSentTo() {
        SlipView slip = signed();
        as("mediator1");
        slips.answer(slip.id(), version(slip.id()), "已上门调解，双方同意拆除");
        assertThat(reading.get(slip.id()).state()).isEqualTo(SlipState.ANSWERED);
        assertThatThrownBy(() -> slips.makeVoid(slip.id(), version(slip.id()), "误"))
                .hasMessage("access.role");
        as("mediator2");
        assertThatThrownBy(() -> slips.answer(slip.id(), 1, "不是我的")).hasMessage("slip.unknown");
    }

    @Test
    void whoWasFasterIsNotOverwritten() {
        long id = assignment();
        as("leader");
        int seen = version(id);
        slips.sign(id, seen);
        as("clerk");
        assertThatThrownBy(() -> slips.makeVoid(id, seen, "重复")).hasMessage("slip.changed");
        slips.makeVoid(id, version(id), "重复");
        assertThat(reading.get(id).number()).as("a number stays used").isNotNull();
    }

    @Test
    void badInputIsRefused() {
        assertThatThrownBy(() -> draft(SlipKind.REMINDER, "", "", null)).hasMessage("slip.text.missing");
        assertThatThrownBy(() -> draft(SlipKind.REMINDER, "县局", "抓紧", LocalDate.parse("2025-03-04")))
                .hasMessage("slip.due.past");
        assertThatThrownBy(() -> draft(SlipKind.REMINDER, "县局", "长".repeat(2001), null))
                .hasMessageStartingWith("slip.text.long");
        as("mediator1");
        assertThatThrownBy(() -> draft(SlipKind.REMINDER, "县局", "抓紧", null)).hasMessage("access.role");
    }

    @Test
    void theRuleSaysWhenReminderSupervisionAndMeetingFollow() {
        // Seven days in the village from 5 March: due at the end of 12 March; the rule reminds three days before.
        clock.set("2025-03-08T23:00");
        assertThat(due(Escalation.REMIND)).isEmpty();
        clock.set("2025-03-09T09:00");
        as("clerk");
        LocalDate dueDay = LocalDate.parse("2025-03-12");
        assertThat(due(Escalation.REMIND)).containsExactly(file.id());
        draft(SlipKind.REMINDER, "第1村", "请抓紧", dueDay);
        assertThat(due(Escalation.REMIND)).isEmpty();

        clock.set("2025-03-12T23:59:59.999");
        assertThat(due(Escalation.SUPERVISE)).isEmpty();
        clock.pass(Duration.ofMillis(1));
        assertThat(due(Escalation.SUPERVISE)).containsExactly(file.id());
        assertThat(due(Escalation.AGENDA)).isEmpty();
        clock.set("2025-03-19T09:00");
        assertThat(due(Escalation.AGENDA)).containsExactly(file.id());
        long supervision = draft(SlipKind.SUPERVISION, "第1村", "请立即办理", null);
        assertThat(due(Escalation.SUPERVISE)).isEmpty();
        slips.makeVoid(supervision, version(supervision), "写错");
        assertThat(due(Escalation.SUPERVISE)).containsExactly(file.id());
    }

    @Test
    void aTownshipMayHaveARuleOfItsOwn() {
        assertThatThrownBy(() -> escalations.save(CaseKind.DISPUTE, 1, 2, 3)).hasMessage("access.role");
        as("leader");
        assertThatThrownBy(() -> escalations.save(CaseKind.DISPUTE, 1, 3, 2)).hasMessage("escalation.order");
        assertThatThrownBy(() -> escalations.save(CaseKind.DISPUTE, -1, 3, 4))
                .hasMessageStartingWith("escalation.days");
        escalations.save(CaseKind.DISPUTE, 1, 2, 3);
        escalations.save(CaseKind.DISPUTE, 1, 2, 4);
        assertThat(escalations.rules()).contains(new EscalationRule(CaseKind.DISPUTE, true, 1, 2, 4));
        clock.set("2025-03-13T09:00");
        as("clerk");
        assertThat(due(Escalation.SUPERVISE)).isEmpty();
        clock.set("2025-03-14T09:00");
        assertThat(due(Escalation.SUPERVISE)).containsExactly(file.id());
    }

    @Test
    void ofARestrictedCaseNoSlipIsSeen() {
        long id = assignment();
        restrictions.restrict(file.id(), "保护隐私");
        as("leader");
        assertThat(reading.page(null, Long.MAX_VALUE, 10)).isEmpty();
        assertThatThrownBy(() -> reading.get(id)).hasMessage("slip.unknown");
        clock.set("2025-03-19T09:00");
        assertThat(due(Escalation.SUPERVISE)).isEmpty();
    }

    /** Kept for a person who wants to look at it. */
    @Test
    void everyKindCanBePrinted() throws IOException {
        as("leader");
        for (SlipKind kind : SlipKind.values()) {
            long id =
                    draft(kind, "青岩县人民法院", "本件系相邻权争议，双方愿意调解。", kind.hasDueDay() ? LocalDate.parse("2025-03-10") : null);
            slips.sign(id, version(id));
            Path file = Path.of("target", "papers", "slip-" + kind.code() + ".docx");
            Files.createDirectories(file.getParent());
            Files.write(file, slips.paper(id));
            assertThat(file).isNotEmptyFile();
        }
    }

    private long assignment() {
        return slips.draft(new DraftSlip(
                file.id(), SlipKind.ASSIGNMENT, village.id(), "", "请上门调解并反馈", LocalDate.parse("2025-03-10"), null));
    }

    private SlipView signed() {
        long id = assignment();
        as("leader");
        slips.sign(id, version(id));
        return reading.get(id);
    }

    private long draft(SlipKind kind, String to, String content, @org.jspecify.annotations.Nullable LocalDate due) {
        return slips.draft(new DraftSlip(file.id(), kind, null, to, content, due, null));
    }

    private List<Long> due(Escalation what) {
        return escalations.due(what, 10).stream().map(EscalationRow::caseId).toList();
    }

    private int version(long id) {
        return reading.get(id).version();
    }

    private void as(String who) {
        LoggedIn.as(users, who + "-" + seed);
    }
}
