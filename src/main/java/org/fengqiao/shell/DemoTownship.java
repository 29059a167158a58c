package org.fengqiao.shell;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.fengqiao.kernel.Coded;
import org.fengqiao.organization.NewUnit;
import org.fengqiao.organization.NewUser;
import org.fengqiao.organization.Role;
import org.fengqiao.organization.UnitKind;
import org.fengqiao.organization.Units;
import org.fengqiao.organization.Users;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An invented township, 枫林镇 of 青岩县: 8 villages, 34 grids, a few people per role. County 990100 is no real county. */
@Component
class DemoTownship {
    static final String PASSWORD = "Fengqiao-2025";

    /** Somebody to log in as. */
    record Person(String login, String name, String unit, Role role) {}

    private final Units units;
    private final Users users;

    DemoTownship(Units units, Users users) {
        this.units = units;
        this.users = users;
    }

    @Transactional
    public void create() {
        for (CSVRecord row : rows("units")) {
            units.add(new NewUnit(
                    row.get("code"), row.get("name"), kind(row), text(row, "parent"), text(row, "short_name"), false));
        }
        for (CSVRecord row : rows("users")) {
            users.addForDemo(
                    new NewUser(row.get("login"), row.get("name"), row.get("unit"), Set.of(role(row)), null, false),
                    PASSWORD);
            // Only who is cleared can make a section of the report.
            users.clear(row.get("login"), role(row) == Role.LEADER);
        }
    }

    List<Person> people() {
        return rows("users").stream()
                .map(row -> new Person(
                        row.get("login"),
                        row.get("name"),
                        units.byCode(row.get("unit")).orElseThrow().name(),
                        role(row)))
                .toList();
    }

    private static UnitKind kind(CSVRecord row) {
        return Coded.find(UnitKind.class, row.get("kind")).orElseThrow();
    }

    private static Role role(CSVRecord row) {
        return Coded.find(Role.class, row.get("roles")).orElseThrow();
    }

    private static @Nullable String text(CSVRecord row, String column) {
        return row.get(column).isEmpty() ? null : row.get(column);
    }

    private static List<CSVRecord> rows(String table) {
        var file = new ClassPathResource("db/data/demo/" + table + ".csv");
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var parser = format.parse(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
