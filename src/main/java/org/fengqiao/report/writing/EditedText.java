package org.fengqiao.report.writing;

import java.util.List;
import org.fengqiao.report.section.Manuscript;
import org.fengqiao.report.section.Passage;

/** What stands in the editor: a title and the text under it. */
public record EditedText(String title, List<Passage> passages) {
    public EditedText {
        title = title.strip();
        passages = List.copyOf(passages);
    }

    public static EditedText of(Manuscript manuscript) {
        return new EditedText(manuscript.title(), manuscript.passages());
    }

    /** A manuscript with these words; one cannot be without a title. */
    public Manuscript in(Manuscript before) {
        return before.with(title.isEmpty() ? before.title() : title, passages);
    }
}
