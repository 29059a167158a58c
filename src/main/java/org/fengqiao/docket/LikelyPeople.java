package org.fengqiao.docket;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records of the same people, the newest of each; numbers are compared by their blind indexes. */
@Component
class LikelyPeople {
    private static final String NEWEST = " order by p.case_id desc fetch first 100 rows only";
    private static final int SHORTEST_PHONE = 7;
    private static final String NAMELESS = "未留名";

    private final FieldCipher cipher;
    private final JdbcClient jdbc;

    LikelyPeople(FieldCipher cipher, JdbcClient jdbc) {
        this.cipher = cipher;
        this.jdbc = jdbc;
    }

    List<Long> sameIdNumber(List<NewParty> people) {
        return with("id_number_idx", indexes(people, NewParty::idNumber));
    }

    List<Long> samePhone(List<NewParty> people) {
        return with("phone_idx", indexes(people, NewParty::phone));
    }

    private List<String> indexes(List<NewParty> people, Function<NewParty, @Nullable String> value) {
        return people.stream()
                .map(value)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(text -> text.length() >= SHORTEST_PHONE)
                .map(cipher::index)
                .distinct()
                .toList();
    }

    private List<Long> with(String column, List<String> values) {
        return values.isEmpty()
                ? List.of()
                : jdbc.sql("select p.case_id from party p where p." + column + " in (:values)" + NEWEST)
                        .param("values", values)
                        .query(Long.class)
                        .list();
    }

    /** A name alone tells nothing; within one village it does. */
    List<Long> sameName(List<NewParty> people, long village) {
        List<String> names = people.stream()
                .map(NewParty::name)
                .filter(name -> name.length() > 1 && !name.equals(NAMELESS))
                .distinct()
                .toList();
        if (names.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("select p.case_id from party p join case_file c on c.id = p.case_id where p.name in (:names)"
                        + " and c.unit_id in (select unit_id from unit_closure where ancestor_id = :village)" + NEWEST)
                .param("names", names)
                .param("village", village)
                .query(Long.class)
                .list();
    }
}
