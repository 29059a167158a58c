package org.fengqiao.report.draft;

import java.util.List;
import java.util.Locale;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.Figures;
import org.springframework.stereotype.Service;

/** Holds a report that somebody wrote against the records of its unit and period. */
@Service
public class DraftService {
    private final Words words;

    DraftService(Words words) {
        this.words = words;
    }

    /**
     * Every number of the text with its verdict, in the order of the text.
     *
     * @param text plain, as {@link DraftText} gives it; offsets count its characters
     * @param figures those in force: the frozen ones where there are such
     */
    public List<Finding> check(String text, Figures figures, Locale locale) {
        KnownFigures known = new KnownFigures(figures);
        return new DraftCheck(known::get, (key, arguments) -> words.text(locale, key, arguments)).of(text);
    }
}
