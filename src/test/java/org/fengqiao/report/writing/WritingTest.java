package org.fengqiao.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.CurrentUser;
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
import org.fengqiao.report.section.SectionBlock;
import org.fengqiao.report.section.SectionRun;
import org.fengqiao.report.section.SectionService;
import org.fengqiao.report.section.Wording;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.LoggerFactory;
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
    private WritingRows rows;

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
        WrittenSection begun = writing.begin(YEAR, null, null);
        writing.save(YEAR, begun.revision(), with(begun, "我们一共查出", "起。"));
        assertThat(text()).contains("我们一共查出10起。");
        table.save(new Facts.Dispute(FactTable.VILLAGE_1).received("2025-09-09T10:00"));
        assertThat(text()).contains("我们一共查出11起。");
    }

    @Test
    void aTemplateNamedByTheCallerIsWrittenAnewWhateverSomebodyWrote() {
        WrittenSection begun = writing.begin(YEAR, null, null);
        writing.save(YEAR, begun.revision(), with(begun, "我们一共查出", "起。"));
        assertThat(new String(
                        sections.text(figures.answer(YEAR, Words.CHINESE).figures(), "default"),
                        StandardCharsets.UTF_8))
                .doesNotContain("我们一共查出");
    }

    @Test
    void whoSavesOverAnotherIsToldAndNothingIsLost() {
        WrittenSection begun = writing.begin(YEAR, null, null);
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
    void whoGivesWayToAnothersWordsFindsHisOwnAmongTheVersions() {
        WrittenSection begun = writing.begin(YEAR, null, null);
        Callers.as(township, true, Role.LEADER);
        writing.save(YEAR, begun.revision(), with(begun, "领导写", "。"));
        writing.giveWay(YEAR, with(begun, "经办人写", "。"));
        assertThat(text()).contains("领导写10。").doesNotContain("经办人写");
        WrittenVersion mine = writing.versions(YEAR).getFirst();
        assertThat(mine.printed()).contains("经办人写10。");
        writing.restore(YEAR, mine.id());
        assertThat(text()).contains("经办人写10。");
    }

    @Test
    void aTextIsCheckedThenSignedOnFrozenFiguresThenPassedOnWithItsDays() {
        WrittenSection draft = writing.begin(YEAR, null, null);
        WrittenSection checked = passing.advance(YEAR, draft.revision(), null, "");
        assertThat(checked.stage()).isEqualTo(Stage.CHECKED);
        assertThatThrownBy(() -> passing.advance(YEAR, checked.revision(), null, ""))
                .hasMessageContaining("access.role");
        Callers.as(township, true, Role.LEADER);
        assertThatThrownBy(() -> passing.advance(YEAR, checked.revision(), null, ""))
                .hasMessageContaining("writing.seal_first");
        seals.seal(YEAR);
        assertThatThrownBy(() -> passing.advance(YEAR, checked.revision(), null, ""))
                .hasMessageContaining("writing.day_missing");
        assertThatThrownBy(() -> passing.advance(YEAR, checked.revision(), LocalDate.of(2026, 3, 3), ""))
                .hasMessageContaining("writing.day_future");
        WrittenSection signed = passing.advance(YEAR, checked.revision(), LocalDate.of(2026, 3, 1), "");
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
        WrittenSection begun = writing.begin(YEAR, null, null);
        List<Passage> passages = new ArrayList<>(begun.manuscript().passages());
        passages.add(0, new Passage(PassageKind.PARAGRAPH, List.of(Piece.Words.plain("全年共排查矛盾纠纷112起，化解率98.5%。"))));
        WrittenSection wrong = writing.save(
                YEAR, begun.revision(), new Manuscript(begun.manuscript().title(), passages, ""));
        assertThatThrownBy(() -> passing.advance(YEAR, wrong.revision(), null, ""))
                .hasMessageContaining("writing.checks_failed");
    }

    @Test
    void aSignedTextPrintsTheSameWordsOnTheSameDayWhateverIsCountedLater() {
        for (int i = 0; i < 8; i++) {
            table.save(new Facts.Dispute(FactTable.VILLAGE_1).received("2024-03-%02dT10:00".formatted(1 + i)));
        }
        WrittenSection begun = writing.begin(YEAR, null, null);
        writing.save(YEAR, begun.revision(), about(begun, Wording.YEAR_OVER_YEAR));
        WrittenSection signed = sign(LocalDate.of(2026, 3, 1));
        String words = text();
        assertThat(words).contains("同比增长25%").contains("2026年3月1日");

        clock.set("2026-04-05T09:00");
        table.save(new Facts.Dispute(FactTable.VILLAGE_1).received("2024-09-09T10:00"));
        assertThat(text()).isEqualTo(words);
        WrittenSection passed = passing.advance(YEAR, signed.revision(), LocalDate.of(2026, 4, 5), "");
        assertThat(writing.versions(YEAR).stream().limit(2).map(WrittenVersion::printed))
                .containsOnly(words);
        assertThat(new String(
                        sections.text(figures.answer(YEAR, Words.CHINESE).figures(), "default"),
                        StandardCharsets.UTF_8))
                .contains("2026年4月5日");

        writing.save(YEAR, passed.revision(), with(passed, "再写", "起。"));
        assertThat(text()).contains("再写10起。").contains("2026年4月5日");
    }

    @Test
    void whoWroteTheWordsStaysWhoeverTakesThemOnAndWhoeverWritesOverThem() {
        Callers.as("li", "李明", township, true, Role.CLERK);
        WrittenSection begun = writing.begin(YEAR, null, null);
        clock.set("2026-03-02T11:00");
        Callers.as("zhang", "张华", township, true, Role.LEADER);
        WrittenSection checked = passing.advance(YEAR, begun.revision(), null, "");
        assertThat(checked.changedBy()).isEqualTo("李明");
        assertThat(checked.changedAt()).isEqualTo(begun.changedAt());
        writing.save(YEAR, checked.revision(), with(checked, "张华写", "。"));
        WrittenVersion before = writing.versions(YEAR).getFirst();
        assertThat(before.writtenBy()).isEqualTo("李明");
        assertThat(before.writtenAt()).isEqualTo(begun.changedAt());
        assertThat(before.keptBy()).isEqualTo("张华");
        assertThat(before.keptAt()).isEqualTo(clock.instant());
    }

    @Test
    void twoPeopleOfOneNameAreToldApart() {
        Callers.as("liming1", "李明", township, true, Role.CLERK);
        WrittenSection begun = writing.begin(YEAR, null, null);
        WrittenSection first = writing.save(YEAR, begun.revision(), with(begun, "一个写", "。"));
        assertThat(writing.versions(YEAR)).isEmpty();
        Callers.as("liming2", "李明", township, true, Role.CLERK);
        writing.save(YEAR, first.revision(), with(first, "另一个写", "。"));
        assertThat(writing.versions(YEAR))
                .singleElement()
                .satisfies(kept -> assertThat(kept.printed()).contains("一个写10。"));
    }

    @Test
    void whoBeginsAfterAnotherHasBegunIsToldAndChangesNothing() {
        WrittenSection begun = writing.begin(YEAR, null, null);
        WrittenSection theirs = writing.save(YEAR, begun.revision(), with(begun, "已经写了", "。"));
        assertThatThrownBy(() -> writing.begin(YEAR, "short", null)).isInstanceOf(TextChanged.class);
        assertThatThrownBy(() -> writing.begin(YEAR, "short", begun.revision())).isInstanceOf(TextChanged.class);
        assertThat(writing.find(YEAR)).contains(theirs);
        assertThat(writing.begin(YEAR, "short", theirs.revision()).manuscript()).isNotEqualTo(theirs.manuscript());
        assertThat(writing.versions(YEAR).getFirst().printed()).contains("已经写了");
    }

    @Test
    void whoBeginsAtTheSameMomentAsAnotherIsToldSo() {
        WrittenSection begun = writing.begin(YEAR, null, null);
        assertThatThrownBy(() -> rows.insert(
                        township, YEAR.period(), begun.manuscript(), CurrentUser.commandLine(), clock.instant()))
                .isInstanceOf(TextChanged.class);
    }

    @Test
    void whoGoesOnWritingWaitsForNoFigureToBeCounted() {
        WrittenSection begun = writing.begin(YEAR, null, null);
        Logger statements = (Logger) LoggerFactory.getLogger("org.springframework.jdbc.core.JdbcTemplate");
        ListAppender<ILoggingEvent> seen = new ListAppender<>();
        seen.start();
        statements.addAppender(seen);
        statements.setLevel(Level.DEBUG);
        try {
            writing.save(YEAR, begun.revision(), with(begun, "接着写", "起。"));
        } finally {
            statements.detachAppender(seen);
            statements.setLevel(null);
        }
        assertThat(seen.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(statement -> statement.contains("update written_section"))
                .noneMatch(statement -> statement.contains("dispute"));
    }

    @Test
    void theSameWordsSavedAgainAreNoConflict() {
        WrittenSection begun = writing.begin(YEAR, null, null);
        Manuscript words = with(begun, "一样的话", "。");
        WrittenSection saved = writing.save(YEAR, begun.revision(), words);
        assertThat(writing.save(YEAR, begun.revision(), words)).isEqualTo(saved);
    }

    @Test
    void aTextThatIsTooLongIsRefusedAndTheOldOneStays() {
        WrittenSection begun = writing.begin(YEAR, null, null);
        assertThatThrownBy(() -> writing.save(YEAR, begun.revision(), with(begun, "字".repeat(50_001), "。")))
                .hasMessageContaining("writing.too_long");
        Passage number = new Passage(
                PassageKind.PARAGRAPH, List.of(new Piece.Number("dispute.found", Wording.EXACT, Which.ALL)));
        assertThatThrownBy(() -> writing.save(
                        YEAR, begun.revision(), begun.manuscript().with("题", Collections.nCopies(5_000, number))))
                .hasMessageContaining("writing.too_many_pieces");
        assertThatThrownBy(() -> writing.save(
                        YEAR,
                        begun.revision(),
                        begun.manuscript()
                                .with("题".repeat(101), begun.manuscript().passages())))
                .hasMessageContaining("writing.title_long");
        assertThat(writing.find(YEAR)).contains(begun);
        writing.save(YEAR, begun.revision(), with(begun, "字".repeat(40_000), "。"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PassageKind.class,
            names = {"HEADING_1", "HEADING_2", "NOTE", "ITEM"})
    void aNumberTypedByHandIsCheckedWhereverItStands(PassageKind kind) {
        WrittenSection begun = writing.begin(YEAR, null, null);
        List<Passage> passages = new ArrayList<>(begun.manuscript().passages());
        passages.add(0, new Passage(kind, List.of(Piece.Words.plain("全年共排查矛盾纠纷112起"))));
        WrittenSection wrong =
                writing.save(YEAR, begun.revision(), begun.manuscript().with("题", passages));
        assertThatThrownBy(() -> passing.advance(YEAR, wrong.revision(), null, ""))
                .hasMessageContaining("writing.checks_failed");
    }

    @Test
    void aNumberTypedIntoTheTitleIsCheckedToo() {
        WrittenSection begun = writing.begin(YEAR, null, null);
        WrittenSection wrong = writing.save(
                YEAR,
                begun.revision(),
                begun.manuscript().with("枫林镇2025年排查矛盾纠纷112起", begun.manuscript().passages()));
        assertThatThrownBy(() -> passing.advance(YEAR, wrong.revision(), null, ""))
                .hasMessageContaining("writing.checks_failed");
    }

    @Test
    void aNumberInAHeadingStaysBoundToItsFigure() {
        WrittenSection begun = writing.begin(YEAR, null, null);
        List<Passage> passages = new ArrayList<>(begun.manuscript().passages());
        passages.add(
                0,
                new Passage(
                        PassageKind.HEADING_1,
                        List.of(
                                Piece.Words.plain("排查"),
                                new Piece.Number("dispute.found", Wording.EXACT, Which.ALL),
                                Piece.Words.plain("起"))));
        writing.save(YEAR, begun.revision(), begun.manuscript().with("题", passages));
        table.save(new Facts.Dispute(FactTable.VILLAGE_1).received("2025-09-09T10:00"));
        assertThat(sections.preview(figures.answer(YEAR, Words.CHINESE).figures(), null)
                        .blocks()
                        .getFirst())
                .isEqualTo(new SectionBlock.Heading(
                        1,
                        List.of(
                                new SectionRun.Plain("排查", false),
                                new SectionRun.Bound("11", "dispute.found", Which.ALL),
                                new SectionRun.Plain("起", false))));
        assertThat(text()).contains("一、排查11起");
    }

    @Test
    void anUnknownFigureIsRefusedAndTheOldTextStays() {
        WrittenSection begun = writing.begin(YEAR, null, null);
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
        writing.begin(YEAR, null, null);
        Callers.as(township, false, Role.CLERK);
        assertThatThrownBy(() -> writing.find(YEAR)).hasMessageContaining("report.section.uncleared");
        assertThatThrownBy(() -> writing.begin(YEAR, null, null)).hasMessageContaining("report.section.uncleared");
    }

    private String text() {
        return new String(sections.text(figures.answer(YEAR, Words.CHINESE).figures(), null), StandardCharsets.UTF_8);
    }

    /** Checked, frozen and signed. */
    private WrittenSection sign(LocalDate day) {
        WrittenSection draft = writing.find(YEAR).orElseThrow();
        Callers.as(township, true, Role.LEADER);
        WrittenSection checked = passing.advance(YEAR, draft.revision(), null, "");
        seals.seal(YEAR);
        return passing.advance(YEAR, checked.revision(), day, "");
    }

    private static Manuscript about(WrittenSection section, Wording wording) {
        List<Passage> passages = new ArrayList<>(section.manuscript().passages());
        passages.add(
                new Passage(PassageKind.PARAGRAPH, List.of(new Piece.Number("dispute.found", wording, Which.ALL))));
        return section.manuscript().with(section.manuscript().title(), passages);
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
