package org.fengqiao.report.writing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.ManualCode;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Readings;
import org.fengqiao.report.seal.SealedFigures;
import org.fengqiao.report.section.Manuscript;
import org.fengqiao.report.section.SectionService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes a section: a clerk or leader who may see restricted records changes its words while its numbers stay bound. No
 * text that anybody saved is lost: what another person goes on writing is kept as a version.
 */
@Service
public class Writing {
    private static final int VERSIONS = 50;

    private final Asking asking;
    private final Readings readings;
    private final SealedFigures figures;
    private final SectionService sections;
    private final WritingRows rows;
    private final Versions versions;
    private final Clock clock;

    Writing(
            Asking asking,
            Readings readings,
            SealedFigures figures,
            SectionService sections,
            WritingRows rows,
            Versions versions,
            Clock clock) {
        this.asking = asking;
        this.readings = readings;
        this.figures = figures;
        this.sections = sections;
        this.rows = rows;
        this.versions = versions;
        this.clock = clock;
    }

    /** What was written; nothing where the section still follows its template. */
    @Transactional(readOnly = true)
    public Optional<WrittenSection> find(FigureRequest request) {
        return rows.find(allowed(request).unit().id(), request.period());
    }

    /**
     * Begins to write, with what a template makes of the figures; what was written before is kept as a version.
     *
     * @param template null for the default one
     * @param revision the one that was opened, null where nobody had written; where that is not so any more,
     *     {@link TextChanged}
     */
    @Transactional
    public WrittenSection begin(FigureRequest request, @Nullable String template, @Nullable Long revision) {
        Reading reading = allowed(request);
        Optional<WrittenSection> before = rows.find(reading.unit().id(), reading.period());
        if (!Objects.equals(before.map(WrittenSection::revision).orElse(null), revision)) {
            throw before.map(this::changed).orElseGet(TextChanged::begun);
        }
        Figures read = read(reading);
        Manuscript made = sections.manuscript(read, template);
        if (before.isEmpty()) {
            rows.insert(reading.unit().id(), reading.period(), made, writer(), clock.instant());
        } else {
            versions.keep(before.get(), read);
            change(before.get(), made);
        }
        return current(reading);
    }

    /**
     * Saves words. A text that was signed stays as it is, and a new version begins.
     *
     * @param revision the one that was opened; where somebody saved since, {@link TextChanged}
     */
    @Transactional
    public WrittenSection save(FigureRequest request, long revision, Manuscript manuscript) {
        Reading reading = allowed(request);
        WrittenSection before = current(reading);
        if (before.manuscript().equals(manuscript)) {
            return before;
        } else if (before.revision() != revision) {
            throw changed(before);
        }
        Limits.require(manuscript);
        boolean anothers = !before.changedLogin().equals(writer().login());
        // Who only goes on writing waits for nothing to be counted.
        if (anothers || !before.manuscript().codes().containsAll(manuscript.codes())) {
            Figures read = read(reading);
            requireKnown(manuscript, read);
            if (anothers) {
                versions.keep(before, read);
            }
        }
        change(before, manuscript);
        return current(reading);
    }

    /** Saves over what somebody else saved since; that is kept as a version. */
    @Transactional
    public WrittenSection overwrite(FigureRequest request, Manuscript manuscript) {
        Reading reading = allowed(request);
        Limits.require(manuscript);
        Figures read = read(reading);
        requireKnown(manuscript, read);
        WrittenSection theirs = current(reading);
        versions.keep(theirs, read);
        change(theirs, manuscript);
        return current(reading);
    }

    /** Leaves what somebody else saved since as it is; the words that give way to it are kept as a version. */
    @Transactional
    public WrittenSection giveWay(FigureRequest request, Manuscript mine) {
        Reading reading = allowed(request);
        WrittenSection theirs = current(reading);
        if (!theirs.manuscript().equals(mine)) {
            Limits.require(mine);
            Figures read = read(reading);
            requireKnown(mine, read);
            versions.keep(theirs.insteadOf(mine, writer(), clock.instant()), read);
        }
        return theirs;
    }

    /** What the text went through, the newest first. */
    @Transactional(readOnly = true)
    public List<WrittenVersion> versions(FigureRequest request) {
        return find(request)
                .map(section -> rows.versions(section.id(), VERSIONS))
                .orElse(List.of());
    }

    /** Goes on with the words of an earlier version; those of now are kept as one. */
    @Transactional
    public WrittenSection restore(FigureRequest request, long version) {
        Reading reading = allowed(request);
        WrittenSection before = current(reading);
        Manuscript earlier = rows.body(before.id(), version).orElseThrow(() -> new Refused("writing.version.none"));
        versions.keep(before, read(reading));
        change(before, earlier);
        return current(reading);
    }

    private void change(WrittenSection before, Manuscript manuscript) {
        int version = before.stage().isFixed() ? before.version() + 1 : before.version();
        if (!rows.update(before, manuscript, version, writer(), clock.instant())) {
            throw changed(before);
        }
    }

    private TextChanged changed(WrittenSection now) {
        return TextChanged.since(now, writer().login());
    }

    /** Who is really at the screen, since words are somebody's own. */
    private CurrentUser writer() {
        return asking.self();
    }

    private WrittenSection current(Reading reading) {
        return rows.find(reading.unit().id(), reading.period()).orElseThrow(() -> new Refused("writing.none"));
    }

    private Figures read(Reading reading) {
        return figures.inForce(reading, Words.CHINESE);
    }

    private Reading allowed(FigureRequest request) {
        asking.as(Role.LEADER, Role.CLERK);
        Reading reading = readings.allow(request);
        if (!reading.cleared()) {
            throw new Refused("report.section.uncleared");
        }
        return reading;
    }

    private static void requireKnown(Manuscript manuscript, Figures read) {
        for (String code : manuscript.codes()) {
            if (!read.knows(code) && !ManualCode.isOne(code)) {
                throw new Refused("report.figure.unknown", code);
            }
        }
    }
}
