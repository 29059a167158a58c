package org.fengqiao.docket;

import org.jspecify.annotations.Nullable;

/** A person as shown: ID number, telephone and address masked unless they were opened with a reason. */
public record PartyView(
        long id,
        PartyRole role,
        String name,
        @Nullable String idNumber,
        @Nullable String phone,
        @Nullable String address) {
    @Override
    public String toString() {
        return "PartyView[" + id + "]";
    }
}
