package org.fengqiao.petition.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fengqiao.kernel.Coded;
import org.fengqiao.petition.PetitionClass;
import org.fengqiao.petition.PetitionFilter;
import org.fengqiao.petition.PetitionOrigin;
import org.fengqiao.petition.Standing;
import org.fengqiao.ui.Fields;
import org.fengqiao.ui.Say;
import org.jspecify.annotations.Nullable;

/** What petitions are narrowed to. Every change is a new address, which can be sent to a colleague. */
class PetitionFilters extends Div {
    private static final List<Standing> STEPS = Stream.of(Standing.values())
            .filter(standing -> standing != Standing.DONE)
            .toList();

    private final TextField text = Fields.text("filter-text", "cases.filter.text", 60);
    private final Select<PetitionClass> petitionClass =
            choice("filter-class", "petitions.class", List.of(PetitionClass.values()));
    private final Select<PetitionOrigin> origin =
            choice("filter-origin", "petitions.origin", List.of(PetitionOrigin.values()));
    private final Select<Standing> step = choice("filter-step", "petitions.step", STEPS);

    PetitionFilters(Consumer<QueryParameters> changed) {
        addClassName("fq-filters");
        text.setPlaceholder(Say.text("petitions.text.hint"));
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(600);
        add(text, petitionClass, origin, step);
        Stream.<HasValue<?, ?>>of(text, petitionClass, origin, step)
                .forEach(field -> field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        changed.accept(address());
                    }
                }));
    }

    /** Shows what the address asks for; what cannot be read narrows nothing. */
    PetitionFilter show(QueryParameters parameters) {
        text.setValue(parameters.getSingleParameter("q").map(String::strip).orElse(""));
        petitionClass.setValue(code(parameters, "class", PetitionClass.class));
        origin.setValue(code(parameters, "origin", PetitionOrigin.class));
        step.setValue(code(parameters, "step", Standing.class));
        return new PetitionFilter(
                text.getValue().isBlank() ? null : text.getValue().strip(),
                petitionClass.getValue(),
                origin.getValue(),
                step.getValue());
    }

    private QueryParameters address() {
        Map<String, String> words = new LinkedHashMap<>();
        if (!text.getValue().isBlank()) {
            words.put("q", text.getValue().strip());
        }
        put(words, "class", petitionClass.getValue());
        put(words, "origin", origin.getValue());
        put(words, "step", step.getValue());
        return QueryParameters.simple(words);
    }

    private static void put(Map<String, String> words, String name, @Nullable Coded constant) {
        if (constant != null) {
            words.put(name, constant.code());
        }
    }

    private static <E extends Enum<E> & Coded> @Nullable E code(
            QueryParameters parameters, String name, Class<E> type) {
        return parameters
                .getSingleParameter(name)
                .flatMap(code -> Coded.find(type, code))
                .orElse(null);
    }

    private static <E extends Enum<E> & Coded> Select<E> choice(String id, String labelKey, List<E> constants) {
        Select<E> select = new Select<>();
        select.setLabel(Say.text(labelKey));
        select.setId(id);
        select.setItems(constants);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Say.text("cases.filter.all"));
        select.setItemLabelGenerator(constant -> constant == null ? Say.text("cases.filter.all") : Say.text(constant));
        return select;
    }
}
