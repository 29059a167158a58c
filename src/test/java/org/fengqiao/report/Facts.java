package org.fengqiao.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.fengqiao.kernel.ChinaTime;
import org.jspecify.annotations.Nullable;

/** Records as a test thinks them up, before they are rows. Times are written {@code 2025-03-05T10:00}, in Shanghai. */
public final class Facts {
    private Facts() {}

    public static Instant at(String localDateTime) {
        return LocalDateTime.parse(localDateTime).atZone(ChinaTime.ZONE).toInstant();
    }

    /** What both kinds have. */
    public abstract static class Case<T extends Case<T>> {
        public long id;
        String unit = "";
        Instant received = at("2025-03-05T10:00");

        @Nullable Instant closed;

        String state = "open";
        boolean restricted;

        @Nullable Long matter;

        @Nullable Long importRun;

        @Nullable Instant registered;

        @SuppressWarnings("unchecked")
        private T self() {
            return (T) this;
        }

        public T received(String time) {
            received = at(time);
            return self();
        }

        public T state(String code) {
            state = code;
            return self();
        }

        public T restricted() {
            restricted = true;
            return self();
        }

        public T matter(long id) {
            matter = id;
            return self();
        }

        public T importRun(long id) {
            importRun = id;
            return self();
        }

        public T registered(String time) {
            registered = at(time);
            return self();
        }

        boolean counts() {
            return !state.equals("void") && !state.equals("merged");
        }
    }

    /** A round that ended with a relapse. */
    public record Round(
            @Nullable Instant concluded, @Nullable String outcome, String level, Instant relapsed) {}

    public static final class Dispute extends Case<Dispute> {
        String outcome = "open";
        String level = "village";
        String type = "neighbour";
        String source = "grid";
        String channel = "grid";

        @Nullable String method;

        @Nullable Integer people;

        @Nullable BigDecimal claim;

        @Nullable BigDecimal amount;

        @Nullable String form;

        boolean collective;

        @Nullable Instant confirmed;

        @Nullable Instant performanceDue;

        @Nullable Instant performed;

        final List<Round> rounds = new ArrayList<>();

        public Dispute(String unit) {
            this.unit = unit;
        }

        public Dispute concluded(String time, String how) {
            closed = at(time);
            outcome = how;
            state = "closed";
            return this;
        }

        /** Concluded, then reopened: what stands in the dispute from here on is the next round. */
        public Dispute relapsed(String concludedAt, String how, String relapsedAt) {
            rounds.add(new Round(at(concludedAt), how, level, at(relapsedAt)));
            return this;
        }

        /** As a file tells of a relapse: how and when the round had been settled is not known. */
        public Dispute relapsedByFile(String relapsedAt) {
            rounds.add(new Round(null, null, level, at(relapsedAt)));
            return this;
        }

        public Dispute level(String code) {
            level = code;
            return this;
        }

        public Dispute type(String code) {
            type = code;
            return this;
        }

        public Dispute channel(String code) {
            channel = code;
            return this;
        }

        public Dispute method(String code) {
            method = code;
            return this;
        }

        public Dispute people(int number) {
            people = number;
            return this;
        }

        public Dispute amount(String yuan) {
            amount = new BigDecimal(yuan);
            return this;
        }

        public Dispute claim(String yuan) {
            claim = new BigDecimal(yuan);
            return this;
        }

        public Dispute form(String code) {
            form = code;
            return this;
        }

        public Dispute collective() {
            collective = true;
            return this;
        }

        public Dispute confirmed(String time) {
            confirmed = at(time);
            return this;
        }

        public Dispute performance(String due, @Nullable String done) {
            performanceDue = at(due);
            performed = done == null ? null : at(done);
            return this;
        }
    }

    public static final class Ticket extends Case<Ticket> {
        String channel = "12345";

        @Nullable String ticketClass = "help";

        @Nullable Instant dispatched;

        @Nullable Instant signed;

        @Nullable Instant contacted;

        @Nullable Instant returned;

        @Nullable Instant reopened;

        @Nullable Instant firstClosed;

        boolean excluded;

        @Nullable Boolean verdict;

        @Nullable Boolean resolved;

        @Nullable String satisfaction;

        @Nullable Instant due;

        @Nullable Instant extendedAt;

        @Nullable Instant extendedDue;

        @Nullable Instant signDue;

        @Nullable Instant contactDue;

        @Nullable Instant parked;

        @Nullable Instant parkedUntil;

        public Ticket(String unit) {
            this.unit = unit;
        }

        public Ticket channel(String code) {
            channel = code;
            return this;
        }

        public Ticket ticketClass(@Nullable String code) {
            ticketClass = code;
            return this;
        }

        public Ticket dispatched(String time) {
            dispatched = at(time);
            return this;
        }

        public Ticket due(String time) {
            due = at(time);
            return this;
        }

        public Ticket extended(String when, String until) {
            extendedAt = at(when);
            extendedDue = at(until);
            return this;
        }

        public Ticket closed(String time) {
            closed = at(time);
            state = "closed";
            return this;
        }

        public Ticket returned(String time) {
            returned = at(time);
            return this;
        }

        /** First closed, then sent back; {@link #closed} says when the redo was closed. */
        public Ticket reopened(String firstClosing, String when) {
            firstClosed = at(firstClosing);
            reopened = at(when);
            return this;
        }

        public Ticket verdict(boolean onTime) {
            verdict = onTime;
            return this;
        }

        public Ticket excluded() {
            excluded = true;
            return this;
        }

        /** Parked by the centre, which stops the clock; {@code until} is when the work went on. */
        public Ticket parked(String from, @Nullable String until) {
            parked = at(from);
            parkedUntil = until == null ? null : at(until);
            return this;
        }

        public Ticket callBack(@Nullable Boolean isResolved, @Nullable String rating) {
            resolved = isResolved;
            satisfaction = rating;
            return this;
        }

        public Ticket signed(@Nullable String when, String until) {
            signed = when == null ? null : at(when);
            signDue = at(until);
            return this;
        }

        public Ticket contacted(@Nullable String when, String until) {
            contacted = when == null ? null : at(when);
            contactDue = at(until);
            return this;
        }
    }

    public static final class Petition extends Case<Petition> {
        @Nullable String channel;

        @Nullable String origin = "direct";

        @Nullable String petitionClass = "claim";

        @Nullable String route = "6";

        boolean repeated;

        @Nullable Instant noticeDue;

        @Nullable Instant notified;

        @Nullable Instant accepted;

        @Nullable Instant returned;

        @Nullable Instant replied;

        @Nullable Instant withdrawn;

        @Nullable Instant due;

        @Nullable Instant extendedAt;

        @Nullable Instant extendedDue;

        @Nullable String satisfaction;

        @Nullable Instant backlogResolved;

        public Petition(String unit) {
            this.unit = unit;
        }
    }
}
