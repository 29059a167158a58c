package org.fengqiao.hotline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.workflow.DueTimers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the window must not take is entered, and the caller goes home with the right way on paper. */
@DatabaseTest
@Import({HotlineTown.class, DueTimers.class})
class WindowRefusalsTest {
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

    private RefuseAtWindow petition() {
        return new RefuseAtWindow(
                town.township().id(), RefusalGround.PETITION, "马来访", "13895001234", "低保待遇问题", null, "县信访局");
    }

    @Test
    void itGetsTheNextNumberOfItsTownshipAndYear() {
        town.as("clerk");
        RefusalView first = town.refusals.refuse(petition());
        RefusalView second = town.refusals.refuse(petition());
        assertThat(first.number()).isEqualTo(town.township().shortName() + "不受字〔2025〕1号");
        assertThat(second.number()).endsWith("〔2025〕2号");
        assertThat(first.way()).contains("三十日内请求复查");
    }

    @Test
    void theRegisterIsReadPageByPageWithTheNumberMasked() {
        town.as("clerk");
        for (int i = 0; i < 3; i++) {
            town.refusals.refuse(petition());
        }
        List<RefusalView> page = town.refusals.page(town.township().id(), Long.MAX_VALUE, 2);
        assertThat(page).hasSize(2);
        assertThat(page.getFirst().number()).endsWith("3号");
        assertThat(page.getFirst().phone()).isEqualTo("138****1234");
        assertThat(town.refusals.page(town.township().id(), page.getLast().id(), 2))
                .singleElement()
                .satisfies(line -> assertThat(line.number()).endsWith("1号"));
    }

    @Test
    void thePaperShowsTheRightWay() throws IOException {
        town.as("clerk");
        RefusalView refusal = town.refusals.refuse(petition());
        try (var document = new XWPFDocument(new ByteArrayInputStream(town.refusals.paper(refusal.id())))) {
            String text = document.getParagraphs().stream()
                    .map(XWPFParagraph::getText)
                    .collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains("不予受理告知单", refusal.number(), "马来访：", "低保待遇问题", "已进入信访渠道的事项", "县信访局", "2025年3月5日")
                    .doesNotContain("13895001234");
        }
    }

    @Test
    void onlyTheTownshipsOfficeKeepsTheRegister() {
        RefusalView refusal = town.as("clerk").refusals.refuse(petition());
        town.as("mediator1");
        assertThatThrownBy(() -> town.refusals.refuse(petition())).hasMessage("access.role");
        assertThatThrownBy(() -> town.refusals.page(town.township().id(), Long.MAX_VALUE, 10))
                .hasMessage("access.role");
        assertThatThrownBy(() -> town.refusals.paper(refusal.id())).hasMessage("access.role");
    }
}
