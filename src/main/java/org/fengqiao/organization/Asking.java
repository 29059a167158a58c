package org.fengqiao.organization;

import java.util.stream.Stream;
import org.fengqiao.kernel.Refused;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is asking, and refuses who may not. */
@Component
public class Asking {
    /** The user of this request; refuses where nobody is logged in. */
    public CurrentUser user() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof AccountDetails details) {
            return details.user();
        }
        throw new Refused("access.nobody");
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
