package org.fengqiao.petition.ui;

import static org.fengqiao.petition.PetitionAction.*;

import com.vaadin.flow.component.select.Select;
import java.time.Clock;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.petition.AnswerSupervision;
import org.fengqiao.petition.BacklogWay;
import org.fengqiao.petition.CertifyBacklog;
import org.fengqiao.petition.EnterBacklog;
import org.fengqiao.petition.PetitionCare;
import org.fengqiao.petition.PutInCharge;
import org.fengqiao.petition.Rate;
import org.fengqiao.petition.Satisfaction;
import org.fengqiao.petition.SupervisePetition;
import org.fengqiao.petition.SupervisionGround;
import org.fengqiao.petition.SupervisionView;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.springframework.stereotype.Component;

/** Dialogs of what leaders and supervisors do about a petition. */
@Component
class PetitionCareSteps {
    private static final List<Satisfaction> RATED =
            List.of(Satisfaction.SATISFIED, Satisfaction.FAIR, Satisfaction.DISSATISFIED);

    private final PetitionCare care;
    private final Clock clock;

    PetitionCareSteps(PetitionCare care, Clock clock) {
        this.care = care;
        this.clock = clock;
    }

    ActionDialog rate(Errand errand) {
        var form = errand.form(Rate.class, RATE)
                .tiles("handling", RATED, null)
                .optionalTiles("office", RATED)
                .now("ratedAt");
        return errand.dialog(form, care::rate);
    }

    ActionDialog supervise(Errand errand) {
        var form = errand.form(SupervisePetition.class, SUPERVISE)
                .tiles("ground", List.of(SupervisionGround.values()), null)
                .area("reason", 1000)
                .comingDay("answerBy");
        return errand.dialog(form, care::supervise);
    }

    /** One of those there are; where there is one only, it is chosen already. */
    ActionDialog answer(Errand errand) {
        var form = errand.form(AnswerSupervision.class, ANSWER_SUPERVISION);
        List<SupervisionView> open = errand.view().supervisions().stream()
                .filter(one -> one.answeredAt() == null)
                .toList();
        Select<SupervisionView> select =
                form.select("supervisionId", open, one -> Say.text(one.ground()) + "：" + one.reason());
        form.bind(
                "supervisionId",
                form.place("supervisionId", select, Notations.among(open, one -> Long.toString(one.id())), true)
                        .withConverter(SupervisionView::id, known -> null));
        if (open.size() == 1) {
            select.setValue(open.getFirst());
        }
        form.area("answer", 1000);
        return errand.dialog(form, care::answer);
    }

    ActionDialog putInCharge(Errand errand) {
        return errand.dialog(errand.form(PutInCharge.class, PUT_IN_CHARGE).text("leader", 50), care::putInCharge);
    }

    ActionDialog enterBacklog(Errand errand) {
        int year = ChinaTime.dayOf(clock.instant()).getYear();
        var form = errand.form(EnterBacklog.class, ENTER_BACKLOG)
                .count("originYear", "petition.unit.year", year)
                .now("enteredAt")
                .optionalText("leader", 50)
                .optionalArea("measures", 2000);
        return errand.dialog(form, care::enterBacklog);
    }

    ActionDialog certifyBacklog(Errand errand) {
        var form = errand.form(CertifyBacklog.class, CERTIFY_BACKLOG)
                .tiles("way", List.of(BacklogWay.values()), null)
                .now("resolvedAt")
                .text("certifiedBy", 50)
                .area("evidence", 1000);
        return errand.dialog(form, care::certifyBacklog);
    }
}
