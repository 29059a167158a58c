package org.fengqiao.slip;

import org.fengqiao.docket.CaseKind;

/**
 * When papers follow a due day. Days are calendar days.
 *
 * @param own the township's own rule; else the one that holds where there is none
 * @param remindBefore a reminder so many days before the due day
 * @param superviseAfter a supervision slip so many days after it; 0: as soon as it has passed
 * @param agendaAfter on the agenda of the weekly meeting so many days after it
 */
public record EscalationRule(CaseKind kind, boolean own, int remindBefore, int superviseAfter, int agendaAfter) {}
