package org.fengqiao.report.seal;

import java.util.List;
import java.util.Locale;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.check.CheckResult;
import org.fengqiao.report.check.ReportChecks;
import org.fengqiao.report.section.Section;
import org.springframework.stereotype.Component;

/** Looks at a section and the figures that it was written from: at the records too, as long as these are not frozen. */
@Component
public class SectionChecks {
    private final ReportChecks checks;

    SectionChecks(ReportChecks checks) {
        this.checks = checks;
    }

    public List<CheckResult> of(Answer answer, Section section, FigureRequest request, Locale locale) {
        return of(ofRecords(answer, request, locale), answer, section, request, locale);
    }

    /** What is wrong with the records alone, to be asked once while a text about them changes. */
    public List<CheckResult> ofRecords(Answer answer, FigureRequest request, Locale locale) {
        return answer.sealed() ? List.of() : checks.ofRecords(answer.figures(), request, locale);
    }

    /** The same, with what is known of the records already. */
    public List<CheckResult> of(
            List<CheckResult> ofRecords, Answer answer, Section section, FigureRequest request, Locale locale) {
        return ReportChecks.together(ofRecords, checks.ofWords(answer.figures(), section, request, locale));
    }
}
