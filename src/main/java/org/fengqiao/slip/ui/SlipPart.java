package org.fengqiao.slip.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.ui.CaseSection;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Units;
import org.fengqiao.slip.SlipKind;
import org.fengqiao.slip.SlipReading;
import org.fengqiao.slip.SlipView;
import org.fengqiao.slip.Slips;
import org.fengqiao.ui.Buttons;
import org.fengqiao.ui.Say;

/** The papers of a case, on its page. */
@org.springframework.stereotype.Component
class SlipPart implements CaseSection {
    private final Slips slips;
    private final SlipReading reading;
    private final Units units;
    private final Clock clock;

    SlipPart(Slips slips, SlipReading reading, Units units, Clock clock) {
        this.slips = slips;
        this.reading = reading;
        this.units = units;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(CaseView file, Runnable refresh) {
        List<SlipView> known = reading.of(file.id());
        boolean may = slips.mayDraft() && file.state().live();
        if (known.isEmpty() && !may) {
            return Optional.empty();
        }
        return Optional.of(new Card(file, known, may, refresh));
    }

    @StyleSheet("styles/slip.css")
    private final class Card extends Section {
        private Card(CaseView file, List<SlipView> known, boolean may, Runnable refresh) {
            super(new H2(Say.text("slip.title")));
            setId("slips");
            addClassName("fq-card");
            LocalDate today = ChinaTime.dayOf(clock.instant());
            known.forEach(slip -> add(new SlipLine(slip, slips, today, refresh)));
            if (may) {
                add(Buttons.quiet(
                        "draft-slip",
                        "slip.draft",
                        () -> new SlipDialogs(slips, refresh)
                                .draft(file.id(), file.unit().id(), units, null, letters(known))));
            }
        }
    }

    private static List<SlipView> letters(List<SlipView> known) {
        return known.stream()
                .filter(slip -> slip.kind() == SlipKind.REFERRAL && slip.number() != null)
                .toList();
    }
}
