package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.NewUser;
import org.fengqiao.organization.Role;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.Township;
import org.fengqiao.workflow.DueTimers;
import org.fengqiao.workflow.WorkShelf;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whoever may act may read, and whoever may not read cannot tell that there is something. */
@DatabaseTest
@Import({DisputeTown.class, DueTimers.class, Saboteur.class})
class DisputeRightsTest {
    private static final List<String> PEOPLE =
            List.of("grid1", "grid2", "mediator1", "mediator2", "clerk", "mediator", "leader", "admin");

    @Autowired
    private DisputeTown town;

    @BeforeEach
    void found() {
        town.found();
    }

    static Stream<Named<Function<DisputeTown, Long>>> everywhere() {
        return Stream.of(
                Named.of("grid", DisputeTown::filed),
                Named.of("village", DisputeTown::atTheVillage),
                Named.of("analysis", DisputeTown::atTheTownship),
                Named.of("mediation", DisputeTown::inMediation),
                Named.of("sessions", DisputeTown::inSession),
                Named.of("after an agreement", DisputeTown::agreed),
                Named.of("visits", DisputeTown::settled));
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void whoeverHasWorkOnADisputeMayReadItAndDoSomething(Function<DisputeTown, Long> state) {
        long id = state.apply(town);
        List<String> working = PEOPLE.stream()
                .filter(who -> town.as(who).hasInInbox(WorkShelf.MINE, id))
                .toList();
        assertThat(working)
                .isNotEmpty()
                .allSatisfy(who ->
                        assertThat(town.as(who).view(id).actions()).as(who).isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("everywhere")
    void whoeverMayNotReadIsAnsweredAsIfThereWereNothing(Function<DisputeTown, Long> state) {
        long id = state.apply(town);
        for (String stranger : List.of("grid2", "mediator2")) {
            town.as(stranger);
            assertThatThrownBy(() -> town.view(id)).hasMessage("case.unknown");
            assertThatThrownBy(() -> town.disputes.referUp(new ReferUp(id, "劝过", null)))
                    .hasMessage("case.unknown");
            assertThatThrownBy(() -> town.upkeep.merge(new Merge(id, id, "重复"))).hasMessage("case.unknown");
            assertThatThrownBy(() -> town.disputes.referUp(new ReferUp(Long.MAX_VALUE, "劝过", null)))
                    .hasMessage("case.unknown");
            assertThat(Stream.of(WorkShelf.values())).noneMatch(shelf -> town.hasInInbox(shelf, id));
        }
    }

    @Test
    void theGridIsHandledByItsWorkerAndItsVillage() {
        long id = town.filed();
        assertThat(mayDo(id, DisputeAction.SETTLE)).containsExactly("grid1", "mediator1");
    }

    @Test
    void theVillageIsHandledByItsMediators() {
        long id = town.atTheVillage();
        assertThat(mayDo(id, DisputeAction.ACCEPT_MEDIATION)).containsExactly("mediator1");
    }

    @Test
    void theTownshipIsAnalysedByItsOfficeAndMediatedByItsMediatorsToo() {
        long id = town.atTheTownship();
        assertThat(mayDo(id, DisputeAction.ANALYSE)).containsExactly("clerk", "leader");
        town.as("clerk").disputes.analyse(new Analyse(id, "可调", null, null));
        assertThat(mayDo(id, DisputeAction.ACCEPT_MEDIATION)).containsExactly("clerk", "mediator", "leader");
    }

    @Test
    void onlyTheTownshipsOfficeMergesAndVoids() {
        long id = town.filed();
        assertThat(mayDo(id, DisputeAction.MERGE)).containsExactly("clerk", "leader");
        assertThat(mayDo(id, DisputeAction.MAKE_VOID)).containsExactly("clerk", "leader");
    }

    @Test
    void everybodyOnTheWayMayReportASignToThePolice() {
        long id = town.atTheVillage();
        assertThat(mayDo(id, DisputeAction.REPORT_SIGN))
                .containsExactly("grid1", "mediator1", "clerk", "mediator", "leader");
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        long id = town.atTheVillage();
        town.as("grid1");
        assertThat(town.view(id).actions()).doesNotContain(DisputeAction.SETTLE);
        assertThatThrownBy(() -> town.disputes.settle(new SettleOnSpot(id, "网格1", Method.SPOT, "说开", town.now())))
                .isInstanceOf(Refused.class)
                .hasMessage("access.role");
    }

    @Test
    void nobodyRecordsForAnotherVillage() {
        assertThatThrownBy(() -> town.as("grid2").file(town.facts())).hasMessage("access.role");
        assertThatThrownBy(() -> town.as("admin").file(town.facts())).hasMessage("access.role");
    }

    @Test
    void aMediatorOfTheCommitteeWorksForItsVillage() {
        town.users.save(
                new NewUser(
                        "committee-" + town.township().code(),
                        "调委会主任",
                        town.committee(1).code(),
                        Set.of(Role.MEDIATOR),
                        null,
                        false),
                Township.PASSWORD);
        long id = town.atTheVillage();
        town.asLogin("committee-" + town.township().code());
        assertThat(town.hasInInbox(WorkShelf.MINE, id)).isTrue();
        town.mediations.accept(new AcceptMediation(id, MediationSource.APPLIED, town.now(), null));
        assertThat(town.steps(id)).containsExactly("tellRights");
    }

    @Test
    void aRestrictedDisputeIsSeenByThoseWhoHandleIt() {
        FileDispute f = town.as("grid1").facts();
        long id = town.file(new FileDispute(
                        f.unitId(),
                        f.coUnitIds(),
                        f.type(),
                        f.subType(),
                        f.title(),
                        f.summary(),
                        f.place(),
                        f.parties(),
                        f.people(),
                        f.claimAmount(),
                        f.risk(),
                        f.source(),
                        f.channel(),
                        f.foundAt(),
                        f.foundBy(),
                        false,
                        false,
                        true))
                .id();
        assertThat(PEOPLE.stream().filter(who -> sees(who, id))).containsExactly("grid1");
        town.as("grid1").disputes.referUp(new ReferUp(id, "涉及未成年人", null));
        assertThat(PEOPLE.stream().filter(who -> sees(who, id))).containsExactly("grid1", "mediator1");
        assertThat(town.as("mediator1").hasInInbox(WorkShelf.MINE, id)).isTrue();
        assertThat(town.as("clerk").hasInInbox(WorkShelf.DUE, id)).isFalse();
    }

    private List<String> mayDo(long id, DisputeAction action) {
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
