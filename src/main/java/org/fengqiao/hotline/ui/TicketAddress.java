package org.fengqiao.hotline.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.fengqiao.hotline.DueShelf;
import org.fengqiao.hotline.Standing;
import org.fengqiao.hotline.TicketChannel;
import org.fengqiao.hotline.TicketClass;
import org.fengqiao.hotline.TicketFilter;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;

/** A filter of tickets as it stands in an address; what cannot be read narrows nothing. */
record TicketAddress(Units units) {
    TicketFilter read(QueryParameters parameters) {
        return new TicketFilter(
                parameters
                        .getSingleParameter("q")
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                code(parameters, "channel", TicketChannel.class),
                code(parameters, "class", TicketClass.class),
                parameters
                        .getSingleParameter("unit")
                        .flatMap(units::byCode)
                        .map(UnitRow::id)
                        .orElse(null),
                code(parameters, "step", Standing.class),
                code(parameters, "due", DueShelf.class));
    }

    QueryParameters write(TicketFilter filter) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "q", filter.text());
        put(words, "channel", code(filter.channel()));
        put(words, "class", code(filter.ticketClass()));
        Long unitId = filter.unitId();
        put(
                words,
                "unit",
                unitId == null ? null : unit(unitId).map(UnitRow::code).orElse(null));
        put(words, "step", code(filter.step()));
        put(words, "due", code(filter.due()));
        return QueryParameters.simple(words);
    }

    Optional<UnitRow> unit(long id) {
        return units.find(id);
    }

    private static void put(Map<String, String> words, String name, @Nullable String text) {
        if (text != null) {
            words.put(name, text);
        }
    }

    private static @Nullable String code(@Nullable Coded constant) {
        return constant == null ? null : constant.code();
    }

    private static <E extends Enum<E> & Coded> @Nullable E code(
            QueryParameters parameters, String name, Class<E> type) {
        return parameters
                .getSingleParameter(name)
                .flatMap(code -> Coded.find(type, code))
                .orElse(null);
    }
}
