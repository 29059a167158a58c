package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.junit.jupiter.api.Test;

@DatabaseTest
class DisputeDialogsTest extends Desk {
    private final Set<DisputeAction> opened = EnumSet.noneOf(DisputeAction.class);

    @Test
    void everyActionOpensADialogOfItsOwn() {
        look(town.filed());
        look(town.atTheVillage());
        look(town.atTheTownship());
        look(town.as("grid1").file(town.facts(RiskColour.RED, true)).id());
        long outOfMediation = town.atTheVillage();
        town.disputes.turnToLegalRoute(new TurnToLegalRoute(outOfMediation, "已在法院立案"));
        look(outOfMediation);
        mediation();
        agreement();
        long merged = town.filed();
        long into = town.filed();
        town.as("clerk").upkeep.merge(new Merge(merged, into, "重复登记"));
        look(merged);
        assertThat(opened).containsExactlyInAnyOrder(DisputeAction.values());
    }

    private void mediation() {
        long id = town.inMediation();
        look(id);
        town.as("mediator1").mediations.tellRights(new TellRights(id, town.now(), null));
        look(id);
        town.as("mediator1").mediations.chooseMediators(new ChooseMediators(id, List.of("调解1"), null));
        look(id);
        town.as("mediator1").mediations.investigate(new Investigate(id, "看过现场"));
        look(id);
        town.as("mediator1")
                .mediations
                .terminate(new Terminate(id, TerminationGround.NO_AGREEMENT, "分歧太大", town.now(), Set.of(), false));
        look(id);
    }

    private void agreement() {
        long id = town.inSession();
        town.mediations.reachAgreement(town.written(id, null));
        look(id);
        town.as("mediator1").mediations.signAgreement(new SignAgreement(id, town.now()));
        look(id);
        long oral = town.inSession();
        town.mediations.reachAgreement(town.oral(oral));
        visitUntilStable(oral);
        look(oral);
        town.as("mediator1").mediations.compileFile(new CompileFile(oral, null));
        look(oral);
    }

    private void visitUntilStable(long id) {
        while (town.view(id).actions().contains(DisputeAction.VISIT)) {
            town.disputes.visit(new Visit(id, town.now(), VisitResult.STABLE, "双方和好"));
        }
    }

    /** Opens every dialog that the page of this dispute offers to somebody who may do everything. */
    private void look(long id) {
        LoggedIn.commandLine();
        show(id);
        for (DisputeAction action : town.view(id).actions()) {
            begin(action);
            assertThat(dialogOpen()).as(action.code()).isTrue();
            cancel();
            assertThat(dialogOpen()).as(action.code()).isFalse();
            opened.add(action);
        }
    }
}
