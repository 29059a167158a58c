package org.fengqiao.organization;

import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is asking, and refuses who may not. */
@Component
public class Asking {
    private final Clock clock;

    Asking(Clock clock) {
        this.clock = clock;
    }

    /**
     * The user of this request; refuses where nobody is logged in, and where the account's last day, or the last day of
     * the leave on which somebody acts for another, is over though the session still goes on.
     */
    public CurrentUser user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountDetails details) {
            Instant until = details.until();
            if (until != null && !clock.instant().isBefore(until)) {
                throw new Refused(details.acting() ? "access.leave-over" : "access.ended");
            }
            return details.user();
        }
        throw new Refused("access.nobody");
    }

    /** Who is really at the screen: the deputy where one acts for somebody else. What is personal belongs to this one. */
    public CurrentUser self() {
        CurrentUser user = user();
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof AccountDetails details
                ? details.self()
                : user;
    }

    /** The user of this request, who must have one of these roles. */
    public CurrentUser as(Role... allowed) {
        CurrentUser user = user();
        if (Stream.of(allowed).noneMatch(user::is)) {
            throw new Refused("access.role");
        }
        return user;
    }

    /** The same work, to be done in another thread in the name of the user of this request. */
    public Runnable inTheNameOfTheSame(Runnable work) {
        return new DelegatingSecurityContextRunnable(work);
    }
}
