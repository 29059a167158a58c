package org.fengqiao.hotline.ui;

import static org.fengqiao.hotline.TicketAction.CORRECT_FACTS;
import static org.fengqiao.hotline.TicketAction.MAKE_VOID;
import static org.fengqiao.hotline.TicketAction.MERGE;
import static org.fengqiao.hotline.TicketAction.UNDO_MERGE;
import static org.fengqiao.hotline.TicketAction.WITHDRAW;

import java.util.List;
import org.fengqiao.docket.ui.step.CasePicker;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.docket.ui.step.TwoVersions;
import org.fengqiao.hotline.CorrectFacts;
import org.fengqiao.hotline.MakeVoid;
import org.fengqiao.hotline.Merge;
import org.fengqiao.hotline.TicketCategories;
import org.fengqiao.hotline.TicketClass;
import org.fengqiao.hotline.TicketReading;
import org.fengqiao.hotline.TicketUpkeep;
import org.fengqiao.hotline.TicketView;
import org.fengqiao.hotline.UndoMerge;
import org.fengqiao.hotline.Withdraw;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** Dialogs that keep the records right: mistakes, duplicates, and what the caller takes back. */
@Component
class TicketUpkeepSteps {
    private final TicketUpkeep upkeep;
    private final TicketReading reading;
    private final TicketCategories categories;
    private final CasePicker cases;

    TicketUpkeepSteps(TicketUpkeep upkeep, TicketReading reading, TicketCategories categories, CasePicker cases) {
        this.upkeep = upkeep;
        this.reading = reading;
        this.categories = categories;
        this.cases = cases;
    }

    ActionDialog correct(Errand errand) {
        CategoryPicker category = new CategoryPicker(categories.of(errand.unitId()));
        StepFields<CorrectFacts> form = form(errand, category);
        CorrectFacts known = facts(errand.view(), errand.view().head().version());
        form.show(known);
        TwoVersions<CorrectFacts> versions =
                new TwoVersions<>(form, known).naming("categoryId", id -> category.words((Long) id));
        return errand.step()
                .correction(form, versions, upkeep::correct, version -> facts(reading.get(known.caseId()), version));
    }

    private static StepFields<CorrectFacts> form(Errand errand, CategoryPicker category) {
        var form = errand.form(CorrectFacts.class, CORRECT_FACTS)
                .text("title", 200)
                .optionalArea("content", 4000)
                .optionalText("place", 200)
                .choice("ticketClass", List.of(TicketClass.values()), null);
        category.setLabel(org.fengqiao.ui.Say.text(form.label("categoryId")));
        category.setId(form.id("categoryId"));
        form.bind(
                "categoryId",
                form.place("categoryId", category, category.notation(), false)
                        .withConverter(row -> row == null ? null : row.id(), category::row));
        form.flag("noReply");
        form.fixed("version", 0);
        return form;
    }

    /** An imported ticket may lack some of what a form demands; the fields are then empty at first. */
    @SuppressWarnings("NullAway")
    private static CorrectFacts facts(TicketView view, int version) {
        var head = view.head();
        var facts = view.facts();
        return new CorrectFacts(
                head.id(),
                version,
                head.title(),
                head.summary(),
                head.place(),
                facts.ticketClass(),
                facts.categoryId(),
                facts.noReply());
    }

    ActionDialog merge(Errand errand) {
        var form = errand.form(Merge.class, MERGE);
        cases.place(form, "intoCaseId", errand.view().head());
        form.area("reason", 500);
        return errand.dialog(form, upkeep::merge).grave();
    }

    ActionDialog undoMerge(Errand errand) {
        return errand.dialog(errand.form(UndoMerge.class, UNDO_MERGE).area("reason", 500), upkeep::undoMerge);
    }

    ActionDialog makeVoid(Errand errand) {
        return errand.dialog(errand.form(MakeVoid.class, MAKE_VOID).area("reason", 500), upkeep::makeVoid)
                .grave();
    }

    ActionDialog withdraw(Errand errand) {
        var form = errand.form(Withdraw.class, WITHDRAW).area("reason", 500).now("withdrawnAt");
        return errand.dialog(form, upkeep::withdraw).grave();
    }
}
