package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextPiecesTest {
    @Test
    void everyTwoNeighbouringCharactersAreAPiece() {
        assertThat(TextPieces.of("排水沟堵")).containsExactly("排水", "水沟", "沟堵");
    }

    @Test
    void numbersAndLatinWordsStayWhole() {
        assertThat(TextPieces.of("3号楼，Lot-12B")).containsExactly("3", "号楼", "lot", "12b");
    }

    @Test
    void whatEveryRecordSaysIsLeftOut() {
        assertThat(TextPieces.of("反映 纠纷")).isEmpty();
        assertThat(TextPieces.of("", null)).isEmpty();
    }

    @Test
    void aRareCharacterBeyondTheBasicPlaneIsOneCharacter() {
        assertThat(TextPieces.of("𠮷家沟")).containsExactly("𠮷家", "家沟");
    }

    @Test
    void ofADisputeTheSummarysBeginningTellsToo() {
        assertThat(TextPieces.of(CaseKind.DISPUTE, "马与罗", "水沟", "村东")).contains("水沟", "村东");
        assertThat(TextPieces.of(CaseKind.TICKET, "马与罗", "水沟", "村东")).doesNotContain("水沟");
    }
}
