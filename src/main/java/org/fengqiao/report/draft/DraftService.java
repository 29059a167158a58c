package org.fengqiao.report.draft;

import java.util.List;
import java.util.Locale;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.FigureService;
import org.fengqiao.report.Figures;
import org.springframework.stereotype.Service;

/** Holds a report that somebody wrote against the records of its unit and period. */
@Service
public class DraftService {
    private final FigureService figures;
    private final Words words;

    DraftService(FigureService figures, Words words) {
        this.figures = figures;
        this.words = words;
    }

    /**
     * Every number of the text with its verdict, in the order of the text. Refuses who may not see the unit's figures.
     *
     * @param text plain, as {@link DraftText} gives it; offsets count its characters
     */
    public List<Finding> check(String text, FigureRequest request, Locale locale) {
        return check(text, figures.figures(request, locale), locale);
    }

    /** The same against figures that the caller was already given. */
    public List<Finding> check(String text, Figures figures, Locale locale) {
        KnownFigures known = new KnownFigures(figures);
        return new DraftCheck(known::get, (key, arguments) -> words.text(locale, key, arguments)).of(text);
    }
}
