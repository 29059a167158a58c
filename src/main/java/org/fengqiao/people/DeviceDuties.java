package org.fengqiao.people;

import java.util.List;
import org.fengqiao.docket.CaseDuties;
import org.fengqiao.docket.CaseDuty;
import org.fengqiao.docket.DutyHolder;
import org.fengqiao.organization.ApiTokens;
import org.fengqiao.organization.Asking;
import org.springframework.stereotype.Component;

/**
 * Devices and programs that act in the name of somebody: each is a token of that account. Whoever takes over confirms that
 * a device came back; it opens nothing from the day after the last.
 */
@Component
class DeviceDuties implements CaseDuties {
    private static final String KIND = "device";

    private final ApiTokens tokens;
    private final Asking asking;

    DeviceDuties(ApiTokens tokens, Asking asking) {
        this.tokens = tokens;
        this.asking = asking;
    }

    @Override
    public List<CaseDuty> of(DutyHolder holder) {
        Long user = holder.userId();
        return user == null
                ? List.of()
                : tokens.outstanding(user).stream()
                        .map(token -> new CaseDuty(KIND, Long.toString(token.id()), null, null, token.name(), null))
                        .toList();
    }

    @Override
    public boolean pass(CaseDuty duty, DutyHolder from, DutyHolder to) {
        Long user = from.userId();
        return user != null
                && tokens.received(
                        Long.parseLong(duty.reference()),
                        user,
                        to.name(),
                        asking.user().name());
    }

    @Override
    public boolean knows(String kind) {
        return KIND.equals(kind);
    }
}
