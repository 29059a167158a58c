package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({DisputeTown.class, DueTimers.class})
class DisputeIntakeProcessTest {
    @Autowired
    private DisputeTown town;

    @BeforeEach
    void found() {
        town.found();
    }

    @Test
    void whatAGridWorkerFindsBeginsInTheGrid() {
        long id = town.filed();
        assertThat(town.steps(id)).containsExactly("gridSettlement");
        assertThat(town.step(id).unit()).isEqualTo(town.grid(1));
    }

    @Test
    void aMediatedAgreementGoesAllTheWay() {
        long id = town.agreed();
        assertThat(town.steps(id)).containsExactly("confirmationReminder", "performance", "returnVisit");
    }
}
