package org.fengqiao.report.writing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.Role;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Readings;
import org.fengqiao.report.check.CheckResult;
import org.fengqiao.report.seal.Answer;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.seal.SectionChecks;
import org.fengqiao.report.section.Section;
import org.fengqiao.report.section.SectionService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a text from stage to stage: checked, signed by the leader on frozen figures, passed, reported, published. */
@Service
public class Passing {
    private static final int LONGEST_NOTE = 500;

    private final Asking asking;
    private final Readings readings;
    private final Writing writing;
    private final SealedFigures figures;
    private final SectionService sections;
    private final SectionChecks checks;
    private final WritingRows rows;
    private final Versions versions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passing(
            Asking asking,
            Readings readings,
            Writing writing,
            SealedFigures figures,
            SectionService sections,
            SectionChecks checks,
            WritingRows rows,
            Versions versions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asking = asking;
        this.readings = readings;
        this.writing = writing;
        this.figures = figures;
        this.sections = sections;
        this.checks = checks;
        this.rows = rows;
        this.versions = versions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes the text to its next stage and keeps it as a version.
     *
     * @param revision the one that was read
     * @param onDay of the signature, the meeting, the report or the publication; needed for the stages that have one
     */
    @Transactional
    public WrittenSection advance(FigureRequest request, long revision, @Nullable LocalDate onDay, String note) {
        WrittenSection before = writing.find(request).orElseThrow(() -> new Refused("writing.none"));
        if (before.revision() != revision) {
            throw changed(before);
        }
        Stage next = before.stage().next().orElseThrow(() -> new Refused("writing.finished"));
        Reading reading = readings.allow(request);
        Answer answer = figures.answer(reading, Words.CHINESE);
        require(next, before, answer, request, onDay, note);
        SignedText signed = next == Stage.SIGNED ? sign(before, answer.figures(), onDay) : before.signed();
        if (!rows.move(before, next, signed)) {
            throw changed(before);
        }
        WrittenSection after = writing.find(request).orElseThrow();
        String hash = versions.keep(after, answer.figures(), onDay, note.strip());
        events.publishEvent(new SectionMoved(
                asking.user().name(), reading.unit().code(), reading.period().toString(), next, after.version(), hash));
        return after;
    }

    private SignedText sign(WrittenSection text, Figures signedFigures, @Nullable LocalDate day) {
        Section made = sections.write(text.manuscript(), signedFigures);
        return new SignedText(
                new Section(made.title(), made.blocks(), made.organ(), Objects.requireNonNull(day)),
                signedFigures.asOf().until());
    }

    private void require(
            Stage next,
            WrittenSection text,
            Answer answer,
            FigureRequest request,
            @Nullable LocalDate onDay,
            String note) {
        if (next.isFixed()) {
            asking.as(Role.LEADER);
        }
        if (next == Stage.SIGNED && !answer.sealed()) {
            throw new Refused("writing.seal_first");
        }
        if (note.length() > LONGEST_NOTE) {
            throw new Refused("writing.note_long", LONGEST_NOTE);
        }
        if (next.hasDay()) {
            requireDay(onDay);
        }
        if (next.needsChecks()) {
            requirePassed(text, answer, request);
        }
    }

    private void requireDay(@Nullable LocalDate onDay) {
        if (onDay == null) {
            throw new Refused("writing.day_missing");
        } else if (onDay.isAfter(ChinaTime.dayOf(clock.instant()))) {
            throw new Refused("writing.day_future");
        }
    }

    private void requirePassed(WrittenSection text, Answer answer, FigureRequest request) {
        long failed =
                checks.of(answer, sections.write(text.manuscript(), answer.figures()), request, Words.CHINESE).stream()
                        .filter(CheckResult::failed)
                        .count();
        if (failed > 0) {
            throw new Refused("writing.checks_failed", failed);
        }
    }

    private TextChanged changed(WrittenSection now) {
        return TextChanged.since(now, asking.self().login());
    }
}
