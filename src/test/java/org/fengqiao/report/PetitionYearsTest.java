package org.fengqiao.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.fengqiao.kernel.Period;
import org.fengqiao.kernel.Refused;
import org.fengqiao.kernel.Words;
import org.fengqiao.organization.Units;
import org.fengqiao.testing.DatabaseTest;
import org.fengqiao.testing.MovableClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.annotation.Transactional;

/** Invented years of petitions, full of edges, counted by the database and by {@link PlainPetitions}. */
@DatabaseTest
@Transactional
class PetitionYearsTest {
    private static final List<String> UNITS = List.of(
            FactTable.TOWNSHIP, FactTable.VILLAGE_1, FactTable.GRID_1, FactTable.VILLAGE_2, FactTable.OTHER_TOWNSHIP);
    private static final List<Period> PERIODS = List.of(
            Period.year(2025),
            Period.parse("2025H1"),
            Period.parse("2025Q2"),
            Period.parse("2025-06"),
            Period.parse("2025-W26"));

    @Autowired
    private FigureService figures;

    @Autowired
    private FigureRecords records;

    @Autowired
    private Units units;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private MovableClock clock;

    private FactTable table;
    private final List<Facts.Petition> petitions = new ArrayList<>();

    @BeforeEach
    void logIn() {
        clock.set("2027-01-01T00:00");
        Callers.cleared();
        table = new FactTable(jdbc, units);
        table.buildUnits();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theDatabaseCountsWhatTheDefinitionsSay(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 250; i++) {
            petitions.add(table.save(petition(random)));
        }
        for (Period period : PERIODS) {
            for (String unit : List.of(FactTable.COUNTY, FactTable.TOWNSHIP, FactTable.VILLAGE_1)) {
                LocalDate asOf = random.nextInt(3) == 0 ? null : period.last().plusDays(random.nextInt(100));
                boolean cleared = random.nextBoolean();
                Callers.county(cleared);
                FigureRequest request = new FigureRequest(unit, period, asOf);
                Figures counted = figures.figures(request, Words.CHINESE);
                PlainPetitions plain = new PlainPetitions(
                        petitions, unit, period, counted.asOf().until(), cleared);
                assertThat(plainly(counted, plain.found().keySet()))
                        .as("seed %d, %s, %s as of %s, cleared %s", seed, unit, period, asOf, cleared)
                        .containsExactlyEntriesOf(plain.found());
                if (unit.equals(FactTable.COUNTY)) {
                    listsAreTheFigures(counted, request, plain.found().keySet());
                }
            }
        }
    }

    private static Map<String, String> plainly(Figures counted, Iterable<String> codes) {
        Map<String, String> plain = new TreeMap<>();
        for (String code : codes) {
            Figure figure = counted.get(code);
            plain.put(code, figure.isRate() ? figure.numerator() + "/" + figure.denominator() : figure.printed());
        }
        return plain;
    }

    private void listsAreTheFigures(Figures counted, FigureRequest request, Iterable<String> codes) {
        for (String code : codes) {
            Figure figure = counted.get(code);
            long size = figure.isRate()
                    ? Objects.requireNonNull(figure.denominator())
                    : Objects.requireNonNull(figure.value()).longValueExact();
            Which which = figure.isRate() ? Which.DENOMINATOR : Which.ALL;
            assertThat(records.after(new RecordsRequest(request, code, which), null, 100_000))
                    .as(code)
                    .hasSize((int) size);
            figure.breakdown()
                    .forEach(part -> assertThat(records.after(
                                    new RecordsRequest(request, code, Which.part(part.key())), null, 100_000))
                            .as("%s of %s", part.key(), code)
                            .hasSize((int) part.value()));
        }
    }

    @Test
    void byClassPetitionsAreSplitForACountyAndNotForATownship() {
        Facts.Petition petition = new Facts.Petition(FactTable.VILLAGE_1);
        petition.accepted = Facts.at("2025-05-01T10:00");
        table.save(petition);
        FigureRequest county = FigureRequest.of(FactTable.COUNTY, Period.year(2025));
        FigureRequest township = FigureRequest.of(FactTable.TOWNSHIP, Period.year(2025));
        assertThat(figures.figure(county, "petition.by_class", Words.CHINESE).breakdown())
                .extracting(Part::key)
                .containsExactly("claim");
        Figure below = figures.figure(township, "petition.by_class", Words.CHINESE);
        assertThat(below.printed()).isEqualTo("1");
        assertThat(below.breakdown()).isEmpty();
        assertThat(records.after(new RecordsRequest(township, "petition.by_class", Which.ALL), null, 10))
                .singleElement()
                .satisfies(row -> assertThat(row.part()).isNull());
        assertThatThrownBy(() -> records.after(
                        new RecordsRequest(township, "petition.by_class", Which.part("accusation")), null, 10))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aLeaderIsInChargeOfPetitionsAndDisputesThatWereOpenInThePeriod() {
        Facts.Petition petition = table.save(new Facts.Petition(FactTable.VILLAGE_1));
        Facts.Dispute dispute = table.save(new Facts.Dispute(FactTable.VILLAGE_2)
                .concluded("2024-12-01T10:00", "settled")
                .received("2024-11-01T10:00"));
        table.save(new Facts.Dispute(FactTable.VILLAGE_2));
        jdbc.update("update case_file set leader_in_charge = '王镇长' where id in (?, ?)", petition.id, dispute.id);
        FigureRequest year = FigureRequest.of(FactTable.COUNTY, Period.year(2025));
        assertThat(figures.figure(year, "petition.leader_cases", Words.CHINESE).printed())
                .isEqualTo("1");
        FigureRequest before = FigureRequest.of(FactTable.COUNTY, Period.year(2024));
        assertThat(figures.figure(before, "petition.leader_cases", Words.CHINESE)
                        .printed())
                .isEqualTo("1");
    }

    private static Facts.Petition petition(Random random) {
        Facts.Petition petition = new Facts.Petition(any(random, UNITS));
        petition.received = edge(random);
        petition.state =
                any(random, List.of("open", "closed", "archived", "open", "closed", "archived", "void", "merged"));
        petition.petitionClass = any(random, Arrays.asList("suggestion", "accusation", "claim", "claim", null));
        petition.restricted = "accusation".equals(petition.petitionClass);
        petition.route = "claim".equals(petition.petitionClass) ? any(random, List.of("1", "5", "6")) : null;
        petition.origin = any(random, Arrays.asList("direct", "forwarded", "assigned", null));
        petition.repeated = random.nextInt(4) == 0;
        petition.noticeDue = random.nextBoolean() ? null : after(random, petition.received);
        petition.notified = random.nextBoolean() ? null : after(random, petition.received);
        petition.accepted = random.nextInt(5) == 0 ? null : after(random, petition.received);
        Instant at = petition.accepted == null ? petition.received : petition.accepted;
        petition.replied = petition.accepted == null || random.nextInt(3) == 0 ? null : after(random, at);
        petition.returned = random.nextInt(8) == 0 ? after(random, petition.received) : null;
        petition.withdrawn = petition.replied == null && random.nextInt(5) == 0 ? after(random, at) : null;
        if (random.nextInt(4) > 0) {
            petition.due = after(random, at);
            if (petition.replied != null && random.nextInt(4) == 0) {
                petition.due = petition.replied.minusMillis(random.nextInt(2));
            }
            if (petition.withdrawn == null && random.nextInt(3) == 0) {
                petition.extendedAt = after(random, at);
                petition.extendedDue = after(random, petition.due);
            }
        }
        petition.satisfaction = any(random, Arrays.asList("satisfied", "fair", "dissatisfied", "unrated", null));
        petition.backlogResolved = random.nextInt(4) == 0 ? edge(random) : null;
        return petition;
    }

    /** Mostly around the first and last instants of the periods. */
    private static Instant edge(Random random) {
        Period period = any(random, PERIODS);
        Instant near = switch (random.nextInt(4)) {
            case 0 -> period.start();
            case 1 -> period.end();
            default -> period.start().plus(Duration.ofHours(random.nextInt(24 * 500) - 24 * 150));
        };
        return near.plusMillis(random.nextInt(3) - 1);
    }

    private static Instant after(Random random, Instant before) {
        return switch (random.nextInt(4)) {
            case 0 -> before;
            case 1 -> before.plusMillis(1);
            case 2 -> before.plus(Duration.ofDays(60 + random.nextInt(2))).plusMillis(random.nextInt(3) - 1);
            default -> before.plus(Duration.ofDays(random.nextInt(200)));
        };
    }

    private static <T extends @Nullable Object> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
