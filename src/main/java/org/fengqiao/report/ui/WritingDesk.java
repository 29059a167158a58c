package org.fengqiao.report.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.function.Consumer;
import org.fengqiao.kernel.Refused;
import org.fengqiao.report.section.Passage;
import org.fengqiao.report.section.Piece;
import org.fengqiao.report.section.TemplateChoice;
import org.fengqiao.report.writing.TextChanged;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Days;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Notices;
import org.fengqiao.ui.Say;

/** A text that somebody writes on: on the left its words with bound numbers, on the right what is wrong with it yet. */
class WritingDesk extends Div {
    private static final int TITLE = 100;

    private final OpenText text;
    private final Consumer<List<Component>> offer;
    private final TextField title = Fields.text("section-title", "writing.title", TITLE);
    private final Div state = new Div();
    private final Span saved = new Span();
    private final WhoseStays conflict = new WhoseStays();
    private final ManuscriptEditor editor;
    private final WritingSide side;
    private List<Passage> mine = List.of();

    /** @param offer takes what can be done next, after every change */
    WritingDesk(OpenText text, Consumer<List<Component>> offer) {
        this.text = text;
        this.offer = offer;
        editor = new ManuscriptEditor(this::written, this::open);
        side = new WritingSide(text, this::insert, version -> replace(() -> text.restore(version.id())));
        title.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                written(mine);
            }
        });
        state.addClassName("fq-writing-state");
        saved.setId("saved");
        saved.addClassName("fq-soft");
        saved.getElement().setAttribute("aria-live", "polite");
        Div sheet = new Div(title, new WritingTools(editor, this::beginAnew), editor);
        sheet.addClassNames("fq-card", "fq-writing-sheet");
        Div desk = new Div(sheet, side);
        desk.addClassName("fq-writing");
        add(state, conflict, desk);
        show();
    }

    /** Other words than those on the screen. */
    private void show() {
        mine = text.section().manuscript().passages();
        title.setValue(text.section().manuscript().title());
        editor.show(mine, text.figures(), text.shown());
        kept();
    }

    /** After every saving: the stage, the checks and what can be done next. */
    private void kept() {
        conflict.settled();
        saved.setText(Say.text(
                "writing.saved",
                Days.time(text.section().changedAt(), text.today()),
                text.section().changedBy()));
        state.removeAll();
        state.add(new StageBar(text.section().stage()), SealLine.of(text.answer(), text.request()), saved);
        side.refresh();
        offer.accept(new WritingSteps(text, this::kept).offered());
    }

    private void written(List<Passage> passages) {
        mine = passages;
        try {
            text.save(title.getValue(), mine);
            kept();
        } catch (TextChanged changed) {
            editor.unkept();
            conflict.ask(Say.text(changed), () -> replace(text::reread), this::keepMine);
        } catch (Refused refused) {
            editor.unkept();
            Notices.refused(refused);
        }
    }

    private void keepMine() {
        try {
            text.overwrite(title.getValue(), mine);
            kept();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void replace(Runnable change) {
        try {
            change.run();
            show();
        } catch (Refused refused) {
            Notices.refused(refused);
        }
    }

    private void insert(Piece.Number number) {
        editor.insert(number, text.figures(), text.shown());
    }

    private void open(Piece.Number number) {
        new NumberDialog(
                        text.figures().get(number.code()),
                        number,
                        text.request(),
                        text.shown(),
                        other -> editor.reword(other, text.shown()),
                        editor::release)
                .open();
    }

    private void beginAnew() {
        List<TemplateChoice> choices = text.templates();
        Select<TemplateChoice> template = new Select<>();
        template.setId("anew-template");
        template.setLabel(Say.text("writing.template"));
        template.setItems(choices);
        template.setItemLabelGenerator(TemplateChoice::title);
        template.setValue(choices.getFirst());
        new ActionDialog("writing.anew", "writing.anew.consequence", "writing.anew", () -> {
                    text.begin(template.getValue().name());
                    show();
                })
                .with(template)
                .open();
    }
}
