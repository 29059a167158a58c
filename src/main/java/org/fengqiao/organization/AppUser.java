package org.fengqiao.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

@Entity
class AppUser {
    private static final int TRIES = 5;
    private static final Duration LOCK = Duration.ofMinutes(30);

    @Id
    @GeneratedValue(generator = "app_user_seq")
    @SequenceGenerator(name = "app_user_seq", sequenceName = "app_user_seq")
    private @Nullable Long id;

    private String login;
    private String name;

    @Column(name = "unit_id")
    private @Nullable Long unitId;

    private String passwordHash;
    private boolean mustChangePassword;
    private boolean active = true;
    private @Nullable Instant untilAt;
    private boolean demo;
    private boolean cleared;
    private String language = "zh-CN";
    private byte @Nullable [] phone;
    private int failedLogins;
    private @Nullable Instant lockedUntil;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "user_role", joinColumns = @JoinColumn(name = "user_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected AppUser() {}

    AppUser(NewUser facts, @Nullable Long unitId, byte @Nullable [] phone, String passwordHash) {
        this.login = facts.login();
        this.name = facts.name();
        this.unitId = unitId;
        this.roles = EnumSet.copyOf(facts.roles());
        this.phone = phone;
        this.passwordHash = passwordHash;
        this.mustChangePassword = facts.mustChangePassword();
    }

    void correct(NewUser facts, long unit, byte @Nullable [] encryptedPhone) {
        this.name = facts.name();
        this.unitId = unit;
        this.roles.clear();
        this.roles.addAll(facts.roles());
        this.phone = encryptedPhone;
    }

    boolean says(NewUser facts, long unit) {
        return name.equals(facts.name()) && Objects.equals(unitId, unit) && roles.equals(facts.roles());
    }

    byte @Nullable [] phone() {
        return phone;
    }

    /** Its password is printed at every start, so it may log in only while the demo holds. */
    AppUser forDemo() {
        this.demo = true;
        return this;
    }

    String passwordHash() {
        return passwordHash;
    }

    void clear(boolean mayNow) {
        this.cleared = mayNow;
    }

    void changePassword(String hash) {
        this.passwordHash = hash;
        this.mustChangePassword = false;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    void speak(Locale locale) {
        this.language = locale.toLanguageTag();
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** Five wrong tries lock the account for half an hour. */
    void failedLogin(Instant now) {
        failedLogins++;
        if (failedLogins >= TRIES) {
            lockedUntil = now.plus(LOCK);
            failedLogins = 0;
        }
    }

    void loggedIn() {
        failedLogins = 0;
        lockedUntil = null;
    }

    @Nullable Long unitId() {
        return unitId;
    }

    /** As whom this account acts; the scope is its unit's, or the unit that its office or committee is part of. */
    AccountDetails details(Instant now, boolean demoHolds, @Nullable Long scopeUnitId) {
        CurrentUser self = new CurrentUser(id, login, name, scopeUnitId, roles, cleared);
        return new AccountDetails(
                self,
                passwordHash,
                active && (!demo || demoHolds) && (untilAt == null || now.isBefore(untilAt)),
                lockedUntil == null || now.isAfter(lockedUntil),
                language(),
                untilAt,
                self);
    }
}
