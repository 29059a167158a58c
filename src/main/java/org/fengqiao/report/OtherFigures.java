package org.fengqiao.report;

import java.util.List;
import java.util.Locale;

/** Figures of a unit and period that are not counted from records. */
public interface OtherFigures {
    List<Figure> of(Reading reading, Locale locale);
}
