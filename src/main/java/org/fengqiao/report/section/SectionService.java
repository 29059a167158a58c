package org.fengqiao.report.section;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.Figures;
import org.fengqiao.report.compare.Against;
import org.fengqiao.report.compare.Comparison;
import org.fengqiao.report.compare.Comparisons;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Writes the section on dispute resolution from figures. */
@Service
public class SectionService {
    private final Templates templates;
    private final Annexes annexes;
    private final KeptManuscripts kept;
    private final Comparisons comparisons;
    private final Clock clock;

    SectionService(Templates templates, Annexes annexes, KeptManuscripts kept, Comparisons comparisons, Clock clock) {
        this.templates = templates;
        this.annexes = annexes;
        this.kept = kept;
        this.comparisons = comparisons;
        this.clock = clock;
    }

    /**
     * The section as it would be.
     *
     * @param template null for what a person wrote, or else the default one
     */
    public Section preview(Figures figures, @Nullable String template) {
        Optional<KeptManuscripts.Kept> written = template == null ? kept.find(figures) : Optional.empty();
        return written.map(KeptManuscripts.Kept::signed)
                .orElseGet(() -> write(
                        written.map(KeptManuscripts.Kept::manuscript).orElseGet(() -> manuscript(figures, template)),
                        figures));
    }

    /** What a template makes of the figures, to be written on. */
    public Manuscript manuscript(Figures figures, @Nullable String template) {
        SectionTemplate its = templates.get(template == null ? Templates.DEFAULT : template, figures.unit());
        return Expansion.of(its, compared(figures, its.compares()));
    }

    /** A manuscript with its numbers filled in. */
    public Section write(Manuscript manuscript, Figures figures) {
        return SectionWriter.write(
                manuscript, compared(figures, manuscript.compares()), ChinaTime.dayOf(clock.instant()));
    }

    /** Earlier figures are only read where the words ask for them. */
    private Comparison compared(Figures figures, Set<Against> against) {
        return against.isEmpty() ? Comparison.alone(figures) : comparisons.of(figures, against, Words.CHINESE);
    }

    /** What single pieces are printed as. */
    public Shown shown(Figures figures) {
        return new Shown(comparisons, figures, ChinaTime.dayOf(clock.instant()));
    }

    /** The section as a Word document; only from figures that were made with sight of restricted records. */
    public byte[] paper(Figures figures, @Nullable String template) {
        return paper(preview(figures, template), figures, true);
    }

    /**
     * A section as a Word document.
     *
     * @param figures those that it was written from
     * @param annex with tables and charts after it, where there is something to show
     */
    public byte[] paper(Section section, Figures figures, boolean annex) {
        requireComplete(figures);
        var file = new ByteArrayOutputStream();
        try {
            SectionPaper.write(section, annex ? annexes.of(figures) : Annex.NONE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** The same words, plain. */
    public byte[] text(Figures figures, @Nullable String template) {
        return text(preview(figures, template), figures);
    }

    /** @param figures those that it was written from */
    public byte[] text(Section section, Figures figures) {
        requireComplete(figures);
        return SectionText.of(section).getBytes(StandardCharsets.UTF_8);
    }

    private static void requireComplete(Figures figures) {
        if (!figures.complete()) {
            throw new Refused("report.section.uncleared");
        }
    }
}
