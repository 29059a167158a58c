package org.fengqiao.docket.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.ui.FormMemory.Notation;
import org.junit.jupiter.api.Test;

/** How a draft keeps the people of a case. */
class PeopleNotationTest {
    private final List<PeopleEntry.Typed> typed =
            List.of(new PeopleEntry.Typed(PartyRole.APPLICANT, "马国桂", "13895001234", "", ""));

    @Test
    void aListIsPutBackOverTheVersionItWasTypedFor() {
        Notation<List<PeopleEntry.Typed>> third = PeopleEntry.notation(3);
        assertThat(third.read().apply(third.write().apply(typed))).contains(typed);
    }

    @Test
    void aListTypedOverAnEarlierVersionTakesNobodyOut() {
        String kept = PeopleEntry.notation(3).write().apply(typed);
        assertThat(PeopleEntry.notation(4).read().apply(kept)).isEmpty();
        assertThat(PeopleEntry.notation(33).read().apply(kept)).isEmpty();
    }
}
