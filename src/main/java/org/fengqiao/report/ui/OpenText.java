package org.fengqiao.report.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.organization.Role;
import org.fengqiao.report.FigureRequest;
import org.fengqiao.report.Figures;
import org.fengqiao.report.check.CheckResult;
import org.fengqiao.report.seal.Answer;
import org.fengqiao.report.section.Section;
import org.fengqiao.report.section.Shown;
import org.fengqiao.report.section.TemplateChoice;
import org.fengqiao.report.writing.EditedText;
import org.fengqiao.report.writing.SignedText;
import org.fengqiao.report.writing.Stage;
import org.fengqiao.report.writing.WrittenSection;
import org.fengqiao.report.writing.WrittenVersion;
import org.jspecify.annotations.Nullable;

/** One text while it is open on a screen: its figures are read once, and what is saved is held against what was opened. */
final class OpenText {
    private final WritingServices services;
    private final FigureRequest request;
    private final Locale reader;

    private Answer answer;
    private Shown shown;
    private @Nullable List<CheckResult> ofRecords;
    private @Nullable WrittenSection section;

    /** Opens what was written; refuses who may not write it. */
    OpenText(WritingServices services, FigureRequest request, Locale reader) {
        this.services = services;
        this.request = request;
        this.reader = reader;
        section = services.writing().find(request).orElse(null);
        answer = services.figures().answer(request, reader);
        shown = shownNow();
    }

    FigureRequest request() {
        return request;
    }

    /** In the reader's language; the section itself is always written from figures in Chinese. */
    Answer answer() {
        return answer;
    }

    Figures figures() {
        return answer.figures();
    }

    Shown shown() {
        return shown;
    }

    boolean isBegun() {
        return section != null;
    }

    WrittenSection section() {
        return Objects.requireNonNull(section);
    }

    /** The account of who writes. */
    String login() {
        return services.asking().self().login();
    }

    /** Whether these are the words that are kept. */
    boolean hasWords(EditedText edited) {
        return edited.in(section().manuscript()).equals(section().manuscript());
    }

    boolean byLeader() {
        return services.asking().user().is(Role.LEADER);
    }

    /** Whether the figures can be frozen now: the period is over, and nobody has done it. */
    boolean canBeSealed() {
        return byLeader()
                && !services.clock().instant().isBefore(request.period().end())
                && !answer.sealed();
    }

    LocalDate today() {
        return ChinaTime.dayOf(services.clock().instant());
    }

    List<TemplateChoice> templates() {
        return services.templates().choices(figures().unit(), reader);
    }

    /** What is wrong with the text as it was saved last; the records are only looked at once. */
    List<CheckResult> findings() {
        if (ofRecords == null) {
            ofRecords = services.checks().ofRecords(answer, request, reader);
        }
        SignedText signed = section().signed();
        Section printed = signed == null ? shown.section(section().manuscript()) : signed.section();
        return services.checks().of(ofRecords, answer, printed, request, reader);
    }

    List<WrittenVersion> versions() {
        return services.writing().versions(request);
    }

    void begin(String template) {
        section = services.writing().begin(request, template, section == null ? null : section.revision());
    }

    void save(EditedText edited) {
        section = services.writing()
                .save(request, section().revision(), edited.in(section().manuscript()));
    }

    void overwrite(EditedText edited) {
        section = services.writing().overwrite(request, edited.in(section().manuscript()));
    }

    /** Takes what somebody else saved since. */
    void reread() {
        section = services.writing().find(request).orElse(section);
    }

    /** The same in place of one's own words, which are kept as a version. */
    void giveWay(EditedText mine) {
        section = services.writing().giveWay(request, mine.in(section().manuscript()));
    }

    void restore(long version) {
        section = services.writing().restore(request, version);
    }

    void advance(@Nullable LocalDate onDay, String note) {
        section = services.passing().advance(request, section().revision(), onDay, note);
    }

    void seal() {
        services.seals().seal(request);
        answer = services.figures().answer(request, reader);
        shown = shownNow();
        ofRecords = null;
    }

    boolean leaderNeededFor(Stage stage) {
        return stage.isFixed() && !byLeader();
    }

    private Shown shownNow() {
        return services.sections().shown(services.figures().inChinese(answer.figures(), request, reader));
    }
}
