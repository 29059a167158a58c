package org.fengqiao.report.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.fengqiao.kernel.Period;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.section.Passage;
import org.fengqiao.report.section.PassageKind;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.writing.Writing;
import org.fengqiao.report.writing.WrittenSection;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;

/** What the server does with what the editor in the browser hands over. */
@DatabaseTest
@Transactional
class WritingDeskTest extends SpringBrowserlessTest {
    private static final String SEED = "873";

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private Writing writing;

    @Autowired
    private MovableClock clock;

    private FigureRequest year;
    private WrittenSection begun;

    @BeforeEach
    void aTextThatALeaderHasBegun() {
        clock.set("2026-03-02T09:00");
        UnitRow township = Township.build(units, users, SEED);
        year = FigureRequest.of(township.code(), Period.year(2025));
        users.clear("leader-" + SEED, true);
        users.clear("clerk-" + SEED, true);
        LoggedIn.as(users, "leader-" + SEED);
        begun = writing.begin(year, "short", null);
    }

    @AfterEach
    void logOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatIsHandedOverIsSavedWithItsTitle() {
        open();
        desk().written(1, text("新的标题", "新的一句。"), false);
        assertThat(saved()).isEqualTo("新的标题/新的一句。");
        assertThat(asked()).isFalse();
    }

    @Test
    void whatWasLeftUnsentOnTheTextAsItIsIsSaved() {
        open();
        desk().rescued(1, text("题", "断网时写的。"), begun.revision());
        assertThat(saved()).isEqualTo("题/断网时写的。");
        assertThat(asked()).isFalse();
    }

    @Test
    void whatWasLeftUnsentOnAnOlderTextIsAskedAboutAndNeitherIsLost() {
        anotherWrites("经办写的。");
        open();
        desk().rescued(1, text("题", "断网时写的。"), begun.revision());
        assertThat(saved()).endsWith("/经办写的。");
        assertThat(asked()).isTrue();
        desk().written(2, text("题", "断网时写的，又写。"), false);
        assertThat(saved()).endsWith("/经办写的。");
        press("keep-mine");
        assertThat(saved()).isEqualTo("题/断网时写的，又写。");
        assertThat(asked()).isFalse();
        assertThat(writing.versions(year).getFirst().printed()).contains("经办写的。");
    }

    @Test
    void untilItIsDecidedWhoseTextStaysNothingCanBeDoneWithEither() {
        open();
        anotherWrites("经办写的。");
        assertThat(offered("advance")).isTrue();
        desk().written(1, text("题", "领导写的。"), false);
        assertThat(asked()).isTrue();
        assertThat(offered("advance")).isFalse();
        press("take-theirs");
        assertThat(asked()).isFalse();
        assertThat(offered("advance")).isTrue();
        assertThat(saved()).endsWith("/经办写的。");
    }

    @Test
    void whatIsRefusedIsToldWhereItIsTypedAndTheNextTextThatFitsIsSaved() {
        open();
        desk().written(1, text("题", "长".repeat(50_001)), false);
        assertThat(trouble().isVisible()).isTrue();
        assertThat(trouble().getText()).contains("50,001字").contains("50,000字");
        assertThat(offered("advance")).isFalse();
        desk().written(2, "{\"title\":\"题\"}", false);
        assertThat(trouble().getText()).startsWith("编辑器送来的内容无法读取");
        desk().written(3, text("题", "短。"), false);
        assertThat(trouble().isVisible()).isFalse();
        assertThat(offered("advance")).isTrue();
        assertThat(saved()).isEqualTo("题/短。");
    }

    private void open() {
        Location location = new Location("report/write?unit=" + year.unit() + "&period=2025");
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private void anotherWrites(String words) {
        LoggedIn.as(users, "clerk-" + SEED);
        WrittenSection read = writing.find(year).orElseThrow();
        writing.save(
                year,
                read.revision(),
                read.manuscript()
                        .with("题", List.of(new Passage(PassageKind.PARAGRAPH, List.of(Piece.Words.plain(words))))));
        LoggedIn.as(users, "leader-" + SEED);
    }

    private String saved() {
        var manuscript = writing.find(year).orElseThrow().manuscript();
        return manuscript.title() + "/"
                + manuscript.passages().stream()
                        .flatMap(passage -> passage.pieces().stream())
                        .map(piece -> piece instanceof Piece.Words words ? words.text() : "#")
                        .reduce("", String::concat);
    }

    private static String text(String title, String words) {
        return "{\"title\":\"" + title + "\",\"passages\":[{\"kind\":\"paragraph\",\"pieces\":[{\"text\":\"" + words
                + "\",\"lead\":false}]}]}";
    }

    private WritingDesk desk() {
        return find(WritingDesk.class).single();
    }

    private Div trouble() {
        return desk().getChildren()
                .flatMap(child -> child.getChildren())
                .flatMap(child -> child.getChildren())
                .filter(child -> child.getId().filter("writing-trouble"::equals).isPresent())
                .map(Div.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private boolean asked() {
        return offered("keep-mine");
    }

    private boolean offered(String id) {
        return find(Button.class).withId(id).exists();
    }

    private void press(String id) {
        test(find(Button.class).withId(id).single()).click();
    }
}
