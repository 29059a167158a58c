package org.fengqiao.petition.ui;

import static org.fengqiao.petition.PetitionAction.*;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.docket.Restrictions;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.petition.AskExtension;
import org.fengqiao.petition.DecideExtension;
import org.fengqiao.petition.DeliverAnswer;
import org.fengqiao.petition.DeliveryWay;
import org.fengqiao.petition.ExtensionView;
import org.fengqiao.petition.HandOver;
import org.fengqiao.petition.HandlePetition;
import org.fengqiao.petition.LeaveSimple;
import org.fengqiao.petition.OpinionOutcome;
import org.fengqiao.petition.PetitionReferrals;
import org.fengqiao.petition.PetitionWork;
import org.fengqiao.petition.Recuse;
import org.fengqiao.petition.ReferToMediation;
import org.fengqiao.petition.ReportBack;
import org.fengqiao.petition.TellExtension;
import org.fengqiao.petition.WriteOpinion;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.FormMemory.Notation;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.springframework.stereotype.Component;

/** Dialogs from handling to the delivered answer. */
@Component
class PetitionWorkSteps {
    private static final int DAYS = 30;

    private final PetitionWork work;
    private final PetitionReferrals referrals;
    private final Restrictions restrictions;
    private final Units units;

    PetitionWorkSteps(PetitionWork work, PetitionReferrals referrals, Restrictions restrictions, Units units) {
        this.work = work;
        this.referrals = referrals;
        this.restrictions = restrictions;
        this.units = units;
    }

    ActionDialog handle(Errand errand) {
        var form =
                errand.form(HandlePetition.class, HANDLE).area("findings", 4000).flag("hearing");
        return errand.dialog(form, work::handle);
    }

    ActionDialog handOver(Errand errand) {
        var form = errand.form(HandOver.class, HAND_OVER);
        List<UnitRow> handlers = UnitPicker.handlers(units, errand.unitId());
        UnitField.place(form, "unitId", handlers, null);
        MultiSelectComboBox<UnitRow> others = new MultiSelectComboBox<>(Say.text(form.label("coUnitIds")));
        others.setId(form.id("coUnitIds"));
        others.setItems(handlers);
        others.setItemLabelGenerator(UnitRow::name);
        others.setWidthFull();
        form.bind(
                "coUnitIds",
                form.place("coUnitIds", others, Notations.severalOf(handlers, UnitRow::code), false)
                        .withConverter(
                                chosen -> chosen.stream().map(UnitRow::id).toList(), ids -> Set.<UnitRow>of()));
        form.optionalArea("note", 1000);
        return errand.dialog(form, work::handOver);
    }

    ActionDialog recuse(Errand errand) {
        var form = errand.form(Recuse.class, RECUSE).text("person", 50).area("reason", 1000);
        if (errand.view().head().restricted()) {
            HandlerFields.put(
                    form,
                    restrictions.candidates(errand.caseId()),
                    errand.step().user());
        } else {
            HandlerFields.none(form);
        }
        return errand.dialog(form, work::recuse).grave();
    }

    /** The petitioners come along by themselves; only the other side has to be named. */
    ActionDialog referToMediation(Errand errand) {
        var form = errand.form(ReferToMediation.class, REFER_TO_MEDIATION);
        form.fixed("title", null);
        var others = Fields.text(form.id("others"), form.label("others"), 300);
        form.bind(
                "others",
                form.place("others", others, Notation.TEXT, false)
                        .withConverter(PetitionWorkSteps::otherSide, people -> ""));
        form.area("reason", 500);
        return errand.dialog(form, referrals::refer);
    }

    private static List<NewParty> otherSide(String names) {
        return List.of(names.split("[、，,；;]")).stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> new NewParty(PartyRole.RESPONDENT, name, null, null, null))
                .toList();
    }

    ActionDialog askExtension(Errand errand) {
        var form = errand.form(AskExtension.class, ASK_EXTENSION)
                .count("days", "unit.day", DAYS)
                .area("reason", 1000);
        return errand.dialog(form, work::askExtension);
    }

    /** The leader sees what is asked for without leaving the dialog. */
    ActionDialog decideExtension(Errand errand) {
        var form = errand.form(DecideExtension.class, DECIDE_EXTENSION);
        ExtensionView asked = errand.view().extensions().getLast();
        Paragraph told = new Paragraph(
                Say.text("petition.extension.days_count", asked.days()) + "。" + asked.askedBy() + "：" + asked.reason());
        told.addClassName("fq-told");
        form.add(told);
        form.yesNo("granted", null).optionalArea("note", 1000);
        return errand.dialog(form, work::decideExtension);
    }

    ActionDialog tellExtension(Errand errand) {
        var form = errand.form(TellExtension.class, TELL_EXTENSION)
                .now("toldAt")
                .tiles("way", List.of(DeliveryWay.values()), null);
        return errand.dialog(form, work::tellExtension);
    }

    /** Begins with what the petitioner asked for and what was found. */
    ActionDialog write(Errand errand) {
        var form = errand.form(WriteOpinion.class, WRITE_OPINION)
                .tiles("outcome", List.of(OpinionOutcome.values()), null)
                .area("request", 2000)
                .area("facts", 4000)
                .area("opinion", 4000)
                .area("law", 2000);
        String summary = errand.view().head().summary();
        String findings = errand.view().rounds().getLast().findings();
        if (summary != null) {
            form.put("request", summary.length() <= 2000 ? summary : summary.substring(0, 2000));
        }
        if (findings != null) {
            form.put("facts", findings);
        }
        return errand.dialog(form, work::write);
    }

    ActionDialog deliver(Errand errand) {
        var form = errand.form(DeliverAnswer.class, DELIVER)
                .tiles("way", List.of(DeliveryWay.values()), null)
                .now("deliveredAt")
                .optionalText("to", 100);
        return errand.dialog(form, work::deliver);
    }

    ActionDialog report(Errand errand) {
        var form = errand.form(ReportBack.class, REPORT).now("reportedAt").optionalArea("note", 1000);
        return errand.dialog(form, work::report);
    }

    ActionDialog leaveSimple(Errand errand) {
        return errand.dialog(errand.form(LeaveSimple.class, LEAVE_SIMPLE).area("reason", 1000), work::leaveSimple);
    }
}
