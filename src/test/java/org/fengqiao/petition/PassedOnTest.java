package org.fengqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.AgendaItem;
import org.fengqiao.activity.Attendance;
import org.fengqiao.activity.Meetings;
import org.fengqiao.activity.NewMeeting;
import org.fengqiao.activity.NewReception;
import org.fengqiao.activity.Receptions;
import org.fengqiao.activity.TellAccusation;
import org.fengqiao.activity.Visitor;
import org.fengqiao.docket.NamedFor;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.people.HandOvers;
import org.fengqiao.slip.DraftSlip;
import org.fengqiao.slip.SlipKind;
import org.fengqiao.slip.Slips;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Of an accusation that was passed on, no room keeps what it said. */
@DatabaseTest
@Import({PetitionTown.class, DueTimers.class})
class PassedOnTest {
    private static final String SAID = "虚报工时";

    /** Every text about a case that stands in clear, by its table and the columns that lead to the case. */
    private static final List<String> TEXTS = List.of(
            "select title || coalesce(summary, '') || coalesce(place, '') || coalesce(found_by, '') from case_file"
                    + " where id = ?",
            "select coalesce(note, '') || coalesce(before_value, '') || coalesce(after_value, '') from timeline_entry"
                    + " where case_id = ?",
            "select coalesce(reason, '') from deadline_entry where case_id = ?",
            "select content || addressee || coalesce(answer, '') || coalesce(void_reason, '') from slip where case_id = ?",
            "select decision || coalesce(done_note, '') from meeting_item where case_id = ?",
            "select name || matter || coalesce(answer, '') from reception_visitor where case_id = ?",
            "select title from handover_item where case_id = ?",
            "select reason from petition_supervision where case_id = ?",
            "select reason from petition_recusal where case_id = ?",
            "select name from party where case_id = ?");

    @Autowired
    private PetitionTown town;

    @Autowired
    private Receptions receptions;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Slips slips;

    @Autowired
    private HandOvers handovers;

    @Autowired
    private Drafts drafts;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    @Test
    void nothingOfWhatWasSaidStaysInAnyRoom() {
        long id = told();
        slips.draft(new DraftSlip(id, SlipKind.REMINDER, town.township().id(), "", SAID + "的事请抓紧", null, null));
        long heldBy = town.userId("second");
        meetings.hold(
                new NewMeeting(
                        town.township().id(),
                        LocalDate.of(2025, 3, 5),
                        "领导",
                        null,
                        List.of(new Attendance(town.township().id(), "领导")),
                        List.of(new AgendaItem(
                                null, id, "核查" + SAID, town.township().id(), "副经办", heldBy, LocalDate.of(2025, 3, 10))),
                        null,
                        false),
                UUID.randomUUID());
        town.care.supervise(
                new SupervisePetition(id, SupervisionGround.values()[0], SAID + "久拖不办", LocalDate.of(2025, 3, 12)));
        handOver(id);
        assertThat(said(id)).as("what is there before it is passed on").hasSizeGreaterThan(5);

        town.as("leader");
        town.decisions.passOn(new PassOn(id, "县纪委监委", town.now()));
        town.decisions.recordReceipt(new RecordReceipt(id, "收文2025-18", town.now()));
        assertThat(said(id)).isEmpty();
        assertThat(town.timeline(id)).as("who did what when stays").hasSizeGreaterThan(4);
    }

    @Test
    void whatSomebodyHadBegunToTypeGoesWithTheNumberItWasKeptUnder() {
        long id = town.filed();
        String number = town.head(id).number().text();
        drafts.keep("step.handle", number, "{\"findings\":\"" + SAID + "\"}");
        town.classify(id, PetitionClass.ACCUSATION, null);
        assertThat(town.head(id).number().text()).isNotEqualTo(number);
        assertThat(drafts.find("step.handle", number)).isEmpty();
    }

    private long told() {
        town.as("leader");
        long day = receptions.hold(
                new NewReception(
                        town.township().id(),
                        LocalDate.of(2025, 3, 5),
                        ActivityKind.RECEPTION,
                        "领导",
                        null,
                        null,
                        List.of()),
                UUID.randomUUID());
        return receptions
                .tell(new TellAccusation(
                        day,
                        new Visitor(null, "丁" + SAID, null, 1, "检举村会计" + SAID, "核查" + SAID, false),
                        town.township().id(),
                        null,
                        new NamedFor(List.of(town.userId("second")), true)))
                .id();
    }

    /** The clerk who was named leaves, and another one takes over. */
    private void handOver(long id) {
        CurrentUser heir = town.employ("third", "三经办");
        LoggedIn.commandLine();
        long handover = handovers.leave(town.userId("second"), LocalDate.of(2025, 3, 7), heir.id());
        town.as("leader").name(id, java.util.Objects.requireNonNull(heir.id()));
        town.as("third");
        assertThat(handovers.confirm(handover).left()).isEmpty();
    }

    private List<String> said(long id) {
        return TEXTS.stream()
                .flatMap(sql -> town.jdbc.sql(sql).param(id).query(String.class).list().stream())
                .filter(text -> text.contains(SAID) || text.contains("丁"))
                .toList();
    }
}
