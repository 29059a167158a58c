package org.fengqiao.exchange;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fengqiao.protection.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which rows are here already, and what they said. */
final class SameRows {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final FieldCipher cipher;
    private final JsonMapper json;
    private final long scopeUnitId;
    private final String kind;

    SameRows(JdbcClient jdbc, FieldCipher cipher, JsonMapper json, long scopeUnitId, String kind) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.json = json;
        this.scopeUnitId = scopeUnitId;
        this.kind = kind;
    }

    /** What makes a row the same, within the scope and kind of the import. */
    record Key(String sourceSystem, String externalId) {}

    /** A row that is here already. */
    record Known(long caseId, String hash) {}

    /**
     * What is known of a row that says something else now.
     *
     * @param values as it said them last
     * @param worked somebody has done something with the record here since
     */
    record Before(Map<String, String> values, boolean worked, String state) {}

    /**
     * The same for equal values, and of no use to anyone without the installation's key: telephone numbers are among the
     * values.
     */
    String hash(Map<String, String> values) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            values.forEach(
                    (name, value) -> digest.update((name + '\0' + value + '\0').getBytes(StandardCharsets.UTF_8)));
            return cipher.index(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Map<Key, Known> known(Collection<Key> keys) {
        Map<Key, Known> found = new HashMap<>();
        if (!keys.isEmpty()) {
            jdbc.sql("select case_id, source_system, external_id, row_hash from imported_row"
                            + " where scope_unit_id = ? and kind = ? and external_id in (" + marks(keys.size()) + ")")
                    .params(java.util.stream.Stream.concat(
                                    java.util.stream.Stream.<Object>of(scopeUnitId, kind),
                                    keys.stream().map(Key::externalId))
                            .toList())
                    .query(row -> {
                        found.put(
                                new Key(row.getString("source_system"), row.getString("external_id")),
                                new Known(row.getLong("case_id"), row.getString("row_hash")));
                    });
        }
        return found;
    }

    Map<Long, Before> before(Collection<Long> caseIds) {
        Map<Long, Before> found = new HashMap<>();
        if (!caseIds.isEmpty()) {
            jdbc.sql("select r.case_id, r.mapped, r.timeline_lines, c.state,"
                            + " (select count(*) from timeline_entry t where t.case_id = r.case_id) as lines_now"
                            + " from imported_row r join case_file c on c.id = r.case_id where r.case_id in ("
                            + marks(caseIds.size()) + ")")
                    .params(List.copyOf(caseIds))
                    .query(row -> {
                        found.put(
                                row.getLong("case_id"),
                                new Before(
                                        json.readValue(cipher.decrypt(row.getBytes("mapped")), TEXTS),
                                        row.getInt("lines_now") != row.getInt("timeline_lines"),
                                        row.getString("state")));
                    });
        }
        return found;
    }

    byte[] stored(Map<String, String> texts) {
        return cipher.encrypt(json.writeValueAsString(texts));
    }

    /** Names of the columns that say something else, in order. */
    static List<String> differing(Map<String, String> before, Map<String, String> now) {
        return java.util.stream.Stream.concat(before.keySet().stream(), now.keySet().stream())
                .distinct()
                .sorted()
                .filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .toList();
    }

    private static String marks(int count) {
        return Collections.nCopies(count, "?").stream().collect(Collectors.joining(", "));
    }
}
