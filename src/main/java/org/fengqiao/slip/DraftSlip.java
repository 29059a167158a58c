package org.fengqiao.slip;

import java.time.LocalDate;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A slip to be written.
 *
 * @param toUnitId the unit of the township it goes to; null: an organ outside, named in {@code addressee}
 * @param addressee as printed; may be empty where a unit is given
 * @param content what is asked, or told
 * @param dueOn until when; only of kinds that ask for something
 * @param answersId the letter it answers
 */
public record DraftSlip(
        long caseId,
        SlipKind kind,
        @Nullable Long toUnitId,
        String addressee,
        String content,
        @Nullable LocalDate dueOn,
        @Nullable Long answersId) {
    public DraftSlip {
        addressee = addressee.strip();
        content = FreeText.masked(content.strip());
    }
}
