package org.fengqiao.exchange;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fengqiao.exchange.row.Columns;
import org.fengqiao.exchange.row.Facts;
import org.fengqiao.exchange.row.Problem;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.NewUser;
import org.fengqiao.organization.PasswordRule;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitRow;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;

/** People, known by their log-in name. A new one gets a first password, which is told once, after it is stored. */
final class UserTarget implements RowTarget {
    private final Users users;
    private final UnitFinder finder;
    private final ImportNotices notices;
    private final Map<String, NewUser> seen = new HashMap<>();
    private final Map<String, NewUser> fresh = new HashMap<>();
    private final Map<String, String> passwords = new LinkedHashMap<>();
    private final Map<String, String> keptPasswords = new LinkedHashMap<>();
    private final boolean dryRun;

    UserTarget(Users users, UnitFinder finder, ImportNotices notices, boolean dryRun) {
        this.users = users;
        this.finder = finder;
        this.notices = notices;
        this.dryRun = dryRun;
    }

    @Override
    public List<Outcome> take(List<Candidate> rows) {
        List<Outcome> outcomes = new ArrayList<>(rows.size());
        rows.forEach(row -> outcomes.add(outcome(row)));
        return outcomes;
    }

    @Override
    public void kept() {
        seen.putAll(fresh);
        keptPasswords.putAll(passwords);
        undone();
    }

    @Override
    public void undone() {
        passwords.clear();
        fresh.clear();
    }

    @Override
    public void tell() {
        if (!dryRun) {
            keptPasswords.forEach(notices::firstPassword);
        }
        keptPasswords.clear();
    }

    private Outcome outcome(Candidate row) {
        List<Problem> problems = new ArrayList<>(row.problems());
        if (!problems.isEmpty()) {
            return new Outcome.Rejected(problems);
        }
        return switch (finder.find(row.unit())) {
            case UnitFinder.Unusable unusable ->
                Outcome.rejected(
                        new Problem(Columns.UNIT.name(), row.unit().toString(), unusable.key(), unusable.arguments()));
            case UnitFinder.Known known -> save(user(row.facts(), known.unit()));
        };
    }

    private Outcome save(NewUser user) {
        NewUser earlier = seen.getOrDefault(user.login(), fresh.get(user.login()));
        if (earlier != null && !earlier.equals(user)) {
            return Outcome.rejected(new Problem(Columns.LOGIN.name(), user.login(), "import.row.contradicts"));
        }
        fresh.put(user.login(), user);
        String password = PasswordRule.first();
        Units.Saved saved = users.save(user, password);
        if (saved == Units.Saved.ADDED) {
            passwords.put(user.login(), password);
        }
        return switch (saved) {
            case ADDED -> Outcome.ACCEPTED;
            case CORRECTED -> Outcome.UPDATED;
            case UNCHANGED -> Outcome.DUPLICATE;
        };
    }

    private static NewUser user(Facts facts, UnitRow unit) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        facts.list(Columns.ROLES)
                .forEach(role -> roles.add(Coded.find(Role.class, role).orElseThrow()));
        return new NewUser(
                facts.optional(Columns.LOGIN).orElseThrow(),
                facts.optional(Columns.PERSON_NAME).orElseThrow(),
                unit.code(),
                roles,
                facts.text(Columns.PHONE),
                true);
    }
}
