package org.fengqiao.docket;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.Refused;
import org.jspecify.annotations.Nullable;

/** What every case has. The kinds of case keep their own facts in tables of their own, under the same id. */
@Entity
class CaseFile {
    @Id
    @GeneratedValue(generator = "case_file_seq")
    @SequenceGenerator(name = "case_file_seq", sequenceName = "case_file_seq")
    private @Nullable Long id;

    private String number;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private long unitId;

    @ElementCollection
    @CollectionTable(name = "case_unit", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "unit_id")
    private Set<Long> coUnits = new HashSet<>();

    private String title;
    private @Nullable String summary;
    private @Nullable String place;
    private @Nullable String leaderInCharge;

    @Enumerated(EnumType.STRING)
    private CaseState state = CaseState.OPEN;

    private boolean restricted;
    private Instant receivedAt;
    private boolean receivedDated;
    private @Nullable Instant closedAt;
    private boolean closedDated;
    private @Nullable Long mergedIntoId;
    private @Nullable String endReason;
    private Instant registeredAt;
    private String registeredBy;
    private @Nullable String foundBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected CaseFile() {}

    CaseFile(OpenCase facts, CaseNumber number, Instant registeredAt, String registeredBy) {
        this.number = number.text();
        this.kind = facts.kind();
        this.unitId = facts.unitId();
        this.coUnits.addAll(facts.coUnits());
        this.coUnits.remove(facts.unitId());
        this.title = facts.title();
        this.summary = facts.summary();
        this.place = facts.place();
        this.restricted = facts.restricted();
        this.receivedAt = facts.receivedAt();
        this.registeredAt = registeredAt;
        this.registeredBy = registeredBy;
        this.foundBy = facts.foundBy();
    }

    long id() {
        return java.util.Objects.requireNonNull(id, "not stored yet");
    }

    CaseRef ref() {
        return new CaseRef(id(), new CaseNumber(number));
    }

    CaseKind kind() {
        return kind;
    }

    CaseState state() {
        return state;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    int version() {
        return version;
    }

    void correct(String newTitle, @Nullable String newSummary, @Nullable String newPlace) {
        requireLive();
        this.title = newTitle;
        this.summary = newSummary;
        this.place = newPlace;
    }

    /** The outcome was reached. */
    void conclude(Instant at) {
        require(CaseState.OPEN);
        if (at.isBefore(receivedAt)) {
            throw new Refused("case.closed-before-received");
        }
        state = CaseState.CLOSED;
        closedAt = at;
    }

    /** A new round of the same case. */
    void reopen() {
        if (state != CaseState.CLOSED && state != CaseState.ARCHIVED) {
            throw new Refused("case.wrong-state", state);
        }
        state = CaseState.OPEN;
        closedAt = null;
    }

    void archive() {
        require(CaseState.CLOSED);
        state = CaseState.ARCHIVED;
    }

    void mergeInto(CaseFile other, String reason) {
        requireLive();
        other.requireLive();
        if (other.id() == id() || other.kind != kind) {
            throw new Refused("case.merge-impossible");
        }
        state = CaseState.MERGED;
        mergedIntoId = other.id();
        endReason = reason;
    }

    void undoMerge() {
        require(CaseState.MERGED);
        state = closedAt == null ? CaseState.OPEN : CaseState.CLOSED;
        mergedIntoId = null;
        endReason = null;
    }

    void makeVoid(String reason) {
        requireLive();
        state = CaseState.VOID;
        endReason = reason;
    }

    void renumber(CaseNumber to) {
        number = to.text();
    }

    /** A file of the same kind, unit and day, without anything that this one says. */
    OpenCase likeNew(@Nullable String newTitle, boolean secret) {
        return new OpenCase(
                kind,
                unitId,
                newTitle == null ? "" : newTitle,
                null,
                null,
                receivedAt,
                null,
                java.util.List.of(),
                java.util.List.of(),
                secret);
    }

    void foundBy(@Nullable String name) {
        foundBy = name;
    }

    void restrict(boolean on) {
        restricted = on;
    }

    void leadBy(String leader) {
        requireLive();
        leaderInCharge = leader;
    }

    void handTo(long unit) {
        requireLive();
        unitId = unit;
        coUnits.remove(unit);
    }

    void handTo(long unit, Collection<Long> helpers) {
        coUnits.retainAll(helpers);
        coUnits.addAll(helpers);
        handTo(unit);
    }

    private void require(CaseState wanted) {
        if (state != wanted) {
            throw new Refused("case.wrong-state", state);
        }
    }

    private void requireLive() {
        if (!state.live()) {
            throw new Refused("case.wrong-state", state);
        }
    }
}
