package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.fengqiao.workflow.WorkShelf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever may act may read, and whoever may not read cannot tell that there is something. */
@DatabaseTest
@Import({HotlineTown.class, DueTimers.class})
class TicketRightsTest {
    private static final List<String> PEOPLE =
            List.of("grid1", "mediator1", "mediator2", "clerk", "mediator", "leader", "admin", "office");

    /** Every step of the diagram, and the action that ends it. */
    private static final Map<Standing, TicketAction> ENDS = Map.of(
            Standing.SIGNING, TicketAction.SIGN,
            Standing.DISPATCHING, TicketAction.DISPATCH,
            Standing.HANDLING, TicketAction.HANDLE,
            Standing.CALLING_BACK, TicketAction.CALL_BACK,
            Standing.CHECKING, TicketAction.CHECK,
            Standing.REPLYING, TicketAction.REPLY,
            Standing.PARKED, TicketAction.REVIEW_PARKING,
            Standing.RESULT, TicketAction.RECORD_RESULT,
            Standing.FILING, TicketAction.FILE_AWAY);

    @Autowired
    private HotlineTown town;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void out() {
        LoggedIn.out();
    }

    static Stream<Named<Function<HotlineTown, Long>>> everyStep() {
        return Stream.of(
                Named.of("signing", HotlineTown::filed),
                Named.of("dispatching", HotlineTown::signed),
                Named.of("handling in a village", HotlineTown::atTheVillage),
                Named.of("handling in an office", TicketRightsTest::atTheOffice),
                Named.of("calling back", HotlineTown::handled),
                Named.of("checking", HotlineTown::calledBack),
                Named.of("replying", HotlineTown::checked),
                Named.of("parked", TicketRightsTest::parked),
                Named.of("platform's result", HotlineTown::replied),
                Named.of("filing", TicketRightsTest::toFile),
                Named.of("restricted, handling", TicketRightsTest::restricted));
    }

    private static long atTheOffice(HotlineTown town) {
        long id = town.signed();
        town.tickets.dispatch(new Dispatch(id, town.office().id(), List.of(), null));
        return id;
    }

    private static long parked(HotlineTown town) {
        long id = town.atTheVillage();
        long asked = town.askToPark(id, LocalDate.parse("2025-05-01"));
        town.as("clerk").decide(id, asked, true);
        return id;
    }

    private static long toFile(HotlineTown town) {
        long id = town.replied();
        town.results.record(town.satisfied(id));
        return id;
    }

    private static long restricted(HotlineTown town) {
        long id = town.as("clerk")
                .tickets
                .file(HotlineTown.numbered(town.facts(), false, true))
                .id();
        town.tickets.sign(new Sign(id, town.now()));
        town.tickets.dispatch(new Dispatch(id, town.village(1).id(), List.of(), null));
        return id;
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void whoeverHasTheStepInTheInboxReadsTheTicketAndMayEndTheStep(Function<HotlineTown, Long> state) {
        long id = state.apply(town);
        List<String> working = PEOPLE.stream()
                .filter(who -> town.as(who).hasInInbox(WorkShelf.MINE, id))
                .toList();
        assertThat(working).isNotEmpty().allSatisfy(who -> {
            TicketView view = town.as(who).view(id);
            assertThat(view.actions()).as(who).contains(ENDS.get(view.standing()));
        });
    }

    @Test
    void everyStepIsWalked() {
        LoggedIn.commandLine();
        List<Standing> walked = everyStep()
                .map(state -> town.standing(state.getPayload().apply(town)))
                .distinct()
                .toList();
        assertThat(walked).containsExactlyInAnyOrderElementsOf(ENDS.keySet());
    }

    @ParameterizedTest
    @MethodSource("everyStep")
    void whoeverMayNotReadIsAnsweredAsIfThereWereNothing(Function<HotlineTown, Long> state) {
        long id = state.apply(town);
        town.as("mediator2");
        assertThatThrownBy(() -> town.view(id)).hasMessage("case.unknown");
        assertThatThrownBy(() -> town.tickets.sign(new Sign(id, town.now()))).hasMessage("case.unknown");
        assertThatThrownBy(() -> town.tickets.sign(new Sign(Long.MAX_VALUE, town.now())))
                .hasMessage("case.unknown");
        assertThatThrownBy(() -> town.upkeep.merge(new Merge(id, id, "重复"))).hasMessage("case.unknown");
        assertThat(Stream.of(WorkShelf.values())).noneMatch(shelf -> town.hasInInbox(shelf, id));
    }

    @Test
    void aVillageHandlesAndTheClerkTypesForItAndOnlyTheLeaderChecks() {
        long id = town.atTheVillage();
        assertThat(mayDo(id, TicketAction.HANDLE)).containsExactly("mediator1", "clerk", "leader", "office");
        assertThat(mayDo(id, TicketAction.DISPATCH)).containsExactly("clerk", "leader", "office");
        town.as("mediator1").handle(id);
        town.as("clerk").callBack(id);
        assertThat(mayDo(id, TicketAction.CHECK)).containsExactly("leader");
    }

    @Test
    void whoHelpsSeesItAndKeepsItsContacts() {
        long id = town.signed();
        town.tickets.dispatch(
                new Dispatch(id, town.village(1).id(), List.of(town.village(2).id()), null));
        assertThat(mayDo(id, TicketAction.LOG_CONTACT))
                .containsExactly("mediator1", "mediator2", "clerk", "leader", "office");
        assertThat(mayDo(id, TicketAction.HANDLE)).doesNotContain("mediator2");
    }

    @Test
    void onlyTheTownshipsOfficeRecordsTickets() {
        for (String who : List.of("grid1", "mediator1", "mediator", "admin")) {
            town.as(who);
            assertThatThrownBy(() -> town.tickets.file(town.facts())).as(who).hasMessage("access.role");
        }
    }

    private List<String> mayDo(long id, TicketAction action) {
        return PEOPLE.stream()
                .filter(who -> sees(who, id) && town.view(id).actions().contains(action))
                .toList();
    }

    private boolean sees(String who, long id) {
        try {
            town.as(who).view(id);
            return true;
        } catch (Refused unknown) {
            return false;
        }
    }
}
