package org.fengqiao.report.section;

/** The section as plain text: the words of the Word document, with the numbers that it gives its headings by itself. */
public final class SectionText {
    private static final String INDENT = "　　";

    private SectionText() {}

    public static String of(Section section) {
        StringBuilder text = new StringBuilder(section.title()).append("\n\n");
        int first = 0;
        int second = 0;
        for (SectionBlock block : section.blocks()) {
            text.append(INDENT);
            switch (block) {
                case SectionBlock.Heading heading
                when heading.level() == 1 -> {
                    second = 0;
                    text.append(Section.chinese(++first)).append('、').append(heading.text());
                }
                case SectionBlock.Heading heading ->
                    text.append('（')
                            .append(Section.chinese(++second))
                            .append('）')
                            .append(heading.text());
                case SectionBlock.Paragraph paragraph -> text.append(SectionBlock.text(paragraph.runs()));
                case SectionBlock.Note note -> text.append(SectionBlock.text(note.runs()));
            }
            text.append('\n');
        }
        return text.append('\n')
                .append(INDENT)
                .append(section.organ())
                .append('\n')
                .append(INDENT)
                .append(section.signedOn())
                .append('\n')
                .toString();
    }
}
