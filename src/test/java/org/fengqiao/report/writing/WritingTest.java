package org.fengqiao.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.Units;
import org.fengqiao.report.Callers;
import org.fengqiao.report.FactTable;
import org.fengqiao.report.Facts;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Which;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.report.section.Manuscript;
import org.fengqiao.report.section.Passage;
import org.fengqiao.report.section.PassageKind;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.section.SectionService;
import org.fengqiao.report.section.Wording;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** A person's words and the figures' numbers: kept together, signed apart, never lost. */
@DatabaseTest
@Transactional
class WritingTest {
    private static final FigureRequest YEAR = FigureRequest.of(FactTable.TOWNSHIP, Period.year(2025));

    @Autowired
    private Writing writing;

    @Autowired
    private Passing passing;

    @Autowired
    private Seals seals;

    @Autowired
    private SealedFigures figures;

    @Autowired
    private SectionService sections;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private FactTable table;
    private long township;

    @BeforeEach
    void aYear() {
        clock.set("2026-03-02T09:00");
        Callers.cleared();
        table = new FactTable(jdbc, units);
        table.buildUnits();
        township = units.byCode(FactTable.TOWNSHIP).orElseThrow().id();
        for (int i = 0; i < 10; i++) {
            table.save(new Facts.Dispute(FactTable.VILLAGE_1)
                    .received("2025-03-%02dT10:00".formatted(1 + i))
                    .type("land")
                    .form("written")
                    .concluded("2025-04-%02dT10:00".formatted(1 + i), "agreement"));
        }
        Callers.as(township, true, Role.CLERK);
    }

    @Test
    void aRewrittenSentenceStaysAndItsNumberFollowsTheRecords() {
        WrittenSection begun = writing.begin(YEAR, null);
        writing.save(YEAR, begun.revision(), with(begun, "我们一共查出", "起。"));
        assertThat(text()).contains("我们一共查出10起。");
        table.save(new Facts.Dispute(FactTable.VILLAGE_1).received("2025-09-09T10:00"));
        assertThat(text()).contains("我们一共查出11起。");
    }

    @Test
    void aTemplateNamedByTheCallerIsWrittenAnewWhateverSomebodyWrote() {
        WrittenSection begun = writing.begin(YEAR, null);
        writing.save(YEAR, begun.revision(), with(begun, "我们一共查出", "起。"));
        assertThat(new String(
                        sections.text(figures.answer(YEAR, Words.CHINESE).figures(), "default"),
                        StandardCharsets.UTF_8))
                .doesNotContain("我们一共查出");
    }

    @Test
    void whoSavesOverAnotherIsToldAndNothingIsLost() {
        WrittenSection begun = writing.begin(YEAR, null);
        Callers.as(township, true, Role.LEADER);
        writing.save(YEAR, begun.revision(), with(begun, "领导写", "。"));
        Manuscript mine = with(begun, "经办人写", "。");
        assertThatThrownBy(() -> writing.save(YEAR, begun.revision(), mine)).isInstanceOf(TextChanged.class);
        writing.overwrite(YEAR, mine);
        assertThat(text()).contains("经办人写10。").doesNotContain("领导写");
        WrittenVersion theirs = writing.versions(YEAR).getFirst();
        assertThat(theirs.printed()).contains("领导写10。");
        writing.restore(YEAR, theirs.id());
        assertThat(text()).contains("领导写10。");
    }

    @Test
    void aTextIsCheckedThenSignedOnFrozenFiguresThenPassedOnWithItsDays() {
        WrittenSection draft = writing.begin(YEAR, null);
        WrittenSection checked = passing.advance(YEAR, draft.revision(), null, "");
        assertThat(checked.stage()).isEqualTo(Stage.CHECKED);
        assertThatThrownBy(() -> passing.advance(YEAR, checked.revision(), null, ""))
                .hasMessageContaining("access.role");
        Callers.as(township, true, Role.LEADER);
        assertThatThrownBy(() -> passing.advance(YEAR, checked.revision(), null, ""))
                .hasMessageContaining("writing.seal_first");
        seals.seal(YEAR);
        WrittenSection signed = passing.advance(YEAR, checked.revision(), null, "");
        assertThat(signed.stage()).isEqualTo(Stage.SIGNED);
        assertThatThrownBy(() -> passing.advance(YEAR, signed.revision(), null, ""))
                .hasMessageContaining("writing.day_missing");
        WrittenSection passed = passing.advance(YEAR, signed.revision(), LocalDate.of(2026, 3, 1), "党委会");
        assertThat(writing.versions(YEAR))
                .extracting(WrittenVersion::stage)
                .containsExactly(Stage.PASSED, Stage.SIGNED, Stage.CHECKED);
        WrittenSection better = writing.save(YEAR, passed.revision(), with(passed, "再改一句", "。"));
        assertThat(better.version()).isEqualTo(2);
        assertThat(better.stage()).isEqualTo(Stage.DRAFT);
        assertThat(writing.versions(YEAR).getFirst().printed()).doesNotContain("再改一句");
    }

    @Test
    void aNumberTypedByHandThatTheRecordsContradictStopsTheText() {
        WrittenSection begun = writing.begin(YEAR, null);
        List<Passage> passages = new ArrayList<>(begun.manuscript().passages());
        passages.add(0, new Passage(PassageKind.PARAGRAPH, List.of(Piece.Words.plain("全年共排查矛盾纠纷112起，化解率98.5%。"))));
        WrittenSection wrong = writing.save(
                YEAR, begun.revision(), new Manuscript(begun.manuscript().title(), passages, ""));
        assertThatThrownBy(() -> passing.advance(YEAR, wrong.revision(), null, ""))
                .hasMessageContaining("writing.checks_failed");
    }

    @Test
    void anUnknownFigureIsRefusedAndTheOldTextStays() {
        WrittenSection begun = writing.begin(YEAR, null);
        Manuscript wrong = new Manuscript(
                "题",
                List.of(new Passage(
                        PassageKind.PARAGRAPH, List.of(new Piece.Number("dispute.nothing", Wording.EXACT, Which.ALL)))),
                "");
        assertThatThrownBy(() -> writing.save(YEAR, begun.revision(), wrong))
                .hasMessageContaining("report.figure.unknown");
        assertThat(writing.find(YEAR).orElseThrow()).isEqualTo(begun);
    }

    @Test
    void whoMayNotSeeRestrictedRecordsNeitherReadsNorWrites() {
        writing.begin(YEAR, null);
        Callers.as(township, false, Role.CLERK);
        assertThatThrownBy(() -> writing.find(YEAR)).hasMessageContaining("report.section.uncleared");
        assertThatThrownBy(() -> writing.begin(YEAR, null)).hasMessageContaining("report.section.uncleared");
    }

    private String text() {
        return new String(sections.text(figures.answer(YEAR, Words.CHINESE).figures(), null), StandardCharsets.UTF_8);
    }

    private static Manuscript with(WrittenSection section, String before, String after) {
        List<Passage> passages = new ArrayList<>(section.manuscript().passages());
        passages.set(
                0,
                new Passage(
                        PassageKind.PARAGRAPH,
                        List.of(
                                Piece.Words.plain(before),
                                new Piece.Number("dispute.found", Wording.EXACT, Which.ALL),
                                Piece.Words.plain(after))));
        return new Manuscript(
                section.manuscript().title(), passages, section.manuscript().rateNote());
    }
}
