package org.fengqiao.docket;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds earlier records of the same people, place and words, whatever door they came through: at most 20, the likeliest
 * first, and only such as the current user may see. What it reads does not grow with the number of records.
 */
@Service
@Transactional(readOnly = true)
public class LikelyRecords {
    private static final int MOST = 20;
    /** So many of the best are looked at, since some of them may not be seen. */
    private static final int LOOKED_AT = 400;

    /** Like words of another village must be so alike to be offered. */
    private static final double ALIKE_ELSEWHERE = 0.8;

    private static final String SEEN = "select c.id, c.number, c.kind, c.state, c.title, c.received_at,"
            + " u.name as unit_name, (select min(v.id) from unit_closure t join unit v on v.id = t.ancestor_id"
            + " where t.unit_id = c.unit_id and v.kind in ('village', 'community')) as village"
            + " from case_file c join unit u on u.id = c.unit_id where c.id in (:ids)"
            + " and c.state not in ('merged', 'void') and" + CaseAccess.MAY_SEE;

    private final LikelyPeople people;
    private final LikelyWords words;
    private final Units units;
    private final CaseReading cases;
    private final Parties parties;
    private final Asking asking;
    private final JdbcClient jdbc;

    LikelyRecords(
            LikelyPeople people,
            LikelyWords words,
            Units units,
            CaseReading cases,
            Parties parties,
            Asking asking,
            JdbcClient jdbc) {
        this.people = people;
        this.words = words;
        this.units = units;
        this.cases = cases;
        this.parties = parties;
        this.asking = asking;
        this.jdbc = jdbc;
    }

    /** What may be the same matter as something that is being recorded. */
    public List<LikelyRecord> find(LikelyQuery query) {
        Long village = villageOf(query.unitId());
        return likeliest(found(query, village), village);
    }

    /** What may be the same matter as this case, and is not linked with it yet. */
    public List<LikelyRecord> find(long caseId) {
        CaseView file = cases.get(caseId);
        LikelyQuery query =
                new LikelyQuery(file.unit().id(), file.title(), file.summary(), file.place(), parties.known(caseId));
        Long village = villageOf(file.unit().id());
        Map<Long, Likeness> found = found(query, village);
        found.keySet().removeAll(sameMatter(caseId));
        return likeliest(found, village);
    }

    private Set<Long> sameMatter(long caseId) {
        return Set.copyOf(jdbc.sql("select c.id from case_file c where c.id = :case or c.matter_id ="
                        + " (select matter_id from case_file where id = :case)")
                .param("case", caseId)
                .query(Long.class)
                .list());
    }

    private Map<Long, Likeness> found(LikelyQuery query, @Nullable Long village) {
        Map<Long, Likeness> found = new HashMap<>();
        people.sameIdNumber(query.people())
                .forEach(id -> likeness(found, id).reasons.add(LikelyReason.SAME_ID_NUMBER));
        people.samePhone(query.people())
                .forEach(id -> likeness(found, id).reasons.add(LikelyReason.SAME_PHONE));
        if (village != null) {
            people.sameName(query.people(), village)
                    .forEach(id -> likeness(found, id).reasons.add(LikelyReason.SAME_NAME_AND_VILLAGE));
        }
        words.similar(TextPieces.of(query.title(), query.place(), query.summary()), LOOKED_AT)
                .forEach((id, score) -> {
                    Likeness likeness = likeness(found, id);
                    likeness.words = score;
                    likeness.reasons.add(LikelyReason.SAME_WORDS);
                });
        return found;
    }

    private static Likeness likeness(Map<Long, Likeness> found, long caseId) {
        return found.computeIfAbsent(caseId, id -> new Likeness());
    }

    private @Nullable Long villageOf(@Nullable Long unitId) {
        return unitId == null
                ? null
                : units.nearest(unitId, UnitKind.VILLAGE, UnitKind.COMMUNITY)
                        .map(UnitRow::id)
                        .orElse(null);
    }

    private List<LikelyRecord> likeliest(Map<Long, Likeness> found, @Nullable Long village) {
        List<Long> ids = found.entrySet().stream()
                .sorted(Comparator.comparingDouble((Map.Entry<Long, Likeness> entry) ->
                                -entry.getValue().score())
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .limit(LOOKED_AT)
                .map(Map.Entry::getKey)
                .toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbc
                .sql(SEEN)
                .param("ids", ids)
                .params(CaseAccess.parameters(asking.user()))
                .query((row, index) -> {
                    Likeness likeness = Objects.requireNonNull(found.get(row.getLong("id")));
                    likeness.stands(village, row.getLong("village"));
                    return new Seen(record(row, likeness), likeness);
                })
                .list()
                .stream()
                .filter(seen -> seen.likeness().worthTelling())
                .sorted(Comparator.comparingDouble(
                                (Seen seen) -> -seen.likeness().score())
                        .thenComparing(seen -> seen.record().ref().id(), Comparator.reverseOrder()))
                .limit(MOST)
                .map(Seen::record)
                .toList();
    }

    private record Seen(LikelyRecord record, Likeness likeness) {}

    private static LikelyRecord record(ResultSet row, Likeness likeness) throws SQLException {
        return new LikelyRecord(
                new CaseRef(row.getLong("id"), new CaseNumber(row.getString("number"))),
                Coded.find(CaseKind.class, row.getString("kind")).orElseThrow(),
                Coded.find(CaseState.class, row.getString("state")).orElseThrow(),
                row.getString("title"),
                row.getString("unit_name"),
                row.getTimestamp("received_at").toInstant(),
                List.copyOf(likeness.reasons));
    }

    /** How alike a record is; people tell more than words, and words of the same village more than others'. */
    private static final class Likeness {
        private final Set<LikelyReason> reasons = EnumSet.noneOf(LikelyReason.class);
        private double words;
        private boolean elsewhere;

        /** Tells where the record belongs; 0: to no village. */
        void stands(@Nullable Long asked, long village) {
            elsewhere = asked != null && village != 0 && village != asked;
            if (asked != null && village == asked && reasons.remove(LikelyReason.SAME_WORDS)) {
                reasons.add(LikelyReason.SAME_WORDS_AND_VILLAGE);
            }
        }

        /** Every village has a street lamp that does not burn. */
        boolean worthTelling() {
            return !elsewhere || words >= ALIKE_ELSEWHERE || !reasons.equals(EnumSet.of(LikelyReason.SAME_WORDS));
        }

        double score() {
            return reasons.stream().mapToInt(LikelyReason::weight).sum() + 60 * words;
        }
    }
}
