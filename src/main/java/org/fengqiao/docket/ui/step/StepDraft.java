package org.fengqiao.docket.ui.step;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.docket.ui.StepDrafts;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Drafts;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.FormGuard;
import org.fengqiao.ui.FormMemory;
import org.fengqiao.ui.Say;

/**
 * Keeps what is typed into the form of a step, and says so when it was taken up again. Only what differs from what the
 * form offered by itself is kept: a time that was "now" then is "now" again the next time.
 */
class StepDraft extends Div {
    private final Drafts drafts;
    private final StepForm<?> form;
    private final String key;
    private final String number;
    private final boolean kept;
    private final FormMemory memory = new FormMemory(this::keep);
    private final FormGuard guard;
    private Map<String, String> offered = Map.of();

    StepDraft(Drafts drafts, CurrentUser user, StepForm<?> form, String number) {
        this.drafts = drafts;
        this.form = form;
        this.key = StepDrafts.form(form.action());
        this.number = number;
        this.kept = user.id() != null;
        this.guard = new FormGuard(key + ":" + number, user.login(), this::rescued);
        addClassNames("fq-callout", "fq-callout-line");
        setId("draft-offer");
        setVisible(false);
    }

    /** From now on everything typed is kept; what was left the last time is put back. */
    void takeUp(Instant now) {
        if (!kept) {
            return;
        }
        form.remember(memory, guard);
        offered = memory.texts();
        drafts.find(key, number).ifPresent(left -> {
            memory.restore(left.body());
            offer(Say.text("step.draft.taken_up", Days.time(left.updatedAt(), ChinaTime.dayOf(now))));
        });
        form.add(guard);
        guard.rescue();
    }

    private void offer(String words) {
        removeAll();
        add(new Span(words), Buttons.plain("discard-draft", "step.draft.discard", this::startAnew));
        setVisible(true);
    }

    private void startAnew() {
        drafts.drop(key, number);
        Map<String, String> first = new LinkedHashMap<>();
        memory.texts().keySet().forEach(id -> first.put(id, ""));
        first.putAll(offered);
        memory.restore(first);
        setVisible(false);
    }

    /** What the browser could not send before the session was lost. */
    private void rescued(Map<String, String> texts) {
        memory.restore(texts);
        keep();
    }

    private void keep() {
        Map<String, String> changed = changes();
        if (changed.isEmpty()) {
            drafts.drop(key, number);
        } else {
            drafts.keep(key, number, FormMemory.write(changed));
        }
    }

    private Map<String, String> changes() {
        Map<String, String> now = memory.texts();
        Map<String, String> changed = new LinkedHashMap<>(now);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(offered.get(entry.getKey())));
        offered.keySet().stream().filter(id -> !now.containsKey(id)).forEach(id -> changed.put(id, ""));
        return changed;
    }

    void sent() {
        if (kept) {
            drafts.drop(key, number);
            guard.done();
        }
    }
}
