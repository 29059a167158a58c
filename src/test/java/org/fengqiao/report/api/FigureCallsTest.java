package org.fengqiao.report.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.testing.Caller;
import org.fengqiao.testing.Caller.Answer;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;

/** Another program reads figures and the records behind them with a user's token. */
@DatabaseTest
@Import(Caller.class)
@Transactional
class FigureCallsTest {
    private static final String PATH = "/api/v1/figures";

    @Autowired
    private Caller caller;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private String leader = "";

    @BeforeEach
    void aYear() {
        clock.set("2026-03-02T09:00");
        Township.build(units, users, "898");
        Township.build(units, users, "897");
        FactTable table = new FactTable(jdbc, units);
        for (int i = 1; i <= 5; i++) {
            table.save(new Facts.Dispute("990898100201")
                    .received("2025-03-0%dT10:00".formatted(i))
                    .type(i <= 2 ? "land" : "neighbour")
                    .concluded("2025-04-15T10:00", i < 5 ? "agreement" : "failed"));
        }
        table.save(
                new Facts.Dispute("990898100201").received("2025-03-09T10:00").restricted());
        leader = caller.token("leader-898");
    }

    @AfterEach
    void loggedOut() {
        LoggedIn.out();
    }

    private Answer get(String query) throws Exception {
        return caller.send(leader, MockMvcRequestBuilders.get(PATH + query));
    }

    @Test
    void theFiguresOfAYearAreThoseOfTheCommandAndCountWhatTheTokensUserMayCount() throws Exception {
        Answer answer = get("?unit=990898100&year=2025");
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.type()).startsWith("application/json");
        assertThat(answer.at("unitName")).isEqualTo("测试镇898");
        assertThat(answer.json().path("figures").values())
                .filteredOn(figure -> figure.path("code").asString().equals("dispute.mediation_success_rate"))
                .singleElement()
                .satisfies(rate -> {
                    assertThat(rate.path("numerator").asLong()).isEqualTo(4);
                    assertThat(rate.path("denominator").asLong()).isEqualTo(5);
                    assertThat(rate.path("printed").asString()).isEqualTo("80%");
                });
    }

    @Test
    void theRecordsBehindAFigureComePageByPage() throws Exception {
        List<String> numbers = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 3; page++) {
            Answer answer =
                    get("/dispute.mediation_success_rate/records?unit=990898100&year=2025&part=denominator&limit=2"
                            + (page == 0 ? "" : "&cursor=" + next));
            assertThat(answer.status()).as(answer.text()).isEqualTo(200);
            answer.json()
                    .path("items")
                    .values()
                    .forEach(item -> numbers.add(item.path("number").asString()));
            assertThat(answer.json().path("next").isNull()).isEqualTo(page == 2);
            next = answer.at("next");
        }
        assertThat(numbers).hasSize(5).doesNotHaveDuplicates();
        assertThat(get("/dispute.mediation_success_rate/records?unit=990898100&year=2025&part=numerator")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(4);
        assertThat(get("/dispute.by_type/records?unit=990898100&year=2025&part=part:land")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void whatIsNotTheirsAnswersLikeWhatDoesNotExist() throws Exception {
        Answer other = get("?unit=990897100&year=2025");
        Answer none = get("?unit=990897999&year=2025");
        assertThat(other.status()).isEqualTo(404);
        assertThat(none.status()).isEqualTo(404);
        assertThat(get("/dispute.nothing/records?unit=990898100&year=2025").status())
                .isEqualTo(404);
        assertThat(caller.send(
                                caller.token("grid1-898"),
                                MockMvcRequestBuilders.get(PATH + "?unit=990898100&year=2025"))
                        .status())
                .isEqualTo(403);
        assertThat(caller.send("", MockMvcRequestBuilders.get(PATH + "?unit=990898100&year=2025"))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aPeriodIsAskedForInOneWayAndTheFieldAtFaultIsNamed() throws Exception {
        assertThat(get("?unit=990898100&period=2025Q1").at("period")).isEqualTo("2025Q1");
        Answer both = get("?unit=990898100&year=2025&period=2025Q1");
        assertThat(both.status()).isEqualTo(422);
        assertThat(both.text()).contains("\"year\"", "2025H1");
        Answer missing = get("?year=2025");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.text()).contains("\"unit\"", "必填");
        assertThat(get("?unit=990898100&year=next").status()).isEqualTo(400);
    }
}
