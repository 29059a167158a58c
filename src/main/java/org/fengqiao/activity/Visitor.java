package org.fengqiao.activity;

import org.fengqiao.kernel.PhoneNumber;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who came to a reception day.
 *
 * @param id where it was entered before
 * @param phone empty: none, or the one that is known already
 * @param people how many came together, the one who is named included
 * @param answer what the leader said or ordered
 * @param solved settled on the spot
 */
public record Visitor(
        @Nullable Long id,
        String name,
        @Nullable String phone,
        int people,
        String matter,
        @Nullable String answer,
        boolean solved) {
    public Visitor {
        name = name.strip();
        phone = phone == null || phone.isBlank() ? null : new PhoneNumber(phone).text();
        matter = FreeText.masked(matter.strip());
        answer = answer == null || answer.isBlank() ? null : FreeText.masked(answer.strip());
    }

    /** Says nothing personal. */
    @Override
    public String toString() {
        return "Visitor[" + id + "]";
    }
}
