package org.fengqiao.docket;

import java.util.List;

/**
 * Who, beside the person that opens it, may know of a case that is restricted from its first moment.
 *
 * @param handlers accounts
 * @param standIn the leader who opens it takes the clerks' steps of it, so that no clerk has to know
 */
public record NamedFor(List<Long> handlers, boolean standIn) {
    public NamedFor {
        handlers = List.copyOf(handlers);
    }
}
