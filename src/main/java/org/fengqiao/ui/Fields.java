package org.fengqiao.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Duration;
import org.fengqiao.kernel.Words;

/** Input fields with a stable id, the label above and all their texts from the message files. */
public final class Fields {
    private Fields() {}

    public static TextField text(String id, String labelKey, int maxLength) {
        TextField field = new TextField(Say.text(labelKey));
        field.setId(id);
        field.setMaxLength(maxLength);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        field.setI18n(new TextField.TextFieldI18n()
                .setRequiredErrorMessage(Say.text("field.required"))
                .setMaxLengthErrorMessage(Say.text("field.too_long", maxLength)));
        return field;
    }

    /** Several lines; grows with its text and reports while it is written, so that a draft is never far behind. */
    public static TextArea area(String id, String labelKey, int maxLength) {
        TextArea field = new TextArea(Say.text(labelKey));
        field.setId(id);
        field.setMaxLength(maxLength);
        field.setWidthFull();
        field.setMinRows(3);
        field.setMaxRows(12);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(1000);
        field.setI18n(new TextArea.TextAreaI18n()
                .setRequiredErrorMessage(Say.text("field.required"))
                .setMaxLengthErrorMessage(Say.text("field.too_long", maxLength)));
        return field;
    }

    public static IntegerField count(String id, String labelKey, String unitKey) {
        IntegerField field = new IntegerField(Say.text(labelKey));
        field.setId(id);
        field.setSuffixComponent(new Span(Say.text(unitKey)));
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(Say.text("field.not_a_number"))
                .setMinErrorMessage(Say.text("field.too_small"))
                .setRequiredErrorMessage(Say.text("field.required")));
        return field;
    }

    /** An amount in yuan. */
    public static BigDecimalField yuan(String id, String labelKey) {
        BigDecimalField field = new BigDecimalField(Say.text(labelKey));
        field.setId(id);
        field.setLocale(Words.CHINESE);
        field.setSuffixComponent(new Span(Say.text("unit.yuan")));
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(Say.text("field.not_a_number"))
                .setRequiredErrorMessage(Say.text("field.required")));
        return field;
    }

    public static DatePicker date(String id, String labelKey) {
        DatePicker field = new DatePicker(Say.text(labelKey));
        field.setId(id);
        field.setLocale(Say.language());
        field.setI18n(Calendars.words());
        return field;
    }

    /** A day and a time of it, on the Shanghai clock. */
    public static DateTimePicker time(String id, String labelKey) {
        DateTimePicker field = new DateTimePicker(Say.text(labelKey));
        field.setId(id);
        field.setLocale(Say.language());
        field.setStep(Duration.ofMinutes(15));
        field.setDatePickerI18n(Calendars.words());
        field.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setDateLabel(Say.text("field.date"))
                .setTimeLabel(Say.text("field.time"))
                .setBadInputErrorMessage(Say.text("field.not_a_date"))
                .setIncompleteInputErrorMessage(Say.text("field.date_or_time_missing"))
                .setMaxErrorMessage(Say.text("field.in_the_future"))
                .setRequiredErrorMessage(Say.text("field.required")));
        return field;
    }
}
