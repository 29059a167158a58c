package org.fengqiao.api;

import org.fengqiao.kernel.Refused;
import org.springframework.http.HttpStatus;

/** A call that is refused for how it was made, not for what it asks; carries its status. */
class CallRefused extends Refused {
    private final HttpStatus status;

    CallRefused(HttpStatus status, String key, Object... arguments) {
        super(key, arguments);
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
