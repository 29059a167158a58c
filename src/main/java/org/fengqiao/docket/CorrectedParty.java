package org.fengqiao.docket;

import org.jspecify.annotations.Nullable;

/**
 * A person of a case as it should stand. Personal data is not shown to whoever corrects it: what is null stays, what is
 * empty is taken out.
 *
 * @param id 0: a new one
 */
public record CorrectedParty(
        long id,
        PartyRole role,
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address) {
    public CorrectedParty {
        name = name.strip();
    }

    NewParty asNew() {
        return new NewParty(role, name, idNumber, phone, address);
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "CorrectedParty[" + id + "]";
    }
}
