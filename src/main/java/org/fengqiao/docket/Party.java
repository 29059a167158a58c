package org.fengqiao.docket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;

/** A person in a case. Everything but the name is encrypted; the blind indexes find equal values. */
@Entity
class Party {
    @Id
    @GeneratedValue(generator = "party_seq")
    @SequenceGenerator(name = "party_seq", sequenceName = "party_seq")
    private @Nullable Long id;

    private long caseId;

    @Enumerated(EnumType.STRING)
    private PartyRole role;

    private int positionNo;
    private String name;
    private byte @Nullable [] idNumber;

    @Column(name = "id_number_idx")
    private @Nullable String idNumberIndex;

    private byte @Nullable [] phone;

    @Column(name = "phone_idx")
    private @Nullable String phoneIndex;

    private byte @Nullable [] address;

    @SuppressWarnings("NullAway.Init")
    protected Party() {}

    Party(long caseId, int positionNo, NewParty facts, FieldCipher cipher) {
        this.caseId = caseId;
        this.positionNo = positionNo;
        this.role = facts.role();
        this.name = facts.name();
        identify(facts.idNumber(), cipher);
        call(facts.phone(), cipher);
        live(facts.address(), cipher);
    }

    private void identify(@Nullable String number, FieldCipher cipher) {
        idNumber = number == null ? null : cipher.encrypt(number);
        idNumberIndex = number == null ? null : cipher.index(number);
    }

    private void call(@Nullable String number, FieldCipher cipher) {
        phone = number == null ? null : cipher.encrypt(number);
        phoneIndex = number == null ? null : cipher.index(number);
    }

    private void live(@Nullable String where, FieldCipher cipher) {
        address = where == null ? null : cipher.encrypt(where);
    }

    /**
     * Writes what is told anew; the name is {@link #rename}'s.
     *
     * @return what changed: {@code id_number}, {@code phone}, {@code address}
     */
    List<String> correct(int position, CorrectedParty told, FieldCipher cipher) {
        List<String> changed = new ArrayList<>();
        positionNo = position;
        PartyView before = clear(cipher);
        NewParty now = told.asNew();
        if (told.idNumber() != null && !Objects.equals(before.idNumber(), now.idNumber())) {
            identify(now.idNumber(), cipher);
            changed.add("id_number");
        }
        if (told.phone() != null && !Objects.equals(before.phone(), now.phone())) {
            call(now.phone(), cipher);
            changed.add("phone");
        }
        if (told.address() != null && !Objects.equals(before.address(), now.address())) {
            live(now.address(), cipher);
            changed.add("address");
        }
        return changed;
    }

    void rename(String called) {
        name = called;
    }

    long id() {
        return id == null ? 0 : id;
    }

    String name() {
        return name;
    }

    long caseId() {
        return caseId;
    }

    PartyView masked(FieldCipher cipher) {
        return view(cipher, true);
    }

    PartyView clear(FieldCipher cipher) {
        return view(cipher, false);
    }

    private PartyView view(FieldCipher cipher, boolean mask) {
        String identity = idNumber == null ? null : cipher.decrypt(idNumber);
        String telephone = phone == null ? null : cipher.decrypt(phone);
        String home = address == null ? null : cipher.decrypt(address);
        return new PartyView(
                id == null ? 0 : id,
                role,
                name,
                identity == null || !mask ? identity : new org.fengqiao.kernel.IdNumber(identity).masked(),
                telephone == null || !mask ? telephone : new org.fengqiao.kernel.PhoneNumber(telephone).masked(),
                home == null || !mask ? home : toVillage(home));
    }

    /** An address shown as far as the village: what follows 村, 社区 or 组 is left out. */
    private static String toVillage(String address) {
        var end = java.util.regex.Pattern.compile("^.*?(村|社区)").matcher(address);
        return end.find() ? end.group() + "***" : address.substring(0, Math.min(3, address.length())) + "***";
    }
}
