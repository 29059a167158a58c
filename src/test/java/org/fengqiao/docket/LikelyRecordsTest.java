package org.fengqiao.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.LoggedIn;
import org.fengqiao.testing.MovableClock;
import org.fengqiao.testing.Township;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Something is recorded that others may have recorded before. */
@DatabaseTest
@Transactional
class LikelyRecordsTest {
    private static final String SEED = "830";

    @Autowired
    private LikelyRecords records;

    @Autowired
    private Docket docket;

    @Autowired
    private Matters matters;

    @Autowired
    private jakarta.persistence.EntityManager entities;

    @Autowired
    private Units units;

    @Autowired
    private Users users;

    @Autowired
    private Asking asking;

    @Autowired
    private MovableClock clock;

    private UnitRow township;

    @BeforeEach
    void found() {
        clock.set("2025-03-05T09:00");
        township = Township.build(units, users, SEED);
        LoggedIn.as(users, "clerk-" + SEED);
    }

    @AfterEach
    void logOut() {
        LoggedIn.out();
    }

    @Test
    void theSameTelephoneIsFoundHoweverItIsWritten() {
        CaseRef ticket = open("路灯不亮", "一组", person("马国桂", "13895001234", null));
        assertThat(find("宅基地", null, person("无关", "+86 138-9500-1234", null)))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.ref()).isEqualTo(ticket);
                    assertThat(record.reasons()).containsExactly(LikelyReason.SAME_PHONE);
                });
    }

    @Test
    void theSameIdNumberIsFoundHoweverItIsWritten() {
        CaseRef ticket = open("路灯不亮", "一组", person("马国桂", null, "11010519491231002x"));
        assertThat(refs(find("宅基地", null, person("马某", null, "11010519491231002X"))))
                .containsExactly(ticket);
    }

    @Test
    void aNameTellsOnlyWithinItsVillage() {
        CaseRef here = open("路灯不亮", "一组", person("马国桂", null, null));
        open(CaseKind.TICKET, 2, "井盖缺失", "二组", person("马国桂", null, null));
        assertThat(find("宅基地", null, person("马国桂", null, null))).singleElement().satisfies(record -> {
            assertThat(record.ref()).isEqualTo(here);
            assertThat(record.reasons()).containsExactly(LikelyReason.SAME_NAME_AND_VILLAGE);
        });
    }

    @Test
    void theSameWordsAndPlaceAreFound() {
        CaseRef ticket = open("反映村东头排水沟堵塞", "二组老磨坊旁", person("甲某", null, null));
        open("低保申请", "一组", person("乙某", null, null));
        assertThat(find("排水沟堵塞，雨水倒灌进院子", "老磨坊旁边", person("丙某", null, null)))
                .singleElement()
                .satisfies(record -> {
                    assertThat(record.ref()).isEqualTo(ticket);
                    assertThat(record.reasons()).containsExactly(LikelyReason.SAME_WORDS_AND_VILLAGE);
                });
    }

    @Test
    void likeWordsOfAnotherVillageAreOfferedOnlyWhereTheyAreVeryMuchAlike() {
        open(CaseKind.TICKET, 2, "路灯不亮三个月无人修理", "村口小卖部", person("甲某", null, null));
        assertThat(find("路灯不亮三个月", "学校门前", person("乙某", null, null))).isEmpty();
        CaseRef here = open("路灯不亮三个月无人修理", "学校对面", person("丙某", null, null));
        assertThat(refs(find("路灯不亮三个月", "学校门前", person("乙某", null, null)))).containsExactly(here);
        CaseRef same = open(CaseKind.TICKET, 2, "路灯不亮三个月", "学校门前", person("丁某", null, null));
        assertThat(find("路灯不亮三个月", "学校门前", person("乙某", null, null)))
                .extracting(LikelyRecord::ref, record -> record.reasons().getFirst())
                .containsExactly(
                        tuple(here, LikelyReason.SAME_WORDS_AND_VILLAGE), tuple(same, LikelyReason.SAME_WORDS));
    }

    @Test
    void aCorrectedTitleIsFoundByItsNewWords() {
        CaseRef ticket = open("路灯不亮", "一组", person("甲某", null, null));
        docket.correct(ticket.id(), "排水沟堵塞倒灌", null, "老磨坊");
        entities.flush();
        assertThat(refs(find("排水沟堵塞", "老磨坊", person("乙某", null, null)))).containsExactly(ticket);
        assertThat(find("路灯不亮了", "一组", person("乙某", null, null))).isEmpty();
    }

    @Test
    void theLikeliestComesFirstAndOfEquallyLikelyOnesTheNewest() {
        CaseRef name = open("路灯不亮", "一组", person("马国桂", null, null));
        CaseRef phone = open("井盖缺失", "一组", person("某女士", "13895001234", null));
        CaseRef both = open("道路破损", "一组", person("马国桂", "13895001234", null));
        CaseRef newer = open("垃圾清运", "一组", person("马国桂", null, null));
        assertThat(refs(find("宅基地", null, person("马国桂", "13895001234", null))))
                .containsExactly(both, phone, newer, name);
    }

    @Test
    void whatMayNotBeSeenIsNotFound() {
        open("路灯不亮", "一组", person("马国桂", "13895001234", null));
        LoggedIn.as(users, "mediator2-" + SEED);
        assertThat(find("路灯不亮", "一组", person("马国桂", "13895001234", null))).isEmpty();
    }

    @Test
    void whatIsVoidOrMergedOrLinkedAlreadyIsNotFound() {
        NewParty caller = person("马国桂", "13895001234", null);
        CaseRef kept = open("路灯不亮", "一组", caller);
        CaseRef merged = open("路灯不亮了", "一组", caller);
        CaseRef wrong = open("路灯又不亮", "一组", caller);
        CaseRef linked = open("路灯还是不亮", "一组", caller);
        CaseRef likely = open("路灯仍旧不亮", "一组", caller);
        docket.merge(merged.id(), kept.id(), "重复");
        docket.makeVoid(wrong.id(), "误登");
        entities.flush();
        matters.link(kept.id(), linked.id(), "同一盏灯");
        assertThat(refs(records.find(kept.id()))).containsExactly(likely);
        assertThat(refs(records.find(likely.id()))).containsExactlyInAnyOrder(linked, kept);
    }

    @Test
    void noMoreThanTwentyAreOffered() {
        IntStream.range(0, 25).forEach(i -> open("路灯不亮" + i, "一组", person("马国桂", "13895001234", null)));
        assertThat(find("路灯不亮", "一组", person("马国桂", "13895001234", null))).hasSize(20);
    }

    @Test
    void nothingTypedFindsNothing() {
        open("路灯不亮", "一组", person("马国桂", null, null));
        assertThat(records.find(new LikelyQuery(null, null, "", "", List.of()))).isEmpty();
        assertThat(find("", "", person("", "", ""))).isEmpty();
    }

    private List<LikelyRecord> find(String title, @Nullable String place, NewParty... people) {
        return records.find(new LikelyQuery(village(1), title, null, place, List.of(people)));
    }

    private static List<CaseRef> refs(List<LikelyRecord> found) {
        return found.stream().map(LikelyRecord::ref).toList();
    }

    private static NewParty person(String name, @Nullable String phone, @Nullable String idNumber) {
        return new NewParty(PartyRole.APPLICANT, name, idNumber, phone, null);
    }

    private CaseRef open(String title, String place, NewParty... people) {
        return open(CaseKind.TICKET, 1, title, place, people);
    }

    private CaseRef open(CaseKind kind, int village, String title, String place, NewParty... people) {
        CaseRef ref = docket.open(
                new OpenCase(
                        kind,
                        village(village),
                        title,
                        null,
                        place,
                        clock.instant(),
                        null,
                        List.of(people),
                        List.of(),
                        false),
                asking.user());
        entities.flush();
        return ref;
    }

    private long village(int number) {
        return units.byCode(township.code() + "20" + number).orElseThrow().id();
    }
}
