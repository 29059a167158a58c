package org.fengqiao.petition.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.docket.CaseAccess;
import org.fengqiao.docket.CaseRef;
import org.fengqiao.docket.LikelyRecord;
import org.fengqiao.docket.NamedUser;
import org.fengqiao.docket.ui.step.StepFields;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.petition.ClaimRoute;
import org.fengqiao.petition.PetitionClass;
import org.fengqiao.petition.PetitionFacts;
import org.fengqiao.ui.Notations;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/**
 * What a petition is: only a claim has a way, only an accusation has named handlers, only a repeat can bring new facts.
 *
 * @param earlier petitions of the same person
 * @param people who can be named for an accusation
 */
record ClassingFields(
        PetitionFacts facts,
        @Nullable CaseRef repeated,
        List<LikelyRecord> earlier,
        List<NamedUser> people,
        CurrentUser user) {
    /** An earlier petition, as it is chosen. */
    private record Earlier(CaseRef ref, String words) {}

    @SuppressWarnings("unchecked")
    <C extends Record> StepFields<C> put(StepFields<C> form) {
        form.tiles("petitionClass", List.of(PetitionClass.values()), facts.petitionClass())
                .choice("route", List.of(ClaimRoute.values()), facts.route());
        var what = (HasValue<?, PetitionClass>) form.field("petitionClass");
        form.onlyWhile("route", what, PetitionClass.CLAIM);
        Select<Earlier> before = earlier(form);
        form.flag("newFacts").put("newFacts", facts.newFacts());
        var newFacts = form.field("newFacts");
        newFacts.setVisible(!before.isEmpty());
        before.addValueChangeListener(change -> newFacts.setVisible(!before.isEmpty()));
        form.flag("simple").put("simple", facts.simple());
        HandlerFields.put(form, people, user);
        form.onlyWhile("handlers", what, PetitionClass.ACCUSATION);
        if (CaseAccess.mayStandIn(user)) {
            form.onlyWhile("standIn", what, PetitionClass.ACCUSATION);
        }
        return form;
    }

    private List<Earlier> choices() {
        List<Earlier> all = new ArrayList<>();
        earlier.forEach(record -> all.add(new Earlier(record.ref(), record.ref().number() + " " + record.title())));
        if (repeated != null && all.stream().noneMatch(one -> one.ref().id() == repeated.id())) {
            all.add(new Earlier(repeated, repeated.number().text()));
        }
        return all;
    }

    private <C extends Record> Select<Earlier> earlier(StepFields<C> form) {
        List<Earlier> known = choices();
        Select<Earlier> select = form.select(
                "earlierCaseId", known, one -> one == null ? Say.text("petition.step.classify.first") : one.words());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Say.text("petition.step.classify.first"));
        form.bind(
                "earlierCaseId",
                form.place(
                                "earlierCaseId",
                                select,
                                Notations.among(known, one -> one.ref().number().text()),
                                false)
                        .withConverter(one -> one == null ? null : one.ref().id(), id -> null));
        select.setVisible(!known.isEmpty());
        known.stream()
                .filter(one -> repeated != null && one.ref().id() == repeated.id())
                .findFirst()
                .ifPresent(select::setValue);
        return select;
    }
}
