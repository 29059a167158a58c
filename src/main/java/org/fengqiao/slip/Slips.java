package org.fengqiao.slip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import org.fengqiao.docket.Attachments;
import org.fengqiao.docket.CaseNumbers;
import org.fengqiao.docket.CaseReading;
import org.fengqiao.docket.CaseView;
import org.fengqiao.docket.Timeline;
import org.fengqiao.docket.TimelineNote;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.protection.FreeText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Papers between offices: a clerk writes one, the leader signs it off and it gets its number, gap-free per township, kind
 * and year; what comes back is recorded with it. A photograph of the signed sheet finds its own case.
 */
@Service
@Transactional
public class Slips {
    /** Why a slip is not taken back silently; its argument is the slip's number. */
    public static final String SIGNED = "slip.signed.kept";

    private static final int CONTENT = 2000;
    private static final int ADDRESSEE = 100;
    private static final int REASON = 500;
    /** Without letters and digits that look alike on paper. */
    private static final String TOKEN_LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int TOKEN = 12;

    private final SlipRepository slips;
    private final SlipReading reading;
    private final CaseReading cases;
    private final CaseNumbers numbers;
    private final Attachments attachments;
    private final Timeline timeline;
    private final Units units;
    private final Asking asking;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Slips(
            SlipRepository slips,
            SlipReading reading,
            CaseReading cases,
            CaseNumbers numbers,
            Attachments attachments,
            Timeline timeline,
            Units units,
            Asking asking,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slips = slips;
        this.reading = reading;
        this.cases = cases;
        this.numbers = numbers;
        this.attachments = attachments;
        this.timeline = timeline;
        this.units = units;
        this.asking = asking;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** Whether this user writes slips: the township's office. */
    public boolean mayDraft() {
        CurrentUser user = asking.user();
        return user.unitId() == null || user.is(Role.CLERK) || user.is(Role.LEADER);
    }

    public boolean maySign() {
        CurrentUser user = asking.user();
        return user.unitId() == null || user.is(Role.LEADER);
    }

    /** Writes a slip, which then waits for the leader. */
    public long draft(DraftSlip command) {
        CaseView file = cases.get(command.caseId());
        require(mayDraft());
        if (!file.state().live()) {
            throw new Refused("case.wrong-state", file.state());
        }
        text(command.content(), CONTENT);
        if (command.dueOn() != null && command.dueOn().isBefore(ChinaTime.dayOf(clock.instant()))) {
            throw new Refused("slip.due.past");
        }
        if (command.answersId() != null && reading.get(command.answersId()).caseId() != file.id()) {
            throw new Refused("slip.unknown");
        }
        UnitRow township = township(file.unit());
        Slip slip = slips.saveAndFlush(new Slip(
                command,
                township.id(),
                addressee(command, township),
                token(),
                clock.instant(),
                asking.user().name()));
        say("slip_drafted", file, slip, kindAndTo(slip));
        return slip.id();
    }

    private String addressee(DraftSlip command, UnitRow township) {
        Long unitId = command.toUnitId();
        if (unitId != null && !units.isBelow(unitId, township.id())) {
            throw new Refused("unit.unknown", unitId);
        }
        String name = command.addressee().isEmpty() && unitId != null
                ? units.get(unitId).name()
                : command.addressee();
        return text(name, ADDRESSEE);
    }

    /** The leader signs it off: it gets its number and can be printed. */
    public void sign(long slipId, int version) {
        Slip slip = taken(slipId);
        require(maySign());
        slip.requireVersion(version);
        slip.requireUnsigned();
        Instant now = clock.instant();
        int year = ChinaTime.dayOf(now).getYear();
        UnitRow issuer = units.get(slip.issuerId());
        int next = numbers.next(issuer.id(), slip.kind().series(), year);
        slip.sign(
                CaseNumber.of(issuer.numberName(), slip.kind().series(), year, next)
                        .text(),
                now,
                asking.user().name());
        say("slip_signed", cases.get(slip.caseId()), slip, slip.called() + "，" + kindAndTo(slip));
    }

    /** What came back. The township's office records it, or whom the slip was sent to. */
    public void answer(long slipId, int version, String what) {
        Slip slip = taken(slipId);
        CurrentUser user = asking.user();
        require(mayDraft() || slip.toUnitId() != null && slip.toUnitId().equals(user.unitId()));
        slip.requireVersion(version);
        String said = text(FreeText.masked(what.strip()), CONTENT);
        slip.answered(said, clock.instant(), user.name());
        say("slip_answered", cases.get(slip.caseId()), slip, slip.called() + "：" + said);
    }

    /** Takes a slip back; its number stays used. */
    public void makeVoid(long slipId, int version, String reason) {
        Slip slip = taken(slipId);
        require(mayDraft());
        slip.requireVersion(version);
        String why = text(FreeText.masked(reason.strip()), REASON);
        slip.makeVoid(why);
        say("slip_void", cases.get(slip.caseId()), slip, kindAndTo(slip) + "：" + why);
    }

    /**
     * Takes back the slip that a meeting's decision became, since the decision was struck or is another one now. Whoever
     * keeps the minutes may do that, though not seeing the case; one that was taken back already stays so.
     *
     * @param note why, to be told of a slip that is signed; null: such a slip is refused
     */
    public void takeBack(long slipId, String reason, @Nullable String note) {
        Slip slip = slips.findById(slipId).orElseThrow(() -> new Refused("slip.unknown"));
        if (slip.state() == SlipState.VOID) {
            return;
        }
        if (slip.state() == SlipState.ANSWERED) {
            throw new Refused("slip.answered", slip.called());
        }
        if (slip.state() == SlipState.SIGNED && note == null) {
            throw new Refused(SIGNED, slip.called());
        }
        String why = text(FreeText.masked((note == null ? reason : note).strip()), REASON);
        slip.makeVoid(why);
        say("slip_void", slip.caseId(), reading.caseNumber(slip.caseId()), slip, kindAndTo(slip) + "：" + why);
    }

    /** Whether a slip was answered, whoever may see its case: asked before something about it is undone. */
    public boolean answered(long slipId) {
        return slips.findById(slipId)
                .filter(slip -> slip.state() == SlipState.ANSWERED)
                .isPresent();
    }

    /** The paper as a Word file, every copy on a page of its own. */
    @Transactional(readOnly = true)
    public byte[] paper(long slipId) {
        SlipView slip = reading.get(slipId);
        if (slip.number() == null) {
            throw new Refused("slip.wrong_state", slip.state());
        }
        SlipView answered = slip.answersId() == null ? null : reading.get(slip.answersId());
        var file = new ByteArrayOutputStream();
        try {
            new SlipPaper(words).write(slip, answered == null ? null : answered.number(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Files the photograph of a signed sheet with the case that its square code names. */
    public SlipView fileScan(String fileName, byte[] photo) {
        SlipView found = reading.byToken(SquareCode.read(photo).orElseThrow(() -> new Refused("slip.code.none")));
        attachments.add(found.caseId(), fileName, photo);
        slips.findById(found.id()).orElseThrow().scanned(clock.instant());
        return found;
    }

    private Slip taken(long slipId) {
        reading.get(slipId);
        return slips.findById(slipId).orElseThrow(() -> new Refused("slip.unknown"));
    }

    private UnitRow township(UnitRow unit) {
        return units.nearest(unit.id(), UnitKind.TOWNSHIP).orElse(unit);
    }

    private String kindAndTo(Slip slip) {
        return words.text(Words.CHINESE, slip.kind()) + " → " + slip.addressee();
    }

    /** Writes the slip first: a second editor is noticed here, and whoever reads next sees what was done. */
    private void say(String verb, CaseView file, Slip slip, @Nullable String note) {
        say(verb, file.id(), file.number().text(), slip, note);
    }

    private void say(String verb, long caseId, String caseNumber, Slip slip, @Nullable String note) {
        slips.flush();
        timeline.add(caseId, TimelineNote.of(verb, note));
        events.publishEvent(new SlipChanged("case." + verb, asking.user().name(), caseNumber, slip.called()));
    }

    private String token() {
        StringBuilder token = new StringBuilder();
        random.ints(TOKEN, 0, TOKEN_LETTERS.length()).forEach(i -> token.append(TOKEN_LETTERS.charAt(i)));
        return token.toString();
    }

    private static void require(boolean may) {
        if (!may) {
            throw new Refused("access.role");
        }
    }

    private static String text(String words, int longest) {
        if (words.isBlank()) {
            throw new Refused("slip.text.missing");
        }
        if (words.length() > longest) {
            throw new Refused("slip.text.long", longest);
        }
        return words;
    }
}
