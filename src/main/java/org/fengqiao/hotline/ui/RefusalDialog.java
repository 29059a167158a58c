package org.fengqiao.hotline.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.fengqiao.docket.NewParty;
import org.fengqiao.hotline.RefusalGround;
import org.fengqiao.hotline.RefusalView;
import org.fengqiao.hotline.RefuseAtWindow;
import org.fengqiao.hotline.WindowRefusals;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** Tells a caller what the window must not take, which way is the right one, and gives it on paper. */
class RefusalDialog extends ActionDialog {
    RefusalDialog(
            WindowRefusals refusals, long unitId, @Nullable NewParty known, String told, Consumer<RefusalView> done) {
        this(refusals, unitId, new Form(known, told), done);
    }

    private RefusalDialog(WindowRefusals refusals, long unitId, Form form, Consumer<RefusalView> done) {
        super(
                "refusal.title",
                "refusal.consequence",
                "refusal.confirm",
                () -> done.accept(refusals.refuse(form.command(unitId))));
        ids("dialog-save", "dialog-cancel");
        required(form.ground);
        required(form.caller);
        with(form.phone);
        required(form.matter);
        required(form.way);
        with(form.body);
    }

    /** The fields; the usual words for a ground can be written otherwise. */
    private static final class Form {
        private final Select<RefusalGround> ground = new Select<>();
        private final TextField caller = Fields.text("refusal-caller", "refusal.caller", 50);
        private final TextField phone = Fields.text("refusal-phone", "party.phone", 20);
        private final TextArea matter = Fields.area("refusal-matter", "refusal.matter", 2000);
        private final TextArea way = Fields.area("refusal-way", "refusal.way", 1000);
        private final TextField body = Fields.text("refusal-body", "refusal.body", 100);

        Form(@Nullable NewParty known, String told) {
            ground.setId("refusal-ground");
            ground.setLabel(Say.text("refusal.ground"));
            ground.setItems(RefusalGround.values());
            ground.setItemLabelGenerator(one -> one == null ? "" : Say.text(one));
            ground.setWidthFull();
            ground.addValueChangeListener(change -> {
                if (change.getValue() != null) {
                    way.setValue(Say.text(change.getValue().wayKey()));
                }
            });
            if (known != null) {
                caller.setValue(known.name());
                phone.setValue(known.phone() == null ? "" : known.phone());
            }
            matter.setValue(told);
        }

        RefuseAtWindow command(long unitId) {
            return new RefuseAtWindow(
                    unitId,
                    ground.getValue(),
                    caller.getValue(),
                    phone.getValue(),
                    matter.getValue(),
                    way.getValue(),
                    body.getValue());
        }
    }
}
