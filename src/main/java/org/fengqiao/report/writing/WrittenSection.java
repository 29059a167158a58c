package org.fengqiao.report.writing;

import java.time.Instant;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.report.section.Manuscript;
import org.jspecify.annotations.Nullable;

/**
 * A section as somebody wrote it.
 *
 * @param version 1 for the first text, one more for each that follows a signed one
 * @param revision one more with every saving and every stage
 * @param changedAt when its words were changed last
 * @param changedBy the name of who changed them
 * @param changedLogin the account of who changed them, since two people may have one name
 * @param signed since the leader signed it: what it says, whatever is counted later
 */
public record WrittenSection(
        long id,
        Manuscript manuscript,
        Stage stage,
        int version,
        long revision,
        Instant changedAt,
        String changedBy,
        String changedLogin,
        @Nullable SignedText signed) {
    /** What a draft with other words in its place would have been. */
    WrittenSection insteadOf(Manuscript words, CurrentUser by, Instant at) {
        return new WrittenSection(id, words, Stage.DRAFT, version, revision, at, by.name(), by.login(), null);
    }
}
