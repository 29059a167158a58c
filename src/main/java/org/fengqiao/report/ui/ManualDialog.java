package org.fengqiao.report.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Objects;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.ManualCode;
import org.fengqiao.report.manual.CorrectManual;
import org.fengqiao.report.manual.EnterManual;
import org.fengqiao.report.manual.ManualDesk;
import org.fengqiao.report.manual.ManualFigure;
import org.fengqiao.report.manual.ManualKind;
import org.fengqiao.report.manual.ManualValue;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Forms;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Asks for a figure that is entered by hand, for its correction, or for the reason of a withdrawal. */
final class ManualDialog {
    private final TextField name = Fields.text("manual-name", "manual.name", 100);
    private final TextField code = Fields.text("manual-code", "manual.code", 60);
    private final Select<ManualKind> kind = new Select<>();
    private final BigDecimalField amount = new BigDecimalField(Say.text("manual.value"));
    private final TextField measure = Fields.text("manual-measure", "manual.measure", 10);
    private final IntegerField numerator = new IntegerField(Say.text("report.numerator"));
    private final IntegerField denominator = new IntegerField(Say.text("report.denominator"));
    private final TextArea source = Fields.area("manual-source", "manual.source", 500);
    private final TextField reason = Fields.text("manual-reason", "manual.reason", 500);
    private final Div count = Forms.row(amount, measure);
    private final Div rate = Forms.row(numerator, denominator);

    private ManualDialog() {
        code.setHelperText(Say.text("manual.code.help"));
        kind.setId("manual-kind");
        kind.setLabel(Say.text("manual.kind"));
        kind.setItems(ManualKind.values());
        kind.setItemLabelGenerator(Say::text);
        kind.addValueChangeListener(change -> fieldsOf(kind.getValue()));
        amount.setId("manual-amount");
        numerator.setId("manual-numerator");
        denominator.setId("manual-denominator");
        source.setHelperText(Say.text("manual.source.help"));
        kind.setValue(ManualKind.COUNT);
    }

    static ActionDialog enter(ManualDesk desk, FigureRequest request, Runnable done) {
        return new ManualDialog().entering(desk, request, done);
    }

    /** With everything but the value as it was for another period. */
    static ActionDialog again(ManualDesk desk, FigureRequest request, ManualFigure last, Runnable done) {
        ManualDialog dialog = new ManualDialog();
        dialog.fill(last, null);
        return dialog.entering(desk, request, done);
    }

    static ActionDialog correct(ManualDesk desk, FigureRequest request, ManualFigure figure, Runnable done) {
        ManualDialog dialog = new ManualDialog();
        dialog.fill(figure, figure.value());
        return dialog.filled(new ActionDialog(
                        "manual.correct.title", "manual.correct.consequence", "manual.correct", () -> {
                            desk.correct(dialog.correction(request, figure, dialog.value()));
                            done.run();
                        }))
                .required(dialog.reason);
    }

    static ActionDialog withdraw(ManualDesk desk, FigureRequest request, ManualFigure figure, Runnable done) {
        ManualDialog dialog = new ManualDialog();
        dialog.fill(figure, figure.value());
        return new ActionDialog("manual.withdraw.title", "manual.withdraw.consequence", "manual.withdraw", () -> {
                    desk.correct(dialog.correction(request, figure, null));
                    done.run();
                })
                .grave()
                .required(dialog.reason);
    }

    private ActionDialog entering(ManualDesk desk, FigureRequest request, Runnable done) {
        ActionDialog dialog = new ActionDialog("manual.enter.title", "manual.enter.consequence", "manual.enter", () -> {
            desk.enter(new EnterManual(
                    request.unit(), request.period(), code.getValue(), name.getValue(), value(), source.getValue()));
            done.run();
        });
        dialog.required(name);
        dialog.field(code, () -> ManualCode.isOne(ManualCode.of(code.getValue().strip())), "manual.code.help");
        code.setRequiredIndicatorVisible(true);
        return values(dialog);
    }

    private ActionDialog filled(ActionDialog dialog) {
        return values(dialog.required(name));
    }

    private ActionDialog values(ActionDialog dialog) {
        return dialog.with(kind, count, rate).required(source);
    }

    private CorrectManual correction(FigureRequest request, ManualFigure figure, @Nullable ManualValue value) {
        return new CorrectManual(
                request.unit(),
                request.period(),
                figure.code(),
                figure.version(),
                name.getValue(),
                value,
                source.getValue(),
                reason.getValue());
    }

    private void fill(ManualFigure figure, @Nullable ManualValue value) {
        name.setValue(figure.name());
        code.setValue(figure.shortName());
        kind.setValue(figure.kind());
        measure.setValue(figure.measureWord());
        source.setValue(figure.source());
        if (value != null) {
            BigDecimal number = value.amount();
            if (number != null) {
                amount.setValue(
                        number.stripTrailingZeros().scale() < 0 ? number.setScale(0) : number.stripTrailingZeros());
            }
            numerator.setValue(value.numerator() == null ? null : Math.toIntExact(value.numerator()));
            denominator.setValue(value.denominator() == null ? null : Math.toIntExact(value.denominator()));
        }
    }

    private void fieldsOf(ManualKind chosen) {
        count.setVisible(chosen != ManualKind.RATE);
        measure.setVisible(chosen == ManualKind.COUNT);
        rate.setVisible(chosen == ManualKind.RATE);
    }

    private ManualValue value() {
        Integer part = numerator.getValue();
        Integer whole = denominator.getValue();
        return new ManualValue(
                Objects.requireNonNull(kind.getValue()),
                measure.getValue(),
                amount.getValue(),
                part == null ? null : Long.valueOf(part),
                whole == null ? null : Long.valueOf(whole));
    }
}
