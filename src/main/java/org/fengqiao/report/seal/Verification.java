package org.fengqiao.report.seal;

import java.util.List;

/**
 * A seal held against the records of today.
 *
 * @param intact nothing that was frozen was touched: every hash fits, and the seal follows the one before it
 */
public record Verification(Seal seal, boolean intact, List<FigureDifference> differences) {
    public Verification {
        differences = List.copyOf(differences);
    }

    public boolean holds() {
        return intact && differences.isEmpty();
    }
}
