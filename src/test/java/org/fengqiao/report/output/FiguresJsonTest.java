package org.fengqiao.report.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The published form of the figures. */
@DatabaseTest
@Transactional
class FiguresJsonTest {
    @Autowired
    private SealedFigures figures;

    @Autowired
    private FiguresJson json;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private FactTable table;

    @BeforeEach
    void logIn() {
        clock.set("2026-03-02T09:00:00.120");
        Callers.cleared();
        table = new FactTable(jdbc, units);
        table.buildUnits();
    }

    @Test
    void theHeadSaysWhoseFiguresTheyAreAndWhenTheyWereRead() {
        assertThat(head(Period.year(2025), null))
                .isEqualTo("{\"unit\":\"990100100\",\"unitName\":\"枫林镇\",\"year\":2025,\"asOf\":\"2025-12-31\","
                        + "\"asOfTime\":\"2026-01-01T00:00:00+08:00\",\"sealed\":false}");
        assertThat(head(Period.parse("2025Q1"), LocalDate.of(2025, 4, 10)))
                .isEqualTo("{\"unit\":\"990100100\",\"unitName\":\"枫林镇\",\"period\":\"2025Q1\",\"asOf\":\"2025-04-10\","
                        + "\"asOfTime\":\"2025-04-11T00:00:00+08:00\",\"sealed\":false}");
        assertThat(head(Period.year(2026), null))
                .contains("\"asOf\":\"2026-03-02\",\"asOfTime\":\"2026-03-02T09:00:00.12+08:00\"");
    }

    @Test
    void aRateHasItsPartsAndACountHasOnlyAValue() {
        table.save(new Facts.Ticket(FactTable.VILLAGE_1).verdict(true));
        table.save(new Facts.Ticket(FactTable.VILLAGE_1).verdict(true));
        table.save(new Facts.Ticket(FactTable.VILLAGE_1).verdict(false));
        table.save(new Facts.Ticket(FactTable.VILLAGE_1));
        JsonNode tree = tree(Period.year(2025), null);
        assertThat(figure(tree, "hotline.on_time_rate"))
                .hasToString("{\"code\":\"hotline.on_time_rate\",\"name\":\"12345工单按期办结率\",\"unit\":\"%\","
                        + "\"numerator\":2,\"denominator\":3,\"value\":66.67,\"printed\":\"66.7%\",\"breakdown\":[],"
                        + "\"beside\":[{\"key\":\"without_verdict\",\"name\":\"无法判定\",\"value\":1}]}");
        assertThat(figure(tree, "hotline.by_class"))
                .hasToString(
                        "{\"code\":\"hotline.by_class\",\"name\":\"按类别\",\"unit\":\"件\",\"value\":4,"
                                + "\"printed\":\"4\",\"breakdown\":[{\"key\":\"help\",\"name\":\"求助\",\"value\":4}],\"beside\":[]}");
        assertThat(figure(tree, "petition.on_time_rate"))
                .hasToString("{\"code\":\"petition.on_time_rate\",\"name\":\"信访按期办结率\",\"unit\":\"%\","
                        + "\"numerator\":0,\"denominator\":0,\"value\":null,\"printed\":\"—\",\"breakdown\":[],"
                        + "\"beside\":[]}");
        assertThat(figure(tree, "activity.visited_people"))
                .hasToString("{\"code\":\"activity.visited_people\",\"name\":\"走访群众\",\"unit\":\"人次\",\"value\":0,"
                        + "\"printed\":\"0\",\"breakdown\":[],\"beside\":[]}");
    }

    @Test
    void everyCodeOfTheCatalogueIsThereInItsOrder() throws IOException {
        List<String> codes = new ArrayList<>();
        tree(Period.year(2025), null)
                .get("figures")
                .forEach(figure -> codes.add(figure.get("code").asString()));
        assertThat(codes).doesNotHaveDuplicates();
        Path agreed = Path.of("../shared/indicators.md");
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(agreed), "the agreed list is not here");
        List<String> wanted = new ArrayList<>();
        for (String line : Files.readAllLines(agreed)) {
            Matcher code = Pattern.compile("`([a-z]+\\.[a-z0-9_]+)`")
                    .matcher(line.split("\\|").length > 1 ? line.split("\\|")[1] : "");
            while (code.find()) {
                wanted.add(code.group(1));
            }
        }
        assertThat(wanted).hasSizeGreaterThan(80);
        assertThat(codes).containsSubsequence(wanted);
    }

    private String head(Period period, LocalDate asOf) {
        var tree = (tools.jackson.databind.node.ObjectNode) tree(period, asOf);
        tree.remove("figures");
        return tree.toString();
    }

    private JsonNode tree(Period period, LocalDate asOf) {
        return JsonMapper.shared()
                .readTree(
                        json.text(figures.answer(new FigureRequest(FactTable.TOWNSHIP, period, asOf), Words.CHINESE)));
    }

    private static JsonNode figure(JsonNode tree, String code) {
        for (JsonNode figure : tree.get("figures")) {
            if (figure.get("code").asString().equals(code)) {
                return figure;
            }
        }
        throw new AssertionError(code);
    }
}
