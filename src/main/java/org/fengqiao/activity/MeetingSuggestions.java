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
import org.fengqiao.slip.Escalation;
import org.fengqiao.slip.EscalationRow;
import org.fengqiao.slip.Escalations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which cases call for the next meeting: those with a decision that is still open, then those that are so late that the
 * township's rule puts them on the agenda.
 */
@Service
@Transactional(readOnly = true)
public class MeetingSuggestions {
    private static final int OFFERED = 12;

    private final Decisions decisions;
    private final Escalations escalations;
    private final CaseSearch cases;

    MeetingSuggestions(Decisions decisions, Escalations escalations, CaseSearch cases) {
        this.decisions = decisions;
        this.escalations = escalations;
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
        Set<Long> late = escalations.due(Escalation.AGENDA, OFFERED).stream()
                .map(EscalationRow::caseId)
                .collect(Collectors.toSet());
        List<CaseRow> overdue = late.isEmpty()
                ? List.of()
                : cases.page(new CaseFilter(null, CaseState.OPEN, null, null, true), Long.MAX_VALUE, 200);
        overdue.stream().filter(row -> late.contains(row.id())).forEach(row -> found.putIfAbsent(row.id(), row));
        return found.values().stream().limit(OFFERED).toList();
    }
}
