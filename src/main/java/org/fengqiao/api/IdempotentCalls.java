package org.fengqiao.api;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fengqiao.kernel.Refused;
import org.fengqiao.organization.Asking;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lets a caller repeat what it is not sure about. The first call does the work (201); the same key with the same body
 * gets the first answer again (200) and changes nothing; with another body it is refused (422), and while the first call
 * is still at work, too (409). Work and answer are kept in one transaction, so a server that is killed leaves both or
 * neither.
 */
@Component
public class IdempotentCalls {
    private final IdempotencyKeys keys;
    private final AnsweredWork work;
    private final FieldCipher cipher;
    private final JsonMapper json;
    private final Asking asking;
    private final Clock clock;

    IdempotentCalls(
            IdempotencyKeys keys, AnsweredWork work, FieldCipher cipher, JsonMapper json, Asking asking, Clock clock) {
        this.keys = keys;
        this.work = work;
        this.cipher = cipher;
        this.json = json;
        this.asking = asking;
        this.clock = clock;
    }

    /**
     * Does the work once and answers with what it made.
     *
     * @param place the address of what was made
     */
    public <A> ResponseEntity<A> made(Call call, Class<A> type, Supplier<A> making, Function<A, URI> place) {
        Long user = asking.user().id();
        if (user == null) {
            throw new Refused("access.nobody");
        }
        String mac = cipher.exactIndex(call.name() + json.writeValueAsString(call.body()));
        UUID claim = UUID.randomUUID();
        String known = knownAnswer(user, call, mac, claim);
        A answer = known == null ? first(user, call, claim, making) : json.readValue(known, type);
        return ResponseEntity.status(known == null ? HttpStatus.CREATED : HttpStatus.OK)
                .location(place.apply(answer))
                .body(answer);
    }

    private <A> A first(long user, Call call, UUID claim, Supplier<A> making) {
        boolean done = false;
        try {
            A answer = work.run(user, call.key(), claim, making);
            done = true;
            return answer;
        } finally {
            if (!done) {
                keys.giveBack(user, call.key(), claim);
            }
        }
    }

    /** The answer this key got before; null where the key is now claimed for this call. */
    private @Nullable String knownAnswer(long user, Call call, String mac, UUID claim) {
        var known = keys.find(user, call.key());
        if (known.isEmpty()) {
            try {
                keys.claim(user, call, mac, claim);
                return null;
            } catch (DuplicateKeyException e) {
                throw inWork();
            }
        }
        IdempotencyKeys.Known found = known.get();
        if (!found.is(call.name(), mac)) {
            throw new CallRefused(HttpStatus.UNPROCESSABLE_CONTENT, "api.key.other_body");
        }
        if (found.answer() != null) {
            return found.answer();
        }
        boolean dead = found.claimedAt().plus(IdempotencyKeys.WORK).isBefore(clock.instant());
        if (!dead || !keys.takeOver(user, call.key(), found, claim)) {
            throw inWork();
        }
        return null;
    }

    private static CallRefused inWork() {
        return new CallRefused(HttpStatus.CONFLICT, "api.key.in_work");
    }
}
