package org.fengqiao.hotline;

import org.fengqiao.kernel.Refused;

/** The number of a ticket in another system. */
public record PlatformNumber(String system, String number) {
    public PlatformNumber {
        system = system.strip();
        number = number.strip();
        if (system.isEmpty() || number.isEmpty() || system.length() > 100 || number.length() > 200) {
            throw new Refused("ticket.number.form");
        }
    }
}
