package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.fengqiao.testing.Browser;
import org.fengqiao.testing.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class DispatchBoardTest extends TicketScreens {
    @Autowired
    private DispatchBoard board;

    @Autowired
    private TicketSearch search;

    @Test
    void whatIsLateWhatIsDueTodayAndWhatComesThenStandInTheirColumns() {
        String late = number(town.atTheVillage());
        town.clock.set("2025-03-06T09:00");
        String today = number(town.atTheVillage());
        town.clock.set("2025-03-13T09:00");
        String later = number(town.filed());

        Browser.open("dispatch");
        assertThat(shelf("overdue")).contains(late, "第1村", "已超期", "村口路灯坏了三个月").doesNotContain(today, later);
        assertThat(shelf("today")).contains(today, "今天到期").doesNotContain(late, later);
        assertThat(shelf("later")).contains(later).doesNotContain(late, today);

        Browser.open(find(Anchor.class, section("today")).single().getHref());
        assertThat(page()).contains(today);
    }

    @Test
    void whatTheBoardIsNarrowedToStandsInTheAddress() {
        String first = number(town.atTheVillage());
        String second = number(town.signed());
        Browser.open("dispatch?unit=" + town.village(1).code());
        assertThat(unit("filter-unit").getValue()).isEqualTo(town.village(1));
        assertThat(shelf("later")).contains(first).doesNotContain(second);

        Browser.open("dispatch?step=dispatching");
        assertThat(shelf("later")).contains(second).doesNotContain(first);
        Browser.open("dispatch?channel=window");
        assertThat(shelf("later")).doesNotContain(first, second);
    }

    @Test
    void aColumnShowsTheMostUrgentAndTellsHowManyMoreThereAre() {
        for (int i = 0; i < 4; i++) {
            town.filed();
        }
        List<DispatchBoard.Shelf> shelves = board.shelves(TicketFilter.ALL, 3);
        assertThat(shelves)
                .extracting(DispatchBoard.Shelf::due)
                .containsExactly(DueShelf.OVERDUE, DueShelf.TODAY, DueShelf.LATER);
        assertThat(shelves.getLast().total()).isEqualTo(4);
        assertThat(shelves.getLast().rows()).hasSize(3);
    }

    @Test
    void theListIsNarrowedByWhatOnlyTicketsHave() {
        String village = number(town.atTheVillage());
        String signed = number(town.signed());
        Browser.open("tickets?class=help&step=handling&due=later");
        assertThat(page()).contains(village).doesNotContain(signed);
        Select<?> step = find(Select.class).withId("filter-step").single();
        assertThat(step.getValue()).isEqualTo(Standing.HANDLING);
        Browser.open("tickets?class=complaint");
        assertThat(page()).doesNotContain(village, signed);
        assertThat(search.count(TicketFilter.ALL, 10)).isEqualTo(2);
        assertThat(search.page(TicketFilter.ALL, Long.MAX_VALUE, 1))
                .extracting(TicketRow::number)
                .containsExactly(signed);
    }

    @Test
    void aVillageSeesOnlyItsOwn() {
        town.filed();
        long mine = town.atTheVillage();
        assertThat(search.page(TicketFilter.ALL, Long.MAX_VALUE, 9))
                .extracting(TicketRow::id)
                .containsExactly(mine);
        Browser.open("");
        assertThat(find(Anchor.class).withId("nav-dispatch").exists()).isFalse();
    }

    private String number(long id) {
        return town.as("clerk").head(id).number().text();
    }

    private Section section(String due) {
        return find(Section.class).withId("shelf-" + due).single();
    }

    private String shelf(String due) {
        return section(due).getElement().getTextRecursively();
    }
}
