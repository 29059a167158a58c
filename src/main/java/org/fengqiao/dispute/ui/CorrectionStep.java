package org.fengqiao.dispute.ui;

import static org.fengqiao.dispute.DisputeAction.CORRECT_FACTS;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import org.fengqiao.dispute.CorrectFacts;
import org.fengqiao.dispute.DisputeReading;
import org.fengqiao.dispute.DisputeSource;
import org.fengqiao.dispute.DisputeSubType;
import org.fengqiao.dispute.DisputeType;
import org.fengqiao.dispute.DisputeUpkeep;
import org.fengqiao.dispute.DisputeView;
import org.fengqiao.dispute.IntakeChannel;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.docket.ui.step.StepForm;
import org.fengqiao.docket.ui.step.TwoVersions;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** The dialog that corrects facts. Where somebody else was quicker, it shows both versions of every field that differs. */
@Component
class CorrectionStep {
    private final DisputeUpkeep upkeep;
    private final DisputeReading reading;

    CorrectionStep(DisputeUpkeep upkeep, DisputeReading reading) {
        this.upkeep = upkeep;
        this.reading = reading;
    }

    ActionDialog correct(Errand errand) {
        CorrectFacts known = facts(errand.view(), errand.view().head().version());
        StepFields<CorrectFacts> form = form(errand);
        form.show(known);
        TwoVersions<CorrectFacts> versions = new TwoVersions<>(form, known);
        return errand.step()
                .correction(form, versions, upkeep::correct, version -> facts(reading.get(known.caseId()), version));
    }

    private static StepFields<CorrectFacts> form(Errand errand) {
        var form = errand.form(CorrectFacts.class, CORRECT_FACTS)
                .text("title", 200)
                .optionalArea("summary", 4000)
                .optionalText("place", 200)
                .choice("type", List.of(DisputeType.values()), null)
                .optionalChoice("subType", List.of(DisputeSubType.values()))
                .optionalPeople("people")
                .optionalYuan("claimAmount")
                .tiles("risk", List.of(RiskColour.values()), null)
                .choice("source", List.of(DisputeSource.values()), null)
                .choice("channel", List.of(IntakeChannel.values()), null)
                .flag("collective");
        form.fixed("version", 0);
        offerSubTypes(form);
        return form;
    }

    @SuppressWarnings("unchecked")
    private static void offerSubTypes(StepForm<CorrectFacts> form) {
        var type = (Select<DisputeType>) form.field("type");
        var subType = (Select<DisputeSubType>) form.field("subType");
        type.addValueChangeListener(change -> {
            DisputeType chosen = change.getValue();
            List<DisputeSubType> below = chosen == null ? List.of() : DisputeSubType.of(chosen);
            subType.clear();
            subType.setItems(below);
            subType.setVisible(!below.isEmpty());
        });
    }

    /** An imported dispute may lack some of what a form demands; the fields are then empty at first. */
    @SuppressWarnings("NullAway")
    private static CorrectFacts facts(DisputeView view, int version) {
        var head = view.head();
        var facts = view.facts();
        return new CorrectFacts(
                head.id(),
                version,
                head.title(),
                head.summary(),
                head.place(),
                facts.type(),
                facts.subType(),
                facts.people(),
                facts.claimAmount(),
                facts.risk(),
                facts.source(),
                facts.channel(),
                facts.collective());
    }
}
