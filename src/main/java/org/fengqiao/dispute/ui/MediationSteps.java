package org.fengqiao.dispute.ui;

import static org.fengqiao.dispute.DisputeAction.ACCEPT_MEDIATION;
import static org.fengqiao.dispute.DisputeAction.CHOOSE_MEDIATORS;
import static org.fengqiao.dispute.DisputeAction.EXTEND;
import static org.fengqiao.dispute.DisputeAction.HOLD_SESSION;
import static org.fengqiao.dispute.DisputeAction.INVESTIGATE;
import static org.fengqiao.dispute.DisputeAction.TELL_RIGHTS;
import static org.fengqiao.dispute.DisputeAction.TELL_ROUTES;
import static org.fengqiao.dispute.DisputeAction.TERMINATE;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.dispute.AcceptMediation;
import org.fengqiao.dispute.ChooseMediators;
import org.fengqiao.dispute.DisputeSource;
import org.fengqiao.dispute.ExtendMediation;
import org.fengqiao.dispute.HoldSession;
import org.fengqiao.dispute.Investigate;
import org.fengqiao.dispute.LegalRoute;
import org.fengqiao.dispute.Level;
import org.fengqiao.dispute.MediationService;
import org.fengqiao.dispute.MediationSource;
import org.fengqiao.dispute.TellRights;
import org.fengqiao.dispute.TellRoutes;
import org.fengqiao.dispute.Terminate;
import org.fengqiao.dispute.TerminationGround;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.ActionDialog;
import org.fengqiao.ui.Notations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dialogs of a people's mediation up to its agreement or its termination. */
@Component
class MediationSteps {
    private final MediationService mediations;
    private final Units units;

    MediationSteps(MediationService mediations, Units units) {
        this.mediations = mediations;
        this.units = units;
    }

    ActionDialog accept(Errand errand) {
        var form = errand.form(AcceptMediation.class, ACCEPT_MEDIATION)
                .choice(
                        "source",
                        List.of(MediationSource.values()),
                        source(errand.view().facts().source()))
                .now("acceptedAt");
        List<UnitRow> committees = units
                .children(errand.view().stages().getLast().unit().id())
                .stream()
                .filter(unit -> unit.kind() == UnitKind.COMMITTEE)
                .toList();
        if (committees.size() > 1) {
            form.bind(
                    "committeeId",
                    form.place(
                                    "committeeId",
                                    form.select("committeeId", committees, UnitRow::name),
                                    Notations.among(committees, UnitRow::code),
                                    true)
                            .withConverter(UnitRow::id, units::get));
        } else {
            form.fixed("committeeId", null);
        }
        return errand.dialog(form, mediations::accept);
    }

    private static MediationSource source(@Nullable DisputeSource source) {
        return switch (source) {
            case APPLIED -> MediationSource.APPLIED;
            case COURT -> MediationSource.COURT;
            case PROCURATORATE -> MediationSource.PROCURATORATE;
            case POLICE -> MediationSource.POLICE;
            case PETITION -> MediationSource.PETITION;
            case HOTLINE, OTHER -> MediationSource.OTHER;
            case null -> MediationSource.OTHER;
            case GRID, PROACTIVE -> MediationSource.PROACTIVE;
        };
    }

    ActionDialog tellRights(Errand errand) {
        var form = errand.form(TellRights.class, TELL_RIGHTS).now("toldAt").optionalArea("consentNote", 500);
        return errand.dialog(form, mediations::tellRights);
    }

    ActionDialog chooseMediators(Errand errand) {
        var form = errand.form(ChooseMediators.class, CHOOSE_MEDIATORS)
                .names("mediators", 300)
                .optionalArea("challengeNote", 500);
        form.put("mediators", errand.user().name());
        return errand.dialog(form, mediations::chooseMediators);
    }

    ActionDialog investigate(Errand errand) {
        return errand.dialog(
                errand.form(Investigate.class, INVESTIGATE).area("findings", 4000), mediations::investigate);
    }

    ActionDialog holdSession(Errand errand) {
        var form = errand.form(HoldSession.class, HOLD_SESSION)
                .now("heldAt")
                .optionalText("place", 200)
                .optionalText("attended", 500)
                .area("record", 4000);
        return errand.dialog(form, mediations::holdSession);
    }

    ActionDialog extend(Errand errand) {
        var form = errand.form(ExtendMediation.class, EXTEND).now("agreedAt").area("consentNote", 500);
        return errand.dialog(form, mediations::extend);
    }

    /** Take-over and withdrawal are steps of their own and no grounds to choose. */
    ActionDialog terminate(Errand errand) {
        var grounds = Stream.of(TerminationGround.values())
                .filter(ground -> ground != TerminationGround.TAKEN_OVER && ground != TerminationGround.WITHDRAWN)
                .toList();
        var form = errand.form(Terminate.class, TERMINATE)
                .tiles("ground", grounds, null)
                .area("note", 1000)
                .now("endedAt")
                .optionalSeveral("routesTold", List.of(LegalRoute.values()));
        return errand.dialog(upwards(errand, form), mediations::terminate).grave();
    }

    ActionDialog tellRoutes(Errand errand) {
        var form = errand.form(TellRoutes.class, TELL_ROUTES)
                .several("routes", List.of(LegalRoute.values()))
                .now("toldAt");
        return errand.dialog(upwards(errand, form), mediations::tellRoutes);
    }

    private static <C extends Record> StepFields<C> upwards(Errand errand, StepFields<C> form) {
        if (errand.level() == Level.JOINT) {
            form.fixed("referUp", false);
            return form;
        }
        return form.flag("referUp");
    }
}
