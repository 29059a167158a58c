package org.fengqiao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.Township;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@DatabaseTest
@Transactional
class DraftsTest {
    private static final String SEED = "350";

    @Autowired
    private Drafts drafts;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void somebodyIsLoggedIn() {
        Township.build(units, users, SEED);
        LoggedIn.as(users, "grid1-" + SEED);
    }

    @Test
    void theLastStateOfAFormIsFoundAgain() {
        drafts.keep("intake", Drafts.NEW, "{\"place\":\"村口\"}");
        drafts.keep("intake", Drafts.NEW, "{\"place\":\"村口老槐树下\"}");
        assertThat(drafts.find("intake", Drafts.NEW).orElseThrow().body()).isEqualTo("{\"place\":\"村口老槐树下\"}");
        assertThat(drafts.find("intake", "1号")).isEmpty();
    }

    @Test
    void nobodyElseFindsIt() {
        drafts.keep("intake", Drafts.NEW, "mine");
        LoggedIn.as(users, "grid2-" + SEED);
        assertThat(drafts.find("intake", Drafts.NEW)).isEmpty();
        drafts.dropAll("intake");
        LoggedIn.as(users, "grid1-" + SEED);
        assertThat(drafts.find("intake", Drafts.NEW)).isPresent();
    }

    @Test
    void whatWasWrittenIsNotReadableInTheDatabase() {
        drafts.keep("intake", Drafts.NEW, "13800138000");
        byte[] stored = jdbc.sql("select body from draft").query(byte[].class).single();
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("13800138000");
    }

    @Test
    void filesAreKeptInOrderAndDroppedOneByOne() {
        drafts.keep("photos", "2", new byte[] {2});
        drafts.keep("photos", "1", new byte[] {1});
        assertThat(drafts.pieces("photos")).extracting(Drafts.Piece::subject).containsExactly("1", "2");
        drafts.drop("photos", "1");
        assertThat(drafts.pieces("photos").getFirst().body()).containsExactly(2);
    }
}
