package org.fengqiao.exchange;

import java.util.List;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.kernel.PhoneNumber;
import org.fengqiao.protection.FieldCipher;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people of imported records, personal data encrypted. Phone, papers and address belong to the first applicant. */
final class PartyRows {
    private static final String NAMELESS = "未留名";

    private final FieldCipher cipher;
    private final Ids ids;
    private final BulkInsert rows = new BulkInsert(
            "party", "id, case_id, role, position_no, name, id_number, id_number_idx, phone, phone_idx, address");

    PartyRows(FieldCipher cipher, JdbcTemplate jdbc) {
        this.cipher = cipher;
        this.ids = new Ids(jdbc, "party_seq");
    }

    void add(long caseId, Facts facts) {
        List<String> applicants = facts.list(Columns.APPLICANTS);
        boolean reachable = facts.has(Columns.PHONE) || facts.has(Columns.ID_NUMBER) || facts.has(Columns.ADDRESS);
        int position = 0;
        if (!applicants.isEmpty() || reachable) {
            first(caseId, applicants.isEmpty() ? NAMELESS : applicants.getFirst(), facts);
            position++;
        }
        for (String name : applicants.stream().skip(1).toList()) {
            other(caseId, PartyRole.APPLICANT, position++, name);
        }
        for (String name : facts.list(Columns.RESPONDENTS)) {
            other(caseId, PartyRole.RESPONDENT, position++, name);
        }
    }

    private void first(long caseId, String name, Facts facts) {
        String idNumber = facts.text(Columns.ID_NUMBER);
        String phone = facts.optional(Columns.PHONE)
                .map(text -> new PhoneNumber(text).text())
                .orElse(null);
        rows.add(
                ids.next(),
                caseId,
                PartyRole.APPLICANT.code(),
                0,
                FreeText.masked(name),
                secret(idNumber),
                idNumber == null ? null : cipher.index(idNumber),
                secret(phone),
                phone == null ? null : cipher.index(phone),
                secret(facts.text(Columns.ADDRESS)));
    }

    private void other(long caseId, PartyRole role, int position, String name) {
        rows.add(ids.next(), caseId, role.code(), position, FreeText.masked(name), null, null, null, null, null);
    }

    void forget() {
        rows.clear();
    }

    void write(JdbcTemplate jdbc) {
        rows.write(jdbc);
    }

    private byte @Nullable [] secret(@Nullable String text) {
        return text == null ? null : cipher.encrypt(text);
    }
}
