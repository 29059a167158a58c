package org.fengqiao.dispute.ui;

import static org.fengqiao.dispute.DisputeAction.ANALYSE;
import static org.fengqiao.dispute.DisputeAction.REFER_UP;
import static org.fengqiao.dispute.DisputeAction.SEND_BACK;
import static org.fengqiao.dispute.DisputeAction.SETTLE;
import static org.fengqiao.dispute.DisputeAction.TAKE_OVER;

import java.util.List;
import java.util.stream.Stream;
import org.fengqiao.dispute.Analyse;
import org.fengqiao.dispute.DisputeService;
import org.fengqiao.dispute.Level;
import org.fengqiao.dispute.Method;
import org.fengqiao.dispute.ReferUp;
import org.fengqiao.dispute.RiskColour;
import org.fengqiao.dispute.SendBack;
import org.fengqiao.dispute.SettleOnSpot;
import org.fengqiao.dispute.TakeOver;
import org.fengqiao.docket.ui.UnitPicker;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.ui.ActionDialog;
import org.springframework.stereotype.Component;

/** Dialogs of what a level does with a dispute: settle it, or hand it on. */
@Component
class LevelSteps {
    private final DisputeService disputes;
    private final Units units;

    LevelSteps(DisputeService disputes, Units units) {
        this.disputes = disputes;
        this.units = units;
    }

    ActionDialog settle(Errand errand) {
        var form = errand.form(SettleOnSpot.class, SETTLE)
                .text("settledBy", 50)
                .tiles("method", List.of(Method.values()), Method.SPOT)
                .area("how", 2000)
                .now("settledAt");
        form.put("settledBy", errand.user().name());
        return errand.dialog(form, disputes::settle);
    }

    /** Only what is grave may pass over a level, and only then is there something to choose. */
    ActionDialog referUp(Errand errand) {
        var form = errand.form(ReferUp.class, REFER_UP).area("tried", 2000);
        var facts = errand.view().facts();
        List<Level> above =
                levels().filter(level -> level.above(errand.level())).toList();
        if (above.size() > 1 && (facts.risk() == RiskColour.RED || facts.securitySign())) {
            form.choice("to", above, above.getFirst());
        } else {
            form.fixed("to", null);
        }
        return errand.dialog(form, disputes::referUp);
    }

    ActionDialog sendBack(Errand errand) {
        var form = errand.form(SendBack.class, SEND_BACK).area("reason", 2000);
        List<Level> below =
                levels().filter(level -> errand.level().above(level)).toList();
        boolean analysing =
                errand.view().steps().stream().anyMatch(step -> step.step().equals("townshipAnalysis"));
        if (analysing) {
            form.choice("to", below, Level.VILLAGE);
        } else {
            form.fixed("to", null);
        }
        if (analysing || errand.level() == Level.VILLAGE) {
            var place = UnitPicker.places(form.id("toUnitId"), form.label("toUnitId"), units, errand.user());
            place.setWidthFull();
            form.bind(
                    "toUnitId",
                    form.place("toUnitId", place, UnitPicker.notation(units), false)
                            .withConverter(unit -> unit == null ? null : unit.id(), this::unit));
        } else {
            form.fixed("toUnitId", null);
        }
        return errand.dialog(form, disputes::sendBack);
    }

    private UnitRow unit(long id) {
        return units.get(id);
    }

    ActionDialog takeOver(Errand errand) {
        return errand.dialog(errand.form(TakeOver.class, TAKE_OVER).area("reason", 2000), disputes::takeOver);
    }

    ActionDialog analyse(Errand errand) {
        var form = errand.form(Analyse.class, ANALYSE)
                .area("findings", 2000)
                .tiles(
                        "risk",
                        List.of(RiskColour.values()),
                        errand.view().facts().risk())
                .optionalText("leaderInCharge", 50);
        return errand.dialog(form, disputes::analyse);
    }

    private static Stream<Level> levels() {
        return Stream.of(Level.values());
    }
}
