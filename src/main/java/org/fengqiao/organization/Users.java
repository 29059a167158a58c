package org.fengqiao.organization;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
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

    Users(UserRepository users, Units units, PasswordEncoder passwords, FieldCipher cipher, Clock clock) {
        this.users = users;
        this.units = units;
        this.passwords = passwords;
        this.cipher = cipher;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public AccountDetails loadUserByUsername(String login) {
        return users.findByLogin(login)
                .map(user -> user.details(clock.instant()))
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
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
        long unit = units.byCode(facts.unitCode())
                .orElseThrow(() -> new Refused("unit.unknown", facts.unitCode()))
                .id();
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

    private boolean samePhone(AppUser user, NewUser facts) {
        byte @Nullable [] known = user.phone();
        return known == null ? facts.phone() == null : cipher.decrypt(known).equals(facts.phone());
    }

    private String hash(String password) {
        return java.util.Objects.requireNonNull(passwords.encode(password));
    }
}
