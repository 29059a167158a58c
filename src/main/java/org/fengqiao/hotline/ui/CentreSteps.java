package org.fengqiao.hotline.ui;

import static org.fengqiao.hotline.TicketAction.ANSWER_SUPERVISION;
import static org.fengqiao.hotline.TicketAction.APPLY_EXCLUSION;
import static org.fengqiao.hotline.TicketAction.APPLY_EXTENSION;
import static org.fengqiao.hotline.TicketAction.APPLY_PARKING;
import static org.fengqiao.hotline.TicketAction.APPLY_RETURN;
import static org.fengqiao.hotline.TicketAction.DECIDE;
import static org.fengqiao.hotline.TicketAction.REVIEW_PARKING;
import static org.fengqiao.hotline.TicketAction.SUPERVISE;

import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.hotline.AnswerSupervision;
import org.fengqiao.hotline.ApplicationKind;
import org.fengqiao.hotline.ApplicationState;
import org.fengqiao.hotline.ApplicationView;
import org.fengqiao.hotline.ApplyExclusion;
import org.fengqiao.hotline.ApplyExtension;
import org.fengqiao.hotline.ApplyParking;
import org.fengqiao.hotline.ApplyReturn;
import org.fengqiao.hotline.Decide;
import org.fengqiao.hotline.DutyItemRow;
import org.fengqiao.hotline.DutyItems;
import org.fengqiao.hotline.DutyKind;
import org.fengqiao.hotline.ExclusionGround;
import org.fengqiao.hotline.ReviewParking;
import org.fengqiao.hotline.Supervise;
import org.fengqiao.hotline.SupervisionGround;
import org.fengqiao.hotline.SupervisionView;
import org.fengqiao.hotline.TicketApplications;
import org.fengqiao.hotline.TicketSupervisions;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.springframework.stereotype.Component;

/** Dialogs of what goes to the centre and what comes back from it. */
@Component
class CentreSteps {
    private final TicketApplications applications;
    private final TicketSupervisions supervisions;
    private final DutyItems duties;

    CentreSteps(TicketApplications applications, TicketSupervisions supervisions, DutyItems duties) {
        this.applications = applications;
        this.supervisions = supervisions;
        this.duties = duties;
    }

    ActionDialog applyExtension(Errand errand) {
        boolean hours = errand.view().facts().urgent();
        var form = errand.form(ApplyExtension.class, APPLY_EXTENSION)
                .count("amount", hours ? "unit.hour" : "unit.working_day", hours ? 24 : 5)
                .area("reason", 1000)
                .now("askedAt");
        return errand.dialog(form, applications::extension);
    }

    ActionDialog applyReturn(Errand errand) {
        var form = errand.form(ApplyReturn.class, APPLY_RETURN);
        List<DutyItemRow> others = duties.of(errand.unitId()).stream()
                .filter(item -> item.kind() != DutyKind.BASIC)
                .toList();
        choose(form, "dutyItemId", others, DutyItemRow::id, CentreSteps::words);
        form.area("reason", 1000).now("askedAt");
        return errand.dialog(form, applications::giveBack);
    }

    private static String words(DutyItemRow item) {
        String competent = item.competent() == null ? "" : "（" + item.competent() + "）";
        return item.code() + " " + item.title() + competent;
    }

    ActionDialog applyParking(Errand errand) {
        var form = errand.form(ApplyParking.class, APPLY_PARKING)
                .area("reason", 1000)
                .area("plan", 1000)
                .comingDay("reviewOn")
                .now("askedAt");
        return errand.dialog(form, applications::parking);
    }

    ActionDialog applyExclusion(Errand errand) {
        var form = errand.form(ApplyExclusion.class, APPLY_EXCLUSION)
                .tiles("ground", List.of(ExclusionGround.values()), null)
                .area("reason", 1000)
                .now("askedAt");
        return errand.dialog(form, applications::exclusion);
    }

    ActionDialog decide(Errand errand) {
        var form = errand.form(Decide.class, DECIDE);
        List<ApplicationView> open = errand.view().applications().stream()
                .filter(one -> one.state() == ApplicationState.OPEN)
                .toList();
        choose(form, "applicationId", open, ApplicationView::id, one -> Say.text(one.kind()) + "：" + one.reason());
        form.yesNo("granted", null).now("decidedAt").text("decidedBy", 50).optionalArea("words", 1000);
        if (open.stream().anyMatch(one -> one.kind() == ApplicationKind.RETURN)) {
            form.flag("finalAssignment");
        } else {
            form.fixed("finalAssignment", false);
        }
        return errand.dialog(form, applications::decide);
    }

    ActionDialog reviewParking(Errand errand) {
        var form = errand.form(ReviewParking.class, REVIEW_PARKING)
                .area("finding", 1000)
                .optionalComingDay("parkedUntil");
        return errand.dialog(form, applications::review);
    }

    ActionDialog supervise(Errand errand) {
        var form = errand.form(Supervise.class, SUPERVISE)
                .tiles("ground", List.of(SupervisionGround.values()), null)
                .area("reason", 1000)
                .comingDay("answerBy");
        return errand.dialog(form, supervisions::raise);
    }

    ActionDialog answerSupervision(Errand errand) {
        var form = errand.form(AnswerSupervision.class, ANSWER_SUPERVISION);
        List<SupervisionView> open = errand.view().supervisions().stream()
                .filter(one -> one.answeredAt() == null)
                .toList();
        choose(form, "supervisionId", open, SupervisionView::id, one -> Say.text(one.ground()) + "：" + one.reason());
        form.area("answer", 1000);
        return errand.dialog(form, supervisions::answer);
    }

    /** One of those there are; where there is one only, it is chosen already. */
    private static <C extends Record, T> void choose(
            StepFields<C> form, String component, List<T> choices, ToLongFunction<T> id, Function<T, String> words) {
        Select<T> select = form.select(component, choices, words);
        form.bind(
                component,
                form.place(component, select, Notations.among(choices, one -> Long.toString(id.applyAsLong(one))), true)
                        .withConverter(id::applyAsLong, known -> null));
        if (choices.size() == 1) {
            select.setValue(choices.getFirst());
        }
    }
}
