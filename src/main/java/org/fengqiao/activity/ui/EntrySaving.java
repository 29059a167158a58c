package org.fengqiao.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.fengqiao.activity.ActivityChanged;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * Saves a form of the register. Whoever was overtaken sees here what the other wrote, keeps everything that was typed, and
 * can save over it the next time.
 */
class EntrySaving extends Div {
    private final transient Clock clock;
    private int version;

    EntrySaving(Clock clock) {
        this.clock = clock;
        setVisible(false);
    }

    /** What was opened stands at this version. */
    void opened(int known) {
        version = known;
        removeAll();
        setVisible(false);
    }

    /** To be sent with a correction. */
    int version() {
        return version;
    }

    /** @param write writes the entry and gives its id */
    void run(LongSupplier write, @Nullable EntryDraft draft) {
        run(write, draft, Notices::refused);
    }

    /** @param refused what is to be done where it is refused */
    void run(LongSupplier write, @Nullable EntryDraft draft, Consumer<Refused> refused) {
        long saved;
        try {
            saved = write.getAsLong();
        } catch (ActivityChanged changed) {
            overtaken(changed);
            return;
        } catch (Refused refusal) {
            refused.accept(refusal);
            return;
        }
        if (draft != null) {
            draft.done();
        }
        UI.getCurrentOrThrow().navigate(ActivityPages.address(saved));
        Notices.done(Say.text("activity.saved"));
    }

    private void overtaken(ActivityChanged changed) {
        opened(changed.current().version());
        add(ActivityPages.overtaken(changed.current(), ChinaTime.dayOf(clock.instant())));
        setVisible(true);
        scrollIntoView();
    }
}
