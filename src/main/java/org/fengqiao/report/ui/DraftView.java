package org.fengqiao.report.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Drafts;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.draft.DraftService;
import org.fengqiao.report.draft.DraftText;
import org.fengqiao.report.draft.Finding;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Uploads;
import org.jspecify.annotations.Nullable;

/** A report that somebody wrote, pasted or uploaded, comes back with every number judged. The text is kept for its writer. */
@Route(ReportAddress.DRAFT)
@StyleSheet("styles/report.css")
@RolesAllowed({"LEADER", "CLERK", "ADMIN"})
class DraftView extends Page implements AfterNavigationObserver {
    private static final String FORM = "draft-check";
    private static final int LONGEST = 200_000;
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private final DraftService checking;
    private final SealedFigures figures;
    private final Drafts drafts;
    private final ReportUnits units;
    private final Clock clock;
    private final ReportFilter filter;
    private final TextArea text = Fields.area("draft-text", "draft.text", LONGEST);
    private final Div result = new Div();
    private @Nullable FigureRequest request;

    DraftView(DraftService checking, SealedFigures figures, Drafts drafts, ReportUnits units, Clock clock) {
        super("draft.title");
        this.checking = checking;
        this.figures = figures;
        this.drafts = drafts;
        this.units = units;
        this.clock = clock;
        filter = new ReportFilter(
                units.choice(), ChinaTime.dayOf(clock.instant()).getYear(), ReportAddress.DRAFT);
        text.setMinRows(8);
        text.setMaxRows(18);
        text.setPlaceholder(Say.text("draft.text.hint"));
        Upload upload = Uploads.reports("draft-file", "draft.upload", MAX_BYTES, this::take);
        Section paste = new Section(text, upload);
        paste.addClassNames("fq-card", "fq-form");
        result.setId("draft-result");
        content(filter, paste, result);
        actions(Buttons.next("check-draft", "draft.check", this::check));
        drafts.find(FORM, Drafts.NEW).ifPresent(kept -> text.setValue(kept.body()));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FigureRequest asked = ReportAddress.read(event.getLocation().getQueryParameters(), units.own(), clock);
        try {
            filter.show(asked, units.find(asked.unit()).orElseThrow(() -> new Refused("unit.unknown", asked.unit())));
            request = asked;
            lead(Say.text("draft.lead"));
            if (!text.isEmpty()) {
                check();
            }
        } catch (Refused refused) {
            lead(Say.text(refused));
            actions();
        }
    }

    private void take(String fileName, byte[] content) {
        try {
            text.setValue(DraftText.read(fileName, new ByteArrayInputStream(content)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        check();
    }

    private void check() {
        boolean missing = text.getValue().isBlank();
        text.setInvalid(missing);
        text.setErrorMessage(missing ? Say.text("field.required") : null);
        if (missing) {
            text.focus();
            return;
        }
        drafts.keep(FORM, Drafts.NEW, text.getValue());
        FigureRequest about = Objects.requireNonNull(request);
        try {
            Figures now = figures.inForce(about, Say.language());
            List<Finding> findings = checking.check(text.getValue(), now, Say.language());
            result.removeAll();
            result.add(new CheckedDraft(text.getValue(), findings, about));
            result.scrollIntoView();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }
}
