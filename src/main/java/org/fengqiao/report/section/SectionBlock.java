package org.fengqiao.report.section;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a section, from top to bottom. */
public sealed interface SectionBlock {
    /** @param level 1 or 2; the number before it is not in the text */
    record Heading(int level, String text) implements SectionBlock {}

    record Paragraph(List<SectionRun> runs) implements SectionBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /** What a reader must know to understand the numbers above. */
    record Note(List<SectionRun> runs) implements SectionBlock {
        public Note {
            runs = List.copyOf(runs);
        }
    }

    static String text(List<SectionRun> runs) {
        return runs.stream().map(SectionRun::text).collect(Collectors.joining());
    }
}
