package org.fengqiao.report.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.Which;
import org.fengqiao.report.section.Manuscript;
import org.fengqiao.report.section.Passage;
import org.fengqiao.report.section.PassageKind;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.section.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ManuscriptJsonTest {
    @Test
    void whatIsKeptIsReadAgainToTheLast() {
        Manuscript manuscript = new Manuscript(
                "题“目”",
                List.of(
                        new Passage(PassageKind.HEADING_1, List.of(Piece.Words.plain("一[段]{话}\\"))),
                        new Passage(
                                PassageKind.ITEM,
                                List.of(
                                        new Piece.Words("领句。", true),
                                        new Piece.Moving("asof"),
                                        new Piece.Number(
                                                "dispute.agreement_amount", Wording.ABOUT, Which.part("a:b"))))),
                "注：{name}",
                "中共某镇委员会");
        assertThat(ManuscriptJson.read(ManuscriptJson.write(manuscript))).isEqualTo(manuscript);
    }

    @Test
    void neighbouringWordsAreOnePieceHoweverTheBrowserSplitThem() {
        assertThat(ManuscriptJson.edited(edited(
                        "[{\"kind\":\"paragraph\",\"pieces\":[{\"text\":\"甲\"},{\"text\":\"乙\",\"lead\":false}]}]")))
                .isEqualTo(new EditedText(
                        "题", List.of(new Passage(PassageKind.PARAGRAPH, List.of(Piece.Words.plain("甲乙"))))));
    }

    @Test
    void aTextWithoutATitleKeepsTheOneItHad() {
        Manuscript before = new Manuscript("旧题", List.of(), "");
        assertThat(new EditedText("  ", List.of()).in(before).title()).isEqualTo("旧题");
        assertThat(new EditedText(" 新题 ", List.of()).in(before).title()).isEqualTo("新题");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[{\"kind\":\"poem\",\"pieces\":[]}]",
                "[{\"kind\":\"paragraph\",\"pieces\":[{}]}]",
                "[{\"kind\":\"paragraph\",\"pieces\":[{\"code\":\"dispute.found\",\"wording\":\"loud\"}]}]",
                "\"no list\""
            })
    void whatCannotBeReadIsRefusedAndNeverDropped(String passages) {
        assertThatThrownBy(() -> ManuscriptJson.edited(edited(passages))).isInstanceOf(Refused.class);
    }

    private static String edited(String passages) {
        return "{\"title\":\"题\",\"passages\":" + passages + "}";
    }
}
