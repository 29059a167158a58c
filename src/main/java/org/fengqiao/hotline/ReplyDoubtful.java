package org.fengqiao.hotline;

import java.util.List;
import org.fengqiao.kernel.Refused;

/** A reply in which the check found what costs points; it can be sent with a reason, which is kept. */
public class ReplyDoubtful extends Refused {
    private final transient List<ReplyFinding> findings;

    ReplyDoubtful(List<ReplyFinding> findings) {
        super("ticket.reply.doubtful");
        this.findings = List.copyOf(findings);
    }

    public List<ReplyFinding> findings() {
        return findings;
    }
}
