package org.fengqiao.docket.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.fengqiao.docket.Attachments;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.DeadlineWords;
import org.fengqiao.docket.Deadlines;
import org.fengqiao.docket.LikelyRecords;
import org.fengqiao.docket.Matters;
import org.fengqiao.docket.Parties;
import org.fengqiao.docket.Referrals;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Asking;

/** Builds the parts of a case page. */
@org.springframework.stereotype.Component
class CaseParts {
    private final CaseReading reading;
    private final Parties parties;
    private final Attachments attachments;
    private final Deadlines deadlines;
    private final DeadlineWords words;
    private final Matters matters;
    private final Referrals referrals;
    private final LikelyRecords likely;
    private final Asking asking;
    private final Clock clock;

    CaseParts(
            CaseReading reading,
            Parties parties,
            Attachments attachments,
            Deadlines deadlines,
            DeadlineWords words,
            Matters matters,
            Referrals referrals,
            LikelyRecords likely,
            Asking asking,
            Clock clock) {
        this.reading = reading;
        this.parties = parties;
        this.attachments = attachments;
        this.deadlines = deadlines;
        this.words = words;
        this.matters = matters;
        this.referrals = referrals;
        this.likely = likely;
        this.asking = asking;
        this.clock = clock;
    }

    Component people(CaseView file) {
        return new PeoplePart(parties, file);
    }

    Component files(CaseView file) {
        return new FilesPart(attachments, file.id(), file.state().live());
    }

    Component deadlines(CaseView file) {
        return new DeadlinesPart(deadlines, words, file.id(), ChinaTime.dayOf(clock.instant()));
    }

    Component matter(CaseView file, Runnable refresh) {
        return new MatterPart(
                matters,
                referrals,
                likely,
                reading,
                file,
                Matters.mayLink(asking.user()),
                ChinaTime.dayOf(clock.instant()),
                refresh);
    }

    Component history(CaseView file) {
        return new HistoryPart(reading, file.id(), ChinaTime.dayOf(clock.instant()));
    }
}
