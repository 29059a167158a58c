package org.fengqiao.report.manual;

import org.fengqiao.kernel.AuditedEvent;
import org.jspecify.annotations.Nullable;

/** A figure was entered by hand, corrected or withdrawn. */
record ManualFigureEntered(String unit, @Nullable ManualFigure earlier, ManualFigure now) implements AuditedEvent {
    @Override
    public String what() {
        if (now.value() == null) {
            return "report.manual.withdrawn";
        }
        return earlier == null ? "report.manual.entered" : "report.manual.corrected";
    }

    @Override
    public String actor() {
        return now.enteredBy();
    }

    @Override
    public @Nullable String before() {
        return earlier == null ? null : words(earlier);
    }

    @Override
    public String after() {
        return words(now) + (now.reason().isEmpty() ? "" : " / " + now.reason());
    }

    private String words(ManualFigure figure) {
        ManualValue value = figure.value();
        return unit + " " + figure.period() + " " + figure.code() + " " + figure.name() + " "
                + (value == null ? "—" : value.printed() + value.measureWord()) + " / " + figure.source();
    }
}
