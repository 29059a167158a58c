package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.shared.Registration;
import java.util.function.Supplier;
import org.fengqiao.exchange.JobView;
import org.fengqiao.exchange.WizardStep;
import org.fengqiao.exchange.WizardView;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** How far the work is. Asks once a second, and only while this bar is seen. */
class ProgressPart extends Section {
    private static final int MILLIS = 1000;

    private final Supplier<WizardView> source;
    private final Runnable over;
    private final ProgressBar bar = new ProgressBar(0, 1);
    private final Paragraph words = new Paragraph();
    private @Nullable Registration polling;

    ProgressPart(Supplier<WizardView> source, WizardView now, Runnable over) {
        this.source = source;
        this.over = over;
        addClassNames("fq-card", "fq-narrow", "fq-progress");
        bar.setId("progress");
        words.setId("progress-words");
        words.getElement().setAttribute("aria-live", "polite");
        Paragraph leave = new Paragraph(Say.text("import.ui.progress.leave"));
        leave.addClassName("fq-soft");
        add(new Paragraph(Say.text(now.step())), bar, words, leave);
        show(now);
    }

    private void show(WizardView now) {
        JobView job = now.job();
        boolean known = job != null && job.total() > 0;
        bar.setIndeterminate(!known);
        if (job != null && known) {
            bar.setValue(job.share());
            words.setText(Say.text("import.ui.progress", job.done(), job.total()));
        } else {
            words.setText(Say.text("import.ui.progress.waiting"));
        }
    }

    private void look() {
        WizardView now = source.get();
        if (now.step() == WizardStep.CHECKING || now.step() == WizardStep.IMPORTING) {
            show(now);
        } else {
            over.run();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        event.getUI().setPollInterval(MILLIS);
        polling = event.getUI().addPollListener(poll -> look());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (polling != null) {
            polling.remove();
        }
    }
}
