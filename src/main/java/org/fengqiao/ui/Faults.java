package org.fengqiao.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.util.UUID;
import org.fengqiao.kernel.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a screen does when something goes wrong: a refusal is explained, a fault gets a calm message and an id. */
public class Faults implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @Override
    public void error(ErrorEvent event) {
        Refused refusal = refusalIn(event.getThrowable());
        String words = refusal != null ? Say.text(refusal) : Say.text("fault.message", record(event.getThrowable()));
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notices.trouble(words));
        }
    }

    /** Writes a fault to the log and returns the id under which it is found there. */
    public static String record(Throwable fault) {
        String id = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Fault {}", id, fault);
        return id;
    }

    private static @org.jspecify.annotations.Nullable Refused refusalIn(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refused refused) {
                return refused;
            }
        }
        return null;
    }
}
