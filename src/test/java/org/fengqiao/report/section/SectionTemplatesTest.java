package org.fengqiao.report.section;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.paper.TemplateOrigin;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.report.Figures;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A township writes in its own way, and its villages with it; what cannot be read never replaces what can. */
@DatabaseTest
@Transactional
class SectionTemplatesTest {
    private static final String OWN = "// 本镇写法\n# {unit}情况\n本镇自己的话。[发现{dispute.found}起。]";

    @Autowired
    private SectionTemplates templates;

    @Autowired
    private SectionService sections;

    @Autowired
    private FigureService figures;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private UnitRow township;

    @BeforeEach
    void aTownship() {
        clock.set("2026-03-02T09:00");
        Callers.cleared();
        new FactTable(jdbc, units).buildUnits();
        township = units.byCode(FactTable.TOWNSHIP).orElseThrow();
        Callers.as(township.id(), true, Role.LEADER);
    }

    @Test
    void aChangedTemplateIsUsedByTheUnitAndThoseBelowAndNobodyElse() {
        templates.keep(township, "default", OWN);
        assertThat(text(FactTable.TOWNSHIP, null)).contains("本镇自己的话。");
        assertThat(text(FactTable.VILLAGE_1, null)).contains("本镇自己的话。");
        templates.drop(township, "default");
        assertThat(text(FactTable.TOWNSHIP, null)).doesNotContain("本镇自己的话。");
    }

    @Test
    void aTemplateOfItsOwnIsOfferedUnderTheNameInItsFirstRemark() {
        templates.keep(township, "special-2026", OWN);
        assertThat(templates.choices(township, Words.CHINESE))
                .filteredOn(TemplateChoice::own)
                .singleElement()
                .isEqualTo(new TemplateChoice("special-2026", "本镇写法", TemplateOrigin.OWN));
        assertThat(text(FactTable.TOWNSHIP, "special-2026")).contains("本镇自己的话。");
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheGoodOneStays() {
        templates.keep(township, "default", OWN);
        assertThatThrownBy(() -> templates.keep(township, "default", "# 题\n[没有结束"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> templates.keep(township, "default", "# 题\n{dispute.nothing}"))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> templates.keep(township, "default", "# 题\n{ourselves}很好"))
                .hasMessageContaining("report.template.word");
        assertThatThrownBy(() -> templates.keep(township, "default", "# 题\n{name}很好"))
                .hasMessageContaining("report.template.word");
        assertThatThrownBy(() -> templates.keep(township, "../secret", OWN)).isInstanceOf(Refused.class);
        assertThat(text(FactTable.TOWNSHIP, null)).contains("本镇自己的话。");
    }

    @Test
    void whatAUnitAboveWroteIsUsedBelowButNotTheirsToDrop() {
        templates.keep(township, "special-2026", OWN);
        UnitRow village = units.byCode(FactTable.VILLAGE_1).orElseThrow();
        assertThat(templates.choices(village, Words.CHINESE))
                .filteredOn(choice -> choice.name().equals("special-2026"))
                .extracting(TemplateChoice::origin)
                .containsExactly(TemplateOrigin.ABOVE);
        templates.drop(village, "special-2026");
        assertThat(text(FactTable.VILLAGE_1, "special-2026")).contains("本镇自己的话。");
        assertThatThrownBy(() -> templates.make(village, "special-2026", OWN))
                .hasMessageContaining("report.template.taken");
    }

    @Test
    void theTemplatesOfAnotherTownshipAreNotShown() {
        UnitRow other = units.byCode(FactTable.OTHER_TOWNSHIP).orElseThrow();
        assertThatThrownBy(() -> templates.choices(other, Words.CHINESE)).hasMessageContaining("unit.unknown");
        assertThatThrownBy(() -> templates.text(other, "default")).hasMessageContaining("unit.unknown");
    }

    @Test
    void onlyALeaderOfTheUnitOrAboveChangesIt() {
        Callers.as(township.id(), true, Role.CLERK);
        assertThatThrownBy(() -> templates.keep(township, "default", OWN)).hasMessageContaining("access.role");
        UnitRow village = units.byCode(FactTable.VILLAGE_1).orElseThrow();
        Callers.as(village.id(), true, Role.LEADER);
        assertThatThrownBy(() -> templates.keep(township, "default", OWN)).hasMessageContaining("unit.unknown");
    }

    private String text(String unit, String template) {
        Figures read = figures.figures(FigureRequest.of(unit, Period.year(2025)), Words.CHINESE);
        return SectionText.of(sections.preview(read, template));
    }
}
