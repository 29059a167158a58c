package org.fengqiao.report.ui;

import com.vaadin.flow.component.html.Div;
import org.fengqiao.report.section.PassageKind;
import org.fengqiao.ui.Buttons;

/** What can be done to the paragraph with the caret. */
class WritingTools extends Div {
    WritingTools(ManuscriptEditor editor, Runnable anew) {
        addClassName("fq-writing-tools");
        for (PassageKind kind : PassageKind.values()) {
            add(Buttons.quiet("kind-" + kind.code(), kind.wordsKey(), () -> editor.kind(kind)));
        }
        add(Buttons.quiet("strong", "writing.strong", editor::strong));
        add(Buttons.quiet("begin-anew", "writing.anew", anew));
    }
}
