package org.fengqiao.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Clock;
import java.time.LocalDate;
import org.fengqiao.activity.ActivityKind;
import org.fengqiao.activity.ActivityView;
import org.fengqiao.activity.Decisions;
import org.fengqiao.activity.MeetingView;
import org.fengqiao.activity.Meetings;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.ui.Downloads;
import org.fengqiao.ui.Say;

/** A meeting's attendance and decisions, and its minutes on paper. */
@org.springframework.stereotype.Component
class MeetingPart implements ActivityPart {
    private final Meetings meetings;
    private final Decisions decisions;
    private final Clock clock;

    MeetingPart(Meetings meetings, Decisions decisions, Clock clock) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public boolean fits(ActivityView known) {
        return known.kind() == ActivityKind.WEEKLY_MEETING;
    }

    @Override
    public String editor(ActivityView known) {
        return MeetingEntryView.PATH + "/" + known.id();
    }

    @Override
    public Component of(ActivityView known, Runnable refresh) {
        Div part = new Div();
        part.addClassName("fq-form-cards");
        meetings.find(known.id()).ifPresent(meeting -> {
            part.add(attendance(meeting), decided(meeting, refresh));
            if (meeting.discussion() != null) {
                Paragraph words = new Paragraph(meeting.discussion());
                words.addClassName("fq-told");
                part.add(card("meeting.card.discussion", words));
            }
            part.add(Downloads.word(
                    "minutes",
                    "meeting.minutes",
                    Papers.name("minutes.file", known),
                    () -> meetings.minutes(known.id())));
        });
        return part;
    }

    private static Section attendance(MeetingView meeting) {
        Section card = card("meeting.card.attendance");
        meeting.attendance().forEach(present -> {
            Paragraph line = new Paragraph(present.unit().name() + "：" + present.people());
            card.add(line);
        });
        return card;
    }

    private Section decided(MeetingView meeting, Runnable refresh) {
        LocalDate today = ChinaTime.dayOf(clock.instant());
        Section card = card("meeting.decisions");
        if (meeting.decisions().isEmpty()) {
            card.add(new Paragraph(Say.text(meeting.zeroReport() ? "meeting.zero" : "list.empty")));
        }
        card.add(DecisionParts.list(meeting.decisions(), false, today, decisions, refresh));
        return card;
    }

    private static Section card(String titleKey, Component... content) {
        Section card = new Section(new H2(Say.text(titleKey)));
        card.add(content);
        card.addClassName("fq-card");
        return card;
    }
}
