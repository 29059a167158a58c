package org.fengqiao.report.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fengqiao.kernel.Words;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.Reading;
import org.fengqiao.report.Readings;
import org.fengqiao.report.draft.DraftService;
import org.fengqiao.report.section.Section;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks at figures, and at the section written from them, before they are sealed or go out. */
@Service
public class ReportChecks {
    private final Readings readings;
    private final DraftService drafts;
    private final OpenItems openItems;
    private final Weekly weekly;
    private final CarryOver carryOver;
    private final Closings closings;
    private final LateEntries lateEntries;
    private final Words words;

    ReportChecks(
            Readings readings,
            DraftService drafts,
            OpenItems openItems,
            Weekly weekly,
            CarryOver carryOver,
            Closings closings,
            LateEntries lateEntries,
            Words words) {
        this.readings = readings;
        this.drafts = drafts;
        this.openItems = openItems;
        this.weekly = weekly;
        this.carryOver = carryOver;
        this.closings = closings;
        this.lateEntries = lateEntries;
        this.words = words;
    }

    /**
     * What was found, in the order of the checks, what stops the seal first within each. A check of which there is nothing
     * in the list is passed. Refuses who may not see the unit's figures.
     *
     * @param figures those that this request gives
     * @param section null where figures are checked alone
     */
    @Transactional(readOnly = true)
    public List<CheckResult> run(Figures figures, @Nullable Section section, FigureRequest request, Locale locale) {
        return together(ofRecords(figures, request, locale), ofWords(figures, section, request, locale));
    }

    /** What is wrong with the records, whatever a text says of them. */
    @Transactional(readOnly = true)
    public List<CheckResult> ofRecords(Figures figures, FigureRequest request, Locale locale) {
        Reading reading = readings.allow(request);
        Subject subject = subject(figures, null, request, locale);
        List<CheckResult> found = new ArrayList<>(FigureSums.of(subject));
        found.addAll(openItems.of(subject));
        found.addAll(weekly.tooMany(subject, reading));
        found.addAll(carryOver.of(subject, reading));
        found.addAll(closings.of(subject, reading));
        found.addAll(lateEntries.of(subject, reading));
        return found;
    }

    /**
     * What is wrong with the words of a section about these figures. Where they are frozen it is all there is to look at:
     * their records passed then, and have moved on since.
     */
    public List<CheckResult> ofWords(Figures figures, @Nullable Section section, FigureRequest request, Locale locale) {
        Subject subject = subject(figures, section, request, locale);
        List<CheckResult> found = new ArrayList<>(BoundNumbers.of(subject));
        found.addAll(FreeNumbers.of(subject, text -> drafts.check(text, figures, locale)));
        found.addAll(Moments.of(subject));
        found.addAll(Weekly.calledWeekly(subject));
        return found;
    }

    private Subject subject(Figures figures, @Nullable Section section, FigureRequest request, Locale locale) {
        return new Subject(figures, section, request, (key, arguments) -> words.text(locale, key, arguments));
    }

    /** What is wrong with the records and with a text about them, in the order of the checks. */
    public static List<CheckResult> together(List<CheckResult> ofRecords, List<CheckResult> ofWords) {
        return Stream.concat(ofRecords.stream(), ofWords.stream())
                .sorted(Comparator.comparing(CheckResult::check).thenComparing(CheckResult::severity))
                .toList();
    }
}
