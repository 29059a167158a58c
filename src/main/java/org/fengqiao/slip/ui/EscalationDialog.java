package org.fengqiao.slip.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.fengqiao.slip.EscalationRule;
import org.fengqiao.slip.Escalations;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;

/** When reminder, supervision and the meeting follow a due day: one line per kind of case. */
class EscalationDialog {
    private record Line(EscalationRule rule, IntegerField remind, IntegerField supervise, IntegerField agenda) {}

    private final ActionDialog dialog;
    private final List<Line> lines = new ArrayList<>();

    EscalationDialog(Escalations escalations, Runnable refresh) {
        dialog = new ActionDialog("escalation.rules", "escalation.rules.consequence", "escalation.save", () -> {
            lines.forEach(line -> save(escalations, line));
            refresh.run();
        });
        escalations.rules().forEach(this::add);
    }

    void open() {
        dialog.open();
    }

    private void add(EscalationRule rule) {
        Line line = new Line(
                rule,
                days(rule, "remind", rule.remindBefore()),
                days(rule, "supervise", rule.superviseAfter()),
                days(rule, "agenda", rule.agendaAfter()));
        lines.add(line);
        Div fields = new Div(line.remind(), line.supervise(), line.agenda());
        fields.addClassName("fq-row");
        dialog.with(new H3(Say.text(rule.kind())), fields);
        List.of(line.remind(), line.supervise(), line.agenda())
                .forEach(field -> dialog.field(field, () -> field.getValue() != null, "field.required"));
    }

    private static IntegerField days(EscalationRule rule, String what, int value) {
        IntegerField field =
                Fields.count("escalation-" + rule.kind().code() + "-" + what, "escalation." + what, "unit.day");
        field.setMin(0);
        field.setValue(value);
        return field;
    }

    private static void save(Escalations escalations, Line line) {
        int remind = Objects.requireNonNull(line.remind().getValue());
        int supervise = Objects.requireNonNull(line.supervise().getValue());
        int agenda = Objects.requireNonNull(line.agenda().getValue());
        EscalationRule rule = line.rule();
        if (remind != rule.remindBefore() || supervise != rule.superviseAfter() || agenda != rule.agendaAfter()) {
            escalations.save(rule.kind(), remind, supervise, agenda);
        }
    }
}
