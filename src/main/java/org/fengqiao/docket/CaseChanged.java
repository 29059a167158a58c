package org.fengqiao.docket;

import java.util.List;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else changed the case after this form was opened. Nothing was saved; for every field that differs it carries
 * what stands now and what this form would have written, so that a person can choose.
 */
public class CaseChanged extends Refused {
    /** One field in two versions. {@code field} is the component name of the command record. */
    public record Difference(
            String field, @Nullable String theirs, @Nullable String mine) {}

    private final int currentVersion;
    private final List<Difference> differences;

    public CaseChanged(int currentVersion, List<Difference> differences) {
        super("case.changed");
        this.currentVersion = currentVersion;
        this.differences = List.copyOf(differences);
    }

    /** The version to send with a second attempt. */
    public int currentVersion() {
        return currentVersion;
    }

    public List<Difference> differences() {
        return differences;
    }
}
