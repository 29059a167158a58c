package org.fengqiao.exchange;

import java.util.List;
import java.util.Map;

/**
 * What became of a dry run or a run.
 *
 * @param result with the first rejections only
 * @param rejections how many there are in all
 * @param passwords first passwords of new users by log-in name; shown until the wizard is left for good
 */
public record WizardOutcome(
        boolean dryRun, ImportResult result, int rejections, List<Notice> notices, Map<String, String> passwords) {
    public WizardOutcome {
        notices = List.copyOf(notices);
        passwords = Map.copyOf(passwords);
    }

    /** A message key and its arguments. */
    public record Notice(String key, List<Object> arguments) {}

    /** Says nothing of the passwords. */
    @Override
    public String toString() {
        return "WizardOutcome[" + result.rows() + " rows]";
    }
}
