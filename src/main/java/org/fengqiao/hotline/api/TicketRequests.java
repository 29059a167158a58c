package org.fengqiao.hotline.api;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.fengqiao.api.CallersUnits;
import org.fengqiao.api.FieldRefused;
import org.fengqiao.docket.NewParty;
import org.fengqiao.docket.PartyRole;
import org.fengqiao.hotline.CategoryRow;
import org.fengqiao.hotline.FileTicket;
import org.fengqiao.hotline.PlatformNumber;
import org.fengqiao.hotline.TicketCategories;
import org.fengqiao.hotline.TicketChannel;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Understands what another program sends as a ticket; refuses by field. */
@Component
class TicketRequests {
    private static final String DEFAULT_SYSTEM = "api";

    private final CallersUnits units;
    private final TicketCategories categories;
    private final Asking asking;
    private final Clock clock;

    TicketRequests(CallersUnits units, TicketCategories categories, Asking asking, Clock clock) {
        this.units = units;
        this.categories = categories;
        this.asking = asking;
        this.clock = clock;
    }

    FileTicket command(TicketBody body) {
        UnitRow unit = units.named(body.unit(), asking.user());
        Instant received = Objects.requireNonNullElse(instant(body.receivedAt()), clock.instant());
        if (received.isAfter(clock.instant())) {
            throw new FieldRefused("received_at", "ticket.time.future");
        }
        return new FileTicket(
                Objects.requireNonNullElse(body.channel(), TicketChannel.HOTLINE),
                body.ticketClass(),
                category(body.type(), unit),
                Boolean.TRUE.equals(body.urgent()),
                body.title(),
                content(body),
                body.place(),
                callers(body),
                unit.id(),
                numbers(body),
                received,
                instant(body.dispatchedAt()),
                instant(body.dueAt()),
                Boolean.TRUE.equals(body.noReply()),
                Boolean.TRUE.equals(body.finalAssignment()),
                Boolean.TRUE.equals(body.restricted()));
    }

    String leader(String name) {
        String words = name.strip();
        if (words.isEmpty() || words.length() > 50) {
            throw new FieldRefused("leader_in_charge", "api.field.long", 50);
        }
        return words;
    }

    private static String content(TicketBody body) {
        return Stream.of(body.summary(), body.title())
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElseThrow(() -> new FieldRefused("summary", "api.field.required"));
    }

    private @Nullable Long category(@Nullable String codeOrWords, UnitRow unit) {
        if (codeOrWords == null || codeOrWords.isBlank()) {
            return null;
        }
        String wanted = codeOrWords.strip();
        return categories.of(unit.id()).stream()
                .filter(row -> row.code().equals(wanted) || row.name().equals(wanted))
                .map(CategoryRow::id)
                .findFirst()
                .orElseThrow(() -> new FieldRefused("type", "ticket.category.unknown"));
    }

    /** The telephone, the ID number and the address are the first applicant's. */
    private static List<NewParty> callers(TicketBody body) {
        List<NewParty> callers = new ArrayList<>();
        for (String name : Objects.requireNonNullElse(body.applicants(), List.<String>of())) {
            boolean first = callers.isEmpty();
            callers.add(caller(
                    name, first ? body.idNumber() : null, first ? body.phone() : null, first ? body.address() : null));
        }
        boolean nobody = callers.isEmpty();
        if (nobody && Stream.of(body.idNumber(), body.phone(), body.address()).anyMatch(Objects::nonNull)) {
            throw new FieldRefused("applicants", "ticket.caller.name");
        }
        return callers;
    }

    private static NewParty caller(
            @Nullable String name, @Nullable String idNumber, @Nullable String phone, @Nullable String address) {
        if (name == null || name.isBlank()) {
            throw new FieldRefused("applicants", "ticket.caller.name");
        }
        try {
            return new NewParty(PartyRole.APPLICANT, name, idNumber, phone, address);
        } catch (Refused refusal) {
            throw new FieldRefused("phone", refusal.key(), refusal.arguments());
        }
    }

    private static List<PlatformNumber> numbers(TicketBody body) {
        List<PlatformNumber> numbers = new ArrayList<>();
        if (body.externalId() != null && !body.externalId().isBlank()) {
            numbers.add(number(
                    "external_id", Objects.requireNonNullElse(body.sourceSystem(), DEFAULT_SYSTEM), body.externalId()));
        }
        for (String pair : Objects.requireNonNullElse(body.externalRefs(), List.<String>of())) {
            int mark = pair.indexOf('=');
            numbers.add(number("external_refs", pair.substring(0, Math.max(mark, 0)), pair.substring(mark + 1)));
        }
        return numbers.stream().distinct().toList();
    }

    private static PlatformNumber number(String field, String system, String number) {
        try {
            return new PlatformNumber(system, number);
        } catch (Refused refusal) {
            throw new FieldRefused(field, refusal.key(), refusal.arguments());
        }
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
