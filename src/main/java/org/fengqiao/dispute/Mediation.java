package org.fengqiao.dispute;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fengqiao.kernel.CaseNumber;
import org.fengqiao.kernel.ChinaTime;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.UnitRow;
import org.jspecify.annotations.Nullable;

/** One mediation of one dispute by one committee, from acceptance to the compiled file. */
@Entity
class Mediation {
    private static final String NAMES = "、";

    @Id
    @GeneratedValue(generator = "mediation_seq")
    @SequenceGenerator(name = "mediation_seq", sequenceName = "mediation_seq")
    private @Nullable Long id;

    private int roundNo;

    @Enumerated(EnumType.STRING)
    private Level level;

    private long committeeId;
    private String number;
    private Instant acceptedAt;
    private @Nullable Instant rightsToldAt;
    private @Nullable Instant consentAt;
    private @Nullable String consentNote;
    private @Nullable Instant extendedAt;
    private @Nullable String mediators;
    private @Nullable String challengeNote;
    private @Nullable String investigation;

    @Enumerated(EnumType.STRING)
    private MediationState state = MediationState.ACCEPTED;

    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable TerminationGround terminationGround;

    private @Nullable String terminationNote;
    private boolean referUp;
    private @Nullable Instant routesToldAt;
    private @Nullable String routesTold;

    @Enumerated(EnumType.STRING)
    private @Nullable AgreementForm agreementForm;

    private @Nullable String agreementText;
    private @Nullable BigDecimal agreementAmount;
    private @Nullable Instant agreementAt;
    private @Nullable Instant signedAt;
    private @Nullable Instant performanceDueAt;
    private @Nullable Instant confirmationClosedAt;
    private @Nullable Instant performanceClosedAt;
    private @Nullable Instant filedAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "mediation_id", nullable = false, updatable = false)
    @OrderBy("heldAt, id")
    private List<MediationSession> sessions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Mediation() {}

    Mediation(int roundNo, Level level, long committeeId, CaseNumber number, Instant acceptedAt) {
        this.roundNo = roundNo;
        this.level = level;
        this.committeeId = committeeId;
        this.number = number.text();
        this.acceptedAt = acceptedAt;
    }

    int roundNo() {
        return roundNo;
    }

    String number() {
        return number;
    }

    MediationState state() {
        return state;
    }

    /** Where the dispute stands in this mediation; the return visits are the dispute's. */
    Standing standing(boolean visitsOpen) {
        return switch (state) {
            case ACCEPTED -> Standing.RIGHTS;
            case CONSENTED -> mediators == null ? Standing.MEDIATORS : Standing.INVESTIGATION;
            case MEDIATING -> agreementAt == null ? Standing.SESSIONS : Standing.SIGNATURES;
            case TERMINATED -> Standing.NOTICE;
            case AGREED -> visitsOpen || confirmationOpen() || performanceOpen() ? Standing.CARE : Standing.FILE;
        };
    }

    void tellRights(TellRights command) {
        rightsToldAt = command.toldAt();
        consentAt = command.toldAt();
        consentNote = command.consentNote();
        state = MediationState.CONSENTED;
    }

    void choose(ChooseMediators command) {
        mediators = String.join(NAMES, command.mediators());
        challengeNote = command.challengeNote();
    }

    void investigate(String findings) {
        investigation = findings;
        state = MediationState.MEDIATING;
    }

    void hold(HoldSession session, String by) {
        sessions.add(new MediationSession(session, by));
    }

    void extend(Instant agreedAt) {
        extendedAt = agreedAt;
    }

    /** In force at once if oral or signed by all, else when the last signature is put (人民调解法 art. 29, 30). */
    void reach(ReachAgreement command) {
        agreementForm = command.form();
        agreementText = command.text();
        agreementAmount = command.amount();
        agreementAt = command.reachedAt();
        performanceDueAt =
                command.performanceDueOn() == null ? null : ChinaTime.lastInstantOf(command.performanceDueOn());
        performanceClosedAt = command.performedAt();
        if (command.form() == AgreementForm.ORAL) {
            inForce(command.reachedAt());
        } else if (command.signedAt() != null) {
            sign(command.signedAt());
        }
    }

    void sign(Instant at) {
        signedAt = at;
        inForce(at);
    }

    /** Confirmation is worth a reminder where it is written and still to be performed (docs/decisions/0041). */
    private void inForce(Instant at) {
        state = MediationState.AGREED;
        endedAt = at;
        if (agreementForm != AgreementForm.WRITTEN || performanceClosedAt != null) {
            confirmationClosedAt = at;
        }
    }

    boolean agreed() {
        return state == MediationState.AGREED;
    }

    Instant inForceAt() {
        return Objects.requireNonNull(endedAt, "no agreement is in force");
    }

    void terminate(TerminationGround ground, String note, boolean goesUp, Instant at) {
        state = MediationState.TERMINATED;
        terminationGround = ground;
        terminationNote = note;
        referUp = goesUp;
        endedAt = at;
    }

    boolean terminated() {
        return state == MediationState.TERMINATED;
    }

    String terminationNote() {
        return terminationNote == null ? "" : terminationNote;
    }

    void routesTold(Set<LegalRoute> routes, Instant at) {
        routesToldAt = at;
        routesTold = routes.stream().sorted().map(LegalRoute::code).collect(Collectors.joining(","));
    }

    /** Terminated, and the notice is still to be given. A mediation taken over or withdrawn owes none. */
    boolean owesNotice() {
        return terminated() && routesToldAt == null && terminationGround != null && terminationGround.mayBeGiven();
    }

    Agreement agreement(@Nullable Instant performedAt) {
        return new Agreement(agreementForm, agreementAmount, agreementText, performanceDueAt, performedAt);
    }

    @Nullable Instant performanceDueAt() {
        return performanceDueAt;
    }

    boolean confirmationOpen() {
        return agreed() && confirmationClosedAt == null;
    }

    void closeConfirmation(Instant at) {
        confirmationClosedAt = at;
    }

    boolean performanceOpen() {
        return agreed() && performanceClosedAt == null;
    }

    void closePerformance(Instant at) {
        performanceClosedAt = at;
    }

    boolean filed() {
        return filedAt != null;
    }

    void file(Instant at) {
        filedAt = at;
    }

    MediationView view(UnitRow committee) {
        return new MediationView(
                id == null ? 0 : id,
                roundNo,
                level,
                committee,
                number,
                state,
                acceptedAt,
                rightsToldAt,
                consentAt,
                consentNote,
                extendedAt,
                mediators == null ? List.of() : List.of(mediators.split(NAMES)),
                challengeNote,
                investigation,
                endedAt,
                terminationGround,
                routesToldAt,
                routes(),
                agreementAt,
                signedAt,
                filedAt,
                sessions.stream().map(MediationSession::view).toList());
    }

    private List<LegalRoute> routes() {
        return routesTold == null
                ? List.of()
                : Stream.of(routesTold.split(","))
                        .flatMap(code -> Coded.find(LegalRoute.class, code).stream())
                        .toList();
    }

    long committeeId() {
        return committeeId;
    }
}
