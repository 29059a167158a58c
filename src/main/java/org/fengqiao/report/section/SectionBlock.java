package org.fengqiao.report.section;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a section, from top to bottom. */
public sealed interface SectionBlock {
    List<SectionRun> runs();

    /** @param level 1 or 2; the number before it is not in the text */
    record Heading(int level, List<SectionRun> runs) implements SectionBlock {
        public Heading {
            runs = List.copyOf(runs);
        }

        public String text() {
            return SectionBlock.text(runs);
        }
    }

    record Paragraph(List<SectionRun> runs) implements SectionBlock {
        public Paragraph {
            runs = List.copyOf(runs);
        }
    }

    /**
     * What a reader must know to understand the numbers above.
     *
     * @param own the program's own words about its own numbers, not somebody's
     */
    record Note(List<SectionRun> runs, boolean own) implements SectionBlock {
        public Note {
            runs = List.copyOf(runs);
        }
    }

    static String text(List<SectionRun> runs) {
        return runs.stream().map(SectionRun::text).collect(Collectors.joining());
    }
}
