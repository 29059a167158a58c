package org.fengqiao.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Case, process, deadline, timeline and audit line are written in one transaction or not at all. */
@DatabaseTest
@Import({DisputeTown.class, DueTimers.class, Saboteur.class})
class DisputeTransactionTest {
    private static final List<String> TABLES = List.of(
            "case_file",
            "dispute",
            "dispute_stage",
            "mediation",
            "party",
            "timeline_entry",
            "deadline_entry",
            "case_deadline",
            "work_item",
            "audit_record",
            "act_ru_execution",
            "act_ru_task",
            "act_ru_timer_job",
            "act_ru_variable");

    @Autowired
    private DisputeTown town;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void found() {
        town.found();
    }

    @AfterEach
    void nobodyIsInTheWay() {
        town.saboteur.leave();
    }

    @Test
    void filingWritesEverywhere() {
        Map<String, Integer> before = rows();
        town.filed();
        Map<String, Integer> after = rows();
        assertThat(TABLES.stream().filter(table -> !table.equals("mediation")))
                .allSatisfy(table -> assertThat(after.get(table)).as(table).isGreaterThan(before.get(table)));
    }

    @Test
    void whatFailsAfterTheProcessWasStartedLeavesNothing() {
        town.filed();
        Map<String, Integer> before = rows();
        town.saboteur.stepIn();
        assertThatThrownBy(town::filed).isInstanceOf(IllegalStateException.class);
        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void whatFailsInTheMiddleOfAStepLeavesTheCaseWhereItWas() {
        long id = town.atTheVillage();
        Map<String, Integer> before = rows();
        town.saboteur.stepIn();
        assertThatThrownBy(() ->
                        town.mediations.accept(new AcceptMediation(id, MediationSource.APPLIED, town.now(), null)))
                .isInstanceOf(IllegalStateException.class);
        assertThat(rows()).isEqualTo(before);
        assertThat(town.steps(id)).containsExactly("villageMediation");
    }

    /** A number that was drawn returns with the rollback: the next one has no gap before it. */
    @Test
    void aFailureLeavesNoGapInTheNumbers() {
        long first = town.filed();
        town.saboteur.stepIn();
        assertThatThrownBy(town::filed).isInstanceOf(IllegalStateException.class);
        town.saboteur.leave();
        long second = town.filed();
        assertThat(town.head(first).number().text()).endsWith("〔2025〕1号");
        assertThat(town.head(second).number().text()).endsWith("〔2025〕2号");
    }

    private Map<String, Integer> rows() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        TABLES.forEach(table -> counts.put(
                table,
                jdbc.sql("select count(*) from " + table).query(Integer.class).single()));
        return counts;
    }
}
