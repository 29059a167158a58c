package org.fengqiao.exchange.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.fengqiao.exchange.ImportKind;
import org.fengqiao.exchange.ImportRunView;
import org.fengqiao.exchange.ImportRuns;
import org.fengqiao.exchange.WizardStep;
import org.fengqiao.exchange.WizardView;
import org.fengqiao.exchange.Wizards;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Mark;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.fengqiao.ui.Tiles;
import org.fengqiao.ui.Tone;
import org.fengqiao.ui.Uploads;

/** Begins an import, goes on with those on their way, and takes past ones back. */
@Route(ImportView.PATH)
@StyleSheet("styles/exchange.css")
@Menu(title = "nav.import", order = 7, icon = "import")
@RolesAllowed({"CLERK", "ADMIN"})
class ImportView extends Page implements AfterNavigationObserver {
    static final String PATH = "import";

    private final Wizards wizards;
    private final ImportRuns runs;
    private final Clock clock;
    private final Tiles<ImportKind> kind = new Tiles<>("import-kind", "import.ui.kind", List.of(ImportKind.values()));
    private final Div underway = new Div();
    private final PagedList<ImportRunView> past;

    ImportView(Wizards wizards, ImportRuns runs, Clock clock) {
        super("import.ui.title");
        this.wizards = wizards;
        this.runs = runs;
        this.clock = clock;
        lead(Say.text("import.ui.lead"));
        past = new PagedList<>(new RunPages(runs))
                .text("import.ui.file", ImportRunView::fileName)
                .text("import.ui.what", run -> Say.text(run.kind()) + " · " + run.unitName())
                .text(
                        "import.ui.when",
                        run -> Days.time(run.startedAt(), ChinaTime.dayOf(clock.instant())) + " " + run.startedBy())
                .text("import.ui.counts", ImportView::counts)
                .column("import.ui.state", this::state);
        Section history = new Section(new H2(Say.text("import.ui.past")), past);
        history.addClassName("fq-plain");
        underway.addClassName("fq-underway");
        content(begin(), underway, history);
        actions(ExchangeLinks.mappings());
    }

    private Section begin() {
        kind.setValue(ImportKind.TICKETS);
        Paragraph hint = new Paragraph(Say.text("import.ui.upload.hint", Wizards.MAX_BYTES / 1024 / 1024));
        hint.addClassName("fq-soft");
        var upload = Uploads.tables("import-upload", "import.ui.upload", Wizards.MAX_BYTES, this::take);
        Section card = new Section(new H2(Say.text("import.ui.new")), kind, hint, upload);
        card.addClassNames("fq-card", "fq-form", "fq-narrow");
        return card;
    }

    private void take(String fileName, byte[] content) {
        long id = wizards.begin(kind.getValue(), fileName, content);
        getUI().ifPresent(ui -> ui.navigate(WizardPage.class, id));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        showUnderway();
        past.show(event.getLocation());
    }

    private void showUnderway() {
        underway.removeAll();
        List<WizardView> mine = wizards.mine();
        underway.setVisible(!mine.isEmpty());
        if (!mine.isEmpty()) {
            underway.add(new H2(Say.text("import.ui.underway")));
            mine.forEach(wizard -> underway.add(line(wizard)));
        }
    }

    private Div line(WizardView wizard) {
        Anchor open = PagedList.inside(WizardPage.PATH + "/" + wizard.id(), wizard.fileName());
        Span what = new Span(
                Say.text(wizard.kind()) + " · " + Days.time(wizard.createdAt(), ChinaTime.dayOf(clock.instant())));
        what.addClassName("fq-soft");
        boolean busy = wizard.step() == WizardStep.CHECKING || wizard.step() == WizardStep.IMPORTING;
        Tone tone = busy ? Tone.NOTE : wizard.step() == WizardStep.FINISHED ? Tone.GOOD : Tone.CALM;
        Div line = new Div(open, what, new Mark(tone, Say.text(wizard.step())));
        line.addClassNames("fq-callout", "fq-callout-line");
        if (!busy) {
            line.add(Buttons.quiet("drop-" + wizard.id(), "import.ui.drop", () -> {
                wizards.drop(wizard.id());
                showUnderway();
            }));
        }
        return line;
    }

    static String counts(ImportRunView run) {
        return Say.text("import.ui.counts.of", run.accepted(), run.updated(), run.duplicates(), run.rejected());
    }

    private Div state(ImportRunView run) {
        Div cell = new Div(new Mark(tone(run), Say.text("import.ui.state." + run.state())));
        cell.addClassName("fq-inline");
        if (run.undoable()) {
            cell.add(Buttons.quiet("undo-" + run.id(), "import.ui.undo", () -> undo(run)));
        }
        return cell;
    }

    private static Tone tone(ImportRunView run) {
        return switch (run.state()) {
            case "complete" -> Tone.GOOD;
            case "running" -> Tone.NOTE;
            case "stopped" -> Tone.SOON;
            default -> Tone.CALM;
        };
    }

    private void undo(ImportRunView run) {
        new ActionDialog("import.ui.undo.title", "import.ui.undo.consequence", "import.ui.undo.confirm", () -> {
                    int records = runs.undo(run.id());
                    Notices.done(Say.text("import.ui.undone", records));
                    past.show(new Location(PATH));
                })
                .grave()
                .with(new Paragraph(run.fileName() + " · " + Say.text("import.ui.records", run.records())))
                .open();
    }
}
