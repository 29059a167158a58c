package org.fengqiao.organization;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fengqiao.kernel.Refused;
import org.fengqiao.protection.FieldCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people who log in. */
@Service
public class Users implements UserDetailsService {
    private final UserRepository users;
    private final Units units;
    private final PasswordEncoder passwords;
    private final FieldCipher cipher;
    private final Clock clock;
    private final Demo demo;

    Users(UserRepository users, Units units, PasswordEncoder passwords, FieldCipher cipher, Clock clock, Demo demo) {
        this.users = users;
        this.units = units;
        this.passwords = passwords;
        this.cipher = cipher;
        this.clock = clock;
        this.demo = demo;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountDetails loadUserByUsername(String login) {
        return users.findByLogin(login)
                .map(user -> user.details(clock.instant(), demo.holds(), scopeOf(user.unitId())))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    /** An office or a committee works for the unit above it, and sees what that unit sees. */
    private @Nullable Long scopeOf(@Nullable Long unitId) {
        if (unitId == null) {
            return null;
        }
        UnitRow unit = units.get(unitId);
        Long above = unit.parentId();
        boolean part = unit.kind() == UnitKind.OFFICE || unit.kind() == UnitKind.COMMITTEE;
        return part && above != null ? above : unitId;
    }

    public boolean none() {
        return users.count() == 0;
    }

    /**
     * Enters a user with a first password, or corrects the one with this login and leaves its password alone.
     *
     * @return what happened
     */
    @Transactional
    public Units.Saved save(NewUser facts, String firstPassword) {
        long unit = unitOf(facts);
        byte @Nullable [] phone = facts.phone() == null ? null : cipher.encrypt(facts.phone());
        Optional<AppUser> known = users.findByLogin(facts.login());
        if (known.isEmpty()) {
            users.save(new AppUser(facts, unit, phone, hash(firstPassword)));
            return Units.Saved.ADDED;
        }
        if (known.get().says(facts, unit) && samePhone(known.get(), facts)) {
            return Units.Saved.UNCHANGED;
        }
        known.get().correct(facts, unit, phone);
        return Units.Saved.CORRECTED;
    }

    /** Enters a person of the demo township, who logs in only while the demo holds. */
    @Transactional
    public void addForDemo(NewUser facts, String password) {
        users.save(new AppUser(facts, unitOf(facts), null, hash(password)).forDemo());
    }

    /** Gives or takes away the clearance for restricted cases and accusations. */
    @Transactional
    public void clear(String login, boolean cleared) {
        users.findByLogin(login).orElseThrow(() -> new Refused("access.nobody")).clear(cleared);
    }

    /** Enters the first administrator, who belongs to no unit and sees the whole installation. */
    @Transactional
    public void addFirstAdministrator(String login, String name, String firstPassword) {
        NewUser facts = new NewUser(login, name, "", Set.of(Role.ADMIN), null, true);
        users.save(new AppUser(facts, null, null, hash(firstPassword)));
    }

    /** Changes one's own password; the old one must be right and the new one strong. */
    @Transactional
    public void changePassword(CurrentUser who, String old, String fresh) {
        AppUser user = users.findByLogin(who.login()).orElseThrow(() -> new Refused("access.nobody"));
        if (!passwords.matches(old, user.passwordHash())) {
            throw new Refused("password.wrong");
        }
        PasswordRule.check(fresh);
        user.changePassword(hash(fresh));
    }

    @Transactional(readOnly = true)
    public boolean mustChangePassword(CurrentUser who) {
        return users.findByLogin(who.login()).map(AppUser::mustChangePassword).orElse(false);
    }

    /** The language in which a person wants to read; Chinese where it never said. */
    @Transactional(readOnly = true)
    public Locale language(CurrentUser who) {
        return users.findByLogin(who.login()).map(AppUser::language).orElse(Locale.SIMPLIFIED_CHINESE);
    }

    @Transactional
    public void speak(CurrentUser who, Locale locale) {
        users.findByLogin(who.login()).ifPresent(user -> user.speak(locale));
    }

    @Transactional
    void failedLogin(String login) {
        users.findByLogin(login).ifPresent(user -> user.failedLogin(clock.instant()));
    }

    @Transactional
    void loggedIn(String login) {
        users.findByLogin(login).ifPresent(AppUser::loggedIn);
    }

    private long unitOf(NewUser facts) {
        return units.byCode(facts.unitCode())
                .orElseThrow(() -> new Refused("unit.unknown", facts.unitCode()))
                .id();
    }

    private boolean samePhone(AppUser user, NewUser facts) {
        byte @Nullable [] known = user.phone();
        return known == null ? facts.phone() == null : cipher.decrypt(known).equals(facts.phone());
    }

    private String hash(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }
}
