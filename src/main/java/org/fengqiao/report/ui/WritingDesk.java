package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.section.Passage;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.writing.EditedText;
import org.fengqiao.report.writing.ManuscriptJson;
import org.fengqiao.report.writing.TextChanged;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;

/** A text that somebody writes on: on the left its words with bound numbers, on the right what is wrong with it yet. */
class WritingDesk extends Div implements ManuscriptEditor.Writer {
    private static final String TITLE = "section-title";
    private static final String UNSAVED = "unsaved";
    private static final int TITLE_LENGTH = 100;

    private final OpenText text;
    private final Consumer<List<Component>> offer;
    private final TextField title = Fields.text(TITLE, "writing.title", TITLE_LENGTH);
    private final Div state = new Div();
    private final Span saved = new Span();
    private final Span unsaved = new Span(Say.text("writing.unsaved"));
    private final WhoseStays conflict = new WhoseStays();
    private final Div trouble = new Div();
    private final ManuscriptEditor editor;
    private final WritingSide side;
    private EditedText mine;
    private int turn;

    /** @param offer takes what can be done next, after every change */
    WritingDesk(OpenText text, Consumer<List<Component>> offer) {
        this.text = text;
        this.offer = offer;
        mine = EditedText.of(text.section().manuscript());
        editor = new ManuscriptEditor(text.request(), text.login(), TITLE, UNSAVED, this);
        side = new WritingSide(text, this::insert, version -> replace(() -> text.restore(version.id())));
        state.addClassName("fq-writing-state");
        saved.setId("saved");
        saved.addClassName("fq-soft");
        saved.getElement().setAttribute("aria-live", "polite");
        unsaved.setId(UNSAVED);
        unsaved.addClassName("fq-unsaved");
        unsaved.getElement().setAttribute("role", "status").setAttribute("hidden", true);
        trouble.setId("writing-trouble");
        trouble.addClassNames("fq-callout", "fq-callout-urgent", "fq-writing-trouble");
        trouble.getElement().setAttribute("role", "alert");
        Div sheet = new Div(title, new WritingTools(editor, this::beginAnew), trouble, editor);
        sheet.addClassNames("fq-card", "fq-writing-sheet");
        Div desk = new Div(sheet, side);
        desk.addClassName("fq-writing");
        add(state, conflict, desk);
        title.setValue(mine.title());
        editor.open(mine.passages(), text.section().revision(), text.figures(), text.shown());
        saved();
    }

    @Override
    public void written(int sentTurn, String sent, boolean foreign) {
        turn = sentTurn;
        if (conflict.isVisible()) {
            // A person decides first whose words stay; these are still with the browser.
            read(sent);
            editor.unkept();
        } else if (save(sent)) {
            if (foreign) {
                editor.refresh(mine.passages(), text.figures(), text.shown());
            }
            editor.kept(turn, text.section().revision());
        }
    }

    @Override
    public void rescued(int sentTurn, String sent, long revision) {
        turn = sentTurn;
        if (!read(sent)) {
            return;
        } else if (text.hasWords(mine)) {
            show();
            return;
        }
        title.setValue(mine.title());
        editor.put(mine.passages(), revision, text.figures(), text.shown());
        if (revision != text.section().revision()) {
            ask(Say.text("writing.rescued_other", text.section().changedBy()));
        } else if (save(sent)) {
            editor.kept(turn, text.section().revision());
            Notices.done(Say.text("writing.rescued"));
        }
    }

    @Override
    public void opened(Piece.Number number) {
        new NumberDialog(
                        text.figures().get(number.code()),
                        number,
                        text.request(),
                        text.shown(),
                        other -> editor.reword(other, text.shown()),
                        editor::release)
                .open();
    }

    /**
     * Before the page is left inside the product: what was typed last is saved first. Where that is refused the page stays
     * and says why; who leaves again is let go, and finds the words when he comes back.
     */
    void leave(Runnable go, Runnable stay) {
        if (conflict.isVisible() || trouble.isVisible()) {
            go.run();
            return;
        }
        editor.leaving(go, unsent -> {
            turn = unsent.turn();
            if (save(unsent.text())) {
                editor.kept(turn, text.section().revision()).then(done -> go.run(), failed -> go.run());
            } else {
                stay.run();
            }
        });
    }

    /** Saves what was sent; where that is refused, the reason stands where it was typed. */
    private boolean save(String sent) {
        if (!read(sent)) {
            return false;
        }
        try {
            text.save(mine);
            saved();
            return true;
        } catch (TextChanged changed) {
            editor.unkept();
            ask(Say.text(changed));
        } catch (Refused refused) {
            refuse(refused);
        }
        return false;
    }

    private boolean read(String sent) {
        try {
            mine = ManuscriptJson.edited(sent);
            return true;
        } catch (Refused unreadable) {
            refuse(unreadable);
            return false;
        }
    }

    private void refuse(Refused refused) {
        editor.unkept();
        trouble.setText(Say.text(refused));
        trouble.setVisible(true);
        offer.accept(List.of());
    }

    private void ask(String words) {
        conflict.ask(words, () -> replace(() -> text.giveWay(mine)), this::keepMine);
        offer.accept(List.of());
    }

    private void keepMine() {
        try {
            text.overwrite(mine);
            saved();
            editor.kept(turn, text.section().revision());
        } catch (Refused refused) {
            refuse(refused);
        }
    }

    /** After every saving: the stage, the checks and what can be done next. */
    private void saved() {
        conflict.settled();
        trouble.setVisible(false);
        saved.setText(Say.text(
                "writing.saved",
                Days.time(text.section().changedAt(), text.today()),
                text.section().changedBy()));
        state.removeAll();
        state.add(new StageBar(text.section().stage()), SealLine.of(text.answer(), text.request()), saved, unsaved);
        side.refresh();
        offer.accept(new WritingSteps(text, this::saved).offered());
    }

    private void replace(Runnable change) {
        try {
            change.run();
            show();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    /** Other words than those on the screen. */
    private void show() {
        mine = EditedText.of(text.section().manuscript());
        title.setValue(mine.title());
        List<Passage> passages = mine.passages();
        editor.show(passages, text.section().revision(), text.figures(), text.shown());
        saved();
    }

    private void insert(Piece.Number number) {
        editor.insert(number, text.figures(), text.shown());
    }

    private void beginAnew() {
        new BeginAnewDialog(text.templates(), template -> {
                    text.begin(template);
                    show();
                })
                .open();
    }
}
