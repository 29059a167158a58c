package org.fengqiao.report.seal;

import java.util.List;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.check.CheckResult;

/** Figures cannot be frozen while a check fails. */
public final class SealStopped extends Refused {
    private final transient List<CheckResult> failed;

    SealStopped(List<CheckResult> failed) {
        super("seal.stopped", failed.size());
        this.failed = List.copyOf(failed);
    }

    public List<CheckResult> failed() {
        return failed;
    }
}
