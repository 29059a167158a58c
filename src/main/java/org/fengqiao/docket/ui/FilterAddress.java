package org.fengqiao.docket.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fengqiao.docket.CaseFilter;
import org.fengqiao.docket.CaseKind;
import org.fengqiao.docket.CaseState;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;

/** The filter of the case list as it stands in the address; what cannot be read narrows nothing. */
final class FilterAddress {
    private FilterAddress() {}

    static QueryParameters of(CaseFilter filter, @Nullable UnitRow unit) {
        Map<String, String> words = new LinkedHashMap<>();
        if (filter.text() != null) {
            words.put("q", filter.text());
        }
        if (filter.kind() != null) {
            words.put("kind", filter.kind().code());
        }
        if (filter.state() != null) {
            words.put("state", filter.state().code());
        }
        if (unit != null) {
            words.put("unit", unit.code());
        }
        if (filter.overdue()) {
            words.put("overdue", "1");
        }
        return QueryParameters.simple(words);
    }

    static CaseFilter read(QueryParameters parameters, Units units) {
        return new CaseFilter(
                parameters
                        .getSingleParameter("kind")
                        .flatMap(code -> Coded.find(CaseKind.class, code))
                        .orElse(null),
                parameters
                        .getSingleParameter("state")
                        .flatMap(code -> Coded.find(CaseState.class, code))
                        .orElse(null),
                parameters
                        .getSingleParameter("unit")
                        .flatMap(units::byCode)
                        .map(UnitRow::id)
                        .orElse(null),
                parameters
                        .getSingleParameter("q")
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .orElse(null),
                parameters.getSingleParameter("overdue").isPresent());
    }
}
