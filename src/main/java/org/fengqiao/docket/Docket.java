package org.fengqiao.docket;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Case files: opening, concluding, reopening, archiving, merging, voiding. The features call it inside their own
 * transaction, after they have checked who may act; it keeps the state of the file and refuses what the state forbids.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Docket {
    private static final String ACCUSATION = "accusation";
    private static final String SECRET = "密";

    private final CaseFiles files;
    private final Parties parties;
    private final CaseNumbers numbers;
    private final CaseTokens tokens;
    private final Timeline timeline;
    private final CaseDrafts drafts;
    private final Units units;
    private final EntityManager entities;
    private final Clock clock;

    Docket(
            CaseFiles files,
            Parties parties,
            CaseNumbers numbers,
            CaseTokens tokens,
            Timeline timeline,
            CaseDrafts drafts,
            Units units,
            EntityManager entities,
            Clock clock) {
        this.files = files;
        this.parties = parties;
        this.numbers = numbers;
        this.tokens = tokens;
        this.timeline = timeline;
        this.drafts = drafts;
        this.units = units;
        this.entities = entities;
        this.clock = clock;
    }

    /** Opens a file under the next number of its township and year of registration; refuses a time still to come. */
    public CaseRef open(OpenCase facts, CurrentUser by) {
        Instant now = clock.instant();
        if (facts.receivedAt().isAfter(now)) {
            throw new Refused("case.received-in-future");
        }
        CaseFile file = files.saveAndFlush(new CaseFile(facts, nextNumber(facts, now), now, by.name()));
        parties.add(file.id(), facts.parties());
        tokens.add(file.id(), TextPieces.of(facts.kind(), facts.title(), facts.summary(), facts.place()));
        timeline.add(file.id(), TimelineNote.of("opened").at(facts.receivedAt()), by.name());
        return file.ref();
    }

    /** Corrects the facts on the file's head. */
    public void correct(long caseId, String title, @Nullable String summary, @Nullable String place) {
        CaseFile file = file(caseId);
        file.correct(title, summary, place);
        tokens.replace(caseId, TextPieces.of(file.kind(), title, summary, place));
    }

    public void conclude(long caseId, Instant at) {
        file(caseId).conclude(at);
    }

    public void reopen(long caseId) {
        file(caseId).reopen();
    }

    public void archive(long caseId) {
        file(caseId).archive();
    }

    public void merge(long caseId, long intoId, String reason) {
        file(caseId).mergeInto(file(intoId), reason);
    }

    public void undoMerge(long caseId) {
        file(caseId).undoMerge();
    }

    public void makeVoid(long caseId, String reason) {
        file(caseId).makeVoid(reason);
    }

    /**
     * Restricts a file that was open to all until now and gives it a number of the series for accusations. The number it
     * had stays in its series as that of a void file without content, so that no gap tells.
     *
     * @param stubTitle title of that file, and why it is void
     * @return that file
     */
    public CaseRef underSeal(long caseId, String stubTitle, CurrentUser by) {
        return changeSeries(caseId, true, stubTitle, by);
    }

    /**
     * The way back: the file is open to all again and gets an ordinary number. The one it had stays in its series as that of
     * a restricted void file without content.
     *
     * @return that file
     */
    public CaseRef outOfSeal(long caseId, String stubTitle, CurrentUser by) {
        return changeSeries(caseId, false, stubTitle, by);
    }

    /** Whether a number is of the series for accusations, so that the case became secret as one. */
    public static boolean ofSecretSeries(CaseNumber number) {
        return number.text().contains(SECRET + "〔");
    }

    private CaseRef changeSeries(long caseId, boolean secret, String stubTitle, CurrentUser by) {
        CaseFile file = file(caseId);
        Instant now = clock.instant();
        CaseNumber before = file.ref().number();
        // What somebody had begun to type is kept under the number, where nobody would find it any more.
        drafts.forget(before);
        file.restrict(secret);
        file.renumber(nextNumber(file.likeNew(null, secret), now));
        files.saveAndFlush(file);
        CaseFile stub = files.saveAndFlush(new CaseFile(file.likeNew(stubTitle, !secret), before, now, by.name()));
        stub.makeVoid(stubTitle);
        timeline.add(stub.id(), TimelineNote.of("opened").at(file.receivedAt()), by.name());
        return stub.ref();
    }

    /** Corrects who brought the matter; null: nobody is known. */
    public void foundBy(long caseId, @Nullable String name) {
        file(caseId).foundBy(name);
    }

    public void restrict(long caseId, boolean on) {
        file(caseId).restrict(on);
        entities.flush();
    }

    /** Puts a leader in charge (包案领导). */
    public void leadBy(long caseId, String leader) {
        file(caseId).leadBy(leader);
    }

    /** Makes another unit the lead unit. */
    public void handTo(long caseId, long unitId) {
        file(caseId).handTo(unitId);
    }

    /** Makes another unit the lead unit, and these the units that help; what helped before and is not named helps no more. */
    public void handTo(long caseId, long unitId, Collection<Long> coUnits) {
        file(caseId).handTo(unitId, coUnits);
    }

    /**
     * Takes part in the case's version: call it when a form's facts are written. A form opened before somebody else's
     * change is refused with the differences that the caller names.
     */
    public void writeAt(long caseId, int expectedVersion, Differences differences) {
        CaseFile file = file(caseId);
        if (file.version() != expectedVersion) {
            throw new CaseChanged(file.version(), differences.find());
        }
        entities.lock(file, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    /** Compares what stands now with what a form would write. */
    public interface Differences {
        List<CaseChanged.Difference> find();
    }

    private CaseFile file(long caseId) {
        return files.findById(caseId).orElseThrow(() -> new Refused("case.unknown"));
    }

    private CaseNumber nextNumber(OpenCase facts, Instant now) {
        UnitRow township = units.nearest(facts.unitId(), UnitKind.TOWNSHIP).orElseGet(() -> units.get(facts.unitId()));
        int year = ChinaTime.dayOf(now).getYear();
        boolean secret = facts.restricted() && facts.kind() == CaseKind.PETITION;
        int number =
                numbers.next(township.id(), secret ? ACCUSATION : facts.kind().code(), year);
        return CaseNumber.of(
                township.numberName(), secret ? SECRET : facts.kind().series(), year, number);
    }
}
