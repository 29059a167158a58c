package org.fengqiao.report.ui;

import org.fengqiao.report.manual.ManualFigure;
import org.fengqiao.report.manual.ManualKind;
import org.fengqiao.report.manual.ManualValue;
import org.fengqiao.ui.Say;

/** A figure that was entered by hand, as it is read on a screen. */
final class ManualWords {
    private ManualWords() {}

    static String value(ManualFigure figure) {
        ManualValue value = figure.value();
        if (value == null) {
            return Say.text("manual.withdrawn");
        }
        String word = value.kind() == ManualKind.AMOUNT ? Say.text("unit.yuan") : value.measureWord();
        return (value.printed() + " " + word).strip();
    }
}
