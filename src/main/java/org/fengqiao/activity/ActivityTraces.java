package org.fengqiao.activity;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.springframework.stereotype.Component;

/** What an activity leaves in the timeline of the case it was about. */
@Component
class ActivityTraces {
    private final Timeline timeline;
    private final Units units;
    private final Words words;

    ActivityTraces(Timeline timeline, Units units, Words words) {
        this.timeline = timeline;
        this.units = units;
        this.words = words;
    }

    void entered(NewActivity facts) {
        Long about = facts.caseId();
        if (about != null) {
            timeline.add(about, TimelineNote.of("activity", said(facts)));
        }
    }

    void changed(ActivityView before, NewActivity after) {
        Long was = before.caseId();
        Long is = after.caseId();
        if (is != null && is.equals(was)) {
            timeline.add(is, TimelineNote.of("activity_changed", said(after)));
            return;
        }
        if (was != null) {
            timeline.add(was, TimelineNote.of("activity_void", said(before.facts())));
        }
        entered(after);
    }

    void voided(ActivityView before, String reason) {
        Long about = before.caseId();
        if (about != null) {
            timeline.add(about, TimelineNote.of("activity_void", said(before.facts()) + "：" + reason));
        }
    }

    private String said(NewActivity facts) {
        String others = facts.unitIds().stream()
                .flatMap(id -> units.find(id).stream())
                .map(UnitRow::name)
                .collect(Collectors.joining("、"));
        return Stream.of(
                        words.text(Words.CHINESE, facts.kind()),
                        facts.on().toString(),
                        units.get(facts.unitId()).name(),
                        others,
                        facts.leader(),
                        facts.note())
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" "));
    }
}
