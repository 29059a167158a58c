package org.fengqiao.activity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fengqiao.docket.CaseFilter;
import org.fengqiao.docket.CaseRow;
import org.fengqiao.docket.CaseSearch;
import org.fengqiao.docket.CaseState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which cases call for the next meeting: those with a decision that is still open, then those that are late. */
@Service
@Transactional(readOnly = true)
public class MeetingSuggestions {
    private static final int OFFERED = 12;

    private final Decisions decisions;
    private final CaseSearch cases;

    MeetingSuggestions(Decisions decisions, CaseSearch cases) {
        this.decisions = decisions;
        this.cases = cases;
    }

    public List<CaseRow> forNext() {
        Set<Long> decided = decisions.page(DecisionShelf.OPEN, Optional.empty(), OFFERED).stream()
                .map(DecisionView::caseId)
                .collect(Collectors.toSet());
        Map<Long, CaseRow> found = new LinkedHashMap<>();
        List<CaseRow> open = decided.isEmpty()
                ? List.of()
                : cases.page(new CaseFilter(null, CaseState.OPEN, null, null, false), Long.MAX_VALUE, 200);
        open.stream().filter(row -> decided.contains(row.id())).forEach(row -> found.put(row.id(), row));
        cases.page(new CaseFilter(null, CaseState.OPEN, null, null, true), Long.MAX_VALUE, OFFERED)
                .forEach(row -> found.putIfAbsent(row.id(), row));
        return found.values().stream().limit(OFFERED).toList();
    }
}
