package org.fengqiao.docket;

import org.fengqiao.kernel.PhoneNumber;
import org.jspecify.annotations.Nullable;

/** A person to be entered in a case; only the name is needed. */
public record NewParty(
        PartyRole role,
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address) {
    public NewParty {
        name = name.strip();
        idNumber = blankToNull(idNumber);
        phone = phone == null || phone.isBlank() ? null : new PhoneNumber(phone).text();
        address = blankToNull(address);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "NewParty[" + role + "]";
    }
}
