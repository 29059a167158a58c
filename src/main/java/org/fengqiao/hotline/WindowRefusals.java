package org.fengqiao.hotline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.fengqiao.docket.CaseNumbers;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.PhoneNumber;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.CurrentUser;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.protection.FieldCipher;
import org.fengqiao.workflow.Retried;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of what the window did not take, and the paper that shows the caller the right way. */
@Service
@Retried
@Transactional
public class WindowRefusals {
    private static final String SERIES = "refusal";

    private final WindowRefusalRows rows;
    private final TicketRights rights;
    private final TicketPlaces places;
    private final CaseNumbers numbers;
    private final FieldCipher cipher;
    private final Asking asking;
    private final Words words;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WindowRefusals(
            WindowRefusalRows rows,
            TicketRights rights,
            TicketPlaces places,
            CaseNumbers numbers,
            FieldCipher cipher,
            Asking asking,
            Words words,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.rights = rights;
        this.places = places;
        this.numbers = numbers;
        this.cipher = cipher;
        this.asking = asking;
        this.words = words;
        this.events = events;
        this.clock = clock;
    }

    /** Enters a refusal under the next number of its township and year. */
    public RefusalView refuse(RefuseAtWindow command) {
        UnitRow township = mine(command.unitId());
        Instant now = clock.instant();
        int year = ChinaTime.dayOf(now).getYear();
        String way = Said.optional(command.way(), 1000);
        String phone = command.phone() == null || command.phone().isBlank() ? null : command.phone();
        RefusalView refusal = new RefusalView(
                rows.nextId(),
                CaseNumber.of(
                                township.numberName(),
                                words.text(Words.CHINESE, "hotline.refusal.series"),
                                year,
                                numbers.next(township.id(), SERIES, year))
                        .text(),
                now,
                asking.user().name(),
                command.ground(),
                Said.required(command.caller().strip(), 50),
                phone,
                Said.required(command.matter(), 2000),
                way == null ? words.text(Words.CHINESE, command.ground().wayKey()) : way,
                Said.optional(command.body(), 100));
        rows.add(township.id(), refusal, phone == null ? null : cipher.encrypt(new PhoneNumber(phone).text()));
        events.publishEvent(new RefusedAtWindow(refusal.number(), refusal.refusedBy(), refusal.ground()));
        return masked(refusal);
    }

    /** A page of the register, newest first; {@code beforeId} is the last line already shown, or Long.MAX_VALUE. */
    @Transactional(readOnly = true)
    public List<RefusalView> page(long unitId, long beforeId, int limit) {
        return rows.page(mine(unitId).id(), beforeId, limit).stream()
                .map(this::masked)
                .toList();
    }

    /** The paper for the caller, as a Word document. */
    @Transactional(readOnly = true)
    public byte[] paper(long refusalId) {
        WindowRefusalRows.Stored stored =
                rows.find(refusalId).orElseThrow(() -> new Refused("hotline.refusal.unknown"));
        UnitRow township = mine(stored.unitId());
        try (var file = new ByteArrayOutputStream()) {
            new RefusalPaper(words).write(stored.refusal(), township.name(), file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UnitRow mine(long unitId) {
        CurrentUser user = asking.user();
        if (!rights.mayFile(user, unitId)) {
            throw new Refused("access.role");
        }
        return places.township(unitId);
    }

    private RefusalView masked(RefusalView line) {
        String phone = line.phone();
        return line.withPhone(phone == null ? null : masked(phone));
    }

    private static @Nullable String masked(String phone) {
        return new PhoneNumber(Objects.requireNonNull(phone)).masked();
    }
}
