package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Role;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.check.ReportChecks;
import org.fengqiao.report.seal.Answer;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.seal.Seals;
import org.fengqiao.report.section.Manuscript;
import org.fengqiao.report.section.Passage;
import org.fengqiao.report.section.PassageKind;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.section.SectionService;
import org.fengqiao.report.section.SectionTemplates;
import org.fengqiao.report.section.TemplateChoice;
import org.fengqiao.report.writing.Passing;
import org.fengqiao.report.writing.Stage;
import org.fengqiao.report.writing.TextChanged;
import org.fengqiao.report.writing.Writing;
import org.fengqiao.report.writing.WrittenSection;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Page;
import org.fengqiao.ui.PagedList;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** The section while it is written: on the left its words with bound numbers, on the right what is wrong with it yet. */
@Route(ReportAddress.WRITE)
@StyleSheet("styles/report.css")
@StyleSheet("styles/writing.css")
@RolesAllowed({"LEADER", "CLERK"})
class WritingView extends Page implements AfterNavigationObserver {
    private static final int TITLE = 100;
    private static final int NOTE = 200;

    private final Writing writing;
    private final Passing passing;
    private final SealedFigures figures;
    private final Seals seals;
    private final SectionService sections;
    private final SectionTemplates templates;
    private final ReportChecks checks;
    private final Asking asking;
    private final ReportUnits units;
    private final Clock clock;

    private final TextField title = Fields.text("section-title", "writing.title", TITLE);
    private final Div state = new Div();
    private final Span saved = new Span();
    private final Div conflict = new Div();
    private final Div findings = new Div();
    private final Div history = new Div();
    private final ManuscriptEditor editor;

    private @Nullable FigureRequest request;
    private @Nullable Answer answer;
    private @Nullable WrittenSection text;
    private List<Passage> mine = List.of();

    WritingView(
            Writing writing,
            Passing passing,
            SealedFigures figures,
            Seals seals,
            SectionService sections,
            SectionTemplates templates,
            ReportChecks checks,
            Asking asking,
            ReportUnits units,
            Clock clock) {
        super("writing.heading");
        this.writing = writing;
        this.passing = passing;
        this.figures = figures;
        this.seals = seals;
        this.sections = sections;
        this.templates = templates;
        this.checks = checks;
        this.asking = asking;
        this.units = units;
        this.clock = clock;
        editor = new ManuscriptEditor(sections, this::written, this::open);
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                written(mine);
            }
        });
        state.addClassName("fq-writing-state");
        saved.setId("saved");
        saved.addClassName("fq-soft");
        saved.getElement().setAttribute("aria-live", "polite");
        conflict.addClassNames("fq-callout", "fq-callout-urgent", "fq-callout-line");
        conflict.setVisible(false);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        FigureRequest asked = ReportAddress.read(event.getLocation().getQueryParameters(), units.own(), clock);
        request = asked;
        clear();
        try {
            Optional<WrittenSection> found = writing.find(asked);
            answer = figures.answer(asked, Say.language());
            lead(Say.text(
                    "report.lead",
                    answer.figures().unit().name(),
                    Days.full(asked.period().first()),
                    Days.full(asked.period().last()),
                    Days.full(answer.figures().asOf().day())));
            found.ifPresentOrElse(this::write, this::offerBeginning);
        } catch (Refused refused) {
            lead(Say.text(refused));
            actions(back(asked));
        }
    }

    /** Nobody has written yet: a template makes the first text. */
    private void offerBeginning() {
        FigureRequest about = Objects.requireNonNull(request);
        Div choices = new Div();
        choices.addClassNames("fq-card", "fq-beginnings");
        for (TemplateChoice template : choices()) {
            Div choice = new Div(
                    new Span(template.title()),
                    Buttons.next("begin-" + template.name(), "writing.begin", () -> begin(template.name())));
            choice.addClassName("fq-beginning");
            choices.add(choice);
        }
        if (asking.user().is(Role.LEADER)) {
            Anchor own =
                    PagedList.inside(ReportAddress.of(ReportAddress.TEMPLATES, about), Say.text("templates.title"));
            own.setId("section-templates");
            choices.add(own);
        }
        content(choices);
        actions(back(about));
    }

    private List<TemplateChoice> choices() {
        return templates.choices(Objects.requireNonNull(answer).figures().unit(), Say.language());
    }

    private void begin(String template) {
        try {
            WrittenSection begun = writing.begin(Objects.requireNonNull(request), template);
            clear();
            write(begun);
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void write(WrittenSection section) {
        Answer read = Objects.requireNonNull(answer);
        Div sheet = new Div(title, toolbar(), editor);
        sheet.addClassNames("fq-card", "fq-writing-sheet");
        TabSheet side = new TabSheet();
        side.addClassNames("fq-card", "fq-writing-side");
        side.add(Say.text("writing.tab.checks"), findings).setId("tab-checks");
        side.add(Say.text("writing.tab.figures"), new FigurePalette(read.figures(), this::insert))
                .setId("tab-figures");
        side.add(Say.text("writing.tab.history"), history).setId("tab-history");
        Div desk = new Div(sheet, side);
        desk.addClassName("fq-writing");
        content(state, conflict, desk);
        show(section);
    }

    private void show(WrittenSection section) {
        mine = section.manuscript().passages();
        title.setValue(section.manuscript().title());
        editor.show(mine, Objects.requireNonNull(answer).figures());
        kept(section);
    }

    /** After every saving: the stage, the checks and what can be done next. */
    private void kept(WrittenSection section) {
        text = section;
        conflict.setVisible(false);
        saved.setText(Say.text(
                "writing.saved",
                Days.time(section.changedAt(), ChinaTime.dayOf(clock.instant())),
                section.changedBy()));
        FigureRequest about = Objects.requireNonNull(request);
        Answer read = Objects.requireNonNull(answer);
        beside(section, read);
        findings.removeAll();
        findings.add(new FindingList(
                checks.run(read.figures(), sections.write(section.manuscript(), read.figures()), about, Say.language()),
                about));
        history.removeAll();
        history.add(new VersionList(writing.versions(about), version -> restore(version.id())));
        actions(offered(section, read).toArray(Component[]::new));
    }

    private void beside(WrittenSection section, Answer read) {
        state.removeAll();
        state.add(new StageBar(section.stage()), SealLine.of(read, Objects.requireNonNull(request)), saved);
    }

    private List<Component> offered(WrittenSection section, Answer read) {
        FigureRequest about = Objects.requireNonNull(request);
        boolean leader = asking.user().is(Role.LEADER);
        List<Component> offered = new ArrayList<>();
        offered.add(back(about));
        boolean over = !clock.instant().isBefore(about.period().end());
        boolean sealNext = leader && over && !read.sealed() && section.stage() == Stage.CHECKED;
        if (leader && over && !read.sealed()) {
            offered.add(
                    sealNext
                            ? Buttons.next("seal-figures", "seal.act", this::seal)
                            : Buttons.plain("seal-figures", "seal.act", this::seal));
        }
        section.stage()
                .next()
                .filter(next -> leader || !next.isFixed())
                .filter(next -> !sealNext)
                .ifPresent(next -> {
                    Button advance = Buttons.next("advance", "writing.to." + next.code(), () -> advance(next));
                    offered.add(advance);
                });
        return offered;
    }

    private Div toolbar() {
        Div tools = new Div();
        tools.addClassName("fq-writing-tools");
        for (PassageKind kind : PassageKind.values()) {
            tools.add(Buttons.quiet("kind-" + kind.code(), kind.wordsKey(), () -> editor.kind(kind)));
        }
        tools.add(Buttons.quiet("strong", "writing.strong", editor::strong));
        tools.add(Buttons.quiet("begin-anew", "writing.anew", this::beginAnew));
        return tools;
    }

    private void written(List<Passage> passages) {
        mine = passages;
        WrittenSection opened = text;
        if (opened == null) {
            return;
        }
        try {
            kept(writing.save(Objects.requireNonNull(request), opened.revision(), manuscript(opened)));
        } catch (TextChanged changed) {
            editor.unkept();
            askWhoseStays(changed);
        } catch (Refused refused) {
            editor.unkept();
            Notices.refused(refused);
        }
    }

    private Manuscript manuscript(WrittenSection opened) {
        String named = title.getValue().isBlank()
                ? opened.manuscript().title()
                : title.getValue().strip();
        return opened.manuscript().with(named, mine);
    }

    private void askWhoseStays(TextChanged changed) {
        FigureRequest about = Objects.requireNonNull(request);
        conflict.removeAll();
        conflict.add(
                new Span(Say.text(changed)),
                Buttons.plain(
                        "take-theirs",
                        "writing.take_theirs",
                        () -> writing.find(about).ifPresent(this::show)),
                Buttons.grave("keep-mine", "writing.keep_mine", () -> {
                    WrittenSection opened = Objects.requireNonNull(text);
                    kept(writing.overwrite(about, manuscript(opened)));
                }));
        conflict.setVisible(true);
        conflict.scrollIntoView();
    }

    private void insert(Piece.Number number) {
        editor.insert(number, Objects.requireNonNull(answer).figures());
    }

    private void open(Piece.Number number) {
        Answer read = Objects.requireNonNull(answer);
        new NumberDialog(
                        read.figures().get(number.code()),
                        number,
                        Objects.requireNonNull(request),
                        sections.shown(read.figures()),
                        other -> editor.reword(other, read.figures()),
                        editor::release)
                .open();
    }

    private void beginAnew() {
        List<TemplateChoice> choices = choices();
        Select<TemplateChoice> template = new Select<>();
        template.setId("anew-template");
        template.setLabel(Say.text("writing.template"));
        template.setItems(choices);
        template.setItemLabelGenerator(TemplateChoice::title);
        template.setValue(choices.getFirst());
        new ActionDialog(
                        "writing.anew",
                        "writing.anew.consequence",
                        "writing.anew",
                        () -> begin(template.getValue().name()))
                .with(template)
                .open();
    }

    private void seal() {
        new ActionDialog("seal.act", "seal.consequence", "seal.act", () -> {
                    FigureRequest about = Objects.requireNonNull(request);
                    seals.seal(about);
                    answer = figures.answer(about, Say.language());
                    kept(Objects.requireNonNull(text));
                    Notices.done(Say.text("seal.done"));
                })
                .open();
    }

    private void advance(Stage next) {
        DatePicker day = Fields.date("on-day", "writing.day." + next.code());
        TextField note = Fields.text("stage-note", "writing.note", NOTE);
        ActionDialog dialog = new ActionDialog(
                "writing.to." + next.code(),
                "writing.to." + next.code() + ".consequence",
                "writing.to." + next.code(),
                () -> kept(passing.advance(
                        Objects.requireNonNull(request),
                        Objects.requireNonNull(text).revision(),
                        day.getValue(),
                        note.getValue())));
        if (next.hasDay()) {
            day.setMax(ChinaTime.dayOf(clock.instant()));
            day.setValue(ChinaTime.dayOf(clock.instant()));
            dialog.required(day);
        }
        dialog.with(note);
        dialog.open();
    }

    private void restore(long version) {
        try {
            show(writing.restore(Objects.requireNonNull(request), version));
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private static Anchor back(FigureRequest request) {
        Anchor back = PagedList.inside(ReportAddress.of(request), Say.text("report.back"));
        back.setId("back-to-report");
        back.addClassName("fq-button");
        return back;
    }
}
