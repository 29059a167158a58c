package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@DatabaseTest
@Import({HotlineTown.class, DueTimers.class})
class TownshipListsTest {
    @Autowired
    private HotlineTown town;

    @Autowired
    private TownshipLists lists;

    private List<CategoryRow> before;

    @BeforeEach
    void found() {
        town.found();
        before = tree();
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void theFirstChangeTakesTheDefaultTreeOverAndOtherTownshipsKeepIt() {
        CategoryRow top = before.getFirst();
        town.as("clerk");
        lists.addCategory(top.code(), "路灯");
        assertThat(tree()).hasSize(before.size() + 1);
        assertThat(tree())
                .filteredOn(row -> row.name().equals("路灯"))
                .singleElement()
                .satisfies(row -> assertThat(row.depth()).isEqualTo(1));
        assertThatThrownBy(() -> lists.addCategory(top.code(), "路灯")).hasMessageStartingWith("ticket.category.known");

        town.found();
        assertThat(tree()).extracting(CategoryRow::name).doesNotContain("路灯");
    }

    @Test
    void aCategoryThatIsRetiredTakesThoseBelowWithItAndTicketsKeepTheirs() {
        CategoryRow top = before.getFirst();
        long below = before.stream()
                .filter(row -> row.depth() == 1)
                .filter(row -> row.parentId() == top.id())
                .count();
        town.as("clerk");
        lists.renameCategory(top.code(), "住建");
        assertThat(tree().getFirst().name()).isEqualTo("住建");
        lists.retireCategory(top.code());
        assertThat(tree()).hasSize(before.size() - 1 - (int) below);
    }

    @Test
    void aDutyIsAddedChangedAndRetired() {
        int known = town.duties.of(town.township().id()).size();
        town.as("leader");
        lists.saveDuty("配-99", DutyKind.COOPERATIVE, "燃气安全检查", "县住建局");
        lists.saveDuty("配-99", DutyKind.TAKEN_BACK, "燃气安全检查", " ");
        assertThat(town.duties.of(town.township().id()))
                .hasSize(known + 1)
                .last()
                .satisfies(item -> {
                    assertThat(item.kind()).isEqualTo(DutyKind.TAKEN_BACK);
                    assertThat(item.competent()).isNull();
                });
        lists.retireDuty("配-99");
        assertThat(town.duties.of(town.township().id())).hasSize(known);
    }

    @Test
    void aVillageKeepsNoLists() {
        town.as("mediator1");
        assertThatThrownBy(() -> lists.addCategory(null, "路灯")).hasMessage("access.role");
    }

    private List<CategoryRow> tree() {
        return town.categories.of(town.township().id());
    }
}
